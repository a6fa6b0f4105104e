using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.Rules.Authoring;
using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Parsing;

/// <content>Conditions that begin with a keyword; all others begin with a quantity.</content>
internal sealed partial class RuleParser
{
    private Rule? ParseBareCondition()
    {
        var isNoBeginning = Current.Keyword is Keyword.And or Keyword.Or
            || (Current.Is(Keyword.In) && Peek(1).Keyword is not (Keyword.Segment or Keyword.Sample));
        if (!Current.Is(TokenKind.Word) || (isNoBeginning && !IsAtName()))
        {
            OfferCondition();
            Unexpected("a condition");
            SkipCall();
            return null;
        }

        return IsAtName()
            ? ParseComparison()
            : _stream is null
            ? ParseKeywordCondition()
            : ParseKeywordConditionInFilter();
    }

    /// <summary>Whether a declared name stands here; it goes before every keyword.</summary>
    private bool IsAtName()
    {
        var at = _at;
        var isName = TakeName() is not null;
        _at = at;
        return isName;
    }

    private Rule? ParseKeywordConditionInFilter() => Current.Keyword switch
    {
        Keyword.Time when Follows(1, Keyword.Of) => ParseTimeOfDay(),
        Keyword.Weekday when Follows(1, Keyword.Of) => ParseWeekday(),
        _ => ParseComparison(),
    };

    private Rule? ParseKeywordCondition() => Current.Keyword switch
    {
        Keyword.Any or Keyword.No or Keyword.All => ParseEventTest(),
        Keyword.Sequence when Follows(1, Keyword.Of) => ParseSequence(),
        Keyword.Anniversary when Follows(1, Keyword.Of) => ParseAnniversary(),
        Keyword.Within => ParseDistance(),
        Keyword.Inside => ParseInside(),
        Keyword.Time when Follows(1, Keyword.Of) => ParseTimeOfDay(),
        Keyword.Weekday when Follows(1, Keyword.Of) => ParseWeekday(),
        Keyword.In when Follows(1, Keyword.Segment) => ParseInSegment(),
        Keyword.In when Follows(1, Keyword.Sample) => ParseInSample(),
        Keyword.Tier => ParseTier(),
        Keyword.Predicate => ParsePredicate(),
        _ => ParseComparison(),
    };

    private Rule? ParseAnniversary()
    {
        TakeWords(2);
        if (ParseMoment() is not { } moment)
        {
            return null;
        }

        OfferWords("not within");
        OfferWords("not between");
        OfferWindow(WindowUse.WholeDates);
        var isNegated = Current.Is(Keyword.Not);
        if (isNegated)
        {
            Advance();
            OfferNegatedWindow();
        }

        OfferAgo(WindowUse.WholeDates);
        if (!(isNegated ? IsAtNegatedWindow() : IsAtWindow()))
        {
            return WindowIsMissing();
        }

        return ParseWindow(WindowUse.WholeDates) is { } window
            ? Negated(new AnniversaryIn(moment.Quantity, window), isNegated)
            : null;
    }

    private Rule? WindowIsMissing()
    {
        if (Current.Is(Keyword.Last))
        {
            LastIsNoWindow();
        }
        else
        {
            Unexpected("a window such as 'within 7 days'");
        }

        return null;
    }

    private bool IsAtNegatedWindow() => Current.Is(Keyword.Within) || (Current.Is(Keyword.Between) && IsAgo());

    private static Rule Negated(Rule condition, bool isNegated) => isNegated ? new Not(condition) : condition;

    private TimeOfDay? ParseTimeOfDay()
    {
        TakeWords(2);
        if (ParseMoment(isInstant: true) is not { } moment || !Expect(Keyword.From)
            || ParseClock() is not { } from || !Expect(Keyword.To))
        {
            return null;
        }

        var token = Current;
        if (ParseClock() is not { } to)
        {
            return null;
        }

        if (from != to)
        {
            return new TimeOfDay(moment.Quantity, from, to);
        }

        Error(
            IssueCodes.ReversedBounds,
            token.Span,
            "the times are equal",
            "Name two different times; the second is not included.");
        return null;
    }

