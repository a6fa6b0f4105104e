namespace Segmentation.Architecture;

/// <summary>The working copy the tests were built from.</summary>
internal static class RepositoryFolder
{
    private static readonly Lazy<string> Root = new(Find);

    /// <summary>The full path of a file or folder of the repository.</summary>
    public static string Path(params string[] parts) => System.IO.Path.Combine([Root.Value, .. parts]);

    /// <summary>The files under a folder whose name ends in <paramref name="extension"/>, without build output.</summary>
    /// <returns>Full paths in ordinal order; empty when the folder does not exist.</returns>
    public static IReadOnlyList<string> Files(string folder, string extension) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*" + extension, SearchOption.AllDirectories)
            .Where(file => !IsBuildOutput(System.IO.Path.GetRelativePath(folder, file)))
            .Order(StringComparer.Ordinal)]
        : [];

    private static bool IsBuildOutput(string path) =>
        path.Split('/', '\\').Any(part => part is "bin" or "obj" or "artifacts");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Segmentation.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
