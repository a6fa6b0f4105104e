using System.Collections.Immutable;

namespace Segmentation.Rules.Language.Files;

/// <summary>Where a segment's rule stands in a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Start">Index of the rule's first unit in the file's text.</param>
/// <param name="Found">The codes of issues that were found in the rule when it was read.</param>
internal sealed record RulePlace(SegmentFile File, int Start, ImmutableHashSet<string> Found)
{
    /// <summary>An issue of the rule's own text as one of the file.</summary>
    public static Issue InFile(Issue issue, string file, int start, Func<int, TextPosition> positionOf)
    {
        var span = issue.Span ?? default;
        span = span with { Start = span.Start + start };
        var place = file + positionOf(span.Start);
        return issue with
        {
            Place = place,
            Texts = issue.Texts is { } texts ? texts with { Place = place } : null,
            Span = span,
            File = file,
            Fixes = [.. issue.Fixes.Select(fix => fix with { Span = fix.Span with { Start = fix.Span.Start + start } })],
        };
    }

    /// <summary>An issue that the engine found in the rule; null when reading found it already.</summary>
    public Issue? Locate(Issue issue) => Found.Contains(issue.Code)
        ? null
        : InFile(issue, File.Name, Start, index => new TextSpan(index, 0).PositionIn(File.Text));
}
