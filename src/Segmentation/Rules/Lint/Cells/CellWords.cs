using Segmentation.Diagnostics;

namespace Segmentation.Rules.Lint.Cells;

/// <summary>What a finding says to the author.</summary>
internal static class CellWords
{
    public static (IssueText Message, IssueText Cure) Of(CellFinding finding) => finding switch
    {
        { Group: null } when finding.Code == IssueCodes.NeverTrue => NeverAlone(finding),
        { Group: null } => (
            Named(finding) is { } name ? IssueText.Of($"every value of '{name}' makes this true") : "this is true for everybody",
            "Leave it out, or correct the value."),
        _ when finding.Code == IssueCodes.NeverTrue => (
            Named(finding) is { } name
                ? IssueText.Of($"together with what stands beside it this is never true: no value of '{name}' fits both")
                : "together with what stands beside it this is never true: they contradict each other",
            "Correct one of them, or join them with 'or'."),
        _ when finding.Code == IssueCodes.TrueForEveryValue => (
            Named(finding) is { } name
                ? finding.IsEverywhere
                    ? IssueText.Of($"together with what stands beside it this is always true, whatever '{name}' is")
                    : IssueText.Of($"together with what stands beside it this is true wherever '{name}' is known")
                : "together with what stands beside it this is true wherever it is known",
            "Correct one of them, or join them with 'and'."),
        _ => (
            Named(finding) is { } name
                ? IssueText.Of($"this changes nothing: what stands beside it on '{name}' already says it")
                : "this changes nothing: what stands beside it already says it",
            "Leave it out, or correct it."),
    };

    private static (IssueText Message, IssueText Cure) NeverAlone(CellFinding finding) => finding.Part switch
    {
        Between between when LiteralOrder.IsReversed(between.Low, between.High) => (
            "the ends of between are reversed; it is never true", "Name the lower end first."),
        _ when finding.Axis.Quantity is ShareOf or AffinityFor => (
            "a share is a number from 0 to 1; this is never true", "Write 20 percent as 0.2."),
        _ when finding.Axis.Quantity is CountOf or FrequencyFacet or FieldAggregate { Kind: AggregateKind.Distinct } => (
            "a count is a whole number, 0 or more; this is never true", "Write a whole number."),
        _ => (
            Named(finding) is { } name ? IssueText.Of($"no value of '{name}' makes this true") : "this is true for nobody",
            "Correct the value, or leave the condition out."),
    };

    private static string? Named(CellFinding finding) =>
        finding.Axis.Quantity is { } quantity ? QuantityFacts.NameOf(quantity) : null;
}
