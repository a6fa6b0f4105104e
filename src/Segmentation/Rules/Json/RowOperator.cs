using System.Diagnostics;

namespace Segmentation.Rules.Json;

/// <summary>What stands between the quantity of a row and the rest of it.</summary>
internal enum RowOperator
{
    Equal,
    NotEqual,
    Less,
    AtMost,
    Greater,
    AtLeast,
    Between,
    NotBetween,
    In,
    NotIn,
    IsKnown,
    IsUnknown,
    IsTrue,
    Contains,
    StartsWith,
    EndsWith,
    ContainsAny,
    ContainsAll,
    ContainsNone,
    Before,
    After,
    On,
    Within,
    NotWithin,
    AnniversaryWithin,
    AnniversaryNotWithin,
    TimeOfDay,
    WeekdayIn,
    WeekdayNotIn,
}

/// <summary>The words for operators.</summary>
internal static class RowOperators
{
    public static string Word(this RowOperator row) => row switch
    {
        RowOperator.Equal => "=",
        RowOperator.NotEqual => "!=",
        RowOperator.Less => "<",
        RowOperator.AtMost => "<=",
        RowOperator.Greater => ">",
        RowOperator.AtLeast => ">=",
        RowOperator.Between => "between",
        RowOperator.NotBetween => "not between",
        RowOperator.In => "in",
        RowOperator.NotIn => "not in",
        RowOperator.IsKnown => "is known",
        RowOperator.IsUnknown => "is unknown",
        RowOperator.IsTrue => "is true",
        RowOperator.Contains => "contains",
        RowOperator.StartsWith => "starts with",
        RowOperator.EndsWith => "ends with",
        RowOperator.ContainsAny => "contains any",
        RowOperator.ContainsAll => "contains all",
        RowOperator.ContainsNone => "contains none",
        RowOperator.Before => "before",
        RowOperator.After => "after",
        RowOperator.On => "on",
        RowOperator.Within => "within",
        RowOperator.NotWithin => "not within",
        RowOperator.AnniversaryWithin => "anniversary within",
        RowOperator.AnniversaryNotWithin => "anniversary not within",
        RowOperator.TimeOfDay => "time of day",
        RowOperator.WeekdayIn => "weekday in",
        RowOperator.WeekdayNotIn => "weekday not in",
        _ => throw new UnreachableException(),
    };

    /// <summary>The operators <c>=</c> to <c>&gt;=</c> are those of comparisons, in the same order.</summary>
    public static RowOperator Of(ComparisonOperator comparison) => (RowOperator)comparison;

    public static ComparisonOperator Comparison(this RowOperator row) => (ComparisonOperator)row;

    /// <summary>Whether it is another operator negated, the one before it.</summary>
    public static bool IsNegated(this RowOperator row) => row
        is RowOperator.NotBetween or RowOperator.NotIn or RowOperator.NotWithin
        or RowOperator.AnniversaryNotWithin or RowOperator.WeekdayNotIn;

    /// <summary>The negation of an operator that has one: the one after it.</summary>
    public static RowOperator Negated(this RowOperator row) => row + 1;

    public static RowOperator Of(TextMatchKind kind) => RowOperator.Contains + (int)kind;

    public static RowOperator Of(SetMatchKind kind) => RowOperator.ContainsAny + (int)kind;

    public static RowOperator Of(DateRelation relation) => RowOperator.Before + (int)relation;
}
