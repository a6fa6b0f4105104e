using System.Collections.Immutable;
using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.Rules.Language.Lexing;
using Segmentation.Rules.Language.Parsing;

namespace Segmentation.Rules.Language.Mending;

/// <summary>
/// Finds fixes for the errors of a text: remedies propose changes, and only those remain after which the text, read
/// again, has fewer errors or its next error further on.
/// </summary>
internal sealed class Mender
{
    private const int MostFixes = 3;
    private const int MostTrials = 48;

    /// <summary>How many characters are read again for one text, all trials together.</summary>
    private const int MostCharacters = 60_000;

    private readonly string _text;
    private readonly Catalogue _catalogue;
    private readonly RuleTextOptions _options;
    private readonly TextSpan[] _errors;
    private int _charactersLeft = MostCharacters;

    private Mender(string text, ParsedRule refused, Catalogue catalogue, RuleTextOptions options)
    {
        (_text, _catalogue, _options) = (text, catalogue, options);
        _errors = ErrorsOf(refused);
    }

    /// <summary>The result of a reading, with fixes where the text was refused.</summary>
    public static ParsedRule Mend(string text, in RuleReading reading, Catalogue catalogue, RuleTextOptions options)
    {
        var result = reading.Result;
        if (result.Success || reading.Settings.Count == 0)
        {
            return result;
        }

        var mender = new Mender(text, result, catalogue, options);
        var settings = reading.Settings.ToDictionary(setting => setting.Span.Start);
        var names = new Vocabulary(catalogue, options);
        var issues = ImmutableArray.CreateBuilder<Issue>(result.Issues.Length);
        foreach (var issue in result.Issues)
        {
            var isMendable = issue.Severity == IssueSeverity.Error && settings.ContainsKey(issue.Span!.Value.Start);
            issues.Add(isMendable
                ? mender.Mend(new Mishap(text, reading, issue, settings[issue.Span!.Value.Start], names))
                : issue);
        }

        return new ParsedRule(null, issues.MoveToImmutable());
    }

    private Issue Mend(Mishap mishap)
    {
        var cured = new List<TextFix>();
        var eased = new List<TextFix>();
        var tried = new HashSet<string>(StringComparer.Ordinal) { Spaces.Collapsed(_text) };
        foreach (var fix in mishap.Issue.Fixes.Concat(Remedies.For(mishap)).Concat(Translated()))
        {
            if (cured.Count == MostFixes || tried.Count > MostTrials)
            {
                break;
            }

            var mended = Applied(fix);
            if (mended.Length > _charactersLeft || mended.Length > _options.Limits.Characters)
            {
                break;
            }

            if (tried.Add(Spaces.Collapsed(mended)))
            {
                _charactersLeft -= mended.Length;
                var errors = ErrorsOf(RuleParser.Read(mended, _catalogue, _options).Result);
                var end = Math.Max(fix.Span.End, mishap.Place.End) + fix.Replacement.Length - fix.Span.Length;
                if (errors.Length <= _errors.Length && IsSoundUpTo(end, errors, mishap.Place)
                    && (IsName(fix, mishap.Issue) || !IsNext(mended, end, errors, fix)))
                {
                    (errors.Length < _errors.Length ? cured : eased).Add(fix);
                }
            }
        }

        return Cures.With(mishap, [.. (cured.Count > 0 ? cured : eased).Take(MostFixes)]);
    }

    /// <summary>The whole text in English where it is right with Chinese keywords.</summary>
    private IEnumerable<TextFix> Translated()
    {
        var isChinese = _options.Keywords == RuleKeywords.English && _text.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF');
        var translated = isChinese && _text.Length <= _charactersLeft
            ? RuleParser.Read(_text, _catalogue, _options with { Keywords = RuleKeywords.Chinese }).Result.Rule
            : null;
        return translated is null ? [] : [new TextFix(new TextSpan(0, _text.Length), translated.ToString())];
    }

    private string Applied(TextFix fix) => string.Concat(
        _text.AsSpan(0, fix.Span.Start), fix.Replacement, _text.AsSpan(fix.Span.End));

    /// <summary>Whether nothing is wrong up to the end of what was changed and was wrong, but what was wrong before it.</summary>
    private bool IsSoundUpTo(int end, TextSpan[] errors, TextSpan place) =>
        errors.Count(error => error.Start <= end) <= _errors.Count(error => error.Start < place.Start);

    /// <summary>Whether the word just behind is wrong now and was not before: then the mistake has only moved.</summary>
    private bool IsNext(string mended, int end, TextSpan[] errors, TextFix fix)
    {
        var added = fix.Replacement.Length - fix.Span.Length;
        return Array.Exists(
            errors,
            error => error.Start > end && mended.AsSpan(end, error.Start - end).Trim(" (（").IsEmpty
                && !Array.Exists(_errors, old => old.Start + added == error.Start));
    }

    private static bool IsName(TextFix fix, Issue issue) =>
        (issue.Code == IssueCodes.UnknownAttribute.Id || issue.Code == IssueCodes.UnknownStream.Id
            || issue.Code == IssueCodes.UnknownField.Id)
        && fix.Replacement.Trim() is [var first, ..] name && !char.IsAsciiDigit(first) && Keywords.Find(name) == Keyword.None;

    private static TextSpan[] ErrorsOf(ParsedRule rule) =>
    [
        .. rule.Issues.Where(issue => issue.Severity == IssueSeverity.Error).Select(issue => issue.Span!.Value),
    ];
}
