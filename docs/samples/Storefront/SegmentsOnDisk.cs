using Segmentation;

namespace Storefront;

/// <summary>Reads files of segments. The library opens no file; it gets the text, and a name for its messages.</summary>
internal static class SegmentsOnDisk
{
    /// <summary>A file that is shipped with the program.</summary>
    public static SegmentFile BesideProgram(params string[] path) => Read(Path.Combine([AppContext.BaseDirectory, .. path]));

    /// <exception cref="UnusableInputException">It cannot be read.</exception>
    public static SegmentFile Read(string path)
    {
        try
        {
            return new SegmentFile(Path.GetFileName(path), File.ReadAllText(path));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnusableInputException($"The segments in '{path}' cannot be read: {problem.Message}");
        }
    }
}
