namespace Segmentation.Evaluation;

/// <summary>Why a condition is undetermined.</summary>
public enum ReasonKind
{
    /// <summary>An attribute has no value.</summary>
    UnknownAttribute,

    /// <summary>The events on file do not give a value: there are none, or one that counts has an unknown field.</summary>
    UnknownEvents,

    /// <summary>The condition looks back to before the stream's history starts.</summary>
    HistoryStarts,

    /// <summary>Something could not be read or computed; the issue of the evaluation says what.</summary>
    Fault,

    /// <summary>A registered predicate did not decide.</summary>
    Predicate,
}
