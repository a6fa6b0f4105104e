using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Segmentation.Rules;

/// <summary>
/// Writes rules in the canonical form of the rule language: one spelling per tree, neutral keys, English keywords.
/// </summary>
internal sealed partial class RulePrinter
{
    private readonly RuleWriter _text;
    private readonly PrintedNames _names;
    private readonly bool _isSparing;

    /// <param name="isSparing">Whether parentheses that only help the reader are left out.</param>
    /// <param name="format">How lines are broken and words are spelt.</param>
    private RulePrinter(bool isSparing, RuleFormat format)
    {
        _isSparing = isSparing;
        _format = format;
        _names = new PrintedNames(format);
        _text = new RuleWriter(format.Keywords, _names.IsName);
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
                WriteJoined(all.Members, "and");
                break;
            case AnyOf any:
                WriteJoined(any.Members, "or");
                break;
            case Not { Operand: var operand } when Connectives.NegatesItself(operand):
                WriteCondition(operand, negated: true);
                break;
            case Not not:
                _text.Words("not ");
                WriteGrouped(not.Operand, not.Operand is AllOf or AnyOf);
                break;
            case OrUnknown { Condition: Not { Operand: var operand } }:
                WriteCondition(operand, negated: true);
                _text.Words(" or unknown");
                break;
            case OrUnknown orUnknown:
                Write(orUnknown.Condition);
                _text.Words(" or unknown");
                break;
            default:
                WriteCondition(rule, negated: false);
                break;
        }
    }

    private void WriteJoined(EquatableList<Rule> members, string joint)
    {
        for (var i = 0; i < members.Count; i++)
        {
            if (i > 0)
            {
                _text.Raw(" ");
                _text.Joint(joint);
            }

            WriteGrouped(members[i], isNeeded: members[i] is AnyOf);
        }
    }

    /// <summary>
    /// Writes a member or operand; in parentheses when it is needed or, unless sparing, when it helps.
    /// </summary>
    private void WriteGrouped(Rule rule, bool isNeeded)
    {
        var isGrouped = IsGrouped(rule, isNeeded);
        if (isGrouped)
        {
            _text.Raw("(");
        }

        Write(rule);
        if (isGrouped)
        {
            _text.Raw(")");
        }
    }

    private bool IsGrouped(Rule rule, bool isNeeded) => isNeeded || (!_isSparing && RuleNesting.IsGrouped(rule));

    private void WriteCondition(Rule condition, bool negated)
    {
        var not = negated ? "not " : "";
        switch (condition)
        {
            case Comparison c:
                Write($"{c.Left} {As.Is(c.Operator.Symbol())} {Side(c.Right, c.Left)}");
                break;
            case Between { Low: DurationLiteral { Value: var low }, High: DurationLiteral { Value: var high } } b
                when low.Unit == high.Unit:
                Write($"{b.Quantity} {not}between {low.Count} and {high}");
                break;
            case Between b:
                Write($"{b.Quantity} {not}between {Side(b.Low, b.Quantity)} and {Side(b.High, b.Quantity)}");
                break;
            case OneOf o:
                Write($"{o.Quantity} {not}in {List(o.Members, o.Quantity)}");
                break;
            case OneOfList o:
                Write($"{o.Quantity} {not}in {As.Is(o.List)}");
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
                WriteSetMatch(m);
                break;
            case InWindow w:
                Write($"{w.Moment} {not}{Within(w.Window, negated)}");
                break;
            case AnniversaryIn a:
                Write($"anniversary of {a.Moment} {not}{Within(a.Window, negated)}");
                break;
            case DateOrder d:
                Write($"{d.Moment} {d.Relation.Words()} {d.Other}");
                break;
            case TimeOfDay t:
                Write($"time of {t.Moment} from {As.Is(Clock(t.From))} to {As.Is(Clock(t.To))}");
                break;
            case OnWeekday { Days: [var day] } w:
                Write($"weekday of {w.Moment} is {not}{day.Word()}");
                break;
            case OnWeekday w:
                WriteWeekdays(w, not);
                break;
            default:
                WriteEventOrPlace(condition);
                break;
        }
    }

    /// <summary>After <c>not</c>, calendar windows need the <c>within</c> that is left out elsewhere.</summary>
    private static string Within(Window window, bool negated) =>
        negated && window is (PeriodWindow or FullUnitsWindow) ? $"within {window}" : window.ToString();

    private void WriteEventOrPlace(Rule condition)
    {
        switch (condition)
        {
            case EventTest e:
                Write($"{e.Quantifier.Word()} {e.Events}");
                break;
            case EventSequence s:
                Write($"sequence of {s.First} then {(s.IsAbsent ? "no " : "")}{s.Then} within {s.Within}");
                Write(stream: null, filter: null, s.Window);
                break;
            case WithinDistance d:
                var distance = d.Distance.ToString("0.############################", CultureInfo.InvariantCulture);
                Write($"within {As.Is(distance)} {d.Unit.Word()} of {As.Is(LiteralPrinter.Print(d.Centre))}");
                break;
            case InsidePolygon p:
                Write($"inside {As.Is($"({string.Join(", ", p.Corners.Select(LiteralPrinter.Print))})")}");
                break;
            case InsideRegion r:
                Write($"inside {As.Quoted(r.Region)}");
                break;
            case InSegment s:
                Write($"in segment {As.Quoted(s.Key)}");
                break;
            case InSample { From: 0 } s:
                Write($"in sample {Percent(s.To)} percent of {As.Quoted(s.Name)}");
                break;
            case InSample s:
                Write($"in sample {Percent(s.From)} to {Percent(s.To)} percent of {As.Quoted(s.Name)}");
                break;
            case TierAtLeast t:
                Write($"tier {As.Quoted(t.Ladder)} at least {As.Quoted(t.Tier)}");
                break;
            case NamedPredicate p:
                Write($"predicate {As.Quoted(p.Name)}");
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void WriteSetMatch(SetMatch match)
    {
        if (match is { Kind: SetMatchKind.Any, Members: [var only] })
        {
            Write($"{match.Set} contains {Side(only, match.Set)}");
            return;
        }

        var kind = match.Kind switch
        {
            SetMatchKind.Any => "any",
            SetMatchKind.All => "all",
            _ => "none",
        };
        Write($"{match.Set} contains {kind} {List(match.Members, match.Set)}");
    }

    private void WriteWeekdays(OnWeekday condition, string not)
    {
        Write($"weekday of {condition.Moment} {not}in ");
        for (var i = 0; i < condition.Days.Count; i++)
        {
            _text.Raw(i == 0 ? "(" : ", ");
            _text.Words(condition.Days[i].Word());
        }

        _text.Raw(")");
    }

    private void Write(EventSelection events) => Write(events, field: null);

    private void Write(EventSelection events, string? field)
    {
        _text.Raw(_names.OfStream(events.Stream));
        if (field is not null)
        {
            _text.Words(".");
            _text.Raw(_names.OfField(events.Stream, field));
        }

        Write(events.Stream, events.Filter, events.Window);
    }

    /// <param name="stream">The stream whose fields the filter names; null for the one that carries the value.</param>
    /// <param name="filter">The filter.</param>
    /// <param name="window">The window.</param>
    private void Write(string? stream, Rule? filter, Window? window)
    {
        if (filter is not null)
        {
            _text.Words(" where ");
            _names.Enter(stream);
            WriteInParentheses(filter, hasRemarks: true);
            _names.Leave();
        }

        if (window is not null)
        {
            _text.Words(" " + window);
        }
    }

    /// <summary>Writes what was interpolated; the parts went straight into the text.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "The handler is made for this printer.")]
    private void Write([InterpolatedStringHandlerArgument("")] PrinterHandler text) => _ = text;

    private static As Percent(decimal percent) => As.Is(percent.ToString("0.##", CultureInfo.InvariantCulture));

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A literal or attribute on the right of a quantity, whose values may have names of their own.</summary>
    private static (Quantity Value, Quantity Left) Side(Quantity value, Quantity left) => (value, left);

    private As List<T>(EquatableList<T> members, Quantity left)
        where T : Literal, IEquatable<T> =>
        As.Is($"({string.Join(", ", members.Select(member => LiteralPrinter.Print(_names.OfValue(member, left))))})");

    /// <summary>A part that is the same in every language.</summary>
    private readonly record struct As(string Text)
    {
        public static As Is(string text) => new(text);

        public static As Quoted(string text) => new(TextLiterals.Quote(text));
    }

    /// <summary>Lets <c>Write($"…")</c> write rules and quantities into the same text.</summary>
    [InterpolatedStringHandler]
    private readonly ref struct PrinterHandler
    {
        private readonly RulePrinter _printer;

        [SuppressMessage("Style", "IDE0060", Justification = "The compiler gives the lengths.")]
        public PrinterHandler(int literalLength, int formattedCount, RulePrinter printer) => _printer = printer;

        public void AppendLiteral(string text) => _printer._text.Words(text);

        public void AppendFormatted(string text) => _printer._text.Words(text);

        public void AppendFormatted(As part) => _printer._text.Raw(part.Text);

        public void AppendFormatted(Quantity quantity) => _printer.Write(quantity);

        public void AppendFormatted((Quantity Value, Quantity Left) side) =>
            _printer.Write(side.Value is Literal literal ? _printer._names.OfValue(literal, side.Left) : side.Value);

        public void AppendFormatted(EventSelection events) => _printer.Write(events);

        public void AppendFormatted(Window window) => _printer._text.Words(window.ToString());

        public void AppendFormatted(Duration duration) => _printer._text.Words(duration.ToString());

        public void AppendFormatted(int number) => _printer._text.Words(number.ToString(CultureInfo.InvariantCulture));
    }
}
