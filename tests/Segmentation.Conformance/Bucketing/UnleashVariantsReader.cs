using System.Text.Json;

namespace Segmentation.Conformance.Bucketing;

/// <summary>Unleash: variants by weight, with their own seed.</summary>
internal sealed class UnleashVariantsReader() : JsonLinesReader("bucketing", "unleash-variants.jsonl")
{
    /// <inheritdoc/>
    protected override RowResult Check(string id, JsonElement row)
    {
        JsonElement[] variants = [.. row.Member("variants").EnumerateArray()];
        int[] weights = [.. variants.Select(variant => variant.Member("weight").GetInt32())];
        (string group, string value) = (row.Text("groupId"), row.Text("value"));
        BucketScheme scheme = new() { Seed = row.Member("seed").GetUInt32(), Count = weights.Sum(), First = 1 };
        int chosen = scheme.Choose(group, value, weights);
        return RowResult.Compare(
            id,
            (row.Member("normalized").GetInt64(), row.TextOrNull("expectedVariant")),
            (scheme.Bucket(group, value), chosen < 0 ? null : variants[chosen].Text("name")));
    }
}
