using System.Collections.Immutable;
using Segmentation.Rules.Language.Files;

namespace Segmentation;

/// <summary>The segments of one file with its comments, to be changed and written again.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed record SegmentDocument
{
    internal SegmentDocument(string name, string comment, ImmutableArray<Segment> segments, string ending)
    {
        Name = name;
        Comment = comment;
        Segments = segments;
        Ending = ending;
    }

    /// <summary>Gets the name of the file.</summary>
    public string Name { get; }

    /// <summary>Gets what is remarked on the file as a whole, one or several lines; may be empty.</summary>
    public string Comment { get; }

    /// <summary>Gets the segments in the order of the file.</summary>
    public ImmutableArray<Segment> Segments { get; init; }

    /// <summary>What is remarked after the last segment.</summary>
    internal string Ending { get; }

    /// <summary>Writes the file in its one spelling, comments kept: reading it gives equal segments.</summary>
    /// <returns>The file; the same text again once it is in that spelling.</returns>
    /// <exception cref="ArgumentException">As <see cref="SegmentFile.Write"/>.</exception>
    public SegmentFile Write() => new(Name, FileWriter.Write(Comment, Segments, Ending));
}
