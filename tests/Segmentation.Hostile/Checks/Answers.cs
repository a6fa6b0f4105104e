using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Segmentation.Hostile.Checks;

/// <summary>Spells out everything that was answered, so that answers can be compared byte by byte.</summary>
internal static class Answers
{
    private const int LongestShown = 500;

    /// <summary>What came of reading a text.</summary>
    public static string Of(ParsedRule parsed) =>
        $"{OfRule(parsed.Rule)}; issues [{string.Join("; ", parsed.Issues.Select(Of))}]";

    /// <summary>What came of evaluating a rule.</summary>
    public static string Of(Verdict verdict) =>
        $"{verdict.Truth} until {Instant(verdict.ValidUntil)}, because [{string.Join("; ", verdict.Reasons)}]";

    private static string OfRule(Rule? rule)
    {
        if (rule is null)
        {
            return "refused";
        }

        var text = rule.ToString();
        return $"accepted as {(text.Length <= LongestShown ? text : Digest(text))}, hash {rule.ComputeHash()}";
    }

    private static string Of(Issue issue) =>
        string.Create(CultureInfo.InvariantCulture, $"{issue.Severity} at {issue.Span?.Start}+{issue.Span?.Length} {issue}")
        + string.Concat(issue.Fixes.Select(Of));

    private static string Of(TextFix fix) =>
        string.Create(CultureInfo.InvariantCulture, $" -> {fix.Span.Start}+{fix.Span.Length} '{fix.Replacement}'");

    private static string Digest(string text) =>
        string.Create(CultureInfo.InvariantCulture, $"{text.Length} characters, digest ")
        + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Instant(DateTimeOffset? instant) =>
        instant?.ToString("O", CultureInfo.InvariantCulture) ?? "ever";
}
