namespace Segmentation.Rules.Language.Files;

/// <summary>What a segment in a file consists of, in the order in which it is written.</summary>
internal enum Member
{
    Description,
    Owner,
    ReviewBy,
    Version,
    Rule,
}
