namespace Segmentation.Evaluation;

/// <summary>One reason why a rule is undetermined for a customer.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Subject">Of what: the key of an attribute, a stream, or a predicate.</param>
public readonly record struct UndeterminedReason(ReasonKind Kind, string Subject) : IComparable<UndeterminedReason>
{
    /// <summary>By kind, then by subject, ordinal.</summary>
    public int CompareTo(UndeterminedReason other) =>
        Kind != other.Kind ? Kind.CompareTo(other.Kind) : string.CompareOrdinal(Subject, other.Subject);

    /// <summary>Returns a short phrase such as <c>satisfaction is unknown</c>.</summary>
    public override string ToString() => Kind switch
    {
        ReasonKind.UnknownAttribute => $"{Subject} is unknown",
        ReasonKind.UnknownEvents => $"there are too few {Subject} events, or one of them lacks a value",
        ReasonKind.HistoryStarts => $"the history of {Subject} does not reach back far enough",
        ReasonKind.Fault => $"{Subject} could not be read or computed",
        _ => $"predicate {Subject} did not decide",
    };

    /// <summary>Earlier in order.</summary>
    public static bool operator <(UndeterminedReason left, UndeterminedReason right) => left.CompareTo(right) < 0;

    /// <summary>Earlier in order or equal.</summary>
    public static bool operator <=(UndeterminedReason left, UndeterminedReason right) => left.CompareTo(right) <= 0;

    /// <summary>Later in order.</summary>
    public static bool operator >(UndeterminedReason left, UndeterminedReason right) => left.CompareTo(right) > 0;

    /// <summary>Later in order or equal.</summary>
    public static bool operator >=(UndeterminedReason left, UndeterminedReason right) => left.CompareTo(right) >= 0;
}
