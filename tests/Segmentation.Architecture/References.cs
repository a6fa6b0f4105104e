using Microsoft.CodeAnalysis;

namespace Segmentation.Architecture;

/// <summary>The assemblies that compilations inside these tests see.</summary>
internal static class References
{
    private static readonly string Library = typeof(Duration).Assembly.Location;

    /// <summary>The platform and the packages of the library, without the library itself.</summary>
    public static IReadOnlyList<MetadataReference> OfLibrary { get; } =
        [.. Platform().Where(path => Path.GetFileName(path) != Path.GetFileName(Library)).Select(File)];

    /// <summary>What a host sees: the platform and the built library.</summary>
    public static IReadOnlyList<MetadataReference> OfHost { get; } = [.. OfLibrary, File(Library)];

    private static string[] Platform() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);

    private static MetadataReference File(string path) => MetadataReference.CreateFromFile(path);
}
