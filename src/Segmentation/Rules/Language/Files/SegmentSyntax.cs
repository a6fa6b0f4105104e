using System.Collections.Frozen;
using Segmentation.Rules.Language.Parsing;

namespace Segmentation.Rules.Language.Files;

/// <summary>A segment as it stands in a file, before its rule is read.</summary>
internal sealed class SegmentSyntax
{
    private readonly Dictionary<string, string> _remarks = new(StringComparer.Ordinal);

    /// <summary>From the word <c>segment</c> to the end of its key.</summary>
    public required TextSpan Line { get; init; }

    /// <summary>The key in its quotes.</summary>
    public required TextSpan KeySpan { get; init; }

    /// <summary>The key; null when there is no valid one.</summary>
    public required string? Key { get; init; }

    public string Comment { get; private set; } = "";

    public string Description { get; set; } = "";

    public string Owner { get; set; } = "";

    public DateOnly? ReviewBy { get; set; }

    public int Version { get; set; } = 1;

    /// <summary>The text of the rule; null when there is none.</summary>
    public TextSpan? Rule { get; set; }

    public void Remark(string comment) => Comment = Comments.Merged(Comment, comment);

    public void Remark(Member member, string comment)
    {
        var before = _remarks.GetValueOrDefault(FileWords.NameOf(member), "");
        _remarks[FileWords.NameOf(member)] = Comments.Merged(before, comment);
    }

    public Segment With(Rule rule) => new(Key!, rule, Description)
    {
        Owner = Owner,
        ReviewBy = ReviewBy,
        Version = Version,
        Comment = Comment,
        Remarks = new MemberRemarks(
            _remarks.Where(remark => remark.Value.Length > 0).ToFrozenDictionary(StringComparer.Ordinal)),
    };
}
