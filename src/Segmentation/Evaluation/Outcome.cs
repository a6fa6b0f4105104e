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

    /// <summary>Kleene's and: the least truth.</summary>
    /// <remarks>
    /// False as soon as one member is; true not before every member can be; undetermined as soon as one member is and no
    /// member is false.
    /// </remarks>
    public static Outcome All(IEnumerable<Outcome> members)
    {
        var all = new Outcome(Truth.True, new Earliest(Horizon.Never, Horizon.Never, Horizon.Now), []);
        foreach (var member in members)
        {
            all = new Outcome(
                (Truth)Math.Min((int)all.Truth, (int)member.Truth),
                new Earliest(
                    Horizon.Min(all.Earliest.False, member.Earliest.False),
                    Horizon.Max(
                        Horizon.Min(all.Earliest.Undetermined, member.Earliest.Undetermined),
                        Horizon.Max(all.Earliest.Other(Truth.False), member.Earliest.Other(Truth.False))),
                    Horizon.Max(all.Earliest.True, member.Earliest.True)),
                all.Reasons.AddRange(member.Reasons));
        }

        return all.Truth == Truth.Undetermined ? all : all with { Reasons = [] };
    }

    /// <summary>Kleene's or: the greatest truth.</summary>
    public static Outcome Any(IEnumerable<Outcome> members) => All(members.Select(member => member.Negate())).Negate();
}