    private TimeOnly? ParseClock()
    {
        var token = Current;
        OfferPlaceholder(_tokens[_at - 1].Is(Keyword.To) ? "18:00" : "09:00", QuantityType.Instant);
        if (!Expect(TokenKind.Time, "a time of day such as 09:30"))
        {
            return null;
        }

        MomentText.TryReadTime(_text.AsSpan(token.Start, token.Length), out var time);
        return time;
    }

    private Rule? ParseWeekday()
    {
        TakeWords(2);
        if (ParseMoment() is not { } moment)
        {
            return null;
        }

        if (Take(Keyword.Is))
        {
            var isNot = Take(Keyword.Not);
            return ParseDay() is { } day ? Negated(new OnWeekday(moment.Quantity, [day]), isNot) : null;
        }

        var isNegated = Take(Keyword.Not);
        if (!Take(Keyword.In))
        {
            Unexpected(isNegated ? "'in'" : "'is', 'in' or 'not in'");
            return null;
        }

        return ParseDays() is { } days ? Negated(new OnWeekday(moment.Quantity, days), isNegated) : null;
    }

    private EquatableList<Weekday>? ParseDays()
    {
        if (!Expect(TokenKind.Open, "'('"))
        {
            return null;
        }

        var days = new List<Weekday>();
        do
        {
            if (ParseDay() is not { } day)
            {
                return null;
            }

            days.Add(day);
        }
        while (Take(TokenKind.Comma));

        return Expect(TokenKind.Close, "',' or ')'") ? Members.Distinct(days) : null;
    }

    private Weekday? ParseDay()
    {
        OfferWeekdays();
        if (Current.Keyword.Weekday() is { } day)
        {
            Advance();
            return new Weekday(day);
        }

        Unexpected("a weekday, monday to sunday");
        return null;
    }

    private WithinDistance? ParseDistance()
    {
        var within = Current;
        OfferDistance();
        var number = Peek(1).Is(TokenKind.Minus) ? 2 : 1;
        var isDistance = Peek(number).Kind is TokenKind.Number or TokenKind.InvalidNumber
            && Peek(number + 1).Keyword is Keyword.Km or Keyword.M;
        if (!isDistance || !HasPosition())
        {
            Error(
                isDistance ? IssueCodes.FacetNotDeclared : IssueCodes.MisplacedCondition,
                within.Span,
                isDistance ? "the model declares no position" : "only a distance begins with 'within'",
                isDistance
                    ? "Declare latitude and longitude in the customer model."
                    : "Name the date first: seen within 7 days; or count events: count of order within 7 days >= 1.");
            return null;
        }

        Advance();
        if (ParseNumber() is not { } distance)
        {
            return null;
        }

        if (distance.Value <= 0)
        {
            Error(IssueCodes.NumberOutOfRange, distance.Span, "a distance is more than 0", "Write a positive number.");
            return null;
        }

        var unit = Take(Keyword.Km) ? DistanceUnit.Kilometre : DistanceUnit.Metre;
        if (unit == DistanceUnit.Metre)
        {
            Advance();
        }

        return Expect(Keyword.Of) && ParsePoint() is { } centre
            ? new WithinDistance(distance.Value, unit, centre)
            : null;
    }

    private bool HasPosition() =>
        _catalogue.FindRole(AttributeRole.Latitude) is not null
            && _catalogue.FindRole(AttributeRole.Longitude) is not null;

    private Rule? ParseInside()
    {
        if (!HasPosition())
        {
            Error(
                IssueCodes.FacetNotDeclared,
                Current.Span,
                "the model declares no position",
                "Declare latitude and longitude in the customer model.");
            return null;
        }

        Advance();
        if (Current.Is(TokenKind.Open))
        {
            return ParsePolygon();
        }

        Offer(TokenKind.Open);
        if (!Current.Is(TokenKind.Text) && !IsOffering)
        {
            Unexpected("a region in quotes, or '(' and three points or more");
            return null;
        }

        return ParseQuotedName(
            "region",
            CompletionKind.Region,
            IssueCodes.UnknownRegion,
            name => _catalogue.FindRegion(name) is not null,
            () => _catalogue.Regions.Select(region => region.Name))
            is { } region ? new InsideRegion(region) : null;
    }

