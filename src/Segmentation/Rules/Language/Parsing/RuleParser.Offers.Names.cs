using Segmentation.Customers;
using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Parsing;

/// <content>Completion: names of the model, and quantities that are computed.</content>
internal sealed partial class RuleParser
{
    /// <summary>Whether a date or an instant can be named here.</summary>
    private bool HasMoment(TypeSet types) => _stream is not null
        || _catalogue.Streams.Length > 0
        || _catalogue.Attributes.Any(attribute => types.Contains(QuantityTypes.Of(attribute.Type)))
        || _derived.All.Any(quantity => types.Contains(QuantityTypes.Of(quantity.Type)));

    /// <summary>Quantities of some types: names, facets and computed ones.</summary>
    private void OfferQuantities(TypeSet types)
    {
        if (!IsOffering)
        {
            return;
        }

        OfferNames(types);
        if (_stream is null)
        {
            OfferFacets(types);
            OfferForms(types);
        }
    }

    /// <summary>Attributes and derived quantities or, in a filter, fields.</summary>
    /// <param name="types">Of these types.</param>
    /// <param name="currency">Money without another currency than this one; null for any.</param>
    private void OfferNames(TypeSet types, string? currency = null)
    {
        if (!IsOffering)
        {
            return;
        }

        if (_stream is { } stream)
        {
            OfferFields(stream, types, currency);
            return;
        }

        foreach (var attribute in _catalogue.Attributes)
        {
            OfferName(CompletionKind.Attribute, attribute, types, currency);
        }

        foreach (var quantity in _derived.All.Where(quantity => types.Contains(QuantityTypes.Of(quantity.Type))))
        {
            _offers!.Add(new Offer(CompletionKind.Attribute, quantity.Key) { Type = QuantityTypes.Of(quantity.Type) });
        }

        foreach (var facet in RoleFacets)
        {
            if (_catalogue.FindRole(facet.Role()) is { } definition && types.Contains(QuantityTypes.Of(definition.Type))
                && (currency is null || definition.Currency is null || definition.Currency == currency))
            {
                OfferFacet(facet.Text(), QuantityTypes.Of(definition.Type), definition);
            }
        }
    }

    private void OfferFields(int stream, TypeSet types, string? currency = null)
    {
        foreach (var field in _catalogue.Streams[stream].Fields)
        {
            OfferName(CompletionKind.Field, field, types, currency);
        }

        if (types.Contains(QuantityType.Instant) && IsOffering)
        {
            _offers!.Add(new Offer(CompletionKind.Field, FieldQuantity.At) { Type = QuantityType.Instant });
        }
    }

    private void OfferName(CompletionKind kind, AttributeDefinition definition, TypeSet types, string? currency)
    {
        var type = QuantityTypes.Of(definition.Type);
        var isOfCurrency = currency is null || definition.Currency is null || definition.Currency == currency;
        if (IsOffering && types.Contains(type) && isOfCurrency)
        {
            _offers!.Add(new Offer(kind, definition.Key) { Definition = definition, Type = type });
        }
    }

    private void OfferFacets(TypeSet types)
    {
        if (OnlyStream(IsOfValue) is { } stream)
        {
            var amount = _catalogue.Streams[stream].FindField(_catalogue.Streams[stream].ValueField!);
            OfferFacet("value", QuantityType.Money, amount, types);
            OfferFacet("frequency", QuantityType.Number, null, types);
            OfferFacet("recency", QuantityType.Elapsed, null, types);
        }

        if (_catalogue.FindRole(AttributeRole.Since) is not null)
        {
            OfferFacet("tenure", QuantityType.Elapsed, null, types);
        }

        if (_catalogue.FindRole(AttributeRole.Birthday) is not null)
        {
            OfferFacet("age", QuantityType.Number, null, types);
        }

        if (OnlyStream(IsOfInterest) is not null)
        {
            OfferFacet("affinity for", QuantityType.Number, null, types);
            OfferFacet("affinity share for", QuantityType.Number, null, types);
        }
    }

    private void OfferFacet(string words, QuantityType type, AttributeDefinition? definition, TypeSet? types = null)
    {
        if (types?.Contains(type) ?? true)
        {
            _offers!.Add(new Offer(CompletionKind.Facet, words) { Type = type, Definition = definition });
        }
    }

    /// <summary>Quantities that are computed from events, and the time since a moment.</summary>
    private void OfferForms(TypeSet types)
    {
        if (_catalogue.Streams.Length > 0)
        {
            OfferForm("count of", types.Contains(QuantityType.Number));
            foreach (var kind in Enum.GetValues<AggregateKind>())
            {
                OfferForm($"{kind.Word()} of", _catalogue.Streams.Any(stream => HasField(stream, kind, types)));
            }

            OfferForm("average gap of", types.Contains(QuantityType.Gap));
            OfferForm("share of", types.Contains(QuantityType.Number));
        }

        OfferForm("time since", types.Contains(QuantityType.Elapsed) && HasMoment(TypeSet.Moments));
    }

    private void OfferForm(string words, bool isOffered)
    {
        if (isOffered)
        {
            OfferWords(words);
        }
    }

    /// <summary>Whether a stream has a field of which an aggregate is of one of the types.</summary>
    private static bool HasField(EventStreamDefinition stream, AggregateKind kind, TypeSet types) =>
        Array.Exists(
            [.. stream.Fields.Select(field => QuantityTypes.Of(field.Type)), QuantityType.Instant],
            type => FieldTypes(kind, types).Contains(type));

    /// <summary>The types of fields of which an aggregate is of one of the types.</summary>
    private static TypeSet FieldTypes(AggregateKind kind, TypeSet types)
    {
        var fitting = default(TypeSet);
        foreach (var type in Enum.GetValues<QuantityType>())
        {
            var result = kind == AggregateKind.Distinct ? QuantityType.Number : type;
            fitting = kind.Fits(type) && types.Contains(result) ? fitting.And(type) : fitting;
        }

        return fitting;
    }

    private void OfferStreams()
    {
        if (IsOffering)
        {
            foreach (var stream in _catalogue.Streams)
            {
                _offers!.Add(new Offer(CompletionKind.Stream, stream.Key) { Stream = stream });
            }
        }
    }

    /// <summary>Streams with a field of which an aggregate is of one of the types.</summary>
    private void OfferStreams(AggregateKind kind, TypeSet types)
    {
        if (!IsOffering)
        {
            return;
        }

        foreach (var stream in _catalogue.Streams.Where(stream => HasField(stream, kind, types)))
        {
            _offers!.Add(new Offer(CompletionKind.Stream, stream.Key) { Stream = stream });
        }
    }

    private void OfferLists()
    {
        if (IsOffering)
        {
            foreach (var list in _catalogue.Lists)
            {
                _offers!.Add(new Offer(CompletionKind.List, list.Name));
            }
        }
    }

    /// <summary>Names in quotes; without any, a place for one.</summary>
    private void OfferQuoted(CompletionKind kind, Func<IEnumerable<string>> names)
    {
        if (!IsOffering)
        {
            return;
        }

        foreach (var name in names())
        {
            _offers!.Add(new Offer(kind, name) { IsQuoted = true });
        }

        OfferToken(TokenKind.Text);
    }
}
