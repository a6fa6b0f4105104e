namespace Segmentation.Architecture.Documents;

/// <summary>A run of lines with its place, without the indentation all its lines share and without trailing blanks.</summary>
internal sealed record Snippet(string Place, IReadOnlyList<string> Lines)
{
    /// <summary>A snippet of raw lines.</summary>
    public static Snippet Of(string place, IReadOnlyList<string> lines)
    {
        var common = lines.Where(line => line.AsSpan().Trim().Length > 0).Select(Indentation).DefaultIfEmpty(0).Min();
        return new(place, [.. lines.Select(line => line[Math.Min(common, Indentation(line))..].TrimEnd())]);
    }

    /// <summary>Whether the lines of <paramref name="part"/> stand in this snippet, one after the other.</summary>
    /// <remarks>A part may sit deeper in this snippet than at its left edge.</remarks>
    public bool Contains(Snippet part) => Enumerable.Range(0, Math.Max(0, Lines.Count - part.Lines.Count + 1))
        .Select(start => Of(Place, [.. Lines.Skip(start).Take(part.Lines.Count)]))
        .Any(window => window.Lines.SequenceEqual(part.Lines));

    private static int Indentation(string line) => line.Length - line.AsSpan().TrimStart().Length;
}
