using Segmentation.Rules.Language.Files;

namespace Segmentation;

/// <summary>A file of segments that the host has read: its name, for messages, and its text.</summary>
/// <remarks>
/// The library opens no file. A file holds named segments with description, owner, date of review, version and rule; see
/// <see cref="SegmentFiles"/>.
/// </remarks>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed record SegmentFile
{
    /// <summary>Initializes a file.</summary>
    /// <param name="name">The name, such as <c>shop.segments</c>; issues say where they are with it.</param>
    /// <param name="text">The text; a byte order mark in front is skipped.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public SegmentFile(string name, string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(text);
        Name = name;
        Text = text;
    }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the text.</summary>
    public string Text { get; }

    /// <summary>Writes segments as the text of a file, in one spelling: reading it gives equal segments.</summary>
    /// <param name="segments">The segments, in the order in which they are written; each key once.</param>
    /// <returns>The text, with the comments of segments and rules; its lines end in LF.</returns>
    /// <exception cref="ArgumentException">A key is given twice, or a description cannot be written: it holds control
    /// characters other than line breaks, or half of a surrogate pair.</exception>
    public static string Write(params IEnumerable<Segment> segments)
    {
        ArgumentNullException.ThrowIfNull(segments);
        return FileWriter.Write("", segments, "");
    }
}
