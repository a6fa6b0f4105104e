using System.Diagnostics;
using Segmentation.Customers;

namespace Segmentation.Rules.Language.Editing;

/// <content>Quantities and values.</content>
internal sealed partial class RuleDescriber
{
    /// <summary>What a quantity is called.</summary>
    private string Noun(Quantity quantity) => quantity switch
    {
        Literal literal => LiteralText(literal, beside: null),
        AttributeQuantity or RoleQuantity or FieldQuantity => Name(quantity),
        SumOf sum => Chain(sum.Terms, term => term.Quantity, term => term.IsSubtracted ? Phrase.Minus : Phrase.Plus),
        ProductOf product => Chain(
            product.Factors, factor => factor.Quantity, factor => factor.IsDivisor ? Phrase.DividedBy : Phrase.Times),
        CountOf count => OfEvents(Phrase.Count, count.Events),
        FieldAggregate aggregate => Aggregate(aggregate),
        AverageGap gap => OfEvents(Phrase.Gap, gap.Events),
        ShareOf { Field: null } share => OfEvents(Phrase.Share, share.Events),
        ShareOf share => OfEvents(Phrase.ShareOfSum, share.Events, share.Field),
        ValueFacet value => Say(Phrase.Spending, SpendingOn(value, Phrase.NounFilter), During(value.Window)),
        FrequencyFacet frequency => Say(
            Phrase.Count, StreamName(ValueStream?.Key), OfValueStream(frequency.Filter), During(frequency.Window)),
        RecencyFacet recency => Say(Phrase.Recency, StreamName(ValueStream?.Key), OfValueStream(recency.Filter)),
        TenureFacet => Say(Phrase.Tenure),
        AgeFacet => Say(Phrase.Age),
        TimeSince since => Say(Phrase.TimeSince, Noun(since.Moment)),
        AffinityFor affinity => Say(
            affinity.IsShare ? Phrase.AffinityShare : Phrase.Affinity,
            Quoted(_names.OfValue(affinity.Interest, InterestField)),
            Length(affinity.HalfLife)),
        _ => throw new UnreachableException(),
    };

    private string Name(Quantity quantity) => (DefinitionOf(quantity), quantity) switch
    {
        ({ } definition, _) => _names.Of(definition),
        (_, AttributeQuantity attribute) => attribute.Key,
        (_, FieldQuantity { Key: FieldQuantity.At }) => Say(Phrase.EventTime),
        (_, FieldQuantity field) => field.Key,
        (_, RoleQuantity role) => Say(RolePhrase(role.Role)),
        _ => throw new UnreachableException(),
    };

    private string Aggregate(FieldAggregate aggregate)
    {
        var isMoment = TypeOf(aggregate) is AttributeType.Date or AttributeType.Instant;
        var phrase = aggregate.Kind switch
        {
            AggregateKind.Sum => Phrase.Sum,
            AggregateKind.Average => Phrase.Average,
            AggregateKind.Min => isMoment ? Phrase.Earliest : Phrase.Lowest,
            AggregateKind.Max => isMoment ? Phrase.Latest : Phrase.Highest,
            AggregateKind.Distinct => Phrase.Distinct,
            AggregateKind.First => Phrase.First,
            AggregateKind.Last => Phrase.Last,
            _ => throw new UnreachableException(),
        };
        var text = OfEvents(phrase, aggregate.Events, aggregate.Field);
        return aggregate.KnownOnly ? Say(Phrase.KnownOnly, text) : text;
    }

    private string OfEvents(Phrase phrase, EventSelection events, string? field = null) => Say(
        phrase,
        StreamName(events.Stream),
        Filtered(events, Phrase.NounFilter),
        During(events.Window),
        field is null ? "" : FieldName(events.Stream, field));

    private string FieldName(string stream, string field) =>
        field == FieldQuantity.At ? Say(Phrase.EventTime) : FieldOf(stream, field) is { } definition ? _names.Of(definition) : field;

    private string OfValueStream(Rule? filter) =>
        filter is null ? "" : Filtered(ValueStream, filter, Phrase.NounFilter);

