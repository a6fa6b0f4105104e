using System.Text.Json;
using Segmentation.Conformance;

namespace Segmentation.Tests.Conformance;

/// <summary>Our own rule cases, as files.</summary>
internal static class OwnCases
{
    /// <summary>The files under <c>tests/specs/rules</c> with their places.</summary>
    public static IEnumerable<(string Name, string Path)> Files() =>
        ConformanceFile.Under(Path.Combine(ConformanceFolders.Find(ConformanceFolders.Own)!, "rules"))
            .Select(file => (file.Name, file.FullPath));

    public static JsonDocument Open(string name) =>
        JsonDocument.Parse(File.ReadAllText(Files().Single(file => file.Name == name).Path));
}
