using System.Diagnostics;
using System.Globalization;
using Segmentation.Customers;

namespace Segmentation.Rules.Language.Editing;

/// <content>Conditions on values and sets.</content>
internal sealed partial class RuleDescriber
{
    /// <summary>A condition or its opposite.</summary>
    private string Condition(Rule condition, bool isNot) => condition switch
    {
        Comparison comparison => Comparing(comparison, isNot),
        Between between => Has(
            between.Quantity,
            Say(
                isNot ? Phrase.NotBetween : Phrase.Between,
                Value(between.Low, between.Quantity),
                Value(between.High, between.Quantity))),
        OneOf { Quantity: var set } oneOf when TypeOf(set) == AttributeType.Set =>
            Set(set, isNot ? Phrase.SetNone : Phrase.SetAny, [.. oneOf.Members]),
        OneOf oneOf => OneOfText(oneOf, isNot),
        OneOfList { Quantity: var set } inList when TypeOf(set) == AttributeType.Set => Say(
            isNot ? Phrase.SetNotInList : Phrase.SetInList, Noun(set), Quoted(inList.List)),
        OneOfList inList => Has(
            inList.Quantity, Say(isNot ? Phrase.NotInList : Phrase.InList, Quoted(inList.List))),
        KnownTest test => Has(test.Quantity, Say(test.IsKnown != isNot ? Phrase.Known : Phrase.Unknown)),
        FlagCondition flag => Has(flag.Flag, Say(isNot ? Phrase.No : Phrase.Yes)),
        TextMatch match => Has(match.Text, Say(MatchPhrase(match.Kind, isNot), Value(match.Part, match.Text))),
        SetMatch match => Set(match.Set, SetPhrase(match.Kind, isNot), [.. match.Members]),
        InWindow inWindow => Has(
            inWindow.Moment, Say(isNot ? Phrase.FallsNot : Phrase.Falls, WindowText(inWindow.Window))),
        AnniversaryIn anniversary => Say(
            Phrase.Has,
            Say(Phrase.Anniversary, Noun(anniversary.Moment)),
            Say(isNot ? Phrase.FallsNot : Phrase.Falls, WindowText(anniversary.Window))),
        DateOrder order => Has(
            order.Moment, Say(OrderPhrase(order, isNot), Value(order.Other, order.Moment))),
        TimeOfDay time => Has(
            time.Moment, Say(isNot ? Phrase.NotTimeOfDay : Phrase.TimeOfDay, Clock(time.From), EndOf(time))),
        OnWeekday weekday => Has(
            weekday.Moment,
            Say(isNot ? Phrase.NotOnWeekday : Phrase.OnWeekday, Listed([.. weekday.Days.Select(Day)], isAny: true))),
        _ => EventOrPlace(condition, isNot),
    };

    private string Has(Quantity quantity, string predicate) => Say(Phrase.Has, Noun(quantity), predicate);

    private string OneOfText(OneOf oneOf, bool isNot)
    {
        List<string> members = [.. oneOf.Members.Select(member => Value(member, oneOf.Quantity))];
        var predicate = (isNot, members.Count) switch
        {
            (true, 1) => Say(Phrase.IsNot, members[0]),
            (true, _) => Say(Phrase.NoneOf, Listed(members, isAny: true)),
            _ => Say(Phrase.Is, Listed(members, isAny: true)),
        };
        return Has(oneOf.Quantity, predicate);
    }

    private string Set(Quantity set, Phrase phrase, List<Literal> members)
    {
        var isOne = members.Count == 1;
        var shape = phrase switch
        {
            Phrase.SetAny or Phrase.SetAll when isOne => Phrase.SetHas,
            Phrase.SetNone or Phrase.SetNotAll when isOne => Phrase.SetHasNot,
            _ => phrase,
        };
        return Say(shape, Noun(set), Listed([.. members.Select(member => Value(member, set))], isAny: false));
    }

    private string Comparing(Comparison comparison, bool isNot)
    {
        var op = isNot ? Opposite(comparison.Operator) : comparison.Operator;
        var value = Value(comparison.Right, comparison.Left);
        switch (comparison.Left)
        {
            case var flag when comparison.Right is FlagLiteral literal:
                return Has(flag, Say(literal.Value == (op == ComparisonOperator.Equal) ? Phrase.Yes : Phrase.No));
            case CountOf count:
                return CountText(count.Events, op, value, comparison.Right);
            case FrequencyFacet facet when ValueStream is { } stream:
                return CountText(new EventSelection(stream.Key, facet.Filter, facet.Window), op, value, comparison.Right);
            case ValueFacet facet:
                return Say(
                    Phrase.SpentIs,
                    SpendingOn(facet, Phrase.Filter),
                    During(facet.Window),
                    Say(Phrase.SpentEqual + (int)op, value));
            default:
                return Has(comparison.Left, Say(OperatorPhrase(comparison, op), value));
        }
    }

