using System.Collections.Immutable;
using System.Text;
using Segmentation.Customers;
using Segmentation.Rules.Language.Lexing;
using Segmentation.Rules.Language.Parsing;

namespace Segmentation.Rules.Language.Editing;

/// <summary>Finds what is typed before the caret, and what of the parser's offers begins with it.</summary>
internal sealed class Completer(string text, int caret, Catalogue catalogue, CompletionOptions options)
{
    /// <summary>So many tokens before the caret decide whether a spelling leaves them alone.</summary>
    private const int NearTokens = 100;

    private const int MostWords = 4;
    private const int Worse = 100;
    private const int Behind = 1_000;

    private readonly string _before = text[..caret];
    private readonly List<(int Rank, int Order, Completion Item)> _found = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public CompletionResult Complete()
    {
        if (_before.Length > options.Reading.Limits.Characters)
        {
            return Result(caret);
        }

        var tokens = RuleParser.TokensOf(_before, catalogue, options.Reading, out var comments);
        tokens.RemoveAt(tokens.Count - 1);
        if (IsInComment(tokens, comments))
        {
            return Result(caret);
        }

        var prefixes = Prefixes(tokens);
        var names = new CompletionTexts(catalogue, options);
        foreach (var prefix in prefixes)
        {
            Add(prefix, names);
        }

        return Result(prefixes is [{ IsOfSeveralWords: false } nearest, ..] ? nearest.Start : caret);
    }

    private CompletionResult Result(int start) => new(
        TextSpan.Between(start, EndOfWord(start)),
        [.. _found.OrderBy(each => each.Rank).ThenBy(each => each.Order).Take(options.Most).Select(each => each.Item)]);

    private bool IsInComment(List<Token> tokens, List<TextSpan>? comments)
    {
        var isOpen = tokens.Count > 0 && tokens[^1].Is(TokenKind.UnclosedComment);
        return isOpen
            || (comments is [.., var last] && last.End == caret && _before.AsSpan(last.Start).StartsWith("//"));
    }

    /// <summary>The ways to see what stands before the caret, the nearest first.</summary>
    private List<TypedPrefix> Prefixes(List<Token> tokens)
    {
        List<TypedPrefix> prefixes = [];
        var last = tokens.Count - 1;
        var isTouching = last >= 0 && tokens[last].End == caret;
        if (isTouching && tokens[last].Is(TokenKind.UnclosedText))
        {
            var typed = CompletionTexts.Folded(_before[(tokens[last].Start + 1)..]);
            return [new TypedPrefix(tokens[last].Start, typed, IsQuoted: true, IsOfSeveralWords: false)];
        }

        if (isTouching && IsBegun(tokens[last]))
        {
            prefixes.Add(Unquoted(tokens[last].Start, isOfSeveral: false));
        }

        if (!isTouching || CanEnd(tokens[last]))
        {
            prefixes.Add(Unquoted(caret, isOfSeveral: false));
        }

        AddLongNames(prefixes, tokens, isTouching ? last - 1 : last);
        return prefixes;
    }

    /// <summary>Whether more may follow a token that the caret touches so that it becomes another one.</summary>
    private bool IsBegun(Token token) => token.Is(TokenKind.Word) || token.Kind.Comparison() is not null
        || (token.Keyword != Keyword.None && !char.IsAscii(_before[token.Start]));

    /// <summary>Whether something new can begin right behind a token.</summary>
    private static bool CanEnd(Token token) => !token.IsMistake;

    /// <summary>Names of several words whose first ones stand before the word at the caret.</summary>
    private void AddLongNames(List<TypedPrefix> prefixes, List<Token> tokens, int last)
    {
        for (var i = last; i >= 0 && i > last - MostWords + 1; i--)
        {
            var isJoined = tokens[i].Is(TokenKind.Word) && (i == tokens.Count - 1 || !tokens[i + 1].IsAfterComment)
                && (i == last || tokens[i + 1].Is(TokenKind.Word));
            if (!isJoined)
            {
                return;
            }

            prefixes.Add(Unquoted(tokens[i].Start, isOfSeveral: true));
        }
    }

    private TypedPrefix Unquoted(int start, bool isOfSeveral) =>
        new(start, CompletionTexts.Folded(_before[start..]), IsQuoted: false, isOfSeveral);

