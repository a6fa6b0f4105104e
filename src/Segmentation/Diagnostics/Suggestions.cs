namespace Segmentation.Diagnostics;

/// <summary>Did-you-mean: the nearest of the valid names, at most two edits away.</summary>
internal static class Suggestions
{
    private const int MaxEdits = 2;
    private const int Far = 99;

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
    /// Edits (insert, delete, replace, swap neighbours) between two names, ASCII case ignored; 99 when more than two.
    /// </summary>
    /// <remarks>Only what lies within two edits of the diagonal is looked at, so that many long names cost little.</remarks>
    internal static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > MaxEdits)
        {
            return Far;
        }

        var width = b.Length + 1;
        Span<int> rows = width <= 256 ? stackalloc int[3 * width] : new int[3 * width];
        rows.Fill(Far);
        var leastBefore = 0;
        for (var i = 0; i <= a.Length; i++)
        {
            var row = rows.Slice(i % 3 * width, width);
            var (first, last) = (Math.Max(0, i - MaxEdits), Math.Min(b.Length, i + MaxEdits));
            row[Math.Max(0, first - 1)] = Far;
            var least = Far;
            for (var j = first; j <= last; j++)
            {
                row[j] = i == 0 ? j : j == 0 ? i : Cheapest(rows, a, b, i, j);
                least = Math.Min(least, row[j]);
            }

            if (least > MaxEdits && leastBefore > MaxEdits)
            {
                return Far;
            }

            leastBefore = least;
        }

        var edits = rows[(a.Length % 3 * width) + b.Length];
        return edits > MaxEdits ? Far : edits;
    }

    private static int Cheapest(ReadOnlySpan<int> rows, string a, string b, int i, int j)
    {
        var width = b.Length + 1;
        var before = rows.Slice((i - 1) % 3 * width, width);
        var row = rows.Slice(i % 3 * width, width);
        var replace = before[j - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1);
        var cheapest = Math.Min(replace, Math.Min(before[j], row[j - 1]) + 1);
        var swapped = i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]);
        return swapped ? Math.Min(cheapest, rows[((i - 2) % 3 * width) + j - 2] + 1) : cheapest;
    }

    private static bool Same(char x, char y) => char.ToUpperInvariant(x) == char.ToUpperInvariant(y);
}
