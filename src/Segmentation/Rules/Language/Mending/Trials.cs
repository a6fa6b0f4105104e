using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.Rules.Language.Lexing;
using Segmentation.Rules.Language.Parsing;

namespace Segmentation.Rules.Language.Mending;

/// <summary>Applies fixes, reads the text again and tells whether it is better; so often and no more.</summary>
internal sealed class Trials
{
    /// <summary>The longest text whose fixes are tried.</summary>
    public const int LongestText = 4_000;

    private const int MostTrials = 320;
    private const int MostCharacters = 80_000;

    private readonly string _text;
    private readonly Catalogue _catalogue;
    private readonly RuleTextOptions _options;
    private readonly (int Start, string Code)[] _errors;
    private int _trialsLeft = MostTrials;
    private int _charactersLeft = MostCharacters;

    public Trials(string text, ParsedRule refused, Catalogue catalogue, RuleTextOptions options)
    {
        // Hints on what is sound are no matter here.
        (_text, _catalogue, _options) = (text, catalogue, options with { Lints = LintPolicy.Off });
        _errors = ErrorsOf(refused);
    }

    /// <summary>Whether no more is tried.</summary>
    public bool IsOver => _trialsLeft == 0 || _charactersLeft < _text.Length;

    /// <summary>The text after a fix. Making it costs an eighth of reading it: many fixes may come to the same text.</summary>
    public string Applied(TextFix fix)
    {
        _charactersLeft -= _text.Length / 8;
        return string.Concat(_text.AsSpan(0, fix.Span.Start), fix.Replacement, _text.AsSpan(fix.Span.End));
    }

    public IReadOnlyList<Token> TokensOf(string mended) => RuleParser.TokensOf(mended, _catalogue, _options, out _);

    /// <summary>What a fix does to the text.</summary>
    public TrialOutcome Of(TextFix fix, string mended, Issue issue)
    {
        if (IsOver || mended.Length > _options.Limits.Characters)
        {
            return TrialOutcome.Worse;
        }

        _trialsLeft--;
        _charactersLeft -= mended.Length;
        var errors = ErrorsOf(RuleParser.Read(mended, _catalogue, _options, suggests: false).Result);
        var place = issue.Span!.Value;
        var end = Math.Max(fix.Span.End, place.End) + fix.Replacement.Length - fix.Span.Length;
        var isBetter = errors.Length <= _errors.Length && IsSoundUpTo(end, errors, place)
            && (IsName(fix, issue) || !HasMoved(mended, end, errors, fix, issue.Code));
        return !isBetter ? TrialOutcome.Worse
            : errors.Length < _errors.Length ? TrialOutcome.FewerErrors
            : TrialOutcome.NextErrorFurtherOn;
    }

    /// <summary>The whole text in English where it is right with Chinese keywords.</summary>
    public IEnumerable<TextFix> Translated()
    {
        var isChinese = _options.Keywords == RuleKeywords.English
            && _text.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF');
        var translated = isChinese
            ? RuleParser.Read(_text, _catalogue, _options with { Keywords = RuleKeywords.Chinese }).Result.Rule
            : null;
        return translated is null ? [] : [new TextFix(new TextSpan(0, _text.Length), translated.ToString())];
    }

    /// <summary>Whether nothing is wrong up to an index but what was wrong before the place.</summary>
    private bool IsSoundUpTo(int end, (int Start, string Code)[] errors, TextSpan place) =>
        errors.Count(error => error.Start <= end) <= _errors.Count(error => error.Start < place.Start);

    /// <summary>
    /// Whether the mistake has only moved: what was right before is wrong now in the same way, or just behind.
    /// </summary>
    private bool HasMoved(string mended, int end, (int Start, string Code)[] errors, TextFix fix, string code)
    {
        var added = fix.Replacement.Length - fix.Span.Length;
        return Array.Exists(
            errors,
            error => error.Start > end
                && (error.Code == code || mended.AsSpan(end, error.Start - end).Trim(" (（").IsEmpty)
                && !Array.Exists(_errors, old => old.Start + added == error.Start));
    }

    /// <summary>Whether a name takes the place of an unknown one: it may be right although what follows is not.</summary>
    private static bool IsName(TextFix fix, Issue issue) =>
        (issue.Code == IssueCodes.UnknownAttribute.Id || issue.Code == IssueCodes.UnknownStream.Id
            || issue.Code == IssueCodes.UnknownField.Id)
        && fix.Replacement.Trim() is [var first, ..] name && !char.IsAsciiDigit(first)
        && Keywords.Find(name) == Keyword.None;

    private static (int Start, string Code)[] ErrorsOf(ParsedRule rule) =>
    [
        .. rule.Issues
            .Where(issue => issue.Severity == IssueSeverity.Error)
            .Select(issue => (issue.Span!.Value.Start, issue.Code)),
    ];
}
