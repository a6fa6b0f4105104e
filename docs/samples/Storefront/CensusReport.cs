using Segmentation;
using Spectre.Console;

namespace Storefront;

/// <summary>Shows sizes, what two segments share, and what a change of a rule would do.</summary>
internal static class CensusReport
{
    public static void Show(IAnsiConsole console, Census census)
    {
        var all = census.All;
        var table = new Table { Border = TableBorder.Simple, Title = new TableTitle("All at once, from columns") };
        table.AddColumn("Segment");
        table.AddColumn(new TableColumn("Members").RightAligned());
        table.AddColumn(new TableColumn("Undetermined").RightAligned());
        foreach (var segment in all.Segments)
        {
            table.AddRow(
                new Text(segment),
                new Text(Invariant($"{all[segment].Count:N0}")),
                new Text(Invariant($"{all[segment].UndeterminedCount:N0}")));
        }

        console.Write(table);
        ShowLargestOverlap(console, all);
        ShowPreview(console, census);
        console.WriteLine();
    }

    /// <summary>The two segments that share most, neither of them within the other; the first of those that share as much.</summary>
    private static void ShowLargestOverlap(IAnsiConsole console, SegmentMemberships all)
    {
        var overlaps = all.Overlaps();
        var pairs =
            from one in Enumerable.Range(0, all.Segments.Length)
            from other in Enumerable.Range(one + 1, all.Segments.Length - one - 1)
            where overlaps[one, other] < Math.Min(overlaps[one, one], overlaps[other, other])
            select (One: all.Segments[one], Other: all.Segments[other], Shared: overlaps[one, other]);
        if (pairs.Any())
        {
            var (one, other, shared) = pairs.MaxBy(pair => pair.Shared);
            console.WriteLine(Invariant($"Most in common: \"{one}\" and \"{other}\" share {shared:N0} members."));
        }
    }

    private static void ShowPreview(IAnsiConsole console, Census census)
    {
        if (census.Preview is not var (members, change))
        {
            return;
        }

        console.WriteLine(Invariant(
            $"If \"{census.Edit.Key}\" were '{census.Edit.Rule}': {members.Count:N0} members, {members.UndeterminedCount:N0} undetermined;"));
        console.WriteLine(Invariant($"  {change.Entered.Count:N0} would enter and {change.Left.Count:N0} leave."));
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
