using System.Globalization;
using System.Text.Json;
using Segmentation.Sampling;

namespace Segmentation.Conformance.Bucketing;

/// <summary>Raw hashes of texts.</summary>
internal sealed class HashKnownAnswersReader() : JsonLinesReader("bucketing", "hash-known-answers.jsonl")
{
    /// <inheritdoc/>
    protected override RowResult Check(string id, JsonElement row)
    {
        string algorithm = row.Text("algorithm");
        BucketHash? hash = algorithm switch
        {
            "murmur3_x86_32" => BucketHash.Murmur3,
            "fnv1a_32" => BucketHash.Fnv1a,
            _ => null,
        };
        if (hash is null)
        {
            return RowResult.NotCovered(id, algorithm);
        }

        JsonElement seed = row.Member("seed");
        BucketScheme scheme = new()
        {
            Hash = hash.Value,
            Layout = "{key}",
            Seed = seed.ValueKind == JsonValueKind.Null ? 0 : unchecked((uint)seed.GetInt64()),
        };
        ulong actual = scheme.HashOf("", row.Text("inputUtf8"));
        return RowResult.Compare(id, row.Text("hex"), actual.ToString("x8", CultureInfo.InvariantCulture));
    }
}
