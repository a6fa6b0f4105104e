namespace Segmentation.Rules.Language.Files;

/// <summary>A file cut into its segments.</summary>
/// <param name="File">The file.</param>
/// <param name="Comment">What is remarked on it as a whole.</param>
/// <param name="Segments">The segments in order.</param>
/// <param name="Ending">What is remarked after the last of them.</param>
/// <param name="Issues">Where mistakes of the file go.</param>
internal sealed record FileSyntax(
    SegmentFile File, string Comment, IReadOnlyList<SegmentSyntax> Segments, string Ending, FileIssues Issues);
