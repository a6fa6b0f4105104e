using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Parsing;

/// <content>Events: aggregates, tests, sequences, filters.</content>
internal sealed partial class RuleParser
{
    private Typed? ParseCount()
    {
        var start = TakeWords(2);
        OfferStreams();
        return TakeStream() is { } stream && ParseEvents(stream, hasWindow: true) is { } events
            ? new Typed(new CountOf(events), QuantityType.Number, null, start.To(_tokens[_at - 1].Span))
            : null;
    }

    private Typed? ParseAverageGap()
    {
        var start = TakeWords(3);
        OfferStreams();
        return TakeStream() is { } stream && ParseEvents(stream, hasWindow: true) is { } events
            ? new Typed(new AverageGap(events), QuantityType.Gap, null, start.To(_tokens[_at - 1].Span))
            : null;
    }

    private Typed? ParseFieldAggregate(TypeSet types)
    {
        var kind = Current.Keyword.Aggregate()!.Value;
        var start = TakeWords(2);
        var knownOnly = kind is not (AggregateKind.First or AggregateKind.Last) && Take(Keyword.Known);
        OfferStreams(kind, types);
        if (TakeStream() is not { } stream || !Expect(TokenKind.Dot, "'.' and a field")
            || TakeFieldOf(stream, type => kind.Fits(type), "aggregate", FieldTypes(kind, types)) is not { } field
                || ParseEvents(stream, hasWindow: true) is not { } events)
        {
            return null;
        }

        var aggregate = new FieldAggregate(kind, events, ((FieldQuantity)field.Quantity).Key, knownOnly);
        var span = start.To(_tokens[_at - 1].Span);
        return kind == AggregateKind.Distinct
            ? new Typed(aggregate, QuantityType.Number, null, span)
            : new Typed(aggregate, field.Type, field.Definition, span);
    }

    private Typed? ParseShare()
    {
        var start = TakeWords(2);
        OfferStreams();
        if (TakeStream() is not { } stream)
        {
            return null;
        }

        Typed? field = null;
        if (Take(TokenKind.Dot))
        {
            field = TakeFieldOf(stream, type => type.IsNumeric(), "sum to take a share of", TypeSet.Numeric);
            if (field is null)
            {
                return null;
            }
        }

        if (!IsAtFilter() || ParseEvents(stream, hasWindow: true) is not { } events)
        {
            return null;
        }

        var share = new ShareOf(events, ((FieldQuantity?)field?.Quantity)?.Key);
        return new Typed(share, QuantityType.Number, null, start.To(_tokens[_at - 1].Span));
    }

    /// <summary><c>value</c>, <c>frequency</c> or <c>recency</c>.</summary>
    private Typed? ParseValueFacet()
    {
        var facet = Current.Keyword;
        var stream = OnlyStream(IsOfValue)!.Value;
        var start = TakeWords(1);
        if (ParseEvents(stream, hasWindow: facet != Keyword.Recency) is not { } events)
        {
            return null;
        }

        var span = start.To(_tokens[_at - 1].Span);
        var definition = _catalogue.Streams[stream];
        return facet switch
        {
            Keyword.Value => new Typed(
                new ValueFacet(events.Filter, events.Window), QuantityType.Money,
                definition.FindField(definition.ValueField!), span),
            Keyword.Frequency =>
                new Typed(new FrequencyFacet(events.Filter, events.Window), QuantityType.Number, null, span),
            _ => new Typed(new RecencyFacet(events.Filter), QuantityType.Elapsed, null, span),
        };
    }

    private Typed? TakeFieldOf(int stream, Func<QuantityType, bool> fits, string what, TypeSet types)
    {
        OfferFields(stream, types);
        var outer = _stream;
        _stream = stream;
        var field = Current.Is(TokenKind.Word) ? TakeField(stream) : null;
        if (field is null)
        {
            UnknownName(IssueCodes.UnknownField, IssueText.Of($"a field of '{_catalogue.Streams[stream].Key}'"));
        }

        _stream = outer;
        if (field is { } found && !fits(found.Type))
        {
            Error(
                IssueCodes.WrongType,
                found.Span,
                $"this field is {found.Type.Words()}: it has no such {what}",
                "Choose another field or another aggregate.");
            return null;
        }

        return field;
    }

    /// <summary>The filter and the window that follow a stream.</summary>
    private EventSelection? ParseEvents(int stream, bool hasWindow)
    {
        Rule? filter = null;
        Offer(Keyword.Where);
        if (Current.Is(Keyword.Where))
        {
            filter = ParseFilter(stream);
            if (filter is null)
            {
                return null;
            }
        }

        Window? window = null;
        if (hasWindow)
        {
            OfferWindow(WindowUse.Events);
            OfferAgo(WindowUse.Events);
        }

        if (hasWindow && IsAtWindow())
        {
            window = ParseWindow(WindowUse.Events);
            if (window is null)
            {
                return null;
            }
        }

        return new EventSelection(_catalogue.Streams[stream].Key, filter, window);
    }

    private bool IsAtFilter()
    {
        var isAtFilter = Current.Is(Keyword.Where);
        Offer(Keyword.Where);
        if (!isAtFilter)
        {
            Unexpected("'where (…)'");
        }

        return isAtFilter;
    }

    private Rule? ParseFilter(int stream)
    {
        Advance();
        if (!Current.Is(TokenKind.Open))
        {
            Offer(TokenKind.Open);
            Unexpected("'(' and conditions on the fields");
            return null;
        }

        var (outerStream, outerNesting) = (_stream, _nesting);
        var (outerCondition, outerEarlier) = (_condition, _earlier);
        (_stream, _left, _earlier) = (stream, default, default);
        var filter = ParseGroup();
        (_stream, _nesting) = (outerStream, outerNesting);
        (_condition, _left, _earlier) = (outerCondition, default, outerEarlier);
        return filter;
    }

    private EventTest? ParseEventTest()
    {
        var quantifier = Current.Keyword switch
        {
            Keyword.Any => EventQuantifier.Any,
            Keyword.No => EventQuantifier.No,
            _ => EventQuantifier.All,
        };
        Advance();
        OfferStreams();
        if (TakeStream() is not { } stream || (quantifier == EventQuantifier.All && !IsAtFilter())
            || ParseEvents(stream, hasWindow: true) is not { } events)
        {
            return null;
        }

        return new EventTest(quantifier, events);
    }

    private EventSequence? ParseSequence()
    {
        TakeWords(2);
        OfferStreams();
        if (TakeStream() is not { } firstStream || ParseEvents(firstStream, hasWindow: false) is not { } first
            || !Expect(Keyword.Then))
        {
            return null;
        }

        var isAbsent = Take(Keyword.No);
        OfferStreams();
        if (TakeStream() is not { } thenStream || ParseEvents(thenStream, hasWindow: false) is not { } then || !Expect(
            Keyword.Within)
            || ParseDuration(least: 1, UnitRange.All) is not { } within)
        {
            return null;
        }

        Window? window = null;
        OfferWindow(WindowUse.Events);
        OfferAgo(WindowUse.Events);
        if (IsAtWindow())
        {
            window = ParseWindow(WindowUse.Events);
            if (window is null)
            {
                return null;
            }
        }

        return new EventSequence(first, then, isAbsent, within.Value, window);
    }
}
