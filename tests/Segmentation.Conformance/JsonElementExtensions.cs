using System.Text.Json;

namespace Segmentation.Conformance;

/// <summary>Shorthand for the members of a row.</summary>
internal static class JsonElementExtensions
{
    /// <summary>A text that must be there.</summary>
    public static string Text(this JsonElement row, string member) =>
        row.TextOrNull(member) ?? throw new FormatException($"'{member}' is null.");

    /// <summary>A text, or null.</summary>
    public static string? TextOrNull(this JsonElement row, string member) => row.Member(member).GetString();

    /// <summary>A number.</summary>
    public static decimal Number(this JsonElement row, string member) => row.Member(member).GetDecimal();

    /// <summary>A member that must be there, null or not.</summary>
    public static JsonElement Member(this JsonElement row, string member) =>
        row.TryGetProperty(member, out JsonElement value)
            ? value
            : throw new FormatException($"'{member}' is missing.");
}
