using System.Globalization;
using Segmentation.Customers;
using Segmentation.Rules.Language.Lexing;
using Segmentation.Rules.Language.Parsing;

namespace Segmentation.Tests.Rules.Language.Editing;

/// <summary>What holds of completion at every place of every text.</summary>
internal sealed record CompletionLaws(Catalogue Catalogue, RuleTextOptions Reading, CultureInfo Culture)
{
    /// <summary>What a window in the making may go on with; only behind it does the parser see what it is.</summary>
    private static readonly string[] Continuations =
    [
        "", " 3 days and 1 day ago", " days and 1 day ago", " and 1 day ago", " 1 day ago", " day ago", " ago", " 60 days",
        " 3 hours and 1 hour ago", " 1 hour ago", " and 1 hour ago", " 1 minute ago", " and 1 minute ago", " 1 second ago", " and 1 second ago",
    ];

    /// <summary>Complete: what goes on an accepted text is among the completions, at the beginning of every token.</summary>
    /// <returns>The places where it is not.</returns>
    public IEnumerable<string> Missing(string text)
    {
        var tokens = Tokens(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            // A sign belongs to its number; several tokens of one Chinese keyword stand at one place.
            var isInside = i > 0 && (tokens[i].Start == tokens[i - 1].Start || IsSignOf(tokens, i));
            if (isInside)
            {
                continue;
            }

            var items = Complete(text, tokens[i].Start);
            if (!items.Exists(item => GoesOn(text, tokens, i, item)))
            {
                var offered = string.Join(" ", items.Take(12).Select(item => item.Edit.Replacement));
                yield return $"{text[..tokens[i].Start]}|{text[tokens[i].Start..]} has only: {offered}";
            }
        }
    }

    /// <summary>Sound: no completion makes a mistake, but for what is still missing behind it.</summary>
    /// <returns>The completions that make one.</returns>
    public IEnumerable<string> Mistaken(string text, int caret)
    {
        var before = Mistakes(text[..caret]);
        foreach (var item in Complete(text, caret).Where(item => !item.IsPlaceholder))
        {
            var completed = text[..item.Edit.Span.Start] + item.Edit.Replacement;
            var isSound = Array.Exists(
                Continuations, more => Mistakes(completed + more).TrueForAll(at => at >= completed.Length || before.Contains(at)));
            if (!isSound)
            {
                yield return $"{text[..caret]}| with {item.Kind} '{item.Edit.Replacement}'";
            }
        }
    }

    public List<Completion> Complete(string text, int caret) => [.. RuleText.Complete(
        text, caret, Catalogue, new CompletionOptions { Reading = Reading, Culture = Culture, Most = int.MaxValue }).Items];

    /// <summary>Where the errors are, but for those of a text that is not finished.</summary>
    private List<int> Mistakes(string text) =>
        [.. RuleText.Parse(text, Catalogue, Reading).Issues
            .Where(issue => issue.Severity == IssueSeverity.Error && issue.Span!.Value.Start < text.TrimEnd().Length)
            .Select(issue => issue.Span!.Value.Start)];

    private List<Token> Tokens(string text) => [.. RuleParser.TokensOf(text, Catalogue, Reading, out _).SkipLast(1)];

    private static bool IsSignOf(List<Token> tokens, int i) =>
        tokens[i].Is(TokenKind.Number) && tokens[i - 1].Is(TokenKind.Minus) && tokens[i - 1].End == tokens[i].Start
        && (i == 1 || tokens[i - 2].End < tokens[i - 1].Start || tokens[i - 2].Kind is TokenKind.Open or TokenKind.Comma);

    /// <summary>Whether a completion puts in the next tokens: an example of a number or a text stands for each.</summary>
    private bool GoesOn(string text, List<Token> tokens, int next, Completion item)
    {
        var completed = text[..item.Edit.Span.Start] + item.Edit.Replacement;
        var got = Tokens(completed);
        var at = 0;
        foreach (var token in got)
        {
            at += at < tokens.Count && tokens[at].Is(TokenKind.Minus) && token.Is(TokenKind.Number) ? 1 : 0;
            if (at == tokens.Count || !IsSame(text, tokens[at], completed, token))
            {
                return false;
            }

            at++;
        }

        return at > next;
    }

    private static bool IsSame(string text, Token token, string otherText, Token other)
    {
        var isUnit = token.Keyword.Unit() is not null || token.Keyword is Keyword.Km or Keyword.M;
        return token.Kind == other.Kind
            && (!token.Is(TokenKind.Word)
                || (token.Keyword == other.Keyword && token.Keyword != Keyword.None)
                || (isUnit && (other.Keyword.Unit() is not null || other.Keyword is Keyword.Km or Keyword.M))
                || text.AsSpan(token.Start, token.Length).Equals(otherText.AsSpan(other.Start, other.Length), StringComparison.OrdinalIgnoreCase));
    }
}