    private void Add(TypedPrefix prefix, CompletionTexts names)
    {
        var isReadable = Readable(prefix.Start);
        foreach (var offer in RuleParser.OffersAfter(_before[..prefix.Start], catalogue, options.Reading))
        {
            var isLost = offer.IsAfterMistake && IsBehindWord(prefix);
            if (isLost || (prefix.IsQuoted && (!offer.IsQuoted || offer.IsPlaceholder)))
            {
                continue;
            }

            foreach (var candidate in names.Of(offer))
            {
                if (candidate.Match(prefix, isReadable) is var (rank, insert))
                {
                    Add(prefix, candidate, rank, insert);
                }
            }
        }
    }

    /// <summary>Whether a spelling leaves what stands before it alone: Chinese words are not parted by spaces.</summary>
    private Predicate<string> Readable(int start)
    {
        if (options.Reading.Keywords == RuleKeywords.English)
        {
            return _ => true;
        }

        // Of a long text the last tokens are enough: what stands far before is not read anew for each spelling.
        var before = _before[..start];
        var tokens = Tokens(before);
        if (tokens.Count > NearTokens)
        {
            before = before[tokens[^NearTokens].Start..];
            tokens = Tokens(before);
        }

        return spelling =>
        {
            var after = Tokens(before + (IsApart(start, spelling) ? " " : "") + spelling);
            return after.Count > tokens.Count && after.Take(tokens.Count).SequenceEqual(tokens);
        };
    }

    private List<Token> Tokens(string read) =>
        [.. RuleParser.TokensOf(read, catalogue, options.Reading, out _).SkipLast(1)];

    private void Add(TypedPrefix prefix, Candidate candidate, int rank, string insert)
    {
        var replacement = candidate.Offer.IsQuoted ? Quoted(insert, prefix) : insert;
        replacement = IsApart(prefix.Start, replacement) ? " " + replacement : replacement;
        var edit = new TextFix(TextSpan.Between(prefix.Start, EndOfWord(prefix.Start)), replacement);

        // The same text may come about in two ways: by the last word of a name and by the whole name.
        var from = Math.Max(0, caret - 600);
        if (prefix.Start >= from && !_seen.Add(string.Concat(_before.AsSpan(from, prefix.Start - from), replacement)))
        {
            return;
        }

        // What the word at the caret may become goes before what may follow it.
        var behind = IsBehindWord(prefix) ? Behind : 0;
        _found.Add((behind + (rank * Worse) + candidate.Rank, _found.Count, candidate.Item(edit)));
    }

    private bool IsBehindWord(TypedPrefix prefix) =>
        prefix.Start == caret && caret > 0 && !Marks.IsSpace(_before[^1]);

    /// <summary>In the quotes that were typed, where the value can stand in them.</summary>
    private string Quoted(string value, TypedPrefix prefix)
    {
        var quote = prefix.IsQuoted ? _before[prefix.Start] : '"';
        if (quote == '"' || value.AsSpan().ContainsAny("\\\"'\u201C\u201D"))
        {
            return TextLiterals.Quote(value);
        }

        return quote + value + (quote == '\u201C' ? '\u201D' : quote);
    }

    /// <summary>Whether a space must stand before what is put in.</summary>
    private bool IsApart(int start, string replacement)
    {
        if (start == 0 || start < caret || Marks.IsSpace(_before[start - 1]))
        {
            return false;
        }

        var isTight = _before[start - 1] is '(' or '.' or '\uFF08' || replacement is ")" or "," or ".";
        return !isTight && (char.IsAscii(_before[start - 1]) || char.IsAscii(replacement[0]));
    }

    /// <summary>Where the word or text ends in the middle of which the caret stands.</summary>
    private int EndOfWord(int start)
    {
        var end = caret;
        var isQuoted = start < caret && QuotedText.IsOpening(text[start]);
        if (start == caret || !(isQuoted || Marks.ContinuesWord(Marks.RuneAt(text, caret - 1).Rune)))
        {
            return end;
        }

        while (end < text.Length && Marks.RuneAt(text, end) is var (rune, length) && Marks.ContinuesWord(rune))
        {
            end += length;
        }

        var isClosed = isQuoted && end < text.Length && text[end] == (text[start] == '\u201C' ? '\u201D' : text[start]);
        return isClosed ? end + 1 : isQuoted ? caret : end;
    }
}
