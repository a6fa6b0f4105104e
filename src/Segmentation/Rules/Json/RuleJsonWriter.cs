using System.Diagnostics;
using System.Globalization;

namespace Segmentation.Rules.Json;

/// <summary>Writes rules as JSON: one document per tree, members in a fixed order.</summary>
internal sealed partial class RuleJsonWriter
{
    private readonly JsonBuilder _json;

    private RuleJsonWriter(JsonBuilder json) => _json = json;

    public static string Document(Rule rule, bool isIndented)
    {
        var json = new JsonBuilder(isIndented);
        json.StartObject();
        json.Name(JsonNames.Version);
        json.Word(RuleJsonReader.Version);
        new RuleJsonWriter(json).WriteMembers(rule);
        json.EndObject();
        return json.ToString();
    }

    private void Write(Rule rule)
    {
        _json.StartObject();
        WriteMembers(rule);
        _json.EndObject();
    }

    private void WriteMembers(Rule rule)
    {
        switch (rule)
        {
            case AllOf all:
                WriteComment(all.Comment);
                WriteGroup(JsonNames.All, all.Members);
                break;
            case AnyOf any:
                WriteComment(any.Comment);
                WriteGroup(JsonNames.Any, any.Members);
                break;
            case Not not when !HasNegation(not.Operand):
                WriteComment(not.Comment);
                _json.Name(JsonNames.Not);
                Write(not.Operand);
                break;
            default:
                WriteCondition(rule);
                break;
        }
    }

    private void WriteGroup(string name, EquatableList<Rule> members)
    {
        _json.Name(name);
        _json.StartList();
        foreach (var member in members)
        {
            Write(member);
        }

        _json.EndList();
    }

    /// <summary>One object for a condition, its negation and its <c>or unknown</c>; their remarks become one.</summary>
    private void WriteCondition(Rule rule)
    {
        var orUnknown = rule as OrUnknown;
        var inner = orUnknown?.Condition ?? rule;
        var not = inner as Not;
        var condition = not?.Operand ?? inner;
        WriteComment(Comments.Merged(
            orUnknown?.Comment ?? "", Comments.Merged(not?.Comment ?? "", condition.Comment)));
        WriteCondition(condition, isNegated: not is not null);
        if (orUnknown is not null)
        {
            WriteTrue(JsonNames.OrUnknown);
        }
    }

    private void WriteComment(string comment)
    {
        if (comment.Length > 0)
        {
            Write(JsonNames.Comment, comment);
        }
    }

    /// <summary>Whether a row can say the condition's negation.</summary>
    private static bool HasNegation(Rule condition) =>
        condition is Between or OneOf or OneOfList or InWindow or AnniversaryIn or OnWeekday;

    private void WriteCondition(Rule condition, bool isNegated)
    {
        switch (condition)
        {
            case Comparison c:
                WriteRow(c.Left, RowOperators.Of(c.Operator));
                Write(JsonNames.Value, c.Right);
                break;
            case Between b:
                WriteRow(b.Quantity, RowOperator.Between, isNegated);
                Write(JsonNames.From, b.Low);
                Write(JsonNames.To, b.High);
                break;
            case OneOf o:
                WriteRow(o.Quantity, RowOperator.In, isNegated);
                WriteValues(o.Members);
                break;
            case OneOfList o:
                WriteRow(o.Quantity, RowOperator.In, isNegated);
                Write(JsonNames.List, o.List);
                break;
            case KnownTest k:
                WriteRow(k.Quantity, k.IsKnown ? RowOperator.IsKnown : RowOperator.IsUnknown);
                break;
            case FlagCondition f:
                WriteRow(f.Flag, RowOperator.IsTrue);
                break;
            case TextMatch m:
                WriteRow(m.Text, RowOperators.Of(m.Kind));
                Write(JsonNames.Value, m.Part);
                break;
            case SetMatch m:
                WriteRow(m.Set, RowOperators.Of(m.Kind));
                WriteValues(m.Members);
                break;
            case InWindow w:
                WriteRow(w.Moment, RowOperator.Within, isNegated);
                Write(w.Window);
                break;
            case AnniversaryIn a:
                WriteRow(a.Moment, RowOperator.AnniversaryWithin, isNegated);
                Write(a.Window);
                break;
            case DateOrder d:
                WriteRow(d.Moment, RowOperators.Of(d.Relation));
                Write(JsonNames.Value, d.Other);
                break;
            case TimeOfDay t:
                WriteRow(t.Moment, RowOperator.TimeOfDay);
                Write(JsonNames.From, Clock(t.From));
                Write(JsonNames.To, Clock(t.To));
                break;
            case OnWeekday w:
                WriteRow(w.Moment, RowOperator.WeekdayIn, isNegated);
                WriteDays(w.Days);
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
                Write(JsonNames.Events, e.Events.Stream);
                Write(JsonNames.Quantifier, e.Quantifier.Word());
                WriteSelection(e.Events.Filter, e.Events.Window);
                break;
            case EventSequence s:
                WriteStep(JsonNames.Sequence, s.First);
                WriteStep(s.IsAbsent ? JsonNames.ThenNo : JsonNames.Then, s.Then);
                Write(JsonNames.Within, s.Within);
                WriteSelection(filter: null, s.Window);
                break;
            case WithinDistance d:
                _json.Name(JsonNames.Near);
                Write(d.Centre);
                Write(JsonNames.Distance, d.Distance);
                Write(JsonNames.Unit, d.Unit.Word());
                break;
            case InsidePolygon p:
                _json.Name(JsonNames.InsidePolygon);
                _json.StartList();
                foreach (var corner in p.Corners)
                {
                    Write(corner);
                }

                _json.EndList();
                break;
            case InsideRegion r:
                Write(JsonNames.InsideRegion, r.Region);
                break;
            case InSegment s:
                Write(JsonNames.InSegment, s.Key);
                break;
            case InSample { From: 0 } s:
                Write(JsonNames.InSample, s.Name);
                Write(JsonNames.Percent, s.To);
                break;
            case InSample s:
                Write(JsonNames.InSample, s.Name);
                Write(JsonNames.From, s.From);
                Write(JsonNames.To, s.To);
                break;
            case TierAtLeast t:
                Write(JsonNames.Ladder, t.Ladder);
                Write(JsonNames.AtLeast, t.Tier);
                break;
            case NamedPredicate p:
                Write(JsonNames.Predicate, p.Name);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void WriteRow(Quantity quantity, RowOperator row, bool isNegated = false)
    {
        switch (quantity)
        {
            case AttributeQuantity or RoleQuantity or FieldQuantity:
                WriteQuantityMembers(quantity);
                break;
            default:
                Write(JsonNames.Quantity, quantity);
                break;
        }

        Write(JsonNames.Operator, (isNegated ? row.Negated() : row).Word());
    }

    private void WriteDays(EquatableList<Weekday> days)
    {
        _json.Name(JsonNames.Days);
        _json.StartList();
        foreach (var day in days)
        {
            _json.Text(day.Word());
        }

        _json.EndList();
    }

    private void WriteTrue(string name)
    {
        _json.Name(name);
        _json.Word("true");
    }

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
