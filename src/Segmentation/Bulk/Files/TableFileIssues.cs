using Segmentation.Diagnostics;

namespace Segmentation.Bulk.Files;

/// <summary>Why a table file is refused.</summary>
internal static class TableFileIssues
{
    public const string Subject = "table file";

    public static SegmentationException Foreign() => Refused(
        IssueCodes.NotATableFile, Subject, "the file does not begin as a table file does", "Read a file that CustomerTable.Save wrote.");

    public static SegmentationException Newer(uint version) => Refused(
        IssueCodes.NewerTableFile,
        Subject,
        $"the file has version {version}; this library reads version {TableFileFormat.Version}",
        "Use a version of the library that reads it, or load the customers again.");

    /// <summary>The file was changed after it was written, or is not whole.</summary>
    /// <param name="section">The number of the section, from 1.</param>
    /// <param name="what">What gives it away.</param>
    public static SegmentationException Damaged(int section, IssueText what) => Refused(
        IssueCodes.DamagedTableFile,
        $"table file, section {section}",
        what,
        "Use an unharmed copy of the file, or load the customers again and save the table anew.");

    private static SegmentationException Refused(IssueCode code, IssueText place, IssueText what, IssueText cure)
    {
        var issues = new IssueLog();
        issues.Error(code, place, what, cure);
        return new SegmentationException(Subject, issues.ToImmutable());
    }
}
