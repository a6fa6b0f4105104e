using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Segmentation.Rules;

/// <summary>Writes rules in the canonical form of the rule language: one spelling per tree, neutral keys, English keywords.</summary>
internal sealed class RulePrinter
{
    private readonly StringBuilder _text = new();

    public static string Print(Rule rule) => new RulePrinter().Top(rule)._text.ToString();

    public static string Print(Quantity quantity)
    {
        var printer = new RulePrinter();
        printer.Write(quantity);
        return printer._text.ToString();
    }

    public static string Print(EventSelection events)
    {
        var printer = new RulePrinter();
        printer.Write(events);
        return printer._text.ToString();
    }

    private RulePrinter Top(Rule rule)
    {
        Write(rule);
        return this;
    }

    private void Write(Rule rule)
    {
        switch (rule)
        {
            case AllOf all:
                WriteJoined(all.Members, " and ");
                break;
            case AnyOf any:
                WriteJoined(any.Members, " or ");
                break;
            case Not { Operand: var operand } when Connectives.NegatesItself(operand):
                WriteCondition(operand, negated: true);
                break;
            case Not not:
                _text.Append("not ");
                WriteGrouped(not.Operand);
                break;
            case OrUnknown orUnknown:
                Write(orUnknown.Condition);
                _text.Append(" or unknown");
                break;
            default:
                WriteCondition(rule, negated: false);
                break;
        }
    }

    private void WriteJoined(EquatableList<Rule> members, string separator)
    {
        for (var i = 0; i < members.Count; i++)
        {
            _text.Append(i == 0 ? "" : separator);
            WriteGrouped(members[i]);
        }
    }

    private void WriteGrouped(Rule rule)
    {
        var grouped = rule is AllOf or AnyOf or OrUnknown;
        _text.Append(grouped ? "(" : "");
        Write(rule);
        _text.Append(grouped ? ")" : "");
    }

    private void WriteCondition(Rule condition, bool negated)
    {
        var not = negated ? "not " : "";
        switch (condition)
        {
            case Comparison c:
                Write($"{c.Left} {Symbol(c.Operator)} {c.Right}");
                break;
            case Between b:
                Write($"{b.Quantity} {not}between {b.Low} and {b.High}");
                break;
            case OneOf o:
                Write($"{o.Quantity} {not}in {List(o.Members)}");
                break;
            case OneOfList o:
                Write($"{o.Quantity} {not}in {o.List}");
                break;
            case KnownTest k:
                Write($"{k.Quantity} is {(k.IsKnown ? "known" : "unknown")}");
                break;
            case FlagCondition f:
                Write(f.Flag);
                break;
            case TextMatch m:
                Write($"{m.Text} {Words(m.Kind)} {m.Part}");
                break;
            case SetMatch m:
                Write($"{m.Set} contains {SetMembers(m)}");
                break;
            case InWindow w:
                Write($"{w.Moment} {not}{w.Window}");
                break;
            case AnniversaryIn a:
                Write($"anniversary of {a.Moment} {not}{a.Window}");
                break;
            case DateOrder d:
                Write($"{d.Moment} {Words(d.Relation)} {d.Other}");
                break;
            case TimeOfDay t:
                Write($"time of {t.Moment} from {t.From:HH\\:mm} to {t.To:HH\\:mm}");
                break;
            case OnWeekday { Days: [var day] } w:
                Write($"weekday of {w.Moment} is {not}{Word(day)}");
                break;
            case OnWeekday w:
                Write($"weekday of {w.Moment} {not}in ({string.Join(", ", w.Days.Select(Word))})");
                break;
            default:
                WriteEventOrPlace(condition);
                break;
        }
    }

