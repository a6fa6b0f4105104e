namespace Segmentation.Diagnostics;

/// <summary>Did-you-mean: the nearest of the valid names, at most two edits away.</summary>
internal static class Suggestions
{
    private const int MaxEdits = 2;

    /// <summary>
    /// A sentence such as <c>Did you mean 'country'?</c>, or <paramref name="otherwise"/> when nothing is near.
    /// </summary>
    public static IssueText For(string given, IEnumerable<string> valid, IssueText otherwise) =>
        Nearest(given, valid) is { } best ? IssueText.Of($"Did you mean '{best}'?") : otherwise;

    /// <summary>The nearest valid name; null when none is near.</summary>
    public static string? Nearest(string given, IEnumerable<string> valid) => valid
            .Select(name => (Name: name, Edits: Distance(given, name)))
            .Where(candidate => candidate.Edits <= MaxEdits && candidate.Edits < Math.Max(given.Length, 1))
            .OrderBy(candidate => candidate.Edits)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .FirstOrDefault()
            .Name;

    /// <summary>
    /// Edits (insert, delete, replace, swap neighbours) between two names, ASCII case ignored; 99 when surely more
    /// than two.
    /// </summary>
    internal static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > MaxEdits)
        {
            return 99;
        }

        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                rows[i, j] = i == 0 ? j : j == 0 ? i : Cheapest(rows, a, b, i, j);
            }
        }

        return rows[a.Length, b.Length];
    }

    private static int Cheapest(int[,] rows, string a, string b, int i, int j)
    {
        var replace = rows[i - 1, j - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1);
        var cheapest = Math.Min(replace, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
        var swapped = i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]);
        return swapped ? Math.Min(cheapest, rows[i - 2, j - 2] + 1) : cheapest;
    }

    private static bool Same(char x, char y) => char.ToUpperInvariant(x) == char.ToUpperInvariant(y);
}
