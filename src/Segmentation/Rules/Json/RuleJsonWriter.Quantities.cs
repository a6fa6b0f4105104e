using System.Diagnostics;

namespace Segmentation.Rules.Json;

/// <content>Quantities.</content>
internal sealed partial class RuleJsonWriter
{
    private void Write(string name, Quantity quantity)
    {
        _json.Name(name);
        Write(quantity);
    }

    private void Write(Quantity quantity)
    {
        if (quantity is Literal literal)
        {
            WriteLiteral(literal);
            return;
        }

        _json.StartObject();
        WriteQuantityMembers(quantity);
        _json.EndObject();
    }

    private void WriteQuantityMembers(Quantity quantity)
    {
        switch (quantity)
        {
            case AttributeQuantity a:
                Write(JsonNames.Attribute, a.Key);
                break;
            case RoleQuantity r:
                Write(JsonNames.Attribute, r.Role.Word());
                break;
            case FieldQuantity f:
                Write(JsonNames.Field, f.Key);
                break;
            case CountOf c:
                WriteAggregate("count", c.Events);
                break;
            case FieldAggregate f:
                WriteAggregate(f.Kind.Word(), f.Events, f.Field, f.KnownOnly);
                break;
            case AverageGap g:
                WriteAggregate("average gap", g.Events);
                break;
            case ShareOf s:
                WriteAggregate("share", s.Events, s.Field);
                break;
            case SumOf sum:
                WriteSteps(
                    JsonNames.Terms,
                    sum.Terms,
                    term => (term.IsSubtracted ? JsonNames.Subtract : JsonNames.Add, term.Quantity));
                break;
            case ProductOf product:
                WriteSteps(
                    JsonNames.Factors,
                    product.Factors,
                    factor => (factor.IsDivisor ? JsonNames.Divide : JsonNames.Multiply, factor.Quantity));
                break;
            default:
                WriteFacet(quantity);
                break;
        }
    }

    private void WriteFacet(Quantity quantity)
    {
        switch (quantity)
        {
            case ValueFacet v:
                Write(JsonNames.Facet, "value");
                WriteSelection(v.Filter, v.Window);
                break;
            case FrequencyFacet f:
                Write(JsonNames.Facet, "frequency");
                WriteSelection(f.Filter, f.Window);
                break;
            case RecencyFacet r:
                Write(JsonNames.Facet, "recency");
                WriteSelection(r.Filter, window: null);
                break;
            case TenureFacet:
                Write(JsonNames.Facet, "tenure");
                break;
            case AgeFacet:
                Write(JsonNames.Facet, "age");
                break;
            case TimeSince t:
                Write(JsonNames.TimeSince, t.Moment);
                break;
            case AffinityFor a:
                WriteAffinity(a);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void WriteAggregate(string aggregate, EventSelection events, string? field = null, bool isKnownOnly = false)
    {
        Write(JsonNames.Aggregate, aggregate);
        Write(JsonNames.Events, events.Stream);
        if (field is not null)
        {
            Write(JsonNames.Field, field);
        }

        if (isKnownOnly)
        {
            WriteTrue(JsonNames.KnownOnly);
        }

        WriteSelection(events.Filter, events.Window);
    }

    private void WriteAffinity(AffinityFor affinity)
    {
        Write(JsonNames.Affinity, affinity.Interest);
        if (affinity.IsShare)
        {
            WriteTrue(JsonNames.Share);
        }

        if (affinity.HalfLife != AffinityFor.DefaultHalfLife)
        {
            Write(JsonNames.HalfLife, affinity.HalfLife);
        }
    }

    private void WriteSteps<T>(string name, EquatableList<T> steps, Func<T, (string Name, Quantity Quantity)> stepOf)
        where T : IEquatable<T>
    {
        _json.Name(name);
        _json.StartList();
        foreach (var step in steps)
        {
            var (word, quantity) = stepOf(step);
            _json.StartObject();
            Write(word, quantity);
            _json.EndObject();
        }

        _json.EndList();
    }

    private void WriteStep(string name, EventSelection events)
    {
        _json.Name(name);
        _json.StartObject();
        Write(JsonNames.Events, events.Stream);
        WriteSelection(events.Filter, events.Window);
        _json.EndObject();
    }

    private void WriteSelection(Rule? filter, Window? window)
    {
        if (filter is not null)
        {
            _json.Name(JsonNames.Where);
            Write(filter);
        }

        if (window is not null)
        {
            Write(window);
        }
    }
}
