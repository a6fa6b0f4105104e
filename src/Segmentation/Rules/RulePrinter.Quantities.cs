using System.Diagnostics;

namespace Segmentation.Rules;

/// <content>Quantities.</content>
internal sealed partial class RulePrinter
{
    private void Write(Quantity quantity)
    {
        switch (quantity)
        {
            case Literal literal:
                _text.Append(LiteralPrinter.Print(literal));
                break;
            case AttributeQuantity a:
                _text.Append(a.Key);
                break;
            case FieldQuantity f:
                _text.Append(f.Key);
                break;
            case RoleQuantity r:
                _text.Append(r.Role.Word());
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
                Write($"{f.Kind.Word()} of {(f.KnownOnly ? "known " : "")}{Selection(f.Events, f.Field)}");
                break;
            case AverageGap g:
                Write($"average gap of {g.Events}");
                break;
            case ShareOf s:
                Write($"share of {(s.Field is null ? s.Events.ToString() : Selection(s.Events, s.Field))}");
                break;
            case ValueFacet v:
                Write($"value{Where(v.Filter)}{After(v.Window)}");
                break;
            case FrequencyFacet f:
                Write($"frequency{Where(f.Filter)}{After(f.Window)}");
                break;
            case RecencyFacet r:
                Write($"recency{Where(r.Filter)}");
                break;
            case TenureFacet:
                _text.Append("tenure");
                break;
            case AgeFacet:
                _text.Append("age");
                break;
            case TimeSince t:
                Write($"time since {t.Moment}");
                break;
            case AffinityFor a:
                var share = a.IsShare ? "share " : "";
                var halfLife = a.HalfLife == AffinityFor.DefaultHalfLife ? "" : $" half life {a.HalfLife}";
                Write($"affinity {share}for {TextLiterals.Quote(a.Interest)}{halfLife}");
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
            _text.Append(i == 0 ? "" : joint(parts[i]));
            Write(quantityOf(parts[i]));
        }
    }
}
