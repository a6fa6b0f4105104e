using System.Text.RegularExpressions;
using Segmentation.Examples;

namespace Segmentation.Tests.Samples;

/// <summary>The segment files that documents show, except the page of errors, which has its own tests.</summary>
public sealed partial class SegmentBlockTests
{
    public static TheoryData<string, string> Blocks
    {
        get
        {
            var blocks = new TheoryData<string, string>();
            foreach (var file in Documents())
            {
                foreach (Match match in Fence().Matches(File.ReadAllText(file).ReplaceLineEndings("\n")))
                {
                    blocks.Add(Path.GetFileName(file), match.Groups["text"].Value);
                }
            }

            return blocks;
        }
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_segment_file_in_a_document_is_right(string document, string text) =>
        Assert.DoesNotContain(
            SegmentFiles.Read([new SegmentFile(document, text)], Shop.Model.Catalogue).Issues,
            issue => issue.Severity > IssueSeverity.Info);

    private static IEnumerable<string> Documents() =>
        Directory.EnumerateFiles(Repository.Path("docs"), "*.md", SearchOption.AllDirectories)
            .Append(Repository.Path("README.md"))
            .Where(file => Path.GetFileName(file) != "errors.md");

    [GeneratedRegex(@"^```segments\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
