using System.Text.Json;

namespace Segmentation.Conformance.Bucketing;

/// <summary>PostHog: a rollout, and for those in it a variant by a second hash.</summary>
internal sealed class PostHogMultivariateReader() : JsonLinesReader("bucketing", "posthog-multivariate.jsonl")
{
    // Percentages may have decimals and need not add up to 100: they are counted in millionths, the rest is no variant.
    private const int Millionths = 1_000_000;

    private static readonly BucketScheme Variants = PostHogRolloutReader.Scheme with { Layout = "{name}.{key}variant" };

    /// <inheritdoc/>
    protected override RowResult Check(string id, JsonElement row)
    {
        (string flag, string key) = (row.Text("flagKey"), row.Text("distinctId"));
        return RowResult.Compare(
            id,
            row.Member("expected").ToString(),
            PostHogRolloutReader.Scheme.Contains(flag, key, 0, row.Number("rolloutPercent"))
                ? Variant(flag, key, [.. row.Member("variants").EnumerateArray()])
                : bool.FalseString);
    }

    private static string Variant(string flag, string key, JsonElement[] variants)
    {
        int[] weights = [.. variants.Select(variant => (int)(variant[1].GetDecimal() * Millionths))];
        int chosen = Variants.Choose(flag, key, [.. weights, (100 * Millionths) - weights.Sum()]);
        return chosen < variants.Length ? variants[chosen][0].GetString()! : bool.TrueString;
    }
}
