using Segmentation.Customers;

namespace Segmentation.Evaluation;

/// <summary>What a quantity reads at an instant: a value, a range of counts, or unknown with a reason.</summary>
internal readonly record struct Reading
{
    private Reading(ReadingKind kind, Horizon until)
    {
        Kind = kind;
        Until = until;
    }

    public ReadingKind Kind { get; }

    /// <summary>No change before this.</summary>
    public Horizon Until { get; }

    /// <summary>The value when it is not numeric.</summary>
    public Datum Value { get; private init; }

    /// <summary>The number or amount; the least when it is a range.</summary>
    public Exact Number { get; private init; }

    /// <summary>The greatest of a range; null when it has no end.</summary>
    public long? High { get; private init; }

    public UndeterminedReason Reason { get; private init; }

    public bool IsKnown => Kind is ReadingKind.Value or ReadingKind.Number;

    public static Reading Of(Datum value, Horizon until) => value.Type switch
    {
        AttributeType.Number => Of(Exact.From(value.Number), until),
        AttributeType.Money => Of(Exact.From(value.Money), until),
        _ => new(ReadingKind.Value, until) { Value = value },
    };

    public static Reading Of(Exact number, Horizon until) => new(ReadingKind.Number, until) { Number = number };

    /// <summary>
    /// A count that lies between two numbers; without <paramref name="high"/>, at least <paramref name="low"/>.
    /// </summary>
    public static Reading Range(long low, long? high, Horizon until, UndeterminedReason reason) => low == high
        ? Of(Exact.From(low), until)
        : new(ReadingKind.Range, until) { Number = Exact.From(low), High = high, Reason = reason };

    public static Reading Unknown(UndeterminedReason reason, Horizon until) =>
        new(ReadingKind.Unknown, until) { Reason = reason };

    public Reading WithUntil(Horizon until) => new(Kind, until) { Value = Value, Number = Number, High = High, Reason = Reason };
}
