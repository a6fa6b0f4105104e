namespace Segmentation.Comparison.Reporting;

/// <summary>The rows of a file of results that the README shows, between markers.</summary>
internal static class Headlines
{
    public const string Start = "<!-- headlines -->";
    public const string End = "<!-- /headlines -->";

    public const string Titles =
        """
        | workload | customers | threads | against | Segmentation, ms | the other, ms | times as long | CPU |
        |---|--:|--:|---|--:|--:|--:|--:|
        """;

    /// <summary>The rows in a file, without the titles.</summary>
    public static IEnumerable<string> Rows(IEnumerable<string> lines)
    {
        var isInside = false;
        foreach (var line in lines)
        {
            isInside = (isInside || line == Start) && line != End;
            if (isInside && line.StartsWith('|') && !Titles.Contains(line, StringComparison.Ordinal))
            {
                yield return line;
            }
        }
    }
}
