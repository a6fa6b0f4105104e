using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Segmentation.Rules;

/// <summary>
/// Writes rules in the canonical form of the rule language: one spelling per tree, neutral keys, English keywords.
/// </summary>
internal sealed partial class RulePrinter
{
    private readonly StringBuilder _text = new();
    private readonly bool _isSparing;

    /// <param name="isSparing">Whether parentheses that only help the reader are left out.</param>
    /// <param name="format">How lines are broken and words are spelt.</param>
    private RulePrinter(bool isSparing, RuleFormat format)
    {
        _isSparing = isSparing;
        _format = format;
    }

    public static string Print(Rule rule) => Print(rule, Canonical);

    public static string Print(Rule rule, RuleFormat format)
    {
        var printer = new RulePrinter(RuleNesting.Printed(rule) > RuleNesting.Default, format);
        printer.WriteWhole(rule);
        return printer._text.ToString();
    }

    public static string Print(Quantity quantity)
    {
        var printer = new RulePrinter(isSparing: false, Canonical);
        printer.Write(quantity);
        return printer._text.ToString();
    }

    public static string Print(EventSelection events)
    {
        var printer = new RulePrinter(isSparing: false, Canonical);
        printer.Write(events);
        return printer._text.ToString();
    }

    /// <summary>Writes a rule on one line.</summary>
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
                WriteGrouped(not.Operand, not.Operand is AllOf or AnyOf);
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
            WriteGrouped(members[i], isNeeded: members[i] is AnyOf);
        }
    }

    /// <summary>
    /// Writes a member or operand; in parentheses when it is needed or, unless sparing, when it helps.
    /// </summary>
    private void WriteGrouped(Rule rule, bool isNeeded)
    {
        var isGrouped = IsGrouped(rule, isNeeded);
        _text.Append(isGrouped ? "(" : "");
        Write(rule);
        _text.Append(isGrouped ? ")" : "");
    }

    private bool IsGrouped(Rule rule, bool isNeeded) => isNeeded || (!_isSparing && RuleNesting.IsGrouped(rule));

    private void WriteCondition(Rule condition, bool negated)
    {
        var not = negated ? "not " : "";
        switch (condition)
        {
            case Comparison c:
                Write($"{c.Left} {c.Operator.Symbol()} {c.Right}");
                break;
            case Between { Low: DurationLiteral { Value: var low }, High: DurationLiteral { Value: var high } } b
                when low.Unit == high.Unit:
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
                Write($"time of {t.Moment} from {Clock(t.From)} to {Clock(t.To)}");
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
                Write($"sequence of {s.First} then {(s.IsAbsent ? "no " : "")}{s.Then} within {s.Within}");
                Write(filter: null, s.Window);
                break;
            case WithinDistance d:
                var distance = d.Distance.ToString("0.############################", CultureInfo.InvariantCulture);
                var unit = d.Unit == DistanceUnit.Kilometre ? "km" : "m";
                Write($"within {distance} {unit} of {LiteralPrinter.Print(d.Centre)}");
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
                Write($"in sample {Percent(s.To)} percent of {TextLiterals.Quote(s.Name)}");
                break;
            case InSample s:
                Write($"in sample {Percent(s.From)} to {Percent(s.To)} percent of {TextLiterals.Quote(s.Name)}");
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

    private void Write(EventSelection events) => Write(events, field: null);

    private void Write(EventSelection events, string? field)
    {
        _text.Append(events.Stream);
        if (field is not null)
        {
            _text.Append('.').Append(field);
        }

        Write(events.Filter, events.Window);
    }

    private void Write(Rule? filter, Window? window)
    {
        if (filter is not null)
        {
            _text.Append(" where ");
            WriteInParentheses(filter, hasRemarks: true);
        }

        if (window is not null)
        {
            _text.Append(' ').Append(window);
        }
    }

    /// <summary>Writes what was interpolated; the parts went straight into the text.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "The handler is made for this printer.")]
    private void Write([InterpolatedStringHandlerArgument("")] PrinterHandler text) => _ = text;

    private static string Percent(decimal percent) => percent.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string SetMembers(SetMatch match) => match switch
    {
        { Kind: SetMatchKind.Any, Members: [var only] } => only.ToString(),
        { Kind: SetMatchKind.Any } => "any " + List(match.Members),
        { Kind: SetMatchKind.All } => "all " + List(match.Members),
        _ => "none " + List(match.Members),
    };

    private static string List<T>(EquatableList<T> members)
        where T : Literal, IEquatable<T> => $"({string.Join(", ", members)})";

    /// <summary>Lets <c>Write($"…")</c> write rules and quantities into the same text.</summary>
    [InterpolatedStringHandler]
    private readonly ref struct PrinterHandler
    {
        private readonly RulePrinter _printer;

        [SuppressMessage("Style", "IDE0060", Justification = "The compiler gives the lengths.")]
        public PrinterHandler(int literalLength, int formattedCount, RulePrinter printer) => _printer = printer;

        public void AppendLiteral(string text) => _printer._text.Append(text);

        public void AppendFormatted(string text) => _printer._text.Append(text);

        public void AppendFormatted(Quantity quantity) => _printer.Write(quantity);

        public void AppendFormatted(EventSelection events) => _printer.Write(events);

        public void AppendFormatted(Window window) => _printer._text.Append(window);

        public void AppendFormatted(Duration duration) => _printer._text.Append(duration.ToString());

        public void AppendFormatted(int number) => _printer._text.Append(CultureInfo.InvariantCulture, $"{number}");
    }
}
