using Segmentation.Tests.Samples;

namespace Segmentation.Tests.Diagnostics;

/// <summary>The entries of docs/errors.md.</summary>
internal sealed record ErrorPage(IReadOnlyList<ErrorPage.Entry> Entries)
{
    public static ErrorPage Read()
    {
        var lines = Repository.Lines("docs", "errors.md");
        var starts = Enumerable.Range(0, lines.Count)
            .Where(i => lines[i].StartsWith("## ", StringComparison.Ordinal))
            .Append(lines.Count)
            .ToList();
        return new([.. starts.Zip(starts.Skip(1), (from, to) => EntryOf([.. lines.Skip(from).Take(to - from)]))]);
    }

    private static Entry EntryOf(List<string> lines) => new(
        lines[0].Split(' ')[1],
        lines[0].Split(' ', 3)[2],
        !lines.Exists(line => line.Contains("*Not raised yet:*", StringComparison.Ordinal)),
        Fence(lines, "```text"),
        Fence(lines, "```csharp"));

    private static List<string>? Fence(List<string> lines, string opening)
    {
        var start = lines.IndexOf(opening);
        return start < 0 ? null : [.. lines.Skip(start + 1).TakeWhile(line => line != "```")];
    }

    internal sealed record Entry(string Code, string Title, bool IsRaised, IReadOnlyList<string>? Wrong, IReadOnlyList<string>? Right);
}
