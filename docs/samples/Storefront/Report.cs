using System.Globalization;
using Segmentation;
using Spectre.Console;

namespace Storefront;

/// <summary>Step 5: show the answers.</summary>
internal sealed class Report(IAnsiConsole console, DateTimeOffset asOf, string zoneId)
{
    private static readonly Style Strong = new(decoration: Decoration.Bold);

    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(zoneId);

    /// <summary>All segments: how large they are, and when the passing of time changes the first answer.</summary>
    public void ShowSegments(string title, Survey survey)
    {
        var customers = survey.Answers.Count;
        var table = NewTable(Invariant($"{title}: {customers:N0} customers at {Local(asOf)} ({zoneId})"));
        table.AddColumns("Segment", "Who");
        table.AddColumn(new TableColumn("Members").RightAligned());
        table.AddColumn(new TableColumn("Undetermined").RightAligned());
        table.AddColumn(new TableColumn("Share").RightAligned());
        table.AddColumn(new TableColumn("Next change").NoWrap());
        foreach (var row in survey.Figures)
        {
            var share = customers == 0 ? 0 : 100m * row.Members / customers;
            table.AddRow(
                new Text(row.Segment.Key, Strong),
                new Text(row.Segment.Description),
                new Text(Invariant($"{row.Members:N0}")),
                new Text(Invariant($"{row.Undetermined:N0}"), StyleOf(Truth.Undetermined)),
                new Text(Invariant($"{share:0.0} %")),
                new Text(Local(row.NextChange)));
        }

        console.Write(table);
        console.WriteLine("Undetermined: something the rule needs is unknown, so the customer is no member.");
        console.WriteLine("Next change: when the first answer becomes another if nothing happens but time.");
        console.WriteLine();
    }

    /// <summary>Which definitions somebody should look at again.</summary>
    public void ShowReviews(IEnumerable<Segment> segments)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(asOf, _zone).DateTime);
        foreach (var segment in segments.DueForReview(today))
        {
            console.WriteLine(Invariant($"Due for review: {segment.Key} ({segment.Owner}, by {segment.ReviewBy:yyyy-MM-dd})."));
        }
    }

    /// <summary>One customer: every segment's answer, until when it holds, and what is missing.</summary>
    public void ShowCustomer(string title, Memberships answer, IEnumerable<Segment> segments)
    {
        var table = NewTable(title);
        table.AddColumns("Segment", "Member");
        table.AddColumn(new TableColumn("Until").NoWrap());
        table.AddColumn("Rule, and what is missing");
        foreach (var segment in segments)
        {
            var verdict = answer[segment.Key];
            var missing = verdict.Reasons.Count > 0 ? "\n-> " + string.Join("; ", verdict.Reasons) : "";
            table.AddRow(
                new Text(segment.Key, Strong),
                new Text(Word(verdict.Truth), StyleOf(verdict.Truth)),
                new Text(Local(verdict.ValidUntil)),
                new Text(segment.Rule + missing));
        }

        console.Write(table);
    }

    /// <summary>Step 6: customers of one segment with reasons, dates and what would change it.</summary>
    /// <param name="segment">The key of the segment.</param>
    /// <param name="explanations">One explanation each.</param>
    public void ShowExplanations(string segment, IEnumerable<Explanation> explanations)
    {
        console.WriteLine(Invariant($"Explained: {segment}"));
        foreach (var why in explanations)
        {
            // Whoever reads this report may see personal values; what is special stays withheld.
            console.WriteLine();
            console.Write(new Text(why.ToText(CultureInfo.InvariantCulture, Disclosure.UpTo(Sensitivity.Personal)) + "\n"));
        }
    }

    /// <summary>What the library has to say about the segments or the customers' data; usually nothing.</summary>
    public void ShowProblems(IEnumerable<string> warnings, Survey survey)
    {
        foreach (var warning in warnings)
        {
            console.WriteLine(warning);
        }

        var faults = survey.Answers.SelectMany(one => one.Issues).GroupBy(issue => issue.Code);
        foreach (var fault in faults.OrderBy(issues => issues.Key, StringComparer.Ordinal))
        {
            console.WriteLine(Invariant($"{fault.Count():N0} times {fault.First()}"));
        }

        console.WriteLine();
    }

    private static Table NewTable(string title) =>
        new Table { Border = TableBorder.Simple, Title = new TableTitle(Markup.Escape(title)), Expand = true };

    private static string Word(Truth truth) => truth switch
    {
        Truth.True => "yes",
        Truth.False => "no",
        _ => "undetermined",
    };

    private static Style StyleOf(Truth truth) => truth switch
    {
        Truth.True => new Style(Color.Green),
        Truth.False => new Style(Color.Grey),
        _ => new Style(Color.Yellow),
    };

    private string Local(DateTimeOffset? instant) => instant is { } known
        ? TimeZoneInfo.ConvertTime(known, _zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
        : "-";

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
