using System.Collections.Frozen;
using System.Collections.Immutable;
using Segmentation.Rules.Language.Files;

namespace Segmentation;

/// <summary>What came of reading files of segments as one set: all of it, or nothing.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class SegmentSet
{
    internal SegmentSet(ImmutableArray<SegmentDocument> documents, ImmutableArray<Issue> issues)
    {
        Success = issues.All(issue => issue.Severity != IssueSeverity.Error);
        Documents = Success ? documents : [];
        Segments = [.. Documents.SelectMany(document => document.Segments)];
        Issues = issues;
    }

    /// <summary>Gets a value indicating whether the whole set is sound.</summary>
    public bool Success { get; }

    /// <summary>Gets the segments of all files, in order; none when anything in any file is wrong.</summary>
    public ImmutableArray<Segment> Segments { get; }

    /// <summary>
    /// Gets what is wrong or worth knowing, in the order of the files; each has a file, and a span in its text. At most
    /// <see cref="SegmentFileLimits.Issues"/>.
    /// </summary>
    public ImmutableArray<Issue> Issues { get; }

    /// <summary>Gets the files with their segments and comments, for writing them again; none when anything is wrong.</summary>
    public ImmutableArray<SegmentDocument> Documents { get; }

    /// <summary>The keys of the segments in the files, also of what was refused.</summary>
    internal FrozenSet<string> Keys { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Whether everything was looked at, and not only up to an error or a limit.</summary>
    internal bool IsReadToTheEnd { get; init; }

    /// <summary>Where each rule stands, also of what was refused.</summary>
    internal FrozenDictionary<string, RulePlace> Places { get; init; } = FrozenDictionary<string, RulePlace>.Empty;
}
