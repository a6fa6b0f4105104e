using System.Collections.Immutable;
using Segmentation.Customers;
using Segmentation.Rules.Language.Parsing;

namespace Segmentation.Rules.Language.Editing;

/// <summary>An offer in the words of a reader.</summary>
/// <param name="Offer">What the parser takes.</param>
/// <param name="Spellings">How it can be written; the first is shown and preferred.</param>
/// <param name="Detail">A few words on it.</param>
internal sealed record Candidate(Offer Offer, ImmutableArray<string> Spellings, string Detail)
{
    /// <summary>Names before words of the language, examples of values between them.</summary>
    public int Rank => Offer.IsPlaceholder ? (int)CompletionKind.Operator - 1 : Offer.Kind switch
    {
        CompletionKind.Value or CompletionKind.Attribute or CompletionKind.Field or CompletionKind.Stream => 0,
        CompletionKind.Facet => 1,
        var kind => (int)kind,
    };

    /// <summary>How well it goes on with what is typed, 0 the best, and the spelling that does; null when none does.</summary>
    /// <param name="prefix">What is typed.</param>
    /// <param name="isReadable">Whether a spelling would be read as what it is.</param>
    public (int Rank, string Insert)? Match(TypedPrefix prefix, Predicate<string> isReadable)
    {
        if (Offer.IsPlaceholder)
        {
            return prefix.Typed.Length == 0 ? (0, Spellings[^1]) : null;
        }

        var isName = Offer.Kind < CompletionKind.Operator;
        for (var rank = 0; rank < (isName ? 2 : 1); rank++)
        {
            foreach (var spelling in Spellings)
            {
                var folded = CompletionTexts.Folded(spelling);
                var at = folded.IndexOf(prefix.Typed, StringComparison.Ordinal);
                var isMatch = rank == 0 ? folded.StartsWith(prefix.Typed, StringComparison.Ordinal) : at > 0 && !prefix.IsOfSeveralWords;
                var isLongEnough = !prefix.IsOfSeveralWords || folded.Contains(' ', StringComparison.Ordinal);
                if (isMatch && isLongEnough && isReadable(spelling))
                {
                    return (rank, spelling);
                }
            }
        }

        return null;
    }

    public Completion Item(TextFix edit) => new(Offer.Kind, Spellings[0], edit)
    {
        Detail = Detail,
        Type = Offer.Type is { } type ? AttributeTypeOf(type) : null,
        IsPlaceholder = Offer.IsPlaceholder,
    };

    private static AttributeType? AttributeTypeOf(QuantityType type) => type switch
    {
        QuantityType.Number => AttributeType.Number,
        QuantityType.Money => AttributeType.Money,
        QuantityType.Text => AttributeType.Text,
        QuantityType.Flag => AttributeType.Flag,
        QuantityType.Date => AttributeType.Date,
        QuantityType.Instant => AttributeType.Instant,
        QuantityType.Set => AttributeType.Set,
        _ => null,
    };
}