    private void WriteEventOrPlace(Rule condition)
    {
        switch (condition)
        {
            case EventTest e:
                Write($"{Word(e.Quantifier)} {e.Events}");
                break;
            case EventSequence s:
                Write($"sequence of {s.First} then {(s.IsAbsent ? "no " : "")}{s.Then} within {s.Within}{After(s.Window)}");
                break;
            case WithinDistance d:
                Write($"within {d.Distance} {(d.Unit == DistanceUnit.Kilometre ? "km" : "m")} of {Point(d.Centre)}");
                break;
            case InsidePolygon p:
                Write($"inside ({string.Join(", ", p.Corners.Select(Point))})");
                break;
            case InsideRegion r:
                Write($"inside {TextLiterals.Quote(r.Region)}");
                break;
            case InSegment s:
                Write($"in segment {TextLiterals.Quote(s.Key)}");
                break;
            case InSample { From: 0 } s:
                Write($"in sample {s.To} percent of {TextLiterals.Quote(s.Name)}");
                break;
            case InSample s:
                Write($"in sample {s.From} to {s.To} percent of {TextLiterals.Quote(s.Name)}");
                break;
            case TierAtLeast t:
                Write($"tier {TextLiterals.Quote(t.Ladder)} at least {TextLiterals.Quote(t.Tier)}");
                break;
            case NamedPredicate p:
                Write($"predicate {TextLiterals.Quote(p.Name)}");
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Write(Quantity quantity)
    {
        switch (quantity)
        {
            case Literal literal:
                _text.Append(LiteralText(literal));
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
                Write($"{Word(f.Kind)} of {(f.KnownOnly ? "known " : "")}{Selection(f.Events, f.Field)}");
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

    private void Write(EventSelection events) => _text.Append(Selection(events, field: null));

    private void Write(FormattableString text) => _text.Append(FormattableString.Invariant(text));

    private void WriteChain<T>(EquatableList<T> parts, Func<T, Quantity> quantityOf, Func<T, string> joint)
        where T : IEquatable<T>
    {
        for (var i = 0; i < parts.Count; i++)
        {
            _text.Append(i == 0 ? "" : joint(parts[i]));
            Write(quantityOf(parts[i]));
        }
    }

    private static string Selection(EventSelection events, string? field) =>
        $"{events.Stream}{(field is null ? "" : "." + field)}{Where(events.Filter)}{After(events.Window)}";

    private static string Where(Rule? filter) => filter is null ? "" : $" where ({filter})";

    private static string After(Window? window) => window is null ? "" : $" {window}";

    private static string SetMembers(SetMatch match) => match switch
    {
        { Kind: SetMatchKind.Any, Members: [var only] } => only.ToString(),
        { Kind: SetMatchKind.Any } => "any " + List(match.Members),
        { Kind: SetMatchKind.All } => "all " + List(match.Members),
        _ => "none " + List(match.Members),
    };

    private static string List<T>(EquatableList<T> members)
        where T : Literal, IEquatable<T> => $"({string.Join(", ", members)})";

    private static string LiteralText(Literal literal) => literal switch
    {
        NumberLiteral { Currency: null } number => number.Value.ToString(CultureInfo.InvariantCulture),
        NumberLiteral number => FormattableString.Invariant($"{number.Value} {number.Currency}"),
        TextLiteral text => TextLiterals.Quote(text.Value),
        FlagLiteral flag => flag.Value ? "true" : "false",
        DateLiteral date => date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        InstantLiteral instant => InstantText(instant.Value),
        DurationLiteral duration => duration.Value.ToString(),
        _ => throw new UnreachableException(),
    };

    private static string InstantText(DateTimeOffset instant)
    {
        var precision = instant.Ticks % TimeSpan.TicksPerSecond != 0 ? "HH:mm:ss.FFFFFFF"
            : instant.Second != 0 ? "HH:mm:ss" : "HH:mm";
        var offset = instant.Offset == TimeSpan.Zero ? "'Z'" : "zzz";
        return instant.ToString($"yyyy-MM-dd'T'{precision}{offset}", CultureInfo.InvariantCulture);
    }

    private static string Point(GeoPoint point) => $"({Degrees(point.Latitude)}, {Degrees(point.Longitude)})";

    /// <summary>Plain digits without an exponent: the shortest that read back as the same number.</summary>
    private static string Degrees(double value)
    {
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        return shortest.Contains('E', StringComparison.Ordinal)
            ? decimal.Parse(shortest, NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
            : shortest;
    }

    private static string Symbol(ComparisonOperator op) => op switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.NotEqual => "!=",
        ComparisonOperator.Less => "<",
        ComparisonOperator.AtMost => "<=",
        ComparisonOperator.Greater => ">",
        ComparisonOperator.AtLeast => ">=",
        _ => throw new UnreachableException(),
    };

    private static string Words(TextMatchKind kind) => kind switch
    {
        TextMatchKind.Contains => "contains",
        TextMatchKind.StartsWith => "starts with",
        _ => "ends with",
    };

    private static string Words(DateRelation relation) => relation switch
    {
        DateRelation.Before => "before",
        DateRelation.After => "after",
        _ => "on",
    };

    private static string Word(EventQuantifier quantifier) => quantifier switch
    {
        EventQuantifier.Any => "any",
        EventQuantifier.No => "no",
        _ => "all",
    };

    private static string Word(AggregateKind kind) => kind switch
    {
        AggregateKind.Sum => "sum",
        AggregateKind.Average => "average",
        AggregateKind.Min => "min",
        AggregateKind.Max => "max",
        AggregateKind.Distinct => "distinct",
        AggregateKind.First => "first",
        _ => "last",
    };

    private static string Word(Weekday weekday) => weekday.Day switch
    {
        DayOfWeek.Monday => "monday",
        DayOfWeek.Tuesday => "tuesday",
        DayOfWeek.Wednesday => "wednesday",
        DayOfWeek.Thursday => "thursday",
        DayOfWeek.Friday => "friday",
        DayOfWeek.Saturday => "saturday",
        _ => "sunday",
    };
}
