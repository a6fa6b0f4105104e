using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Segmentation.Conformance;

namespace Segmentation.Hostile.Entries;

/// <summary>Reads the published hostile inputs.</summary>
internal static class HostileFile
{
    /// <summary>The inputs in a folder of published data; none when the folder is not there.</summary>
    public static ImmutableArray<HostileEntry> Read(string? folder)
    {
        var path = folder is null ? "" : Path.Combine(folder, "hostile", "hostile.json");
        if (!File.Exists(path))
        {
            return [];
        }

        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return [.. document.RootElement.EnumerateArray().SelectMany(Entries)];
    }

    private static IEnumerable<HostileEntry> Entries(JsonElement row)
    {
        var entry = Entry(row);
        return entry.IsJson ? [entry, AdaptedJson.Of(entry)] : [entry];
    }

    private static HostileEntry Entry(JsonElement row)
    {
        var (id, parts) = (row.Text("id"), row.Member("build").Clone());
        return new HostileEntry(id, row.Text("category"), Expect(row.Text("expect")), () => Build(parts))
        {
            IsJson = row.Text("form") == "json",
            Segments = SegmentsOf(id),
        };
    }

    private static Expectation Expect(string word) => word switch
    {
        "reject" => Expectation.Reject,
        "bounded" => Expectation.Bounded,
        "either" => Expectation.Either,
        _ => throw new FormatException($"The expectation '{word}' is unknown."),
    };

    private static string Build(JsonElement parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts.EnumerateArray())
        {
            if (part.ValueKind == JsonValueKind.String)
            {
                text.Append(part.GetString());
            }
            else if (part.TryGetProperty("repeat", out var repeated))
            {
                text.Insert(text.Length, repeated.GetString()!, part.GetProperty("times").GetInt32());
            }
            else
            {
                text.Append([.. part.GetProperty("codeUnits").EnumerateArray().Select(unit => (char)unit.GetInt32())]);
            }
        }

        return text.ToString();
    }

    /// <summary>The segments that the sentences beside the inputs describe.</summary>
    private static ImmutableArray<SegmentText> SegmentsOf(string id) => id switch
    {
        "seg-self" => [new("self", "in segment \"self\"")],
        "seg-chain" => SegmentChains.Line(10_000),
        _ => [],
    };
}
