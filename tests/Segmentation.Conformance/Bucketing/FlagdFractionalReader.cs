using System.Text.Json;
using Segmentation.Sampling;

namespace Segmentation.Conformance.Bucketing;

/// <summary>flagd: the hash scaled to the total weight of the variants.</summary>
internal sealed class FlagdFractionalReader() : JsonLinesReader("bucketing", "flagd-fractional.jsonl")
{
    private static readonly BucketScheme Scheme = new() { Layout = "{key}", Reduction = BucketReduction.Scale };

    /// <inheritdoc/>
    protected override RowResult Check(string id, JsonElement row)
    {
        JsonElement[] variants = [.. row.Member("variants").EnumerateArray()];
        int[] weights = [.. variants.Select(variant => variant[1].GetInt32())];
        int chosen = Scheme.Choose("", row.Text("hashInput"), weights);
        return RowResult.Compare(id, row.TextOrNull("expected"), chosen < 0 ? null : variants[chosen][0].GetString());
    }
}
