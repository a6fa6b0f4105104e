using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Segmentation.Conformance;
using Segmentation.Conformance.Rules;
using Segmentation.Hostile.Entries;
using Segmentation.Hostile.Variants;
using Segmentation.Hostile.Worlds;

namespace Segmentation.Hostile.Fuzzing;

/// <summary>The texts to start from: rule cases, mistakes, hostile texts, and one text for every production.</summary>
internal static class FuzzCorpus
{
    private const int Longest = 1_500;
    private const int MostCustomers = 3;

    /// <summary>Reads the texts, the same and in the same order in every process.</summary>
    /// <param name="folders">Folders of published data and of cases; those that are not there are left out.</param>
    public static ImmutableArray<FuzzSeed> Read(IReadOnlyList<string> folders) =>
        [.. Productions(), .. Hostile(folders), .. folders.Where(Directory.Exists).SelectMany(Cases)];

    private static IEnumerable<FuzzSeed> Productions()
    {
        TextModel.Client[] customers = [new(), TextModel.Client.Sample];
        var target = new FuzzTarget<TextModel.Client>(
            "every production", TextModel.Model, TextModel.Options, TextModel.Segments, customers, HostileModel.At);
        return CanonicalTexts.All.Select(text => new FuzzSeed(text, target));
    }

    private static IEnumerable<FuzzSeed> Hostile(IReadOnlyList<string> folders)
    {
        var world = HostileWorld.Of(new HostileEntry("", "", Expectation.Either, () => ""));
        var shopper = new HostileShopper { Orders = [.. HostileOrder.Sixty().Take(5)] };
        var target = new FuzzTarget<HostileShopper>(
            "hostile", world.Model, world.Reader.Options, world.Segments, [shopper], HostileModel.At);
        return folders.SelectMany(folder => HostileFile.Read(folder))
            .Where(entry => !entry.IsJson)
            .Concat(AllVariants.Entries().Where((_, index) => index % 10 == 0))
            .Select(entry => entry.Build())
            .Where(text => text.Length <= Longest)
            .Select(text => new FuzzSeed(text, target));
    }

    private static IEnumerable<FuzzSeed> Cases(string folder) =>
        from file in ConformanceFile.Under(folder)
        where file.Folder is "rules" or "specs" or "mistakes" && file.Name.EndsWith(".json", StringComparison.Ordinal)
        from seed in Cases(file)
        select seed;

    private static IEnumerable<FuzzSeed> Cases(ConformanceFile file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file.FullPath));
        var root = document.RootElement.Clone();
        if (!root.TryGetProperty("attributes", out _))
        {
            return [];
        }

        var target = Target(file.Path, root);
        return Texts(root, "cases", "rule").Concat(Texts(root, "mistakes", "text"))
            .Where(text => text.Length <= Longest)
            .Select(text => new FuzzSeed(text, target));
    }

    private static FuzzTarget<CaseRecord> Target(string name, JsonElement file)
    {
        var model = CaseModel.Of(file);
        var texts = file.TryGetProperty("segments", out var segments)
            ? segments.EnumerateObject().Select(segment => new SegmentText(segment.Name, segment.Value.GetString()!))
            : [];
        var parsed = RuleText.ParseSegments(texts, model.Catalogue);
        var customers = file.TryGetProperty("customers", out var rows)
            ? rows.EnumerateArray().Take(MostCustomers).Select(row => new CaseRecord(row))
            : [];
        var at = file.TryGetProperty("at", out var instant)
            ? DateTimeOffset.Parse(instant.GetString()!, CultureInfo.InvariantCulture)
            : HostileModel.At;
        return new FuzzTarget<CaseRecord>(
            name, model, new RuleTextOptions { Segments = parsed.Known }, parsed.Segments, [.. customers], at);
    }

    private static IEnumerable<string> Texts(JsonElement file, string rows, string member) =>
        file.TryGetProperty(rows, out var found) ? found.EnumerateArray().Select(row => row.Text(member)) : [];
}
