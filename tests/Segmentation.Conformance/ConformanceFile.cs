namespace Segmentation.Conformance;

/// <summary>A file of published facts.</summary>
/// <param name="Path">Where it is below the folder that is walked, with slashes.</param>
/// <param name="FullPath">Where it is on this machine.</param>
internal sealed record ConformanceFile(string Path, string FullPath)
{
    private static readonly string[] Extensions = [".csv", ".gz", ".json", ".jsonl"];

    /// <summary>Gets the name of the folder that holds the file, also when that folder itself is walked.</summary>
    public string Folder => System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(FullPath)) ?? "";

    /// <summary>Gets the file's name.</summary>
    public string Name => System.IO.Path.GetFileName(FullPath);

    /// <summary>Finds the data files below a folder, in ordinal order of their paths.</summary>
    public static IReadOnlyList<ConformanceFile> Under(string folder)
    {
        string root = System.IO.Path.GetFullPath(folder);
        return
        [
            .. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .Where(file => Extensions.Contains(System.IO.Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                .Select(file => new ConformanceFile(Below(root, file), file))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }

    private static string Below(string root, string file) =>
        System.IO.Path.GetRelativePath(root, file).Replace(System.IO.Path.DirectorySeparatorChar, '/');
}
