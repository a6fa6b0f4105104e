using Segmentation.Customers;
using Segmentation.Rules;

namespace Segmentation.Evaluation.Explaining;

/// <summary>What could make one condition true, or false: events that count, or another value.</summary>
internal sealed class LeverFinder(ExplainedMoment explained)
{
    private const int MostEvents = 1_000;

    private readonly MomentEvaluator _moment = explained.Evaluator();

    private Catalogue Catalogue => explained.Rules.Catalogue;

    /// <summary>A proposal, not yet checked; null when nothing that can be done now would do.</summary>
    /// <param name="place">The place of the condition.</param>
    /// <param name="isWanted">Whether it should be true, else false.</param>
    public Draft? Of(int place, bool isWanted) => Now(explained.Outline.Parts[place].Bound, isWanted);

    private Draft? Now(Rule condition, bool isWanted) => condition switch
    {
        Comparison c => Compare(c.Left, isWanted ? c.Operator : Operators.Opposite(c.Operator), c.Right),
        Between b => BetweenOf(b, isWanted),
        EventTest test => Test(test, isWanted),
        EventSequence sequence when isWanted != sequence.IsAbsent => Add(sequence.Then.Stream, sequence.Then.Filter),
        FlagCondition { Flag: AttributeQuantity flag } => Set(flag.Key, Datum.OfFlag(isWanted)),
        OneOf { Quantity: AttributeQuantity text } one when isWanted => SetTo(text.Key, ComparisonOperator.Equal, one.Members[0]),
        SetMatch { Set: AttributeQuantity set } match => SetMembers(set.Key, match, isWanted),
        _ => null,
    };

    private Draft? Compare(Quantity left, ComparisonOperator op, Quantity right) => left switch
    {
        CountOf count when right is NumberLiteral number => Count(count, op, number.Value),
        FieldAggregate { Kind: AggregateKind.Sum } sum when right is NumberLiteral number => Sum(sum, op, number.Value),
        FieldAggregate { Kind: AggregateKind.Max } most when right is Literal limit
            && op is ComparisonOperator.AtLeast or ComparisonOperator.Greater => One(most, op, limit),
        FieldAggregate { Kind: AggregateKind.Min } least when right is Literal limit
            && op is ComparisonOperator.AtMost or ComparisonOperator.Less => One(least, op, limit),
        FieldAggregate { Kind: AggregateKind.Last } last when right is Literal limit => One(last, op, limit),
        RecencyFacet recency when IsSoon(op) => Add(ValueStream(), recency.Filter),
        TimeSince { Moment: FieldAggregate { Kind: AggregateKind.Last or AggregateKind.Max, Field: FieldQuantity.At } last }
            when IsSoon(op) => Add(last.Events.Stream, last.Events.Filter),
        AffinityFor { IsShare: false } affinity when right is NumberLiteral number
            && op is ComparisonOperator.AtLeast or ComparisonOperator.Greater => Affinity(affinity, op, number.Value),
        AttributeQuantity attribute => SetTo(attribute.Key, op, right),
        _ => null,
    };

    private static bool IsSoon(ComparisonOperator op) => op is ComparisonOperator.Less or ComparisonOperator.AtMost;

    private Draft? BetweenOf(Between between, bool isWanted)
    {
        if (!isWanted)
        {
            return Compare(between.Quantity, ComparisonOperator.Greater, between.High);
        }

        var isBelow = _moment.Evaluate(new Comparison(between.Quantity, ComparisonOperator.AtLeast, between.Low)).Truth != Truth.True;
        return isBelow
            ? Compare(between.Quantity, ComparisonOperator.AtLeast, between.Low)
            : Compare(between.Quantity, ComparisonOperator.AtMost, between.High);
    }

    private Draft? Count(CountOf count, ComparisonOperator op, decimal limit)
    {
        var reading = _moment.Quantities.Read(count, row: null);
        if (reading.Kind is not (ReadingKind.Number or ReadingKind.Range) || Math.Abs(limit) > MostEvents)
        {
            return null;
        }

        var seen = (long)reading.Number.Numerator;
        var missing = op switch
        {
            ComparisonOperator.AtLeast => (long)Math.Ceiling(limit) - seen,
            ComparisonOperator.Greater => (long)Math.Floor(limit) + 1 - seen,
            ComparisonOperator.Equal when limit == Math.Floor(limit) => (long)limit - seen,
            ComparisonOperator.NotEqual => 1,
            _ => 0,
        };
        return missing is >= 1 and <= MostEvents ? Add(count.Events.Stream, count.Events.Filter, (int)missing) : null;
    }

    private Draft? Sum(FieldAggregate sum, ComparisonOperator op, decimal limit)
    {
        var reading = _moment.Quantities.Read(sum, row: null);
        if (reading.Kind != ReadingKind.Number || op is not (ComparisonOperator.AtLeast or ComparisonOperator.Greater or ComparisonOperator.Equal))
        {
            return null;
        }

        var index = Catalogue.StreamIndex(sum.Events.Stream)!.Value;
        var field = Catalogue.Streams[index].FieldIndex(sum.Field);
        var definition = Catalogue.Streams[index].Fields[field];
        var isMoney = definition.Type == AttributeType.Money;
        var missing = Exact.From(limit) - reading.Number;
        if (op == ComparisonOperator.Greater)
        {
            missing += Exact.From(isMoney ? EventMaker.Step(definition.Scale) : limit == Math.Floor(limit) ? 1m : 0.01m);
        }

        if (missing.CompareTo(Exact.Zero) <= 0 || EventMaker.Fixed(Catalogue.Streams[index], sum.Events.Filter) is not { } values)
        {
            return null;
        }

        var share = missing.ToDouble() / Math.Max(1, Math.Abs((double)limit));
        return Draft.Of(new EventLever(index, values, Count: 1, field, missing, share));
    }

