using System.Collections.Immutable;

namespace Segmentation;

/// <summary>What came of reading a rule from text.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed record ParsedRule
{
    internal ParsedRule(Rule? rule, ImmutableArray<Issue> issues)
    {
        Rule = rule;
        Issues = issues;
    }

    /// <summary>Gets the rule; null when an issue is an error.</summary>
    public Rule? Rule { get; }

    /// <summary>Gets what is wrong or worth knowing, in the order of the text; each has a span. At most 20.</summary>
    public ImmutableArray<Issue> Issues { get; }

    /// <summary>Gets what the rule costs for one customer, in the units of <see cref="RuleLimits.Cost"/>; 0 without a rule.</summary>
    /// <remarks>Each segment that it refers to counts as 1; the engine counts it in full.</remarks>
    public long Cost { get; internal init; }

    /// <summary>Gets a value indicating whether there is a rule.</summary>
    public bool Success => Rule is not null;
}
