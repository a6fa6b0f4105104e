using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.Rules.Authoring;

namespace Segmentation.Rules.Json;

/// <content>Conditions of every form; rows are the form of those that compare a quantity.</content>
internal sealed partial class RuleJsonReader
{
    private Rule? ReadCondition(JsonForm form, string first)
    {
        if (!CountCondition(form.Part))
        {
            return null;
        }

        var condition = first switch
        {
            JsonNames.Attribute or JsonNames.Field or JsonNames.Quantity => ReadRow(form, first),
            JsonNames.Events => ReadEventTest(form),
            JsonNames.Sequence => ReadSequence(form),
            JsonNames.Near => ReadNear(form),
            JsonNames.InsidePolygon => ReadPolygon(form),
            JsonNames.InsideRegion => ReadRegion(form),
            JsonNames.InSegment => ReadSegment(form),
            JsonNames.InSample => ReadSample(form),
            JsonNames.Ladder => ReadTier(form),
            _ => ReadPredicate(form),
        };
        var isOrUnknown = ReadFlag(form.Take(JsonNames.OrUnknown));
        if (condition is null || isOrUnknown is null || _issues.IsStopped)
        {
            form.Abandon();
            return null;
        }

        condition.PlaceAt(form.Part.Span);
        Count(form.Part);
        return isOrUnknown.Value ? new OrUnknown(condition) : condition;
    }

    /// <summary>Counts a condition, or an operand of a calculation after its first.</summary>
    private bool CountCondition(JsonPart part)
    {
        if (++_conditions <= Limits.Conditions)
        {
            return true;
        }

        _issues.Error(
            IssueCodes.TooManyConditions,
            part,
            $"the rule has more than {Limits.Conditions} conditions and further operands of calculations",
            "Use lists, or segments for its parts.");
        _issues.Stop();
        return false;
    }

    private Rule? ReadRow(JsonForm form, string first)
    {
        var subject = ReadSubject(form, first);
        var part = form.Need(JsonNames.Operator);
        if (subject is null || part is null
            || ReadWord(part, "an operator", Enum.GetValues<RowOperator>(), RowOperators.Word) is not { } row
            || ReadOperands(form, subject.Value, row) is not { } condition)
        {
            return null;
        }

        Placed(condition, part);
        if (!row.IsNegated())
        {
            return condition;
        }

        Count(part);
        condition.PlaceAt(form.Part.Span);
        return new Not(condition);
    }

    /// <summary>The condition without the negation that its operator may say.</summary>
    private Rule? ReadOperands(JsonForm form, in Subject subject, RowOperator row)
    {
        var quantity = subject.Quantity;
        switch (row)
        {
            case RowOperator.Between or RowOperator.NotBetween:
                return ReadBetween(form, subject);
            case RowOperator.In or RowOperator.NotIn:
                return ReadOneOf(form, subject);
            case RowOperator.IsKnown or RowOperator.IsUnknown:
                return new KnownTest(quantity, row == RowOperator.IsKnown);
            case RowOperator.IsTrue:
                return new FlagCondition(quantity);
            case RowOperator.Contains or RowOperator.StartsWith or RowOperator.EndsWith:
                return ReadMatch(form, subject, row);
            case RowOperator.ContainsAny or RowOperator.ContainsAll or RowOperator.ContainsNone:
                return ReadSetMatch(form, subject, row);
            case RowOperator.Before or RowOperator.After or RowOperator.On:
                return ReadValue(form.Need(JsonNames.Value), subject) is { } other
                    ? new DateOrder(quantity, (DateRelation)(row - RowOperator.Before), other)
                    : null;
            case RowOperator.Within or RowOperator.NotWithin:
                return ReadWindow(form.Need(JsonNames.Window)) is { } window ? new InWindow(quantity, window) : null;
            case RowOperator.AnniversaryWithin or RowOperator.AnniversaryNotWithin:
                return ReadWindow(form.Need(JsonNames.Window)) is { } dates ? new AnniversaryIn(quantity, dates) : null;
            case RowOperator.TimeOfDay:
                return ReadTimeOfDay(form, quantity);
            case RowOperator.WeekdayIn or RowOperator.WeekdayNotIn:
                return ReadWeekday(form, quantity);
            default:
                return ReadValue(form.Need(JsonNames.Value), subject) is { } value
                    ? new Comparison(quantity, row.Comparison(), value)
                    : null;
        }
    }

    private Between? ReadBetween(JsonForm form, in Subject subject)
    {
        var low = ReadValue(form.Need(JsonNames.From), subject);
        var high = ReadValue(form.Need(JsonNames.To), subject);
        return low is null || high is null ? null : new Between(subject.Quantity, low, high);
    }

    /// <summary>Of the values in the document, or of a named list.</summary>
    private Rule? ReadOneOf(JsonForm form, Subject subject)
    {
        if (form.Take(JsonNames.List) is { } list)
        {
            return ReadName(list) is { } name
                ? new OneOfList(subject.Quantity, _catalogue.FindList(name)?.Name ?? name)
                : null;
        }

        var members = ReadAll(OpenList(form.Need(JsonNames.Values)), part => ReadLiteral(part, subject));
        return members is null ? null : new OneOf(subject.Quantity, members);
    }

    /// <summary>A text that holds another; <c>contains</c> on a set is <c>contains any</c> of the one.</summary>
    private Rule? ReadMatch(JsonForm form, in Subject subject, RowOperator row)
    {
        if (form.Need(JsonNames.Value) is not { } part)
        {
            return null;
        }

        if (row == RowOperator.Contains && subject.Definition?.Type == AttributeType.Set)
        {
            return ReadTextOf(part, subject) is { } only
                ? new SetMatch(subject.Quantity, SetMatchKind.Any, [only])
                : null;
        }

        return ReadText(part) is { } text
            ? new TextMatch(
                subject.Quantity, (TextMatchKind)(row - RowOperator.Contains), Placed(new TextLiteral(text), part))
            : null;
    }

    private SetMatch? ReadSetMatch(JsonForm form, Subject subject, RowOperator row)
    {
        var members = ReadAll(OpenList(form.Need(JsonNames.Values)), part => ReadTextOf(part, subject));
        return members is null
            ? null
            : new SetMatch(subject.Quantity, (SetMatchKind)(row - RowOperator.ContainsAny), members);
    }

    private TimeOfDay? ReadTimeOfDay(JsonForm form, Quantity quantity)
    {
        var from = ReadClock(form.Need(JsonNames.From));
        var end = form.Need(JsonNames.To);
        if (ReadClock(end) is not { } to || from is null)
        {
            return null;
        }

        if (from != to)
        {
            return new TimeOfDay(quantity, from.Value, to);
        }

        _issues.Error(
            IssueCodes.ReversedBounds,
            end!,
            "the times are equal",
            "Name two different times; the second is not included.");
        return null;
    }

    private OnWeekday? ReadWeekday(JsonForm form, Quantity quantity)
    {
        if (OpenList(form.Need(JsonNames.Days)) is not { } parts)
        {
            return null;
        }

        var days = parts
            .Select(part => ReadWord(part, "a weekday", Enum.GetValues<DayOfWeek>(), day => new Weekday(day).Word()))
            .ToList();
        return days.Contains(null)
            ? null
            : new OnWeekday(quantity, Members.Distinct(days.Select(day => new Weekday(day!.Value))));
    }
}
