using System.Globalization;

namespace Segmentation.Conformance;

/// <summary>What came of one row.</summary>
/// <param name="Id">The row's id, or its place when it has none.</param>
/// <param name="Outcome">Whether the answer was the published one.</param>
/// <param name="Expected">The published answer; for a row that is not covered, what it would need.</param>
/// <param name="Actual">The library's answer.</param>
internal sealed record RowResult(string Id, RowOutcome Outcome, string Expected = "", string Actual = "")
{
    /// <summary>A row that fails.</summary>
    public static RowResult Fail(string id, object? expected, object? actual) =>
        new(id, RowOutcome.Failed, Text(expected), Text(actual));

    /// <summary>A row that the library has nothing for.</summary>
    public static RowResult NotCovered(string id, string need) => new(id, RowOutcome.NotCovered, need);

    /// <summary>A row that passes when the two answers are equal.</summary>
    public static RowResult Compare<T>(string id, T expected, T actual) =>
        EqualityComparer<T>.Default.Equals(expected, actual)
            ? new(id, RowOutcome.Passed, Text(expected), Text(actual))
            : Fail(id, expected, actual);

    private static string Text(object? value) =>
        (Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : "nothing")
        .ReplaceLineEndings(" ");
}
