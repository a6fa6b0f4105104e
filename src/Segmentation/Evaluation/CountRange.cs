using Segmentation.Rules;

namespace Segmentation.Evaluation;

/// <summary>
/// A count that is only known to lie in a range: a comparison is decided when every number in the range agrees.
/// </summary>
internal static class CountRange
{
    /// <summary>True or false when all agree, else null.</summary>
    public static bool? Compare(Reading range, ComparisonOperator op, Exact value)
    {
        var low = range.Number.CompareTo(value);
        var high = range.High is { } end ? Exact.From(end).CompareTo(value) : 1;
        return op switch
        {
            ComparisonOperator.AtLeast => Agree(low >= 0, high >= 0),
            ComparisonOperator.Greater => Agree(low > 0, high > 0),
            ComparisonOperator.AtMost => Agree(low <= 0, high <= 0),
            ComparisonOperator.Less => Agree(low < 0, high < 0),
            _ => IsOutside(low, high, value) ? op == ComparisonOperator.NotEqual : null,
        };
    }

    private static bool? Agree(bool atLow, bool atHigh) => atLow == atHigh ? atLow : null;

    /// <summary>Counts are whole: no count equals a fraction.</summary>
    private static bool IsOutside(int low, int high, Exact value) =>
        low > 0 || high < 0 || !(value.Numerator % value.Denominator).IsZero;
}
