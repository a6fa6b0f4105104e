namespace Segmentation.Diagnostics;

/// <summary>One entry of the catalogue of issues: <c>SEG</c> and four digits, and a title.</summary>
internal sealed record IssueCode(string Id, string Title);
