using Segmentation.Customers;
using Segmentation.Rules.Language.Files;

namespace Segmentation;

/// <summary>Reads files of segments, several of them as one set: entirely, or not at all.</summary>
/// <remarks>
/// Never throws for what a file says: the result carries issues with codes, places and cures. The same files and catalogue
/// give the same result on every machine.
/// </remarks>
/// <example>
/// <code>
/// segment "vip"
///   description: "A big spender and a regular"
///   owner: "crm"
///   review by: 2026-12-31
///   rule:
///     value within 365 days >= 10000
///     and in segment "regular"
/// </code>
/// </example>
/// <threadsafety>Stateless; safe to call from any thread.</threadsafety>
public static class SegmentFiles
{
    /// <summary>Reads files as one set; their segments may refer to each other in any order.</summary>
    /// <param name="files">The files; each name once.</param>
    /// <param name="catalogue">The names that the rules can use.</param>
    /// <param name="options">Limits and further names; null for the default.</param>
    /// <returns>All segments, or everything that is wrong with any of them.</returns>
    public static SegmentSet Read(
        IEnumerable<SegmentFile> files, Catalogue catalogue, SegmentFileOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(catalogue);
        return FileSetReader.Read([.. files], catalogue, options ?? SegmentFileOptions.Default, others: []);
    }

    /// <summary>The issue with the line of the file that it is about, and carets under its place.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="files">The files that were read; the one named by <see cref="Issue.File"/> is shown.</param>
    /// <returns>As <see cref="IssueRendering.Show"/>; without a line when the file is not among them.</returns>
    public static string Show(this Issue issue, IEnumerable<SegmentFile> files)
    {
        ArgumentNullException.ThrowIfNull(issue);
        ArgumentNullException.ThrowIfNull(files);
        var file = issue.File is { } name ? files.FirstOrDefault(file => file.Name == name) : null;
        return file is null ? (issue with { Span = null }).Show("") : issue.Show(file.Text);
    }
}
