using System.Text.RegularExpressions;

namespace Segmentation.Tests.Samples;

/// <summary>A block <c>```text prints NAME</c> of a document: whole lines of what an example writes.</summary>
internal sealed partial record PrintedBlock(string Example, string Text)
{
    public static IEnumerable<PrintedBlock> InDocuments() =>
        Directory.EnumerateFiles(Repository.Path("docs"), "*.md", SearchOption.AllDirectories)
            .Append(Repository.Path("README.md"))
            .SelectMany(file => Fence().Matches(File.ReadAllText(file).ReplaceLineEndings("\n")))
            .Select(match => new PrintedBlock(match.Groups["name"].Value, match.Groups["text"].Value));

    [GeneratedRegex(@"^```text prints (?<name>[a-z-]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
