using System.Collections.Immutable;
using System.Text.Json;
using Segmentation.Conformance;
using Segmentation.Conformance.Rules;

namespace Segmentation.Tests.Conformance;

/// <summary>Our own rule cases: as files, and read.</summary>
internal static class OwnCases
{
    private static readonly Lazy<ImmutableArray<OwnCase>> Everything = new(() => [.. Files().SelectMany(file => Read(file.Path))]);

    /// <summary>Gets every case of every file.</summary>
    public static ImmutableArray<OwnCase> All => Everything.Value;

    /// <summary>The files under <c>tests/specs/rules</c> with their places.</summary>
    public static IEnumerable<(string Name, string Path)> Files() =>
        ConformanceFile.Under(Path.Combine(ConformanceFolders.Find(ConformanceFolders.Own)!, "rules"))
            .Select(file => (file.Name, file.FullPath));

    public static JsonDocument Open(string name) =>
        JsonDocument.Parse(File.ReadAllText(Files().Single(file => file.Name == name).Path));

    private static List<OwnCase> Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var file = document.RootElement;
        var catalogue = CaseModel.Of(file).Catalogue;
        var texts = file.TryGetProperty("segments", out var named)
            ? named.EnumerateObject().Select(segment => new SegmentText(segment.Name, segment.Value.GetString()!))
            : [];
        var options = new RuleTextOptions { Segments = RuleText.ParseSegments(texts, catalogue).Known };
        var customers = file.GetProperty("customers").GetArrayLength();
        return [.. file.GetProperty("cases").EnumerateArray().Select(row => new OwnCase(
            row.GetProperty("id").GetString()!,
            RuleText.Parse(row.GetProperty("rule").GetString()!, catalogue, options),
            AnswersOf(row, customers)))];
    }

    private static ImmutableHashSet<Truth> AnswersOf(JsonElement row, int customers)
    {
        if (!row.TryGetProperty("members", out var members))
        {
            return [];
        }

        var (isTrue, isOpen) = (members.GetArrayLength(), row.GetProperty("undetermined").GetArrayLength());
        (int Count, Truth Truth)[] counted =
            [(isTrue, Truth.True), (isOpen, Truth.Undetermined), (customers - isTrue - isOpen, Truth.False)];
        return [.. counted.Where(each => each.Count > 0).Select(each => each.Truth)];
    }
}
