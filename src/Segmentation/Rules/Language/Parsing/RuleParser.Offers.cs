using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Segmentation.Customers;
using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Parsing;

/// <content>
/// Completion: where the text ends the parser says at each choice what it would take. The ways it takes are those of
/// reading, so that what is offered and what is read cannot differ.
/// </content>
internal sealed partial class RuleParser
{
    private static readonly ImmutableArray<Keyword> RoleFacets =
        [Keyword.Country, Keyword.Region, Keyword.City, Keyword.Interest, Keyword.Birthday];

    private readonly Offers? _offers;

    private bool IsOffering => _offers is not null && Current.Is(TokenKind.End) && !_isStopped;

    /// <summary>The tokens of a text as the parser sees them, with the end, and its closed comments.</summary>
    public static List<Token> TokensOf(
        string text, Catalogue catalogue, RuleTextOptions options, out List<TextSpan>? comments) =>
        Lexer.Read(
            text, options.TimeZones, out comments, ChineseNames(catalogue, options, new DerivedCatalogue(options.Quantities)));

    /// <summary>What the parser would take at the end of a text.</summary>
    public static IReadOnlyList<Offer> OffersAfter(string text, Catalogue catalogue, RuleTextOptions options)
    {
        var offers = new Offers();
        var parser = new RuleParser(text, catalogue, options, offers);
        if (parser._tokens.Count <= Rule.MaxSize - LevelsOfCondition)
        {
            parser.ReadRules();
        }

        return offers.All;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Offer(Keyword keyword)
    {
        if (_offers is not null)
        {
            OfferWords(keyword.Text());
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Offer(TokenKind kind)
    {
        if (_offers is not null)
        {
            OfferToken(kind);
        }
    }

    /// <summary>Whether a word follows; where the text ends there, it is offered, with the words that belong to it.</summary>
    private bool Follows(int ahead, Keyword keyword, Keyword second = Keyword.None)
    {
        var token = Peek(ahead);
        if (token.Is(keyword))
        {
            return second == Keyword.None || Follows(ahead + 1, second);
        }

        if (_offers is not null && _at + ahead == _tokens.Count - 1 && !_isStopped)
        {
            _offers.Add(new Offer(CompletionKind.Keyword, second == Keyword.None ? keyword.Text() : $"{keyword.Text()} {second.Text()}"));
        }

        return false;
    }

    private void OfferWords(string words, CompletionKind kind = CompletionKind.Keyword, bool isJoint = false)
    {
        if (IsOffering)
        {
            _offers!.Add(new Offer(kind, words) { IsJoint = isJoint });
        }
    }

    private void OfferToken(TokenKind kind)
    {
        switch (kind)
        {
            case TokenKind.Text:
                OfferPlaceholder("text", QuantityType.Text, isQuoted: true);
                break;
            case TokenKind.Number:
                OfferPlaceholder("1", QuantityType.Number);
                break;
            case TokenKind.Time:
                break;
            default:
                OfferWords(kind.Text(), kind.Comparison() is null ? CompletionKind.Mark : CompletionKind.Operator);
                break;
        }
    }

    private void OfferPlaceholder(string example, QuantityType type, bool isQuoted = false)
    {
        if (IsOffering)
        {
            _offers!.Add(new Offer(CompletionKind.Value, example) { Type = type, IsPlaceholder = true, IsQuoted = isQuoted });
        }
    }

    private void OfferJoints()
    {
        if (IsOffering)
        {
            OfferWords(Keyword.And.Text(), isJoint: true);
            OfferWords(Keyword.Or.Text(), isJoint: true);
        }
    }

    private void OfferGroup()
    {
        if (IsOffering && _nesting < Limits.Nesting)
        {
            OfferWords(Keyword.Not.Text());
            OfferToken(TokenKind.Open);
        }
    }

    /// <summary>The words with which a condition can begin.</summary>
    private void OfferCondition()
    {
        if (!IsOffering || _conditions >= Limits.Conditions)
        {
            return;
        }

        OfferQuantities(TypeSet.All);
        var moments = HasMoment(TypeSet.Moments);
        if (_stream is null && _catalogue.Streams.Length > 0)
        {
            OfferWords("any");
            OfferWords("no");
            OfferWords("all");
            OfferWords("sequence of");
        }

        if (_stream is null && moments)
        {
            OfferWords("anniversary of");
        }

        if (HasMoment(TypeSet.Of(QuantityType.Instant)))
        {
            OfferWords("time of");
        }

        if (moments)
        {
            OfferWords("weekday of");
        }

        if (_stream is null)
        {
            OfferOutsideOfFilters();
        }
    }

    private void OfferOutsideOfFilters()
    {
        if (HasPosition())
        {
            OfferWords("within 1 km of");
            OfferWords("inside");
        }

        OfferWords("in segment");
        OfferWords("in sample");
        if (_derived.All.Any(quantity => quantity.Levels.Count > 0))
        {
            OfferWords("tier");
        }

        if (_catalogue.Predicates.Length > 0)
        {
            OfferWords("predicate");
        }
    }
}
