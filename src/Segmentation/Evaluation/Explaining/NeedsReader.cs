using Segmentation.Customers;
using Segmentation.Rules;
using Segmentation.Rules.Checking;

namespace Segmentation.Evaluation.Explaining;

/// <summary>Walks a bound condition for the attributes, streams and fields that it reads.</summary>
internal sealed class NeedsReader(RuleSet rules)
{
    private static readonly AttributeRole[] Places = [AttributeRole.Country, AttributeRole.Region, AttributeRole.City];

    private readonly SortedSet<int> _attributes = [];
    private readonly SortedSet<int> _streams = [];
    private readonly List<AttributeDefinition> _definitions = [];
    private readonly HashSet<string> _derived = new(StringComparer.Ordinal);
    private bool _moves;

    public Needs ToNeeds() => new([.. _attributes], [.. _streams], [.. _definitions.Distinct()], _moves);

    /// <summary>Reads a condition, or a filter of a stream.</summary>
    public void Read(Rule rule, EventStreamDefinition? stream)
    {
        switch (rule)
        {
            case AllOf all:
                ReadAll(all.Members, stream);
                break;
            case AnyOf any:
                ReadAll(any.Members, stream);
                break;
            case Not not:
                Read(not.Operand, stream);
                break;
            case OrUnknown orUnknown:
                Read(orUnknown.Condition, stream);
                break;
            case EventTest test:
                Read(test.Events);
                break;
            case EventSequence sequence:
                Read(sequence.First);
                Read(sequence.Then);
                break;
            case TierAtLeast tier:
                Read(new AttributeQuantity(tier.Ladder), stream);
                break;
            case WithinDistance or InsidePolygon or InsideRegion:
                ReadRole(AttributeRole.Latitude);
                ReadRole(AttributeRole.Longitude);
                break;
            default:
                _moves |= stream is not null && rule is InWindow or TimeOfDay or OnWeekday;
                foreach (var quantity in RuleParts.QuantitiesOf(rule))
                {
                    Read(quantity, stream);
                }

                break;
        }
    }

    private void ReadAll(EquatableList<Rule> rules, EventStreamDefinition? stream)
    {
        foreach (var rule in rules)
        {
            Read(rule, stream);
        }
    }

    private void Read(Quantity quantity, EventStreamDefinition? stream)
    {
        switch (quantity)
        {
            case AttributeQuantity attribute:
                ReadAttribute(attribute.Key);
                break;
            case FieldQuantity field:
                ReadField(stream!, field.Key);
                break;
            case AgeFacet:
                ReadRole(AttributeRole.Birthday);
                break;
            case TimeSince { Moment: FieldAggregate { Field: FieldQuantity.At } latest }:
                Read(latest.Events);
                break;
            case TimeSince since:
                Read(since.Moment, stream);
                break;
            case RecencyFacet recency:
                Read(new EventSelection(rules.Catalogue.Streams.First(each => each.ValueField is not null).Key, recency.Filter));
                break;
            case CountOf count:
                Read(count.Events);
                break;
            case AverageGap gap:
                _moves = true;
                Read(gap.Events);
                break;
            case FieldAggregate aggregate:
                ReadField(Read(aggregate.Events), aggregate.Field);
                break;
            case ShareOf share:
                ReadField(Read(share.Events), share.Field);
                break;
            case AffinityFor affinity:
                _moves |= affinity.IsShare;
                var interests = rules.Catalogue.Streams.First(each => each.InterestField is not null);
                ReadField(Read(new EventSelection(interests.Key)), interests.InterestField);
                break;
            case SumOf sum:
                _moves |= sum.Terms.Any(term => term.Quantity is AffinityFor);
                foreach (var term in sum.Terms)
                {
                    Read(term.Quantity, stream);
                }

                break;
            case ProductOf product:
                _moves |= product.Factors.Any(factor => factor.Quantity is AffinityFor);
                foreach (var factor in product.Factors)
                {
                    Read(factor.Quantity, stream);
                }

                break;
            default:
                break;
        }
    }

    private EventStreamDefinition Read(EventSelection events)
    {
        var index = rules.Catalogue.StreamIndex(events.Stream)!.Value;
        _streams.Add(index);
        if (events.Filter is { } filter)
        {
            Read(filter, rules.Catalogue.Streams[index]);
        }

        return rules.Catalogue.Streams[index];
    }

    private void ReadField(EventStreamDefinition stream, string? key)
    {
        _moves |= key == FieldQuantity.At;
        if (key is not null && stream.FindField(key) is { } field)
        {
            _definitions.Add(field);
        }
    }

    private void ReadRole(AttributeRole role)
    {
        if (rules.Catalogue.FindRole(role) is { } definition)
        {
            ReadAttribute(definition.Key);
        }
    }

    private void ReadAttribute(string key)
    {
        if (rules.Catalogue.AttributeIndex(key) is not { } index)
        {
            _moves = true;
            if (_derived.Add(key))
            {
                foreach (var input in rules.DerivedInputs[rules.Derived.Find(key)!.Key])
                {
                    Read(input, stream: null);
                }
            }

            return;
        }

        if (_attributes.Add(index))
        {
            _definitions.Add(rules.Catalogue.Attributes[index]);

            // Region and country may come from each other and from the city.
            if (rules.Catalogue.Places is not null && rules.Catalogue.Attributes[index].Role is AttributeRole.Region or AttributeRole.Country)
            {
                Array.ForEach(Places, ReadRole);
            }
        }
    }
}
