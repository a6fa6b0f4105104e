using System.Runtime.CompilerServices;

namespace Segmentation.DynamicLinq.Tests;

/// <summary>The folders of the repository, and that of the published cases beside it.</summary>
internal static class PublishedData
{
    /// <summary>Gets the folder of the published cases; null when there is none.</summary>
    public static string? Folder
    {
        get
        {
            var folder = Environment.GetEnvironmentVariable("SEGMENTATION_DATA") is { Length: > 0 } named
                ? named
                : Path.Combine(Repository(), "..", "shared", "data");
            return Directory.Exists(folder) ? folder : null;
        }
    }

    /// <summary>A path in the repository.</summary>
    public static string Repository(params ReadOnlySpan<string> parts) => Path.Combine([Root(), .. parts]);

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
