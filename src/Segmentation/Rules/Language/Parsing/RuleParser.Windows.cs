using Segmentation.Diagnostics;
using Segmentation.Rules.Language.Lexing;
using Segmentation.Time;

namespace Segmentation.Rules.Language.Parsing;

/// <content>Windows of time.</content>
internal sealed partial class RuleParser
{
    /// <summary>What a window is about.</summary>
    private enum WindowUse
    {
        Events,
        Instant,
        WholeDates,
    }

    private bool IsAtWindow() => Current.Keyword switch
    {
        Keyword.Within or Keyword.This or Keyword.Previous or Keyword.Next => true,
        Keyword.Between => IsAgo(),
        _ => false,
    };

    /// <summary>Whether <c>between … and …</c> ends in <c>ago</c> and so is a window.</summary>
    private bool IsAgo()
    {
        var i = 1;
        i += Peek(i).Is(TokenKind.Minus) ? 1 : 0;
        i++;
        i += Peek(i).Is(Keyword.And) ? 0 : 1;
        if (!Peek(i).Is(Keyword.And))
        {
            return false;
        }

        i++;
        i += Peek(i).Is(TokenKind.Minus) ? 1 : 0;
        return Peek(i).Kind is TokenKind.Number or TokenKind.InvalidNumber && Peek(i + 1).Is(TokenKind.Word)
            && Peek(i + 2).Is(Keyword.Ago);
    }

    private Window? ParseWindow(WindowUse use)
    {
        var start = Current;
        switch (start.Keyword)
        {
            case Keyword.Between:
                return ParseAgo(use) ?? SkipAgo();
            case Keyword.Within:
                Advance();
                OfferWithin(use);
                return Current.Keyword switch
                {
                    Keyword.Next => ParseAhead(use),
                    Keyword.This or Keyword.Previous => ParseCalendar(use),
                    Keyword.Last => LastIsNoWindow(),
                    _ => ParseDuration(least: 1, Range(use)) is { } length && Fits(length.Unit, use)
                        ? new RollingWindow(length.Value)
                        : null,
                };
            default:
                return ParseCalendar(use);
        }
    }

    private AheadWindow? ParseAhead(WindowUse use)
    {
        var start = Current;
        Advance();
        return ParseDuration(least: 1, Range(use)) is { } length && Fits(length.Unit, use) && MayLookAhead(start, use)
            ? new AheadWindow(length.Value)
            : null;
    }

    private Window? ParseCalendar(WindowUse use)
    {
        var start = Current;
        Advance();
        if (start.Is(Keyword.This))
        {
            return ParsePeriod(start, use);
        }

        var count = 1;
        OfferUnits(count, UnitRange.Calendar);
        if (!Current.Is(TokenKind.Word))
        {
            if (ParseWholeNumber(least: 1) is not { } given)
            {
                return null;
            }

            count = given;
        }

        OfferUnits(count, UnitRange.Calendar);
        if (Current.Keyword.Unit() is not { } unit)
        {
            MissingUnit();
            return null;
        }

        if (unit < DurationUnit.Day)
        {
            Unexpected("day, week, month, quarter or year");
            return null;
        }

        Advance();
        var isNext = start.Is(Keyword.Next);
        return !isNext || MayLookAhead(start, use) ? new FullUnitsWindow(count, unit, isNext) : null;
    }

    private PeriodWindow? ParsePeriod(Token start, WindowUse use)
    {
        OfferPeriod(use);
        var isWhole = Current.Is(Keyword.Whole);
        if (isWhole)
        {
            Advance();
            OfferPeriods();
        }

        if (Current.Keyword.Period() is not { } period)
        {
            Unexpected("week, month, quarter or year");
            return null;
        }

        Advance();
        return !isWhole || MayLookAhead(start, use) ? new PeriodWindow(period, isWhole) : null;
    }

