using System.Collections.Immutable;
using Segmentation.Time;

namespace Segmentation.Evaluation;

/// <summary>The truth of a rule at an instant, until when it surely holds, and why it is undetermined.</summary>
/// <param name="Truth">The truth.</param>
/// <param name="Until">No change before this.</param>
/// <param name="Reasons">Why it is undetermined; empty when it is not.</param>
internal readonly record struct Outcome(Truth Truth, Horizon Until, ImmutableArray<UndeterminedReason> Reasons)
{
    public static Outcome Of(bool truth, Horizon until) => new(truth ? Truth.True : Truth.False, until, []);

    public static Outcome Of(bool truth) => Of(truth, Horizon.Never);

    public static Outcome Undetermined(Horizon until, params ImmutableArray<UndeterminedReason> reasons) =>
        new(Truth.Undetermined, until, reasons);

    /// <summary>The opposite.</summary>
    public Outcome Negate() => this with { Truth = Truth.True - (int)Truth };

    /// <summary>True where it was undetermined.</summary>
    public Outcome OrUnknown() => Truth == Truth.Undetermined ? new Outcome(Truth.True, Until, []) : this;

    /// <summary>Kleene's and (the least truth) or or (the greatest).</summary>
    /// <remarks>
    /// The result cannot change before every member that decides it does: when one false member suffices for false, before the
    /// last of the false ones changes; otherwise before the first of all.
    /// </remarks>
    public static Outcome Combine(IEnumerable<Outcome> members, Truth deciding)
    {
        var decided = Horizon.Never with { At = Instant.Earliest };
        var all = Horizon.Never;
        var truth = deciding == Truth.False ? Truth.True : Truth.False;
        var reasons = ImmutableArray<UndeterminedReason>.Empty;
        foreach (var member in members)
        {
            all = Horizon.Min(all, member.Until);
            if (member.Truth == deciding)
            {
                truth = deciding;
                decided = Horizon.Max(decided, member.Until);
            }
            else if (member.Truth == Truth.Undetermined)
            {
                truth = truth == deciding ? truth : Truth.Undetermined;
                reasons = reasons.AddRange(member.Reasons);
            }
        }

        return truth == deciding ? new Outcome(truth, decided, []) : new Outcome(truth, all, truth == Truth.Undetermined ? reasons : []);
    }
}