    private string Chain<T>(EquatableList<T> parts, Func<T, Quantity> quantityOf, Func<T, Phrase> joint)
        where T : IEquatable<T>
    {
        var text = Noun(quantityOf(parts[0]));
        foreach (var part in parts.Skip(1))
        {
            text += Say(joint(part)) + Noun(quantityOf(part));
        }

        return text;
    }

    /// <summary>What stands on the right of a comparison.</summary>
    private string Value(Quantity value, Quantity beside) =>
        value is Literal literal ? LiteralText(literal, beside) : Say(Phrase.Other, Noun(value));

    private string LiteralText(Literal literal, Quantity? beside)
    {
        var definition = beside is null ? null : ValuesOf(beside);
        return literal switch
        {
            NumberLiteral number => NumberText(number, definition, beside),
            TextLiteral text => Quoted(_names.OfValue(text.Value, definition)),
            FlagLiteral flag => Say(flag.Value ? Phrase.True : Phrase.False),
            DateLiteral date => _words.Say(Phrase.Date, date.Value),
            InstantLiteral { Value: var instant } => _words.Say(
                instant.Ticks % TimeSpan.TicksPerMinute == 0 ? Phrase.Instant : Phrase.InstantWithSeconds, instant),
            DurationLiteral duration => Length(duration.Value),
            _ => throw new UnreachableException(),
        };
    }

    private string NumberText(NumberLiteral number, AttributeDefinition? definition, Quantity? beside)
    {
        var digits = Phrasebook.Number(number.Value);
        if ((number.Currency ?? definition?.Currency) is { } currency)
        {
            return Say(Phrase.Amount, digits, _words.IsChinese ? ChineseCurrencies.Name(currency) : currency);
        }

        return beside is AgeFacet ? Say(Phrase.Years, digits)
            : definition?.Unit is { } unit ? Say(Phrase.Measure, digits, unit)
            : digits;
    }

    /// <summary>The attribute or field that a quantity is.</summary>
    private AttributeDefinition? DefinitionOf(Quantity quantity) => quantity switch
    {
        AttributeQuantity attribute => _names.Catalogue.FindAttribute(attribute.Key),
        RoleQuantity role => _names.Catalogue.FindRole(role.Role),
        FieldQuantity field => _stream?.FindField(field.Key),
        _ => null,
    };

    /// <summary>The attribute or field that the values of a quantity are of: for currency, unit and aliases.</summary>
    private AttributeDefinition? ValuesOf(Quantity quantity) => quantity switch
    {
        FieldAggregate { Kind: not AggregateKind.Distinct } aggregate => FieldOf(aggregate.Events.Stream, aggregate.Field),
        ValueFacet => ValueStream is { } stream ? stream.FindField(stream.ValueField!) : null,
        _ => DefinitionOf(quantity),
    };

    private AttributeType? TypeOf(Quantity quantity) => quantity switch
    {
        FieldQuantity { Key: FieldQuantity.At } => AttributeType.Instant,
        FieldAggregate { Field: FieldQuantity.At } => AttributeType.Instant,
        _ => ValuesOf(quantity)?.Type,
    };

    private AttributeDefinition? FieldOf(string stream, string field) =>
        _names.Catalogue.FindStream(stream)?.FindField(field);

    private AttributeDefinition? InterestField =>
        _names.Catalogue.Streams.FirstOrDefault(stream => stream.InterestField is not null) is { } stream
            ? stream.FindField(stream.InterestField!)
            : null;

    private static Phrase RolePhrase(AttributeRole role) => role switch
    {
        AttributeRole.Country => Phrase.Country,
        AttributeRole.Region => Phrase.RegionName,
        AttributeRole.City => Phrase.City,
        AttributeRole.Latitude => Phrase.Latitude,
        AttributeRole.Longitude => Phrase.Longitude,
        AttributeRole.Interests => Phrase.Interest,
        AttributeRole.Birthday => Phrase.Birthday,
        AttributeRole.Since => Phrase.Since,
        _ => throw new UnreachableException(),
    };
}
