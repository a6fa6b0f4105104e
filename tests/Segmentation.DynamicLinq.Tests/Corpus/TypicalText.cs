using System.Text.Json;

namespace Segmentation.DynamicLinq.Tests.Corpus;

/// <summary>One typical string, and what its author meant.</summary>
/// <param name="Text">The string.</param>
/// <param name="Rule">The rule; null when it is refused.</param>
/// <param name="Refused">The code with which it is refused; null when it is not.</param>
/// <param name="Note">The code of an info that comes with it.</param>
/// <param name="Values">What stands for <c>@0</c> and so on.</param>
public sealed record TypicalText(string Text, string? Rule, string? Refused, string? Note, string[]? Values)
{
    private static readonly JsonSerializerOptions Names = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>Gets all of them.</summary>
    public static IReadOnlyList<TypicalText> All { get; } = JsonSerializer.Deserialize<List<TypicalText>>(
        File.ReadAllText(PublishedData.Repository("tests", "specs", "dynamic-linq", "typical.json")), Names)!;

    /// <summary>The values as they are given to the library.</summary>
    public DynamicLinqValue[] Given() => [.. (Values ?? []).Select(value => value.Contains('T')
        ? (DynamicLinqValue)DateTimeOffset.Parse(value, System.Globalization.CultureInfo.InvariantCulture)
        : DateOnly.Parse(value, System.Globalization.CultureInfo.InvariantCulture))];

    /// <summary>The values as they are given to plain Dynamic LINQ.</summary>
    public IEnumerable<object> Plain() => (Values ?? []).Select(value => value.Contains('T')
        ? (object)DateTimeOffset.Parse(value, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime
        : DateOnly.Parse(value, System.Globalization.CultureInfo.InvariantCulture));

    public override string ToString() => Text;
}
