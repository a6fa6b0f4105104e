namespace Segmentation.DynamicLinq.Tests;

/// <summary>The folders of the repository, and that of the published cases beside it.</summary>
internal static class PublishedData
{
    private static readonly Lazy<string> Root = new(Find);

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
    public static string Repository(params ReadOnlySpan<string> parts) => Path.Combine([Root.Value, .. parts]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Segmentation.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
