using Segmentation.Customers;
using Segmentation.Rules.Checking;
using Segmentation.Time;

namespace Segmentation.Evaluation.Explaining;

/// <summary>Explains the segments of a set.</summary>
/// <threadsafety>Safe to share between threads: an outline made twice is made alike.</threadsafety>
internal sealed class Explainer(RuleSet rules)
{
    private readonly Outline?[] _outlines = new Outline?[rules.Segments.Length];

    public Explanation Explain(int segment, CustomerSnapshot customer, DateTimeOffset at) =>
        new(MomentOf(segment, customer, Instant.From(at)), segment, at);

    public Timeline Timeline(int segment, CustomerSnapshot customer, DateTimeOffset at, DateTimeOffset from, DateTimeOffset to)
    {
        var walk = new TimelineWalk(rules, OutlineOf(segment), segment, customer, Instant.From(at));
        return new Timeline(rules.Keys[segment], customer.Key, at, walk.Walk(Instant.From(from), Instant.From(to)));
    }

    private Outline OutlineOf(int segment) => _outlines[segment] ??= Outline.Of(rules, segment);

    private ExplainedMoment MomentOf(int segment, CustomerSnapshot customer, Instant at) =>
        ExplainedMoment.Of(rules, OutlineOf(segment), segment, customer, at);
}
