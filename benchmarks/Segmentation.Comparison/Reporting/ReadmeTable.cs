namespace Segmentation.Comparison.Reporting;

/// <summary>The table in the README: of every file of results the rows about its largest size.</summary>
internal static class ReadmeTable
{
    private const string Start = "<!-- benchmark -->";
    private const string End = "<!-- /benchmark -->";

    /// <exception cref="InvalidOperationException">The README has no markers.</exception>
    public static void Write(DirectoryInfo results, FileInfo readme)
    {
        var text = File.ReadAllText(readme.FullName);
        var (start, end) = (text.IndexOf(Start, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
        if (start < 0 || end < start)
        {
            throw new InvalidOperationException($"{readme.Name} has no line {Start} with {End} after it.");
        }

        var rows = results.EnumerateFiles("*.md").OrderBy(file => file.Name, StringComparer.Ordinal).SelectMany(Largest);
        var table = string.Join('\n', [Headlines.Titles, .. rows]);
        File.WriteAllText(readme.FullName, $"{text[..(start + Start.Length)]}\n\n{table}\n\n{text[end..]}");
    }

    private static IEnumerable<string> Largest(FileInfo file)
    {
        string[] rows = [.. Headlines.Rows(File.ReadLines(file.FullName))];
        return rows.Where(row => Customers(row) == Customers(rows[^1]));
    }

    private static string Customers(string row) => row.Split('|')[2];
}
