using Segmentation.Rules.Language.Lexing;
using Segmentation.Time;

namespace Segmentation.Rules.Language.Parsing;

/// <content>Completion: windows, also those that are only begun.</content>
internal sealed partial class RuleParser
{
    /// <summary>The words with which a window can begin.</summary>
    private void OfferWindow(WindowUse use, CompletionKind kind = CompletionKind.Keyword)
    {
        if (!IsOffering)
        {
            return;
        }

        ReadOnlySpan<string> words = use == WindowUse.Events
            ? ["within", "this", "previous", "between"]
            : ["within", "within next", "this", "this whole", "previous", "next", "between"];
        foreach (var word in words)
        {
            OfferWords(word, kind);
        }
    }

    /// <summary>What can follow <c>within</c> besides a length of time.</summary>
    private void OfferWithin(WindowUse use)
    {
        if (!IsOffering)
        {
            return;
        }

        OfferWords("this");
        OfferWords("previous");
        if (use != WindowUse.Events)
        {
            OfferWords("next");
        }
    }

    private void OfferPeriod(WindowUse use)
    {
        if (!IsOffering)
        {
            return;
        }

        OfferPeriods();
        if (use != WindowUse.Events)
        {
            OfferWords("whole");
        }
    }

    private void OfferPeriods() => OfferUnits(1, new UnitRange(DurationUnit.Week, DurationUnit.Year));

    private void OfferNegatedWindow()
    {
        OfferWords("within");
        OfferWords("between");
    }

    /// <summary>
    /// <c>between … and … ago</c> that ends too early may become a window as well as bounds of a value: where the text
    /// ends, both ways are taken.
    /// </summary>
    private void OfferAgo(WindowUse use)
    {
        if (_offers is null || !Current.Is(Keyword.Between) || !MayBecomeAgo())
        {
            return;
        }

        var at = _at;
        ParseWindow(use);
        _at = at;
        _offers.Reopen();
    }

    private bool MayBecomeAgo()
    {
        var second = AfterBound(1);
        return Peek(second).Is(TokenKind.End)
            || (Peek(second).Is(Keyword.And) && Peek(AfterBound(second + 1)).Is(TokenKind.End));
    }

    /// <summary>Behind as much of a number and its unit as there is.</summary>
    private int AfterBound(int i)
    {
        i += Peek(i).Is(TokenKind.Minus) ? 1 : 0;
        i += Peek(i).Is(TokenKind.Number) ? 1 : 0;
        return i + (Peek(i).Keyword.Unit() is null ? 0 : 1);
    }

    /// <summary>A unit that a number takes from one behind it, which is not written yet.</summary>
    private Token? UnitToCome => _offers is null ? null : new Token(TokenKind.Word, Keyword.Days, false, 0, 0);
}
