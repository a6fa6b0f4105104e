using Segmentation.Diagnostics;

namespace Segmentation.Rules.Lint;

/// <summary><c>all order where (…)</c> is also true for a customer without orders, unless something beside it asks for one.</summary>
internal sealed class TrueForNoneLint() : RuleLint(new LintCode(IssueCodes.TrueForNone, IssueSeverity.Warning))
{
    public override void Visit(Rule rule, LintWalk walk)
    {
        if (rule is EventTest { Quantifier: EventQuantifier.All, Events: var events } && !walk.IsNegated
            && !IsAskedFor(events, walk))
        {
            var one = new EventTest(EventQuantifier.Any, new EventSelection(events.Stream, null, events.Window));
            walk.Report(
                IssueCodes.TrueForNone,
                rule.Source,
                "'all' is also true for customers without such events",
                $"Add '{one}' when there has to be one.",
                walk.HasText(rule) && walk.Parent is null or AllOf
                    ? [new TextFix(new TextSpan(rule.Source.Start, 0), $"{one} and ")]
                    : []);
        }
    }

    private static bool IsAskedFor(EventSelection events, LintWalk walk)
    {
        foreach (var above in walk.Above)
        {
            if (above is not AllOf all)
            {
                continue;
            }

            foreach (var member in all.Members)
            {
                if (AsksFor(member, events, walk))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>True only for customers with an event of the stream in the window.</summary>
    private static bool AsksFor(Rule member, EventSelection events, LintWalk walk) => member switch
    {
        EventTest { Quantifier: EventQuantifier.Any } any => Covers(any.Events.Stream, any.Events.Window, events),
        Comparison { Left: CountOf count } comparison when ExcludesZero(comparison) =>
            Covers(count.Events.Stream, count.Events.Window, events),
        Comparison { Left: FrequencyFacet facet } comparison when ExcludesZero(comparison) =>
            Covers(Streams.OfValue(walk.Catalogue)?.Key, facet.Window, events),
        Comparison { Left: RecencyFacet } or Between { Quantity: RecencyFacet } =>
            Covers(Streams.OfValue(walk.Catalogue)?.Key, window: null, events),
        _ => false,
    };

    private static bool ExcludesZero(Comparison comparison) => comparison switch
    {
        { Operator: ComparisonOperator.AtLeast or ComparisonOperator.Equal, Right: NumberLiteral { Value: > 0 } } => true,
        { Operator: ComparisonOperator.Greater, Right: NumberLiteral { Value: >= 0 } } => true,
        { Operator: ComparisonOperator.NotEqual, Right: NumberLiteral { Value: 0 } } => true,
        _ => false,
    };

    /// <summary>Whether an event of that stream in that window is one of those that all must match.</summary>
    private static bool Covers(string? stream, Window? window, EventSelection events) =>
        stream == events.Stream && (events.Window is null || IsInside(window, events.Window));

    private static bool IsInside(Window? window, Window outer) => (window, outer) switch
    {
        (RollingWindow inner, RollingWindow longer) when inner.Length.Unit == longer.Length.Unit =>
            inner.Length.Count <= longer.Length.Count,
        _ => Equals(window, outer),
    };
}
