using System.Text.Json;
using Segmentation.Sampling;

namespace Segmentation.Conformance.Bucketing;

/// <summary>GrowthBook: whether a user is in a part of a namespace, in thousandths.</summary>
internal sealed class GrowthBookNamespaceReader() : JsonLinesReader("bucketing", "growthbook-namespace.jsonl")
{
    private static readonly BucketScheme Scheme = new()
    {
        Hash = BucketHash.Fnv1a,
        Layout = "{key}__{name}",
        Count = 1_000,
    };

    /// <inheritdoc/>
    protected override RowResult Check(string id, JsonElement row) => RowResult.Compare(
        id,
        row.Member("expected").GetBoolean(),
        Scheme.Contains(
            row.Text("namespaceId"),
            row.TextOrNull("userId"),
            100 * row.Number("rangeStart"),
            100 * row.Number("rangeEnd")));
}
