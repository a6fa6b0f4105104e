using System.Text.Json;

namespace Segmentation.Conformance.Bucketing;

/// <summary>Split: a seeded hash of the key alone, 1 to 100.</summary>
internal sealed class SplitMurmur3Reader() : JsonLinesReader("bucketing", "split-murmur3.jsonl")
{
    /// <inheritdoc/>
    protected override RowResult Check(string id, JsonElement row)
    {
        uint seed = unchecked((uint)row.Member("seed").GetInt64());
        BucketScheme scheme = new() { Layout = "{key}", Seed = seed, Count = 100, First = 1 };
        string key = row.Text("key");
        return RowResult.Compare(
            id,
            (row.Member("hashUnsigned").GetUInt64(), row.Member("bucket1to100").GetInt64()),
            (scheme.HashOf("", key), scheme.Bucket("", key)));
    }
}
