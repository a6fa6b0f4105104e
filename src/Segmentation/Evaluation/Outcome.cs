using System.Collections.Immutable;

namespace Segmentation.Evaluation;

/// <summary>The truth of a rule at an instant, from when each other truth is possible, and why it is undetermined.</summary>
/// <param name="Truth">The truth.</param>
/// <param name="Earliest">From when each truth is possible if nothing happens; the present one is.</param>
/// <param name="Reasons">Why it is undetermined; empty when it is not.</param>
internal readonly record struct Outcome(Truth Truth, Earliest Earliest, ImmutableArray<UndeterminedReason> Reasons)
{
    /// <summary>The truth surely holds until then.</summary>
    public Horizon Until => Earliest.Other(Truth);

    /// <summary>True or false, and anything possible from <paramref name="until"/> on.</summary>
    public static Outcome Of(bool truth, Horizon until) => Of(truth, until, until);

    /// <summary>True or false, the opposite possible from one instant on, undetermined from another.</summary>
    public static Outcome Of(bool truth, Horizon opposite, Horizon undetermined) => truth
        ? new Outcome(Truth.True, new Earliest(opposite, undetermined, Horizon.Now), [])
        : new Outcome(Truth.False, new Earliest(Horizon.Now, undetermined, opposite), []);

    /// <summary>True or false for ever.</summary>
    public static Outcome Of(bool truth) => Of(truth, Horizon.Never);

    public static Outcome Undetermined(Horizon until, params ImmutableArray<UndeterminedReason> reasons) =>
        new(Truth.Undetermined, new Earliest(until, Horizon.Now, until), reasons);

    /// <summary>The opposite.</summary>
    public Outcome Negate() => new(Truth.True - (int)Truth, new Earliest(Earliest.True, Earliest.Undetermined, Earliest.False), Reasons);

    /// <summary>True where it was undetermined.</summary>
    public Outcome OrUnknown()
    {
        var earliest = new Earliest(Earliest.False, Horizon.Never, Horizon.Min(Earliest.True, Earliest.Undetermined));
        return new Outcome(Truth == Truth.False ? Truth.False : Truth.True, earliest, []);
    }

    /// <summary>The same truth, and anything possible from <paramref name="until"/> on.</summary>
    public Outcome AtMostUntil(Horizon until) => this with
    {
        Earliest = new Earliest(
            Horizon.Min(Earliest.False, until), Horizon.Min(Earliest.Undetermined, until), Horizon.Min(Earliest.True, until)),
    };

    /// <summary>True for ever: what all of no members is.</summary>
    public static Outcome AllOfNothing => Of(true);

    /// <summary>Kleene's and: the least truth.</summary>
    public static Outcome All(IEnumerable<Outcome> members) => members.Aggregate(AllOfNothing, And).Settled();

    /// <summary>Kleene's or: the greatest truth.</summary>
    public static Outcome Any(IEnumerable<Outcome> members) => All(members.Select(member => member.Negate())).Negate();

    /// <summary>Kleene's and of two; the reasons are kept until <see cref="Settled"/>.</summary>
    /// <remarks>
    /// False as soon as one member is; true not before both can be; undetermined as soon as one is and neither is false.
    /// </remarks>
    public static Outcome And(Outcome a, Outcome b) => new(
        (Truth)Math.Min((int)a.Truth, (int)b.Truth),
        new Earliest(
            Horizon.Min(a.Earliest.False, b.Earliest.False),
            Horizon.Max(
                Horizon.Min(a.Earliest.Undetermined, b.Earliest.Undetermined),
                Horizon.Max(a.Earliest.Other(Truth.False), b.Earliest.Other(Truth.False))),
            Horizon.Max(a.Earliest.True, b.Earliest.True)),
        Both(a.Reasons, b.Reasons));

    /// <summary>Each reason once: a thousand events may lack the same field.</summary>
    private static ImmutableArray<UndeterminedReason> Both(
        ImmutableArray<UndeterminedReason> a, ImmutableArray<UndeterminedReason> b)
    {
        foreach (var reason in b)
        {
            a = a.Contains(reason) ? a : a.Add(reason);
        }

        return a;
    }

    /// <summary>Reasons are for what is undetermined only.</summary>
    public Outcome Settled() => Truth == Truth.Undetermined ? this : this with { Reasons = [] };
}