    /// <summary>One event whose field decides alone.</summary>
    private Draft? One(FieldAggregate aggregate, ComparisonOperator op, Literal limit)
    {
        var index = Catalogue.StreamIndex(aggregate.Events.Stream)!.Value;
        var stream = Catalogue.Streams[index];
        var field = stream.FieldIndex(aggregate.Field);
        if (field < 0 || EventMaker.Fixed(stream, aggregate.Events.Filter) is not { } values)
        {
            return null;
        }

        var beside = EventMaker.ValueOf(limit, stream.Fields[field].Type) is { IsKnown: true } value
            ? EventMaker.Beside(op, value, stream.Fields[field].Scale)
            : Datum.Unknown;
        values[field] = values[field].IsKnown ? values[field] : beside;
        return values[field].IsKnown ? Draft.Of(new EventLever(index, values, Count: 1)) : null;
    }

    private Draft? Test(EventTest test, bool isWanted) => (test.Quantifier, isWanted) switch
    {
        (EventQuantifier.Any, true) or (EventQuantifier.No, false) => Add(test.Events.Stream, test.Events.Filter),
        (EventQuantifier.All, false) => Add(test.Events.Stream, test.Events.Filter, isMatching: false),
        _ => null,
    };

    private Draft? Affinity(AffinityFor affinity, ComparisonOperator op, decimal limit)
    {
        var stream = Catalogue.Streams.First(each => each.InterestField is not null);
        var reading = _moment.Quantities.Read(affinity, row: null);
        var missing = reading.IsKnown ? (double)limit - reading.Number.ToDouble() : -1;
        var count = (int)Math.Min(MostEvents, Math.Ceiling(missing));
        count += op == ComparisonOperator.Greater && count == missing ? 1 : 0;
        if (count < 1)
        {
            return null;
        }

        var values = new Datum[stream.Fields.Length];
        values[stream.FieldIndex(stream.InterestField!)] = Datum.OfText(affinity.Interest);
        return Draft.Of(new EventLever(Catalogue.StreamIndex(stream.Key)!.Value, values, count));
    }

    private Draft? Add(string stream, Rule? filter, int count = 1, bool isMatching = true)
    {
        var index = Catalogue.StreamIndex(stream)!.Value;
        return EventMaker.Fixed(Catalogue.Streams[index], filter, isMatching) is { } values
            ? Draft.Of(new EventLever(index, values, count))
            : null;
    }

    private string ValueStream() => Catalogue.Streams.First(stream => stream.ValueField is not null).Key;

    private Draft? SetTo(string key, ComparisonOperator op, Quantity limit)
    {
        if (Catalogue.FindAttribute(key) is not { IsChangeable: true } definition)
        {
            return null;
        }

        var value = limit is Literal literal
            ? EventMaker.ValueOf(literal, definition.Type)
            : Catalogue.AttributeIndex(((AttributeQuantity)limit).Key) is { } other ? explained.Customer.Attribute(other) : Datum.Unknown;
        return value.IsKnown && value.Type == definition.Type && EventMaker.Beside(op, value, definition.Scale) is { IsKnown: true } beside
            ? Set(key, beside, op switch
            {
                ComparisonOperator.AtLeast or ComparisonOperator.Greater => 1,
                ComparisonOperator.AtMost or ComparisonOperator.Less => -1,
                _ => 0,
            })
            : null;
    }

    private Draft? Set(string key, Datum value, int direction = 0)
    {
        if (Catalogue.AttributeIndex(key) is not { } index || !Catalogue.Attributes[index].IsChangeable)
        {
            return null;
        }

        var present = explained.Customer.Attribute(index);
        var definition = Catalogue.Attributes[index];
        var fits = (definition.Type != AttributeType.Money || MoneyScale.Fits(value.Money, definition.Scale))
            && (!definition.HasOnlyValues || definition.Values.Contains(value.Text));
        return fits ? Draft.Of(new ValueLever(index, value, direction, ShareOf(present, value))) : null;
    }

    private static double ShareOf(Datum present, Datum value) => value.Type switch
    {
        AttributeType.Number when present.IsKnown => Math.Abs(value.Number - present.Number) / Math.Max(1, Math.Abs(value.Number)),
        AttributeType.Money when present.IsKnown =>
            (double)(Math.Abs(value.Money / 4 - present.Money / 4) / Math.Max(1, Math.Abs(value.Money / 4))),
        _ => 1,
    };

    private Draft? SetMembers(string key, SetMatch match, bool isWanted)
    {
        if (Catalogue.FindAttribute(key) is not { IsChangeable: true } definition)
        {
            return null;
        }

        var comparer = definition.IgnoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        var present = explained.Customer.Attribute(Catalogue.AttributeIndex(key)!.Value);
        string[] held = present.IsKnown ? [.. present.Set] : [];
        string[] named = [.. match.Members.Select(member => member.Value)];
        string[] wanted = (match.Kind, isWanted) switch
        {
            (SetMatchKind.Any, true) or (SetMatchKind.None, false) => [.. held, named[0]],
            (SetMatchKind.All, true) => [.. held, .. named.Except(held, comparer)],
            (SetMatchKind.All, false) => [.. held.Except([named[0]], comparer)],
            _ => [.. held.Except(named, comparer)],
        };
        return Set(key, Datum.OfSet([.. wanted.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]));
    }
}
