using System.Collections.Immutable;
using Segmentation.Time;

namespace Segmentation.Customers;

/// <summary>A value of an attribute, a field or a derived quantity; the default value is unknown.</summary>
/// <remarks>Read the member that fits <see cref="Type"/>; the others hold their type's zero or throw.</remarks>
public readonly struct Datum : IEquatable<Datum>
{
    private readonly long _bits;
    private readonly decimal _money;
    private readonly object? _text;

    private Datum(AttributeType type, long bits = 0, decimal money = 0, object? text = null)
    {
        IsKnown = true;
        Type = type;
        _bits = bits;
        _money = money;
        _text = text;
    }

    /// <summary>Gets the absence of a value.</summary>
    public static Datum Unknown => default;

    /// <summary>Gets a value indicating whether there is a value.</summary>
    public bool IsKnown { get; }

    /// <summary>Gets the type of the value.</summary>
    public AttributeType Type { get; }

    /// <summary>Gets the number; finite, never minus zero.</summary>
    public double Number => BitConverter.Int64BitsToDouble(_bits);

    /// <summary>Gets the amount of money.</summary>
    public decimal Money => _money;

    /// <summary>Gets the text.</summary>
    public string Text => (string)_text!;

    /// <summary>Gets a value indicating whether the flag is true.</summary>
    public bool Flag => _bits != 0;

    /// <summary>Gets the date.</summary>
    public DateOnly Date => DateOnly.FromDayNumber((int)_bits);

    /// <summary>Gets the instant, in UTC.</summary>
    public DateTimeOffset Moment => new(_bits, TimeSpan.Zero);

    /// <summary>Gets the members of the set, distinct, in ordinal order.</summary>
    public ImmutableArray<string> Set => ImmutableArray.Create((string[])_text!);

    internal Instant Instant => new(_bits);

    internal ReadOnlySpan<string> Members => (string[])_text!;

    /// <summary>A number; minus zero becomes zero, so that equal numbers are equal data.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a number, or infinite.</exception>
    public static Datum OfNumber(double value) => double.IsFinite(value)
        ? new(AttributeType.Number, BitConverter.DoubleToInt64Bits(value == 0 ? 0 : value))
        : throw new ArgumentOutOfRangeException(nameof(value), "A number is finite; what is not a number is unknown.");

    /// <summary>An amount of money.</summary>
    public static Datum OfMoney(decimal value) => new(AttributeType.Money, money: value);

    /// <summary>A text.</summary>
    public static Datum OfText(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(AttributeType.Text, text: value);
    }

    /// <summary>A flag.</summary>
    public static Datum OfFlag(bool value) => new(AttributeType.Flag, value ? 1 : 0);

    /// <summary>A date.</summary>
    public static Datum OfDate(DateOnly value) => new(AttributeType.Date, value.DayNumber);

    /// <summary>An instant.</summary>
    public static Datum OfMoment(DateTimeOffset value) => new(AttributeType.Instant, value.UtcTicks);

    /// <summary>A set of texts; distinct and in ordinal order.</summary>
    internal static Datum OfSet(string[] members) => new(AttributeType.Set, text: members);

    /// <summary>An order of data of one type, unknown first: for a stable order of events, not for rules.</summary>
    internal static int Order(Datum a, Datum b)
    {
        if (!a.IsKnown || !b.IsKnown)
        {
            return a.IsKnown.CompareTo(b.IsKnown);
        }

        return a.Type switch
        {
            AttributeType.Number => a.Number.CompareTo(b.Number),
            AttributeType.Money => a.Money.CompareTo(b.Money),
            AttributeType.Text => string.CompareOrdinal(a.Text, b.Text),
            _ => a._bits.CompareTo(b._bits),
        };
    }

    /// <inheritdoc/>
    public bool Equals(Datum other) =>
        IsKnown == other.IsKnown && Type == other.Type && _bits == other._bits && _money == other._money
        && (_text, other._text) switch
        {
            (string[] a, string[] b) => a.AsSpan().SequenceEqual(b),
            var (a, b) => Equals(a, b),
        };

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Datum other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsKnown, Type, _bits, _money, _text as string);

    /// <summary>Equal type and value.</summary>
    public static bool operator ==(Datum left, Datum right) => left.Equals(right);

    /// <summary>Different type or value.</summary>
    public static bool operator !=(Datum left, Datum right) => !left.Equals(right);
}
