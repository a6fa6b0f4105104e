using System.Diagnostics;
using System.Text;

namespace Segmentation.Rules;

/// <summary>Writes rules in the canonical form of the rule language: one spelling per tree, neutral keys, English keywords.</summary>
internal sealed partial class RulePrinter
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
                Write($"{c.Left} {c.Operator.Symbol()} {c.Right}");
                break;
            case Between { Low: DurationLiteral { Value: var low }, High: DurationLiteral { Value: var high } } b when low.Unit == high.Unit:
                Write($"{b.Quantity} {not}between {low.Count} and {high}");
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
                Write($"{m.Text} {m.Kind.Words()} {m.Part}");
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
                Write($"{d.Moment} {d.Relation.Words()} {d.Other}");
                break;
            case TimeOfDay t:
                Write($"time of {t.Moment} from {t.From:HH\\:mm} to {t.To:HH\\:mm}");
                break;
            case OnWeekday { Days: [var day] } w:
                Write($"weekday of {w.Moment} is {not}{day.Word()}");
                break;
            case OnWeekday w:
                Write($"weekday of {w.Moment} {not}in ({string.Join(", ", w.Days.Select(RuleWords.Word))})");
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
                Write($"{e.Quantifier.Word()} {e.Events}");
                break;
            case EventSequence s:
                Write($"sequence of {s.First} then {(s.IsAbsent ? "no " : "")}{s.Then} within {s.Within}{After(s.Window)}");
                break;
            case WithinDistance d:
                Write($"within {d.Distance} {(d.Unit == DistanceUnit.Kilometre ? "km" : "m")} of {LiteralPrinter.Print(d.Centre)}");
                break;
            case InsidePolygon p:
                Write($"inside ({string.Join(", ", p.Corners.Select(LiteralPrinter.Print))})");
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

    private void Write(EventSelection events) => _text.Append(Selection(events, field: null));

    private void Write(FormattableString text) => _text.Append(FormattableString.Invariant(text));

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
}
