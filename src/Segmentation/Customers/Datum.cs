using System.Diagnostics;
using Segmentation.Time;

namespace Segmentation.Customers;

/// <summary>A value of an attribute or field as the evaluators see it; the default value is unknown.</summary>
internal readonly struct Datum : IEquatable<Datum>
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

    public static Datum Unknown => default;

    public bool IsKnown { get; }

    public AttributeType Type { get; }

    public double Number => BitConverter.Int64BitsToDouble(_bits);

    public decimal Money => _money;

    public string Text => (string)_text!;

    public bool Flag => _bits != 0;

    public DateOnly Date => DateOnly.FromDayNumber((int)_bits);

    public Instant Instant => new(_bits);

    public IReadOnlyList<string> Set => (string[])_text!;

    /// <summary>A finite number; minus zero becomes zero, so that equal numbers have equal bits.</summary>
    public static Datum OfNumber(double value)
    {
        Debug.Assert(double.IsFinite(value), "The door lets only finite numbers in.");
        return new(AttributeType.Number, BitConverter.DoubleToInt64Bits(value == 0 ? 0 : value));
    }

    public static Datum OfMoney(decimal value) => new(AttributeType.Money, money: value);

    public static Datum OfText(string value) => new(AttributeType.Text, text: value);

    public static Datum OfFlag(bool value) => new(AttributeType.Flag, value ? 1 : 0);

    public static Datum OfDate(DateOnly value) => new(AttributeType.Date, value.DayNumber);

    public static Datum OfInstant(Instant value) => new(AttributeType.Instant, value.Ticks);

    public static Datum OfSet(string[] members) => new(AttributeType.Set, text: members);

    public bool Equals(Datum other) =>
        IsKnown == other.IsKnown && Type == other.Type && _bits == other._bits && _money == other._money
        && (_text, other._text) switch
        {
            (string[] a, string[] b) => a.AsSpan().SequenceEqual(b),
            var (a, b) => Equals(a, b),
        };

    public override bool Equals(object? obj) => obj is Datum other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(IsKnown, Type, _bits, _money, _text is string text ? text : null);
}
