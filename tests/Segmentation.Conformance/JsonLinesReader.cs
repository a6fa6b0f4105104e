using System.Text.Json;

namespace Segmentation.Conformance;

/// <summary>Reads a file with one JSON object a line.</summary>
/// <param name="folder">The folder's name.</param>
/// <param name="fileName">The file's name.</param>
internal abstract class JsonLinesReader(string folder, string fileName) : IConformanceReader
{
    /// <inheritdoc/>
    public bool Reads(string folderName, string name) => folderName == folder && name == fileName;

    /// <inheritdoc/>
    public IEnumerable<RowResult> Read(string path)
    {
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Row(line, $"{fileName} line {number}");
            }
        }
    }

    /// <summary>Puts one row to the library.</summary>
    protected abstract RowResult Check(string id, JsonElement row);

    private RowResult Row(string line, string place)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement row = document.RootElement;
            string id = row.TryGetProperty("id", out JsonElement own) && own.GetString() is { } text ? text : place;
            try
            {
                return Check(id, row);
            }
            catch (Exception e)
            {
                return RowResult.Fail(id, $"an answer at {place}", $"{e.GetType().Name}: {e.Message}");
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return RowResult.Fail(place, "a JSON object with an id", $"{e.GetType().Name}: {e.Message}");
        }
    }
}
