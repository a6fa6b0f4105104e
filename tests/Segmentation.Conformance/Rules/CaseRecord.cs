using System.Globalization;
using System.Text.Json;

namespace Segmentation.Conformance.Rules;

/// <summary>A customer or an event of a case file: members by name, a missing or null one is unknown.</summary>
/// <param name="json">The object.</param>
internal sealed class CaseRecord(JsonElement json)
{
    public string? Text(string name) => Find(name)?.GetString();

    public double? Number(string name) =>
        Spelling(name) is { } text ? double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) : null;

    public decimal? Money(string name) =>
        Spelling(name) is { } text ? decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture) : null;

    public bool? Flag(string name) => Find(name)?.GetBoolean();

    public DateOnly? Date(string name) =>
        Text(name) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    public DateTimeOffset? Instant(string name) =>
        Text(name) is { } text ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) : null;

    public IEnumerable<string?>? Set(string name) => Find(name)?.EnumerateArray().Select(member => member.GetString());

    public IEnumerable<CaseRecord>? Events(string name) => Find(name)?.EnumerateArray().Select(item => new CaseRecord(item));

    /// <summary>A number as it is written, in quotes or not.</summary>
    private string? Spelling(string name) =>
        Find(name) is { } value ? value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText() : null;

    private JsonElement? Find(string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
