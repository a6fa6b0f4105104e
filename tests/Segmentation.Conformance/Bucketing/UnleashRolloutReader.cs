using System.Text.Json;
using Segmentation.Sampling;

namespace Segmentation.Conformance.Bucketing;

/// <summary>Unleash: a gradual rollout over 1 to 100 whose percentage is inclusive.</summary>
internal sealed class UnleashRolloutReader() : JsonLinesReader("bucketing", "unleash-rollout.jsonl")
{
    private static readonly BucketScheme Scheme = new() { Count = 100, First = 1, Edge = BucketEdge.UpperInclusive };

    /// <inheritdoc/>
    protected override RowResult Check(string id, JsonElement row)
    {
        (string group, string? value) = (row.Text("groupId"), row.TextOrNull("value"));
        JsonElement normalized = row.Member("normalized");
        long? expected = normalized.ValueKind == JsonValueKind.Null ? null : normalized.GetInt64();
        return RowResult.Compare(
            id,
            (expected, row.Member("expectedEnabled").GetBoolean()),
            (value is null ? null : Scheme.Bucket(group, value),
             Scheme.Contains(group, value, 0, row.Number("percent"))));
    }
}
