using Segmentation.Time;

namespace Segmentation.Tests.Time;

public class AnniversariesTests
{
    private static readonly AnniversaryPolicy[] Policies =
    [
        .. Enum.GetValues<LeapDayPolicy>().Select(AnniversaryPolicy.Solar),
        .. Enum.GetValues<LeapMonthPolicy>().SelectMany(
            leap => Enum.GetValues<ShortMonthPolicy>().Select(day => AnniversaryPolicy.Lunar(leap, day))),
    ];

    private static readonly DateOnly[] Origins =
    [
        new(1996, 2, 29), new(1999, 12, 31), new(2000, 1, 1), new(2000, 3, 1), new(2024, 2, 9), new(2025, 7, 25),
        .. Enumerable.Range(1940, 80)
            .SelectMany(year => Enumerable.Range(1, 12).Select(m => new LunarDate(year, m, 30, isLeapMonth: true).ToDateOnly()))
            .OfType<DateOnly>()
            .Take(5),
    ];

    [Fact]
    public void The_first_anniversary_from_a_date_is_the_first_of_all_years()
    {
        foreach (var policy in Policies)
        {
            foreach (var origin in Origins)
            {
                var all = Enumerable.Range(1, 2_150).SelectMany(year => policy.DatesIn(origin, year)).ToList();
                for (var from = origin.AddDays(-800); from.Year < 2056; from = from.AddDays(37))
                {
                    Assert.Equal(all.FirstOrDefault(d => d >= from), Anniversaries.FirstFrom(origin, from, policy) ?? default);
                }

                foreach (var date in all.Where(d => d.Year < 2100))
                {
                    Assert.Equal(date, Anniversaries.FirstFrom(origin, date, policy));
                    Assert.NotEqual(date, Anniversaries.FirstFrom(origin, date.AddDays(1), policy));
                }
            }
        }
    }

    [Fact]
    public void The_day_itself_is_no_anniversary()
    {
        var origin = new DateOnly(2026, 3, 5);

        Assert.Equal(new DateOnly(2027, 3, 5), Anniversaries.FirstFrom(origin, origin, AnniversaryPolicy.Solar()));
        Assert.Equal(new DateOnly(2027, 3, 5), Anniversaries.FirstFrom(origin, DateOnly.MinValue, AnniversaryPolicy.Solar()));
    }

    [Fact]
    public void A_leap_day_waits_eight_years_over_1900_when_only_leap_years_count()
    {
        var first = Anniversaries.FirstFrom(
            new DateOnly(1896, 2, 29),
            new DateOnly(1896, 3, 1),
            AnniversaryPolicy.Solar(LeapDayPolicy.LeapYearsOnly));

        Assert.Equal(new DateOnly(1904, 2, 29), first);
    }

    [Fact]
    public void After_the_end_of_the_calendar_there_are_none()
    {
        var solar = AnniversaryPolicy.Solar();
        var lunar = AnniversaryPolicy.Lunar();

        Assert.Null(Anniversaries.FirstFrom(DateOnly.MaxValue, DateOnly.MinValue, solar));
        Assert.Null(Anniversaries.FirstFrom(new DateOnly(2000, 5, 1), new DateOnly(9999, 5, 2), solar));
        Assert.Equal(
            new DateOnly(9999, 5, 1),
            Anniversaries.FirstFrom(new DateOnly(2000, 5, 1), new DateOnly(9998, 5, 2), solar));
        Assert.Equal(
            DateOnly.MaxValue,
            Anniversaries.FirstFrom(new DateOnly(1, 12, 31), DateOnly.MaxValue, solar));
        Assert.Null(Anniversaries.FirstFrom(new DateOnly(2000, 5, 1), new DateOnly(2101, 1, 30), lunar));
        Assert.Null(Anniversaries.FirstFrom(new DateOnly(2000, 5, 1), DateOnly.MaxValue, lunar));
        Assert.Null(Anniversaries.FirstFrom(DateOnly.MinValue, DateOnly.MinValue, lunar));
        Assert.Null(Anniversaries.FirstFrom(DateOnly.MaxValue, DateOnly.MinValue, lunar));
    }

    [Theory]
    [InlineData("2000-02-29", "2001-02-27", LeapDayPolicy.Feb28, 0)]
    [InlineData("2000-02-29", "2001-02-28", LeapDayPolicy.Feb28, 1)]
    [InlineData("2000-02-29", "2001-02-28", LeapDayPolicy.Mar1, 0)]
    [InlineData("2000-02-29", "2001-03-01", LeapDayPolicy.Mar1, 1)]
    [InlineData("2000-02-29", "2001-02-28", LeapDayPolicy.LeapYearsOnly, 0)]
    [InlineData("2000-02-29", "2001-03-01", LeapDayPolicy.LeapYearsOnly, 1)]
    [InlineData("2000-02-29", "2004-02-28", LeapDayPolicy.Feb28, 3)]
    [InlineData("2000-02-29", "2004-02-29", LeapDayPolicy.LeapYearsOnly, 4)]
    [InlineData("2000-05-17", "2000-05-17", LeapDayPolicy.Feb28, 0)]
    [InlineData("2000-05-17", "2000-12-31", LeapDayPolicy.Feb28, 0)]
    [InlineData("2000-05-17", "2026-05-16", LeapDayPolicy.Feb28, 25)]
    [InlineData("2000-05-17", "2026-05-17", LeapDayPolicy.Feb28, 26)]
    [InlineData("0001-01-01", "9999-12-31", LeapDayPolicy.Feb28, 9_998)]
    [InlineData("2000-05-17", "2000-05-16", LeapDayPolicy.Feb28, null)]
    public void Age_is_the_number_of_anniversaries_up_to_today(string birth, string today, LeapDayPolicy policy, int? age)
    {
        Assert.Equal(age, SolarAnniversaries.Age(CareVectors.Date(birth), CareVectors.Date(today), policy));
    }

    [Fact]
    public void Age_changes_on_the_date_foretold_and_on_none_between()
    {
        DateOnly[] births = [new(1996, 2, 29), new(1999, 12, 31), new(2000, 1, 1), new(2000, 3, 1), new(2000, 2, 28)];

        foreach (var policy in Enum.GetValues<LeapDayPolicy>())
        {
            foreach (var birth in births)
            {
                for (var today = birth.AddDays(-40); today < birth.AddDays(3_300); today = today.AddDays(1))
                {
                    var change = SolarAnniversaries.NextAgeChange(birth, today, policy)!.Value;
                    var age = SolarAnniversaries.Age(birth, today, policy);
                    var changes = age != SolarAnniversaries.Age(birth, today.AddDays(1), policy);

                    Assert.Equal(changes, change == today.AddDays(1));
                    Assert.True(change > today);
                    Assert.NotEqual(age, SolarAnniversaries.Age(birth, change, policy));
                }
            }
        }
    }

    [Fact]
    public void The_last_age_never_changes()
    {
        Assert.Null(SolarAnniversaries.NextAgeChange(new(2000, 5, 1), DateOnly.MaxValue, LeapDayPolicy.Feb28));
        Assert.Null(SolarAnniversaries.NextAgeChange(new(2000, 5, 1), new(9999, 5, 1), LeapDayPolicy.Feb28));
        Assert.Equal(new(9999, 5, 1), SolarAnniversaries.NextAgeChange(new(2000, 5, 1), new(9999, 4, 30), LeapDayPolicy.Feb28));
        Assert.Equal(DateOnly.MaxValue, SolarAnniversaries.NextAgeChange(DateOnly.MaxValue, DateOnly.MinValue, LeapDayPolicy.Feb28));
    }
}
