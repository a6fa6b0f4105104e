using Segmentation.Evaluation;

namespace Segmentation;

/// <summary>The truth of one segment for one customer at an instant, and until when it holds.</summary>
public sealed record Verdict
{
    internal Verdict(Truth truth, DateTimeOffset? validUntil, EquatableList<UndeterminedReason> reasons)
    {
        Truth = truth;
        ValidUntil = validUntil;
        Reasons = reasons;
    }

    /// <summary>Gets the truth.</summary>
    public Truth Truth { get; }

    /// <summary>Gets a value indicating whether the customer is a member: the truth is true.</summary>
    public bool IsMember => Truth == Truth.True;

    /// <summary>
    /// Gets the first instant, in UTC, at which the truth is another if nothing happens; null when it never changes by itself.
    /// Events dated later than the evaluation stay invisible. Where a rule calculates with a quantity that fades continuously,
    /// such as a sum with an affinity, it is at the latest the next start of day: look again then. The same holds after 5,000
    /// instants that might have changed the truth and did not, and after as much work as <see cref="RuleLimits.Work"/> allows.
    /// </summary>
    public DateTimeOffset? ValidUntil { get; }

    /// <summary>Gets why the truth is undetermined, in order; empty when it is not.</summary>
    public EquatableList<UndeterminedReason> Reasons { get; }
}
