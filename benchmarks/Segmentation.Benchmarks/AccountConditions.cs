using System.Collections.Immutable;

namespace Segmentation.Benchmarks;

/// <summary>The pool of conditions that segments of the wide workload are drawn from: thresholds, lists of places, tags.</summary>
public static class AccountConditions
{
    public static ImmutableArray<AccountCondition> All { get; } =
    [
        .. Steps(10, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 50_000).Select(Spent),
        .. Steps(2, 3, 5, 10, 20, 50, 100, 200).Select(Ordered),
        .. Steps(7, 14, 30, 60, 90, 180, 365, 730).Select(Silent),
        .. Steps(30, 90, 365, 730, 1_095, 1_825).Select(Old),
        .. Steps(25, 30, 40, 50, 60, 65).Select(Aged),
        .. Steps(2, 3, 4).Select(Content),
        .. Steps(1, 2, 3, 5, 7, 8, 9).Select(Churning),
        .. Steps(7, 30).Select(BirthdayWithin),
        .. Enumerable.Range(0, 8).Select(CountryOf),
        .. Enumerable.Range(0, 7).Select(CityOf),
        .. Enumerable.Range(0, 21).Select(Tagged),
    ];

    private static int[] Steps(params int[] steps) => steps;

    private static AccountCondition Spent(int amount)
    {
        decimal limit = amount;
        return new(Attributes.Money("spend") >= limit, c => c.Spend >= limit);
    }

    private static AccountCondition Ordered(int times) => new(Attributes.Number("orders") >= times, c => c.Orders >= times);

    private static AccountCondition Silent(int days)
    {
        var limit = Accounts.Today.AddDays(-days);
        return new(Attributes.Date("last order").Elapsed >= Duration.Days(days), c => c.LastOrder <= limit);
    }

    private static AccountCondition Old(int days)
    {
        var limit = Accounts.Today.AddDays(-days);
        return new(Attributes.Date("first order").Elapsed >= Duration.Days(days), c => c.FirstOrder <= limit);
    }

    private static AccountCondition Aged(int years) => new(Attributes.Number("years") >= years, c => c.Age >= years);

    private static AccountCondition Content(int stars)
    {
        double limit = stars;
        return new(Attributes.Number("satisfaction") >= stars, c => c.Satisfaction >= limit, CanBeUnknown: true);
    }

    private static AccountCondition Churning(int tenths)
    {
        var limit = tenths / 10d;
        return new(Attributes.Number("churn score") >= tenths / 10m, c => c.ChurnScore >= limit);
    }

    private static AccountCondition BirthdayWithin(int days) =>
        new(Lifecycle.Birthday.Within(Next.Days(days)), c => DaysToBirthday(c.Birthday) < days);

    private static AccountCondition CountryOf(int number)
    {
        string[] countries = [.. Enumerable.Range(0, 1 + (number % 4)).Select(i => Accounts.Country((number * 5) + i))];
        var set = countries.ToHashSet();
        return new(Geography.Country.In(countries), c => set.Contains(c.Country));
    }

    private static AccountCondition CityOf(int number)
    {
        string[] cities = [.. Enumerable.Range(0, 2 + (number * 3)).Select(i => Accounts.City((number * number) + i))];
        var set = cities.ToHashSet();
        return new(Geography.City.In(cities), c => set.Contains(c.City));
    }

    private static AccountCondition Tagged(int number)
    {
        var tag = Accounts.Tag(number * 3);
        return new(Attributes.Set("tags").Contains(tag), c => Array.IndexOf(c.Tags, tag) >= 0);
    }

    /// <summary>Days to the next anniversary, today being 0; 29 February falls on the 28th in other years.</summary>
    private static int DaysToBirthday(DateOnly birthday)
    {
        var today = Accounts.Today;
        var next = birthday.AddYears(today.Year - birthday.Year);
        return (next >= today ? next : birthday.AddYears(today.Year - birthday.Year + 1)).DayNumber - today.DayNumber;
    }
}
