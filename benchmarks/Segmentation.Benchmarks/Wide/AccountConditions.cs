using System.Collections.Immutable;

namespace Segmentation.Benchmarks;

/// <summary>The pool of 80 conditions that segments of the wide workload are drawn from: thresholds, lists of places, tags.</summary>
public static class AccountConditions
{
    public static ImmutableArray<AccountCondition> All { get; } =
    [
        .. Steps(50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 50_000).Select(Spent),
        .. Steps(2, 3, 5, 10, 20, 50, 100, 200).Select(Ordered),
        .. Steps(7, 14, 30, 60, 90, 180, 365, 730).Select(Silent),
        .. Steps(90, 365, 730, 1_095, 1_825).Select(Old),
        .. Steps(25, 30, 40, 50, 60).Select(Aged),
        .. Steps(2, 3, 4).Select(stars => Content(stars)),
        .. Steps(1, 3, 5, 6, 7).Select(Churning),
        .. Steps(7, 30).Select(BirthdaySoon),
        .. Enumerable.Range(0, 8).Select(FromCountry),
        .. Enumerable.Range(0, 7).Select(FromCity),
        .. Enumerable.Range(0, 20).Select(number => Tagged(number * 3)),
    ];

    public static AccountCondition Spent(int amount) => new FigureAtLeast(AccountFigure.Spend, amount);

    public static AccountCondition Ordered(int times) => new FigureAtLeast(AccountFigure.Orders, times);

    public static AccountCondition Aged(int years) => new FigureAtLeast(AccountFigure.Age, years);

    public static AccountCondition Content(decimal stars) => new FigureAtLeast(AccountFigure.Satisfaction, stars);

    public static AccountCondition Churning(int eighths) => new FigureAtLeast(AccountFigure.ChurnScore, eighths / 8m);

    public static AccountCondition Silent(int days) => new DaysAgoAtLeast(AccountDate.LastOrder, days);

    public static AccountCondition Old(int days) => new DaysAgoAtLeast(AccountDate.FirstOrder, days);

    public static AccountCondition BirthdaySoon(int days) => new BirthdayWithin(days);

    public static AccountCondition Tagged(int number) => new Tagged(number);

    /// <summary>One of eight lists of one to four countries.</summary>
    public static AccountCondition FromCountry(int list) =>
        new CountryIn([.. Enumerable.Range(0, 1 + (list % 4)).Select(i => (list * 5) + i)]);

    /// <summary>One of seven lists of 2 to 20 cities.</summary>
    public static AccountCondition FromCity(int list) =>
        new CityIn([.. Enumerable.Range(0, 2 + (list * 3)).Select(i => (list * list) + i)]);

    private static int[] Steps(params int[] steps) => steps;
}
