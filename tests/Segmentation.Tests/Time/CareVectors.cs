using System.Globalization;
using System.Runtime.CompilerServices;

namespace Segmentation.Tests.Time;

/// <summary>The shared vectors for dates and zones, which lie beside the repository and not in it.</summary>
internal static class CareVectors
{
    public static string? Folder { get; } = Find();

    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Csv(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder!, file)).Where(l => l.Length > 0).ToList();
        var header = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => header
            .Zip(line.Split(',', header.Length))
            .ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal))];
    }

    public static string[] Lines(string file) => File.ReadAllLines(Path.Combine(Folder!, file));

    public static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string? Find([CallerFilePath] string source = "")
    {
        var named = Environment.GetEnvironmentVariable("SEGMENTATION_DATA");
        string?[] starts = [AppContext.BaseDirectory, Path.GetDirectoryName(source)];
        return starts
            .SelectMany(s => Ancestors(s).Select(a => Path.Combine(a, "shared", "data")))
            .Prepend(named ?? string.Empty)
            .Select(data => Path.Combine(data, "care"))
            .FirstOrDefault(Directory.Exists);
    }

    private static IEnumerable<string> Ancestors(string? path)
    {
        for (var at = path is null ? null : new DirectoryInfo(path); at is not null; at = at.Parent)
        {
            yield return at.FullName;
        }
    }
}
