namespace Segmentation.Rules.Authoring;

/// <summary>An affinity while a rule is written.</summary>
public sealed class AffinityTerm : NumberTerm
{
    private readonly AffinityFor _affinity;

    internal AffinityTerm(string interest, bool isShare, Duration halfLife)
        : this(Create(interest, isShare, halfLife))
    {
    }

    private AffinityTerm(AffinityFor affinity)
        : base(affinity) => _affinity = affinity;

    /// <summary>The same affinity with another half-life.</summary>
    /// <param name="time">At least 1; weeks, days (of 24 hours) or shorter.</param>
    /// <exception cref="ArgumentException">Zero, or longer than weeks.</exception>
    public AffinityTerm HalfLife(Duration time) => new(_affinity.Interest, _affinity.IsShare, time);

    private static AffinityFor Create(string interest, bool isShare, Duration halfLife)
    {
        if (halfLife.Count == 0 || halfLife.Unit > Time.DurationUnit.Week)
        {
            throw new ArgumentException("A half-life is exact: weeks, days or shorter, at least 1.", nameof(halfLife));
        }

        return new AffinityFor(new TextLiteral(interest).Value, isShare, halfLife);
    }
}