    private AgoWindow? ParseAgo(WindowUse use)
    {
        var start = Current;
        Advance();
        if (ParseDuration(least: 1, Range(use), UnitBeforeAgo()) is not { } older || !Fits(older.Unit, use)
            || !Expect(Keyword.And)
            || ParseDuration(least: 1, RangeOfNearer(older, use)) is not { } nearer || !Fits(nearer.Unit, use))
        {
            return null;
        }

        if (older.Value.IsCalendar != nearer.Value.IsCalendar)
        {
            Error(
                IssueCodes.WindowDoesNotFit,
                nearer.Unit.Span,
                "days and longer units do not mix with hours and shorter ones",
                "Use units of one kind in both bounds.");
            return null;
        }

        var span = start.Span.To(Current.Span);
        var isReversed = WindowArguments.ApproximateLength(older.Value) < WindowArguments.ApproximateLength(nearer.Value);
        if (isReversed)
        {
            _offers?.CloseAfterMistake(Current.Is(TokenKind.End));
        }

        if (!Expect(Keyword.Ago))
        {
            return null;
        }

        if (!isReversed)
        {
            return new AgoWindow(older.Value, nearer.Value);
        }

        Error(
            IssueCodes.ReversedBounds,
            span,
            "the bounds are reversed: the older one comes first",
            $"Write: between {nearer.Value} and {older.Value} ago.");
        return null;
    }

    /// <summary>After a mistake in a bound, the <c>and</c> between them does not join conditions.</summary>
    private Window? SkipAgo()
    {
        while (!Current.Is(TokenKind.End) && !_tokens[_at - 1].Is(Keyword.Ago))
        {
            Advance();
        }

        return null;
    }

    /// <summary>The unit of the second bound, for the first when it has none.</summary>
    private Token UnitBeforeAgo()
    {
        var i = 0;
        while (!Peek(i + 1).Is(Keyword.Ago) && !Peek(i).Is(TokenKind.End))
        {
            i++;
        }

        var isToCome = Peek(i).Is(TokenKind.End) && _tokens[^2].Keyword.Unit() is null;
        return isToCome && UnitToCome is { } toCome ? toCome : Peek(i).Is(TokenKind.End) ? _tokens[^2] : Peek(i);
    }

    private static UnitRange Range(WindowUse use) => use == WindowUse.WholeDates ? UnitRange.Calendar : UnitRange.All;

    /// <summary>Both bounds count dates, or neither does; a bound without a unit goes with every one.</summary>
    private static UnitRange RangeOfNearer((Duration Value, Token Unit) older, WindowUse use) =>
        older.Unit.Length == 0 ? Range(use) : older.Value.IsCalendar ? UnitRange.Calendar : UnitRange.Exact;

    private bool Fits(Token unit, WindowUse use)
    {
        var fits = use != WindowUse.WholeDates || unit.Keyword.Unit() >= DurationUnit.Day;
        if (!fits)
        {
            Error(IssueCodes.WindowDoesNotFit, unit.Span, "a date has no time of day", "Use days or longer.");
        }

        return fits;
    }

    private bool MayLookAhead(Token start, WindowUse use)
    {
        if (use != WindowUse.Events)
        {
            return true;
        }

        Error(
            IssueCodes.WindowDoesNotFit,
            start.Span.To(_tokens[_at - 1].Span),
            "events lie in the past",
            "Use a window up to now, such as within 90 days.");
        return false;
    }

    /// <summary><c>last</c> begins no window: some would read it as rolling, some as calendar.</summary>
    private Window? LastIsNoWindow()
    {
        var last = Current;
        var start = _at > 0 && _tokens[_at - 1].Is(Keyword.Within) ? _tokens[_at - 1] : last;
        var hasCount = Peek(1).Is(TokenKind.Number);
        var unit = Peek(hasCount ? 2 : 1);
        var replaced = start.Span.To(last.Span);
        Error(
            IssueCodes.UnexpectedToken,
            last.Span,
            "'last' is not clear: the calendar unit before this one, or up to now",
            "Write 'previous month' for the calendar month before this one, 'within 1 month' for the time up to now.",
            unit.Keyword.Unit() is null
                ? []
                : hasCount ? [new TextFix(replaced, "within"), new TextFix(replaced, "previous")]
                : [new TextFix(replaced, "previous"), new TextFix(replaced, "within 1")]);
        return null;
    }
}
