using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.Rules.Language;
using Segmentation.Time;

namespace Segmentation.Rules.Json;

/// <content>Quantities: names, aggregates, facets and arithmetic.</content>
internal sealed partial class RuleJsonReader
{
    private static readonly string[] QuantityForms =
    [
        JsonNames.Attribute, JsonNames.Field, JsonNames.Aggregate, JsonNames.Facet, JsonNames.TimeSince,
        JsonNames.Affinity, JsonNames.Terms, JsonNames.Factors,
    ];

    /// <summary>What a row is about: a name of its own, or a quantity that takes an object.</summary>
    private Subject? ReadSubject(JsonForm form, string first)
    {
        var part = form.Need(first)!;
        return first switch
        {
            JsonNames.Attribute => ReadAttribute(part),
            JsonNames.Field => ReadField(part),
            _ => ReadQuantity(part),
        };
    }

    private Subject? ReadQuantity(JsonPart part)
    {
        if (OpenForm(part, "a quantity is an object") is not { } form)
        {
            return null;
        }

        if (part.Members.Find(member => QuantityForms.Contains(member.Name))?.Name is not { } kind)
        {
            NoForm(form, QuantityForms, "a quantity has one of these members");
            return null;
        }

        Subject? subject = kind switch
        {
            JsonNames.Attribute => ReadAttribute(form.Need(kind)!),
            JsonNames.Field => IsAggregate(part) ? ReadAggregate(form) : ReadField(form.Need(kind)!),
            JsonNames.Aggregate => ReadAggregate(form),
            JsonNames.Facet => ReadFacet(form) is { } facet ? new Subject(facet) : null,
            JsonNames.TimeSince => ReadQuantity(form.Need(kind)!) is { } moment
                ? new Subject(new TimeSince(moment.Quantity))
                : null,
            JsonNames.Affinity => ReadAffinity(form) is { } affinity ? new Subject(affinity) : null,
            JsonNames.Terms => ReadTerms(form.Need(kind)!) is { } sum ? new Subject(sum) : null,
            _ => ReadFactors(form.Need(kind)!, isLeading: true) is { } product ? new Subject(product) : null,
        };
        form.Close();
        if (subject is { } found && !_places.ContainsKey(found.Quantity))
        {
            Placed(found.Quantity, part);
        }

        return subject;
    }

    private static bool IsAggregate(JsonPart part) =>
        part.Members.Exists(member => member.Name == JsonNames.Aggregate);

    /// <summary>
    /// An attribute, a derived quantity, or the attribute that a facet such as <c>city</c> stands for.
    /// </summary>
    private Subject? ReadAttribute(JsonPart part)
    {
        if (ReadName(part) is not { } name)
        {
            return null;
        }

        if (_catalogue.FindAttribute(name) is { } attribute)
        {
            return new Subject(Placed(NamedAttribute.Of(attribute), part), attribute);
        }

        if (_derived.Find(name) is { } derived)
        {
            return new Subject(Placed(new AttributeQuantity(derived.Key), part));
        }

        var role = NamedAttribute.FacetOf(name);
        return role == AttributeRole.None
            ? new Subject(Placed(new AttributeQuantity(name), part))
            : new Subject(Placed(new RoleQuantity(role), part), _catalogue.FindRole(role));
    }

    private Subject? ReadField(JsonPart part) => ReadFieldOf(_stream, part) is var (key, definition)
        ? new Subject(Placed(new FieldQuantity(key), part), definition)
        : null;

    /// <summary>The key of a field, or the name as it was given when there is none.</summary>
    private (string Key, AttributeDefinition? Definition)? ReadFieldOf(int? stream, JsonPart part)
    {
        if (ReadName(part) is not { } name)
        {
            return null;
        }

        if (NameKey.Of(name) == FieldQuantity.At)
        {
            return (FieldQuantity.At, null);
        }

        return stream is { } known && _catalogue.FieldIndex(known, name) is { } index
            ? (_catalogue.Streams[known].Fields[index].Key, _catalogue.Streams[known].Fields[index])
            : (name, null);
    }

    private Quantity? ReadFacet(JsonForm form)
    {
        string[] facets = ["value", "frequency", "recency", "tenure", "age"];
        var word = form.Need(JsonNames.Facet)!;
        if (!Is(word, JsonKind.Text, "a facet is a text"))
        {
            return null;
        }

        switch (word.Text)
        {
            case "tenure":
                return new TenureFacet();
            case "age":
                return new AgeFacet();
            case "value" or "frequency" or "recency":
                break;
            default:
                UnknownWord(word, "a facet", facets);
                return null;
        }

        var stream = OnlyStream(each => each.ValueField is not null);
        if (!TryReadFilter(form, stream, out var filter))
        {
            return null;
        }

        if (word.Text == "recency")
        {
            return new RecencyFacet(filter);
        }

        if (!TryReadWindow(form, out var window))
        {
            return null;
        }

        return word.Text == "value" ? new ValueFacet(filter, window) : new FrequencyFacet(filter, window);
    }

    private AffinityFor? ReadAffinity(JsonForm form)
    {
        var interest = ReadText(form.Need(JsonNames.Affinity)!);
        var isShare = ReadFlag(form.Take(JsonNames.Share));
        var part = form.Take(JsonNames.HalfLife);
        var halfLife = part is null ? AffinityFor.DefaultHalfLife : ReadDuration(part, least: 1);
        if (interest is null || isShare is null || halfLife is null)
        {
            return null;
        }

        if (halfLife.Value.Unit > DurationUnit.Week)
        {
            _issues.Error(
                IssueCodes.DurationDoesNotFit, part!, "a half-life is exact", "Use weeks, days or shorter.");
            return null;
        }

        var stream = OnlyStream(each => each.InterestField is not null);
        var definition = stream is { } only
            ? _catalogue.Streams[only].FindField(_catalogue.Streams[only].InterestField!)
            : null;
        return new AffinityFor(Meant(interest, definition), isShare.Value, halfLife.Value);
    }

    /// <summary>The only stream of a kind; null when there is none or more than one.</summary>
    private int? OnlyStream(Func<EventStreamDefinition, bool> isOfKind)
    {
        var all = _catalogue.Streams;
        var streams = Enumerable.Range(0, all.Length).Where(stream => isOfKind(all[stream])).ToList();
        return streams is [var only] ? only : null;
    }
}
