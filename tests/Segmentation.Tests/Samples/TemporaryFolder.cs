using System.IO.Compression;
using System.Text;

namespace Segmentation.Tests.Samples;

/// <summary>A folder for the files of one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("storefront-").FullName;

    public string Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public string WritePacked(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        using var packed = new GZipStream(File.Create(path), CompressionLevel.Fastest);
        packed.Write(Encoding.UTF8.GetBytes(text));
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
