using System.Text.Json;
using Segmentation.Sampling;

namespace Segmentation.Conformance.Bucketing;

/// <summary>Optimizely: the seeded hash scaled to 10,000.</summary>
internal sealed class OptimizelyBucketReader() : JsonLinesReader("bucketing", "optimizely-bucket.jsonl")
{
    /// <inheritdoc/>
    protected override RowResult Check(string id, JsonElement row)
    {
        BucketScheme scheme = new()
        {
            Layout = "{key}{name}",
            Seed = row.Member("seed").GetUInt32(),
            Reduction = BucketReduction.Scale,
        };
        return RowResult.Compare(
            id,
            row.Member("expectedBucket0to9999").GetInt64(),
            scheme.Bucket(row.Text("parentId"), row.Text("bucketingId")));
    }
}
