using System.Diagnostics;

namespace Segmentation.Rules;

/// <content>Quantities.</content>
internal sealed partial class RulePrinter
{
    private void Write(Quantity quantity)
    {
        switch (quantity)
        {
            case FlagLiteral or DurationLiteral:
                _text.Words(LiteralPrinter.Print((Literal)quantity));
                break;
            case Literal literal:
                _text.Raw(LiteralPrinter.Print(literal));
                break;
            case AttributeQuantity a:
                _text.Raw(_names.OfAttribute(a.Key));
                break;
            case FieldQuantity f:
                _text.Raw(_names.OfField(f.Key));
                break;
            case RoleQuantity r when _names.OfRole(r.Role) is { } name:
                _text.Raw(name);
                break;
            case RoleQuantity r:
                _text.Words(r.Role.Word());
                break;
            case SumOf sum:
                WriteChain(sum.Terms, term => term.Quantity, term => term.IsSubtracted ? " - " : " + ");
                break;
            case ProductOf product:
                WriteChain(product.Factors, factor => factor.Quantity, factor => factor.IsDivisor ? " / " : " * ");
                break;
            default:
                WriteComputed(quantity);
                break;
        }
    }

    private void WriteComputed(Quantity quantity)
    {
        switch (quantity)
        {
            case CountOf c:
                Write($"count of {c.Events}");
                break;
            case FieldAggregate f:
                Write($"{f.Kind.Word()} of {(f.KnownOnly ? "known " : "")}");
                Write(f.Events, f.Field);
                break;
            case AverageGap g:
                Write($"average gap of {g.Events}");
                break;
            case ShareOf s:
                _text.Words("share of ");
                Write(s.Events, s.Field);
                break;
            case ValueFacet v:
                _text.Words("value");
                Write(stream: null, v.Filter, v.Window);
                break;
            case FrequencyFacet f:
                _text.Words("frequency");
                Write(stream: null, f.Filter, f.Window);
                break;
            case RecencyFacet r:
                _text.Words("recency");
                Write(stream: null, r.Filter, window: null);
                break;
            case TenureFacet:
                _text.Words("tenure");
                break;
            case AgeFacet:
                _text.Words("age");
                break;
            case TimeSince t:
                Write($"time since {t.Moment}");
                break;
            case AffinityFor a:
                var share = a.IsShare ? "share " : "";
                var halfLife = a.HalfLife == AffinityFor.DefaultHalfLife ? "" : $" half life {a.HalfLife}";
                Write($"affinity {share}for {As.Quoted(a.Interest)}{halfLife}");
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void WriteChain<T>(EquatableList<T> parts, Func<T, Quantity> quantityOf, Func<T, string> joint)
        where T : IEquatable<T>
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0)
            {
                _text.Raw(joint(parts[i]));
            }

            Write(quantityOf(parts[i]));
        }
    }
}
