namespace Segmentation.Rules.Language.Files;

/// <summary>A comment of a file.</summary>
/// <param name="Start">Index of its first unit.</param>
/// <param name="End">The index after its last unit.</param>
/// <param name="Column">How many units of its line stand before it.</param>
/// <param name="IsOnOwnLine">Whether only white space and comments stand before it on its line.</param>
/// <param name="IsClosed">Whether it ends before the next segment.</param>
internal readonly record struct FileComment(int Start, int End, int Column, bool IsOnOwnLine, bool IsClosed)
{
    public TextSpan Span => TextSpan.Between(Start, End);
}
