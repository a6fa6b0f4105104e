namespace Segmentation;

/// <content>Why, since when, until when, and what would change it.</content>
public sealed partial class SegmentationEngine<TCustomer>
{
    /// <summary>Why a customer is in a segment, is not, or cannot be told; until when, and what would change it.</summary>
    /// <param name="segment">The key of the segment.</param>
    /// <param name="customer">The customer.</param>
    /// <param name="at">The instant; what happened later is invisible.</param>
    /// <exception cref="KeyNotFoundException">There is no such segment.</exception>
    public Explanation Explain(string segment, TCustomer customer, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(customer);
        return _explainer.Explain(IndexOf(segment), Model.Read(customer), at);
    }

    /// <summary>When a customer was, is and will be in a segment, over a span of the past, the future or both.</summary>
    /// <param name="segment">The key of the segment.</param>
    /// <param name="customer">The customer.</param>
    /// <param name="at">The instant that knows: what happened later is invisible, and nothing happens after it.</param>
    /// <param name="from">Where the span begins, included; may lie before or after <paramref name="at"/>.</param>
    /// <param name="to">Where it ends, not included.</param>
    /// <exception cref="KeyNotFoundException">There is no such segment.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is not after <paramref name="from"/>.</exception>
    public Timeline Timeline(string segment, TCustomer customer, DateTimeOffset at, DateTimeOffset from, DateTimeOffset to)
    {
        ArgumentNullException.ThrowIfNull(customer);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(to, from);
        return _explainer.Timeline(IndexOf(segment), Model.Read(customer), at, from, to);
    }

    /// <summary>For which customers two rules differ, and because of which conditions: a rule beside its new version.</summary>
    /// <param name="first">A rule; it may refer to the engine's segments.</param>
    /// <param name="second">Another one.</param>
    /// <param name="customers">The customers; each is looked at once, and only those who differ are kept.</param>
    /// <param name="at">The instant; what happened later is invisible.</param>
    /// <exception cref="SegmentationException">A rule is wrong; every mistake is listed.</exception>
    public RuleComparison Compare(Rule first, Rule second, IEnumerable<TCustomer> customers, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(customers);
        return new EngineComparison<TCustomer>(Model, _rules, _options.Limits, first, second).Compare(customers, at);
    }
}
