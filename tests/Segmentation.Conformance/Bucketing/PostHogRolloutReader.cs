using System.Text.Json;
using Segmentation.Sampling;

namespace Segmentation.Conformance.Bucketing;

/// <summary>PostHog: a rollout over the 60 bits of a hash, with an inclusive percentage.</summary>
internal sealed class PostHogRolloutReader() : JsonLinesReader("bucketing", "posthog-rollout.jsonl")
{
    /// <summary>Every value of the hash is a bucket of its own.</summary>
    public static BucketScheme Scheme { get; } = new()
    {
        Hash = BucketHash.Sha1,
        Layout = "{name}.{key}",
        Reduction = BucketReduction.Scale,
        Count = BucketScheme.MaxCount,
        Edge = BucketEdge.UpperInclusive,
    };

    /// <inheritdoc/>
    protected override RowResult Check(string id, JsonElement row) => RowResult.Compare(
        id,
        row.Member("expected").GetBoolean(),
        Scheme.Contains(row.Text("flagKey"), row.Text("distinctId"), 0, row.Number("rolloutPercent")));
}
