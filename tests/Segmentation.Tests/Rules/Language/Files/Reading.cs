using Segmentation.Tests.Rules.Language;

namespace Segmentation.Tests.Rules.Language.Files;

/// <summary>Reads files against the catalogue of the tests of the language.</summary>
internal static class Reading
{
    public const string Name = "shop.segments";

    public static SegmentSet Read(string text, SegmentFileLimits? limits = null) =>
        Read([new SegmentFile(Name, text)], limits);

    public static SegmentSet Read(IEnumerable<SegmentFile> files, SegmentFileLimits? limits = null) => SegmentFiles.Read(
        files,
        TextModel.Catalogue,
        new SegmentFileOptions
        {
            Rules = TextModel.Options with { Segments = null },
            Limits = limits ?? SegmentFileLimits.Default,
        });

    /// <summary>The only segment of a sound file.</summary>
    public static Segment One(string text)
    {
        var set = Read(text);
        Assert.True(set.Success, string.Join('\n', set.Issues));
        return Assert.Single(set.Segments);
    }

    /// <summary>Each issue as <c>code 'what it covers' (line,column)</c>, with the first fix as <c>-> replacement</c>.</summary>
    public static IEnumerable<string> Issues(string text) => Read(text).Issues.Select(issue => Described(issue, text));

    public static string Described(Issue issue, string text)
    {
        var span = issue.Span!.Value;
        Assert.Equal(Name + span.PositionIn(text), issue.Place);
        var fix = issue.Fixes is [var first, ..] ? $" -> '{first.Replacement}'" : "";
        return $"{issue.Code} '{text.Substring(span.Start, span.Length)}' {span.PositionIn(text)}{fix}";
    }

    /// <summary>The text after the first fix of its first error.</summary>
    public static string Fixed(string text)
    {
        var fix = Read(text).Issues[0].Fixes[0];
        return text.Remove(fix.Span.Start, fix.Span.Length).Insert(fix.Span.Start, fix.Replacement);
    }
}
