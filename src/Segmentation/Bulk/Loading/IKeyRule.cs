using Segmentation.Bulk.Columns;
using Segmentation.Customers;
using Segmentation.Evaluation.Compiling;

namespace Segmentation.Bulk.Loading;

/// <summary>What a column makes of a value that the host's getter gave.</summary>
internal enum KeyFit
{
    /// <summary>There is no value.</summary>
    Unknown,

    /// <summary>There is a key.</summary>
    Known,

    /// <summary>The door would refuse the value, and must be asked.</summary>
    Unusual,
}

/// <summary>From a value of the host's to the key in its column, by the rules of the door.</summary>
/// <remarks>Rules and values are structures, so that each column is read in a loop of its own without calls.</remarks>
internal interface IKeyRule<TValue>
{
    KeyFit KeyOf(TValue value, out long key);
}

internal readonly struct NumberRule : IKeyRule<double?>
{
    public KeyFit KeyOf(double? value, out long key)
    {
        var number = value.GetValueOrDefault();
        key = Keys.Of(number);
        return value.HasValue && double.IsFinite(number) ? KeyFit.Known : KeyFit.Unknown;
    }
}

internal readonly struct WholeRule : IKeyRule<long?>
{
    private const long MaxExactWhole = 1L << 53;

    public KeyFit KeyOf(long? value, out long key)
    {
        var number = value.GetValueOrDefault();
        key = Keys.Of(number);
        return !value.HasValue ? KeyFit.Unknown : number is >= -MaxExactWhole and <= MaxExactWhole ? KeyFit.Known : KeyFit.Unusual;
    }
}

internal readonly struct MoneyRule(int scale) : IKeyRule<decimal?>
{
    public KeyFit KeyOf(decimal? value, out long key)
    {
        key = 0;
        return value is not { } amount ? KeyFit.Unknown : MoneyScale.TryScale(amount, scale, out key) ? KeyFit.Known : KeyFit.Unusual;
    }
}

/// <summary>An amount that is scaled already.</summary>
internal readonly struct ScaledRule : IKeyRule<long?>
{
    public KeyFit KeyOf(long? value, out long key)
    {
        key = value.GetValueOrDefault();
        return value.HasValue ? KeyFit.Known : KeyFit.Unknown;
    }
}

internal readonly struct FlagRule : IKeyRule<bool?>
{
    public KeyFit KeyOf(bool? value, out long key)
    {
        key = value == true ? 1 : 0;
        return value.HasValue ? KeyFit.Known : KeyFit.Unknown;
    }
}

/// <summary>Who has other anniversaries: unknown counts as no.</summary>
internal readonly struct OtherAnniversariesRule : IKeyRule<bool?>
{
    public KeyFit KeyOf(bool? value, out long key)
    {
        key = value == true ? 1 : 0;
        return KeyFit.Known;
    }
}

internal readonly struct DateRule : IKeyRule<DateOnly?>
{
    public KeyFit KeyOf(DateOnly? value, out long key)
    {
        key = value.GetValueOrDefault().DayNumber;
        return value.HasValue ? KeyFit.Known : KeyFit.Unknown;
    }
}

internal readonly struct InstantRule : IKeyRule<DateTimeOffset?>
{
    public KeyFit KeyOf(DateTimeOffset? value, out long key)
    {
        key = value.GetValueOrDefault().UtcTicks;
        return value.HasValue ? KeyFit.Known : KeyFit.Unknown;
    }
}
