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
        Fence(lines, "```text", 0) ?? Fence(lines, "```json", 0),
        Fence(lines, "```csharp", 0),
        Fence(lines, "```text", lines.IndexOf("Right:")) ?? Fence(lines, "```json", lines.IndexOf("Right:")),
        Fence(lines, "```segments", 0),
        Fence(lines, "```segments", lines.IndexOf("Right:")));

    private static List<string>? Fence(List<string> lines, string opening, int from)
    {
        var start = from < 0 ? from : lines.IndexOf(opening, from);
        return start < 0 ? null : [.. lines.Skip(start + 1).TakeWhile(line => line != "```")];
    }

    /// <param name="Code">The code of the heading.</param>
    /// <param name="Title">The rest of the heading.</param>
    /// <param name="IsRaised">Whether the page does not say that it comes later.</param>
    /// <param name="Wrong">What gives the code.</param>
    /// <param name="Right">What does not, in C#.</param>
    /// <param name="RightText">What does not, in the rule language or as JSON; the wrong example is of the same form then.</param>
    /// <param name="WrongFile">What gives the code, as a file of segments.</param>
    /// <param name="RightFile">What does not, as a file of segments.</param>
    internal sealed record Entry(
        string Code,
        string Title,
        bool IsRaised,
        IReadOnlyList<string>? Wrong,
        IReadOnlyList<string>? Right,
        IReadOnlyList<string>? RightText,
        IReadOnlyList<string>? WrongFile,
        IReadOnlyList<string>? RightFile);
}
