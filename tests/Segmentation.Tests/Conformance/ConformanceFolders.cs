namespace Segmentation.Tests.Conformance;

/// <summary>Where the facts are: those of others, beside the repository or named by a variable, and our own.</summary>
internal static class ConformanceFolders
{
    public const string Published = "shared/data";
    public const string Own = "tests/specs";

    /// <summary>The folder on this machine, or null if it is not there.</summary>
    public static string? Find(string name)
    {
        if (name == Published && Environment.GetEnvironmentVariable("SEGMENTATION_DATA") is { Length: > 0 } named)
        {
            return Directory.Exists(named)
                ? named
                : throw new DirectoryNotFoundException($"SEGMENTATION_DATA names no folder: '{named}'.");
        }

        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            string folder = Path.Combine(at.FullName, name);
            if (Directory.Exists(folder))
            {
                return folder;
            }
        }

        return null;
    }
}
