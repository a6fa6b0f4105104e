using System.Globalization;
using Segmentation.Benchmarks;

namespace Segmentation.Comparison.Wide;

/// <summary>What the wide workload consists of, in numbers.</summary>
internal static class AccountFacts
{
    public static IReadOnlyList<string> Of(AccountData data)
    {
        AccountLiteral[] literals = [.. data.Segments.SelectMany(segment => segment.Literals)];
        AccountCondition[] distinct = [.. literals.Select(literal => literal.Condition).DistinctBy(condition => condition.Rule.ToString())];
        var (countries, cities, tags) = (distinct.OfType<CountryIn>().Count(), distinct.OfType<CityIn>().Count(), distinct.OfType<Tagged>().Count());
        var negated = literals.Count(literal => literal.IsNegated);
        return
        [
            Line($"{data.Segments.Length} segments, {AccountSegments.Written.Length} of them hand-written, the others drawn from a pool of {AccountConditions.All.Length} conditions"),
            Line($"{literals.Length} conditions in them, {negated} negated; {distinct.Length} distinct: {distinct.Length - countries - cities - tags} thresholds and days, {countries} lists of countries, {cities} of cities, {tags} tags"),
            Line($"{(double)data.Columns.Tags.Length / data.Count:F2} tags per customer, {data.Columns.Satisfaction.Count(float.IsNaN) * 100.0 / data.Count:F1} % without a satisfaction score"),
        ];
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
