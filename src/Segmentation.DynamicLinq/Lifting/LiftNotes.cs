using Segmentation.Diagnostics;

namespace Segmentation.DynamicLinq.Lifting;

/// <summary>What is worth knowing of a text that was lifted.</summary>
internal sealed class LiftNotes
{
    private readonly List<Issue> _issues = [];

    public IReadOnlyList<Issue> All => _issues;

    /// <summary>Months, years and long times are counted in calendar dates, not from the time of day.</summary>
    public void CountedInDates(TextSpan span) => Add(
        IssueCodes.CountedInDates,
        span,
        "the time of day does not count here: months, years and long times go by calendar dates",
        "Nothing is to be done, unless the time of day matters; then use AddDays or AddHours.");

    /// <summary>One instant, or one date, at the edge is left out.</summary>
    public void EdgeLeftOut(TextSpan span) => Add(
        IssueCodes.EdgeLeftOut,
        span,
        "the very instant or date at the edge is not decided as the text says",
        "Nothing is to be done, unless a single instant matters; then compare the other way.");

    private void Add(IssueCode code, TextSpan span, IssueText message, IssueText cure)
    {
        if (_issues.Count < 20)
        {
            _issues.Add(IssueTexts.Issue(code, IssueSeverity.Info, $"position {span.Start}", message, cure) with { Span = span });
        }
    }
}
