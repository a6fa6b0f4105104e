using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using static System.FormattableString;

namespace Segmentation.Hostile.Checks;

/// <summary>What every issue of every text must be, however long and odd the text is.</summary>
internal static partial class IssueChecks
{
    private const int MostIssues = 20;
    private const int LongestMessage = 200;

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    /// <summary>What is wrong with the issues of a text.</summary>
    /// <param name="issues">The issues.</param>
    /// <param name="text">The text.</param>
    /// <param name="most">How many there may be.</param>
    public static IEnumerable<string> Of(ImmutableArray<Issue> issues, string text, int most = MostIssues) =>
        issues.SelectMany(issue => Of(issue, text).Select(problem => $"{problem}: {issue.Code}"))
            .Concat(issues.Length <= most ? [] : [Invariant($"{issues.Length} issues")]);

    private static IEnumerable<string> Of(Issue issue, string text)
    {
        if (!Code().IsMatch(issue.Code))
        {
            yield return "no code";
        }

        if (issue.Span is not { } span || !IsInside(span, text))
        {
            yield return $"the place {issue.Span} is not inside the text";
        }

        var chinese = issue.In(Chinese);
        foreach (var words in new[] { issue.Message, issue.Cure, issue.Place, chinese.Message, chinese.Cure, chinese.Place })
        {
            if (words.Length is 0 or > LongestMessage)
            {
                yield return Invariant($"a message of {words.Length} characters");
            }

            if (!IsPlain(words))
            {
                yield return $"a message with half a character or one that breaks a line: {words}";
            }
        }

        foreach (var fix in issue.Fixes)
        {
            if (!IsInside(fix.Span, text) || fix.Replacement.Length > text.Length + LongestMessage)
            {
                yield return $"the fix {fix} does not fit the text";
            }
        }
    }

    private static bool IsInside(TextSpan span, string text) =>
        span.Start >= 0 && span.Length >= 0 && span.Start <= text.Length - span.Length;

    /// <summary>Whether words can stand in a line of a log: whole characters, none that controls the line.</summary>
    public static bool IsPlain(string words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (char.IsHighSurrogate(words[i]) && i + 1 < words.Length && char.IsLowSurrogate(words[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(words[i]) || char.IsControl(words[i]) || words[i] is '\u2028' or '\u2029')
            {
                return false;
            }
        }

        return true;
    }

    [GeneratedRegex("^SEG[0-9]{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
