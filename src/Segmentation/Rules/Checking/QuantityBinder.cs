using System.Diagnostics;
using Segmentation.Customers;
using Segmentation.Diagnostics;

namespace Segmentation.Rules.Checking;

/// <summary>Resolves the names in quantities, gives them types, and replaces facets by what they stand for.</summary>
internal sealed class QuantityBinder(CheckScope scope, Func<EventSelection, EventSelection> bindEvents)
{
    public Bound Bind(Quantity quantity)
    {
        var outer = scope.Enter(quantity);
        var bound = Resolve(quantity);
        scope.Return(outer);
        return bound;
    }

    /// <summary>The stream behind the facets value, frequency and recency: the only one with a value field.</summary>
    public EventStreamDefinition? ValueStream(string facet) =>
        OnlyStream(stream => stream.ValueField is not null, facet, "a value: e.Value(o => o.Total)");

    private Bound Resolve(Quantity quantity) => quantity switch
    {
        AttributeQuantity attribute => BindAttribute(attribute),
        RoleQuantity role => BindRole(role.Role),
        FieldQuantity field => BindField(field),
        _ when scope.Stream is not null && quantity is not (SumOf or ProductOf) => Misplaced(quantity),
        CountOf count => new Bound(new CountOf(bindEvents(count.Events)), QuantityType.Number),
        FieldAggregate aggregate => BindAggregate(aggregate),
        AverageGap gap => new Bound(new AverageGap(bindEvents(gap.Events)), QuantityType.Gap),
        ShareOf share => BindShare(share),
        TimeSince since => BindElapsed(since.Moment),
        AffinityFor affinity => BindAffinity(affinity),
        SumOf sum => ArithmeticTypes.Bind(sum, this, scope),
        ProductOf product => ArithmeticTypes.Bind(product, this, scope),
        _ => BindFacet(quantity),
    };

    private Bound BindFacet(Quantity quantity)
    {
        switch (quantity)
        {
            case ValueFacet facet:
                return ValueStream("value") is { } spent
                    ? BindAggregate(new FieldAggregate(AggregateKind.Sum, new EventSelection(spent.Key, facet.Filter, facet.Window), spent.ValueField!))
                    : Broken(quantity);
            case FrequencyFacet facet:
                return ValueStream("frequency") is { } counted
                    ? Bind(new CountOf(new EventSelection(counted.Key, facet.Filter, facet.Window)))
                    : Broken(quantity);
            case RecencyFacet facet:
                return ValueStream("recency") is { } stream
                    ? new Bound(
                        new RecencyFacet(bindEvents(new EventSelection(stream.Key, facet.Filter)).Filter),
                        QuantityType.Elapsed)
                    : Broken(quantity);
            case TenureFacet:
                return BindRole(AttributeRole.Since) is { Type: not QuantityType.Broken } since
                    ? new Bound(new TimeSince(since.Quantity), QuantityType.Elapsed)
                    : Broken(quantity);
            case AgeFacet:
                return new Bound(
                    quantity,
                    BindRole(AttributeRole.Birthday).Type == QuantityType.Broken
                        ? QuantityType.Broken
                        : QuantityType.Number);
            default:
                throw new UnreachableException();
        }
    }

    private Bound BindAttribute(AttributeQuantity attribute)
    {
        if (scope.Stream is not null)
        {
            scope.Error(
                IssueCodes.MisplacedCondition,
                $"the attribute '{Excerpt.OfName(attribute.Key)}' stands in a filter",
                "A filter is about the fields of one event; move the condition out of the filter.");
            return Broken(attribute);
        }

        if (scope.Catalogue.FindAttribute(attribute.Key) is { } definition)
        {
            return new Bound(new AttributeQuantity(definition.Key), QuantityTypes.Of(definition.Type), definition);
        }

        if (scope.Derived.Find(attribute.Key) is { } derived)
        {
            return new Bound(new AttributeQuantity(derived.Key), QuantityTypes.Of(derived.Type));
        }

        var names = scope.Catalogue.Attributes.Select(a => a.Key).Concat(scope.Derived.All.Select(d => d.Key));
        scope.Error(
            IssueCodes.UnknownAttribute,
            $"unknown attribute '{Excerpt.OfName(attribute.Key)}'",
            Suggestions.For(attribute.Key, names, "Declare it in the customer model, or correct the name."));
        return Broken(attribute);
    }

    private Bound BindRole(AttributeRole role)
    {
        if (scope.Stream is not null)
        {
            return Misplaced(new RoleQuantity(role));
        }

        if (scope.Catalogue.FindRole(role) is { } definition)
        {
            return new Bound(new AttributeQuantity(definition.Key), QuantityTypes.Of(definition.Type), definition);
        }

        scope.Error(
            IssueCodes.FacetNotDeclared,
            $"the model declares no {role.Word()}",
            $"Declare it in the customer model; the facet '{role.Word()}' needs it.");
        return Broken(new RoleQuantity(role));
    }