    private InsidePolygon? ParsePolygon()
    {
        Advance();
        var corners = new List<GeoPoint>();
        do
        {
            if (ParsePoint() is not { } corner)
            {
                return null;
            }

            corners.Add(corner);
        }
        while (Take(TokenKind.Comma));

        if (corners.Count >= 3 && Take(TokenKind.Close))
        {
            return new InsidePolygon([.. corners]);
        }

        Unexpected(corners.Count < 3 ? "',' and another point" : "',' or ')'");
        return null;
    }

    private InSegment? ParseInSegment()
    {
        TakeWords(2);
        var token = Current;
        var known = _options.Segments;
        var key = ParseQuotedName(
            "segment", CompletionKind.Segment, IssueCodes.UnknownSegment, name => known?.Contains(name) ?? true, () => Referable(known));
        if (key is null || known is null)
        {
            return key is null ? null : new InSegment(key);
        }

        if (known.DepthOf(key) is not { } depth)
        {
            ErrorElsewhere(
                IssueCodes.RefusedSegment,
                token.Span,
                $"the segment {Shown(token.Span)} is itself refused",
                "Correct that segment first; segments do not refer to each other in a circle.");
            return null;
        }

        if (depth < Limits.SegmentDepth)
        {
            return new InSegment(key);
        }

        ErrorElsewhere(
            IssueCodes.SegmentsTooDeep,
            token.Span,
            $"segments refer to each other more than {Limits.SegmentDepth} levels deep",
            "Write the deepest rules into the segments that use them.");
        return null;
    }

    /// <summary>The segments that are not referred to too deeply already.</summary>
    private IEnumerable<string> Referable(KnownSegments? known) =>
        known?.Keys.Where(key => known.DepthOf(key) < Limits.SegmentDepth) ?? [];

    private InSample? ParseInSample()
    {
        TakeWords(2);
        if (ParsePercent() is not { } first)
        {
            return null;
        }

        var (from, to) = (0m, first.Value);
        if (Take(Keyword.To))
        {
            if (ParsePercent() is not { } second)
            {
                return null;
            }

            (from, to) = (first.Value, second.Value);
            if (to < from)
            {
                Error(
                    IssueCodes.ReversedBounds, second.Span, "the shares are reversed", "Name the smaller share first.");
                return null;
            }
        }

        return Expect(Keyword.Percent) && Expect(Keyword.Of)
            && ParseQuotedName("sample", CompletionKind.Sample, IssueCodes.InvalidText, _ => true, () => []) is { } name
                ? new InSample(name, from, to)
                : null;
    }

    private (decimal Value, TextSpan Span)? ParsePercent()
    {
        if (ParseNumber() is not { } number)
        {
            return null;
        }

        if (number.Value is >= 0 and <= 100 && decimal.IsInteger(number.Value * 100))
        {
            return number;
        }

        Error(
            IssueCodes.NumberOutOfRange,
            number.Span,
            "a share is 0 to 100 percent with at most two decimals",
            "Write a number in that range.");
        return null;
    }

    private TierAtLeast? ParseTier()
    {
        Advance();
        var ladders = _derived.All.Where(quantity => quantity.Levels.Count > 0).Select(quantity => quantity.Key);
        if (ParseQuotedName("tier ladder", CompletionKind.Tier, IssueCodes.UnknownLadder, name => Levels(name).Count > 0, () => ladders)
            is not { } ladder
            || !Expect(Keyword.At) || !Expect(Keyword.Least))
        {
            return null;
        }

        var tier = ParseQuotedName(
            "tier", CompletionKind.Tier, IssueCodes.UnknownLadder, name => Levels(ladder).Contains(name), () => Levels(ladder));
        return tier is null ? null : new TierAtLeast(ladder, tier);
    }

    private IReadOnlyList<string> Levels(string ladder) => _derived.Find(ladder)?.Levels ?? [];

    private NamedPredicate? ParsePredicate()
    {
        Advance();
        var name = ParseQuotedName(
            "predicate",
            CompletionKind.Predicate,
            IssueCodes.UnknownPredicate,
            name => _catalogue.Predicates.Contains(name),
            () => _catalogue.Predicates);
        return name is null ? null : new NamedPredicate(name);
    }
}