    private string CountText(EventSelection events, ComparisonOperator op, string value, Quantity count) => Say(
        Phrase.CountIs,
        StreamName(events.Stream, isOne: count is NumberLiteral { Value: 1 }),
        Filtered(events, Phrase.Filter),
        During(events.Window),
        Say(Phrase.CountEqual + (int)op, value));

    /// <summary>
    /// The opposite of a comparison is another one: unknown in neither.
    /// </summary>
    private static ComparisonOperator Opposite(ComparisonOperator op) => op switch
    {
        ComparisonOperator.Equal => ComparisonOperator.NotEqual,
        ComparisonOperator.NotEqual => ComparisonOperator.Equal,
        ComparisonOperator.Less => ComparisonOperator.AtLeast,
        ComparisonOperator.AtMost => ComparisonOperator.Greater,
        ComparisonOperator.Greater => ComparisonOperator.AtMost,
        ComparisonOperator.AtLeast => ComparisonOperator.Less,
        _ => throw new UnreachableException(),
    };

    private Phrase OperatorPhrase(Comparison comparison, ComparisonOperator op)
    {
        var isExact = comparison.Right is InstantLiteral;
        var isMoment = isExact || comparison.Right is DateLiteral || TypeOf(comparison.Right) is AttributeType.Date or AttributeType.Instant;
        var isWord = comparison.Right is TextLiteral or FlagLiteral
            || TypeOf(comparison.Right) is AttributeType.Text or AttributeType.Flag;
        return (op, isMoment) switch
        {
            (ComparisonOperator.Equal, true) when !isExact => Phrase.IsOn,
            (ComparisonOperator.NotEqual, true) when !isExact => Phrase.IsNotOn,
            (ComparisonOperator.Less, true) => Phrase.Before,
            (ComparisonOperator.AtMost, true) => isExact ? Phrase.AtOrBefore : Phrase.OnOrBefore,
            (ComparisonOperator.Greater, true) => Phrase.After,
            (ComparisonOperator.AtLeast, true) => isExact ? Phrase.AtOrAfter : Phrase.OnOrAfter,
            (ComparisonOperator.Equal, _) => isWord || isMoment ? Phrase.Is : Phrase.Equal,
            (ComparisonOperator.NotEqual, _) => isWord || isMoment ? Phrase.IsNot : Phrase.NotEqual,
            (ComparisonOperator.Less, _) when comparison.Right is DurationLiteral => Phrase.Shorter,
            (ComparisonOperator.AtLeast, _) when comparison.Right is DurationLiteral => Phrase.AtLeastLong,
            _ => Phrase.Equal + (int)op,
        };
    }

    private static Phrase OrderPhrase(DateOrder order, bool isNot)
    {
        var isExact = order.Other is InstantLiteral;
        return (order.Relation, isNot) switch
        {
            (DateRelation.Before, false) => Phrase.Before,
            (DateRelation.Before, true) => isExact ? Phrase.AtOrAfter : Phrase.OnOrAfter,
            (DateRelation.After, false) => Phrase.After,
            (DateRelation.After, true) => isExact ? Phrase.AtOrBefore : Phrase.OnOrBefore,
            (DateRelation.On, false) => Phrase.IsOn,
            (DateRelation.On, true) => Phrase.IsNotOn,
            _ => throw new UnreachableException(),
        };
    }

    private static Phrase MatchPhrase(TextMatchKind kind, bool isNot) => (kind, isNot) switch
    {
        (TextMatchKind.Contains, false) => Phrase.Contains,
        (TextMatchKind.Contains, true) => Phrase.NotContains,
        (TextMatchKind.StartsWith, false) => Phrase.StartsWith,
        (TextMatchKind.StartsWith, true) => Phrase.NotStartsWith,
        (TextMatchKind.EndsWith, false) => Phrase.EndsWith,
        (TextMatchKind.EndsWith, true) => Phrase.NotEndsWith,
        _ => throw new UnreachableException(),
    };

    private static Phrase SetPhrase(SetMatchKind kind, bool isNot) => (kind, isNot) switch
    {
        (SetMatchKind.Any, false) => Phrase.SetAny,
        (SetMatchKind.Any, true) => Phrase.SetNone,
        (SetMatchKind.All, false) => Phrase.SetAll,
        (SetMatchKind.All, true) => Phrase.SetNotAll,
        (SetMatchKind.None, false) => Phrase.SetNone,
        (SetMatchKind.None, true) => Phrase.SetAny,
        _ => throw new UnreachableException(),
    };

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private string EndOf(TimeOfDay time) => time.To < time.From ? Say(Phrase.NextDay, Clock(time.To)) : Clock(time.To);

    private string Day(Weekday weekday) => Say(weekday.Day switch
    {
        DayOfWeek.Sunday => Phrase.Sunday,
        var day => Phrase.Monday + ((int)day - 1),
    });
}