    private Bound BindField(FieldQuantity field)
    {
        if (scope.Stream is not { } stream)
        {
            scope.Error(
                IssueCodes.MisplacedCondition,
                $"the field '{Excerpt.OfName(field.Key)}' stands outside a filter",
                "Name fields inside Where(…) of their event stream only.");
            return Broken(field);
        }

        if (field.Key == FieldQuantity.At)
        {
            return new Bound(field, QuantityType.Instant);
        }

        return FindField(stream, field.Key) is { } definition
            ? new Bound(new FieldQuantity(definition.Key), QuantityTypes.Of(definition.Type), definition)
            : Broken(field);
    }

    private Bound BindAggregate(FieldAggregate aggregate)
    {
        var events = bindEvents(aggregate.Events);
        if (scope.Catalogue.StreamIndex(events.Stream) is not { } stream)
        {
            return Broken(aggregate);
        }

        var isAt = aggregate.Field == FieldQuantity.At;
        var field = isAt ? null : FindField(stream, aggregate.Field);
        if (!isAt && field is null)
        {
            return Broken(aggregate);
        }

        var key = field?.Key ?? FieldQuantity.At;
        var type = QuantityTypes.Of(field?.Type ?? AttributeType.Instant);
        if (!aggregate.Kind.Fits(type))
        {
            scope.Error(
                IssueCodes.WrongType,
                $"the field '{key}' is {QuantityTypes.Words(type)}: it has no {aggregate.Kind.ToString().ToLowerInvariant()}",
                "Choose another field or another aggregate.");
            return Broken(aggregate);
        }

        var bound = new FieldAggregate(aggregate.Kind, events, key, aggregate.KnownOnly);
        return aggregate.Kind == AggregateKind.Distinct
            ? new Bound(bound, QuantityType.Number)
            : new Bound(bound, type, field);
    }

    private Bound BindShare(ShareOf share)
    {
        var events = bindEvents(share.Events);
        if (share.Field is null || scope.Catalogue.StreamIndex(events.Stream) is not { } stream)
        {
            return new Bound(new ShareOf(events), QuantityType.Number);
        }

        if (FindField(stream, share.Field) is not { } field)
        {
            return Broken(share);
        }

        if (field.Type is not (AttributeType.Number or AttributeType.Money))
        {
            scope.Error(
                IssueCodes.WrongType,
                $"the field '{field.Key}' is {QuantityTypes.Words(QuantityTypes.Of(field.Type))}: it has no sum to take a share of",
                "Choose a number or money field, or the share of events.");
            return Broken(share);
        }

        return new Bound(new ShareOf(events, field.Key), QuantityType.Number);
    }

    private Bound BindElapsed(Quantity moment)
    {
        var bound = Bind(moment);
        if (!bound.IsMoment)
        {
            scope.Error(
                IssueCodes.WrongType,
                $"time since needs a date or an instant, not {QuantityTypes.Words(bound.Type)}",
                "Choose a date or instant.");
            return Broken(moment);
        }

        return new Bound(
            new TimeSince(bound.Quantity),
            bound.Type == QuantityType.Broken ? QuantityType.Broken : QuantityType.Elapsed);
    }

    private Bound BindAffinity(AffinityFor affinity)
    {
        var stream = OnlyStream(
            candidate => candidate.InterestField is not null, "affinity", "an interest: e.Interest(o => o.Category)");
        if (stream is null)
        {
            return Broken(affinity);
        }

        var field = stream.Fields.First(candidate => candidate.Key == stream.InterestField);
        var interest = field.ValueAliases.GetValueOrDefault(affinity.Interest, affinity.Interest);
        return new Bound(new AffinityFor(interest, affinity.IsShare, affinity.HalfLife), QuantityType.Number);
    }

    private EventStreamDefinition? OnlyStream(Func<EventStreamDefinition, bool> matches, string facet, string what)
    {
        var streams = scope.Catalogue.Streams.Where(matches).ToList();
        if (streams.Count == 1)
        {
            return streams[0];
        }

        scope.Error(
            IssueCodes.FacetNotDeclared,
            $"the facet '{facet}' needs exactly one event stream with {what}; the model has {streams.Count}",
            streams.Count == 0 ? "Declare it on the stream of purchases." : "Name the stream instead: Events.Of(…).");
        return null;
    }

    private AttributeDefinition? FindField(int stream, string name)
    {
        var definition = scope.Catalogue.Streams[stream];
        if (scope.Catalogue.FieldIndex(stream, name) is { } index)
        {
            return definition.Fields[index];
        }

        var names = definition.Fields.Select(field => field.Key);
        scope.Error(
            IssueCodes.UnknownField,
            $"the stream '{definition.Key}' has no field '{Excerpt.OfName(name)}'",
            Suggestions.For(name, names, "Declare the field in the customer model, or correct the name."),
            name);
        return null;
    }

    private Bound Misplaced(Quantity quantity)
    {
        if (quantity is Literal literal)
        {
            return new Bound(literal, QuantityType.Broken);
        }

        scope.Error(
            IssueCodes.MisplacedCondition,
            "a quantity of the customer stands in a filter",
            "A filter is about the fields of one event; move the condition out of the filter.");
        return Broken(quantity);
    }

    private static Bound Broken(Quantity quantity) => new(quantity, QuantityType.Broken);
}
