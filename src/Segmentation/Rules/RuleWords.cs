using System.Diagnostics;

namespace Segmentation.Rules;

/// <summary>The words of the rule language for operators, aggregates and weekdays.</summary>
internal static class RuleWords
{
    public static string Symbol(this ComparisonOperator op) => op switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.NotEqual => "!=",
        ComparisonOperator.Less => "<",
        ComparisonOperator.AtMost => "<=",
        ComparisonOperator.Greater => ">",
        ComparisonOperator.AtLeast => ">=",
        _ => throw new UnreachableException(),
    };

    public static string Words(this TextMatchKind kind) => kind switch
    {
        TextMatchKind.Contains => "contains",
        TextMatchKind.StartsWith => "starts with",
        _ => "ends with",
    };

    public static string Words(this DateRelation relation) => relation switch
    {
        DateRelation.Before => "before",
        DateRelation.After => "after",
        _ => "on",
    };

    public static string Word(this EventQuantifier quantifier) => quantifier switch
    {
        EventQuantifier.Any => "any",
        EventQuantifier.No => "no",
        _ => "all",
    };

    public static string Word(this AggregateKind kind) => kind switch
    {
        AggregateKind.Sum => "sum",
        AggregateKind.Average => "average",
        AggregateKind.Min => "min",
        AggregateKind.Max => "max",
        AggregateKind.Distinct => "distinct",
        AggregateKind.First => "first",
        _ => "last",
    };

    public static string Word(this DistanceUnit unit) => unit == DistanceUnit.Kilometre ? "km" : "m";

    public static string Word(this Weekday weekday) => weekday.Day switch
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
