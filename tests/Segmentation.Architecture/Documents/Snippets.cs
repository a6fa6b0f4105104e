using System.Text.RegularExpressions;

namespace Segmentation.Architecture.Documents;

/// <summary>Takes snippets out of Markdown and out of the sources they must come from.</summary>
internal static partial class Snippets
{
    /// <summary>The blocks between <c>```csharp</c> and <c>```</c>.</summary>
    /// <exception cref="FormatException">A block is not closed.</exception>
    public static IReadOnlyList<Snippet> Fences(string path, string markdown) =>
        Between(path, markdown, FenceStart(), FenceEnd());

    /// <summary>The regions between <c>// &lt;example name&gt;</c> and <c>// &lt;/example&gt;</c>.</summary>
    /// <exception cref="FormatException">A region is not closed.</exception>
    public static IReadOnlyList<Snippet> Examples(string path, string source) =>
        Between(path, source, ExampleStart(), ExampleEnd());

    /// <summary>The fences that no example contains, by place.</summary>
    public static IEnumerable<string> Uncompiled(IEnumerable<Snippet> fences, IReadOnlyList<Snippet> examples) =>
        from fence in fences
        where !examples.Any(example => example.Contains(fence))
        select $"{fence.Place} is in no compiled example: {fence.Lines.FirstOrDefault(line => line.Length > 0)}";

    private static List<Snippet> Between(string path, string text, Regex start, Regex end)
    {
        var found = new List<Snippet>();
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!start.IsMatch(lines[i]))
            {
                continue;
            }

            var place = $"{path}:{i + 1}";
            var last = Array.FindIndex(lines, i + 1, end.IsMatch);
            if (last < 0)
            {
                throw new FormatException($"{place} opens a block that is never closed.");
            }

            found.Add(Snippet.Of(place, lines[(i + 1)..last]));
            i = last;
        }

        return found;
    }

    [GeneratedRegex(@"^\s*```\s*(csharp|cs|c#)\b", RegexOptions.IgnoreCase)]
    private static partial Regex FenceStart();

    [GeneratedRegex(@"^\s*```\s*$")]
    private static partial Regex FenceEnd();

    [GeneratedRegex(@"^\s*// <example [^>]+>\s*$")]
    private static partial Regex ExampleStart();

    [GeneratedRegex(@"^\s*// </example>\s*$")]
    private static partial Regex ExampleEnd();
}
