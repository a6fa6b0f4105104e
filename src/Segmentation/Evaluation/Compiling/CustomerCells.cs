using Segmentation.Customers;
using Segmentation.Rules;
using Segmentation.Rules.Checking;

namespace Segmentation.Evaluation.Compiling;

/// <summary>The cells of a customer's quantities, and the conditions that only customers have.</summary>
internal sealed class CustomerCells(RuleSet rules, RuleGraph graph) : IQuantityCells
{
    private readonly List<StreamGraph> _streams = [];

    public IReadOnlyList<StreamGraph> Streams => _streams;

    /// <summary>The operand of a segment, given its number and what its undetermined is; set before anything refers to it.</summary>
    public required Func<int, Closing, Operand> Segment { get; init; }

    public int? Find(Quantity quantity) => quantity switch
    {
        AttributeQuantity attribute => rules.Catalogue.AttributeIndex(attribute.Key) is { } index ? Attribute(index) : null,
        TimeSince since => Find(since.Moment),
        AgeFacet => Age(),
        RecencyFacet recency => OfValueEvents(recency.Filter, events => new LatestCell(events)),
        CountOf count => OfEvents(count.Events, events => new CountCell(events)),
        AverageGap gap => OfEvents(gap.Events, events => new GapCell(events)),
        FieldAggregate aggregate => OfField(aggregate),
        ShareOf share => OfShare(share),
        _ => null,
    };

    public Operand Other(Rule condition, Closing closing) => condition switch
    {
        InSegment reference => Segment(rules.Index[reference.Key], closing),
        InSample sample => graph.Of(new SampleTest(sample.Name, sample.From, sample.To), closing),
        NamedPredicate predicate => graph.Keyed(
            graph.Cell(new PredicateCell(predicate.Name)), KeySet.Of(ComparisonOperator.Equal, KeyRange.Exactly(1)), closing),
        WithinDistance within => graph.Of(
            new DistanceTest(Role(AttributeRole.Latitude), Role(AttributeRole.Longitude), within.Centre, PlaceConditions.Kilometres(within)),
            closing),
        InsidePolygon polygon => graph.Of(
            new PolygonTest(Role(AttributeRole.Latitude), Role(AttributeRole.Longitude), polygon.Corners), closing),
        InsideRegion region => graph.Of(
            new PolygonTest(
                Role(AttributeRole.Latitude), Role(AttributeRole.Longitude), [.. rules.Catalogue.FindRegion(region.Region)!.Corners]),
            closing),
        Comparison { Left: FieldAggregate { Kind: AggregateKind.Average } average, Right: NumberLiteral literal } comparison
            when AverageOf(average, comparison.Operator, literal.Value) is { } test => graph.Of(test, closing),
        EventTest test when EventsOf(test.Events) is { } events => graph.Of(
            new EventQuantifierTest(test.Quantifier == EventQuantifier.All, events),
            test.Quantifier == EventQuantifier.No ? closing.Negate() : closing).NegatedIf(test.Quantifier == EventQuantifier.No),
        EventSequence sequence when EventsOf(sequence.First, sequence.Window) is { } first && EventsOf(sequence.Then, sequence.Window) is { } then =>
            graph.Of(new SequenceTest(first, then, sequence.IsAbsent, sequence.Within), closing),
        _ => graph.Of(new ReferenceTest(condition), closing),
    };

    private int Attribute(int index) =>
        graph.Cell(new AttributeCell(index, CellSource.ShapeOf(rules.Catalogue.Attributes[index])));

    private int Role(AttributeRole role) => Attribute(rules.Catalogue.AttributeIndex(rules.Catalogue.FindRole(role)!.Key)!.Value);

    private int Age()
    {
        var birthday = rules.Catalogue.FindRole(AttributeRole.Birthday)!;
        return graph.Cell(new AgeCell(
            LiteralKeys.LocalDate(graph, Role(AttributeRole.Birthday)), birthday.Anniversaries.LeapDay));
    }

    private int? OfField(FieldAggregate aggregate)
    {
        if (aggregate.Kind == AggregateKind.Average || EventsOf(aggregate.Events) is not { } events)
        {
            return null;
        }

        var stream = _streams[events.Stream];
        var (field, shape) = FieldOf(stream, aggregate.Field);
        switch (aggregate.Kind)
        {
            case AggregateKind.Distinct:
                return graph.Cell(new DistinctCell(events, field, aggregate.KnownOnly, shape.Comparison));
            case AggregateKind.Sum:
                return graph.Cell(new SumCell(events, field, aggregate.KnownOnly, shape));
            case AggregateKind.Min or AggregateKind.Max:
                return graph.Cell(new ExtremeCell(events, field, aggregate.KnownOnly, aggregate.Kind == AggregateKind.Max, shape));
            default:
                stream.OrderMatters = true;
                return graph.Cell(new EndCell(events, field, aggregate.Kind == AggregateKind.Last, shape));
        }
    }

    private static (int Field, CellShape Shape) FieldOf(StreamGraph stream, string key)
    {
        var field = key == FieldQuantity.At ? FieldCell.At : stream.Definition.FieldIndex(key);
        return (field, field == FieldCell.At ? new CellShape(CellType.Instant) : CellSource.ShapeOf(stream.Definition.Fields[field]));
    }

    private int? OfShare(ShareOf share)
    {
        if (EventsOf(share.Events) is not { } chosen)
        {
            return null;
        }

        var (field, shape) = share.Field is null ? (0, default) : FieldOf(_streams[chosen.Stream], share.Field);
        return graph.Cell(new ShareCell(chosen, chosen with { Filter = -1 }, share.Field is null ? null : field, shape));
    }

    /// <summary>A mean amount beside an amount that is not too long for whole arithmetic; means of numbers are left out.</summary>
    private AverageTest? AverageOf(FieldAggregate average, ComparisonOperator op, decimal amount)
    {
        if (EventsOf(average.Events) is not { } events)
        {
            return null;
        }

        var (field, shape) = FieldOf(_streams[events.Stream], average.Field);
        var more = Math.Max(0, amount.Scale - shape.Scale);
        return shape.Type == CellType.Money && more <= MoneyScale.Max && MoneyScale.TryScale(amount, shape.Scale + more, out var scaled)
            ? new AverageTest(events, field, average.KnownOnly, shape, op, scaled, MoneyScale.PowerOfTen(more))
            : null;
    }

    private int? OfEvents(EventSelection events, Func<EventSource, CellSource> cell) =>
        EventsOf(events) is { } source ? graph.Cell(cell(source)) : null;

    private int? OfValueEvents(Rule? filter, Func<EventSource, CellSource> cell) =>
        OfEvents(new EventSelection(rules.Catalogue.Streams.First(stream => stream.ValueField is not null).Key, filter), cell);

    /// <summary>The events of a selection; null when its filter needs more than the fields.</summary>
    private EventSource? EventsOf(EventSelection events, Window? window = null)
    {
        if (!FieldCells.Cover(events.Filter))
        {
            return null;
        }

        var index = rules.Catalogue.StreamIndex(events.Stream)!.Value;
        var number = _streams.FindIndex(stream => stream.Stream == index);
        if (number < 0)
        {
            number = _streams.Count;
            _streams.Add(new StreamGraph(index, rules.Catalogue.Streams[index], rules.Catalogue));
        }

        var stream = _streams[number];
        return new EventSource(number, stream.Filter(events.Filter), stream.Window(graph.Window(events.Window ?? window)));
    }
}
