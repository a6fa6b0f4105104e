using System.Globalization;
using Segmentation.Time;

namespace Segmentation.Tests.Time;

public class LunarDateTests
{
    [CareVectorsFact]
    public void Conversions_agree_with_the_vectors_in_both_directions()
    {
        var rows = CareVectors.Csv("lunar-conversion.csv");

        foreach (var row in rows)
        {
            var date = CareVectors.Date(row["gregorian"]);
            var lunar = new LunarDate(
                CareVectors.Number(row["lunar_year"]),
                CareVectors.Number(row["lunar_month"]),
                CareVectors.Number(row["lunar_day"]),
                bool.Parse(row["is_leap_month"]));
            Assert.Equal(lunar, LunarDate.From(date));
            Assert.Equal(date, lunar.ToDateOnly());
        }

        Assert.NotEmpty(rows);
    }

    [CareVectorsFact]
    public void Leap_months_begin_and_end_as_in_the_vectors()
    {
        var rows = CareVectors.Csv("lunar-leap-months.csv");

        foreach (var row in rows)
        {
            var (year, month) = (CareVectors.Number(row["lunar_year"]), CareVectors.Number(row["leap_after_month"]));
            var first = new LunarDate(year, month, 1, isLeapMonth: true);
            Assert.Equal(CareVectors.Date(row["first_day"]), first.ToDateOnly());
            Assert.Equal(row["days"] == "30", new LunarDate(year, month, 30, isLeapMonth: true).ToDateOnly().HasValue);
        }

        Assert.NotEmpty(rows);
    }

    [CareVectorsFact]
    public void Festivals_fall_as_in_the_vectors()
    {
        var rows = CareVectors.Csv("lunar-festivals.csv");
        (string Name, int Month, int Day)[] festivals =
        [
            ("spring_festival", 1, 1), ("lantern", 1, 15), ("dragon_boat", 5, 5),
            ("qixi", 7, 7), ("mid_autumn", 8, 15), ("double_ninth", 9, 9),
        ];

        foreach (var row in rows)
        {
            var year = CareVectors.Number(row["lunar_year"]);
            Assert.All(festivals, f =>
                Assert.Equal(CareVectors.Date(row[f.Name]), new LunarDate(year, f.Month, f.Day).ToDateOnly()));
            var eve = LunarDate.From(CareVectors.Date(row["eve_of_next_year"]))!.Value;
            Assert.Equal((year, 12), (eve.Year, eve.Month));
            Assert.Equal(year + 1, LunarDate.From(CareVectors.Date(row["eve_of_next_year"]).AddDays(1))?.Year);
            var leap = Enumerable.Range(1, 12).SingleOrDefault(m => new LunarDate(year, m, 1, true).ToDateOnly().HasValue);
            Assert.Equal(CareVectors.Number(row["leap_month"]), leap);
        }

        Assert.NotEmpty(rows);
    }

    [Fact]
    public void Every_date_of_the_range_converts_and_comes_back()
    {
        var (first, last) = (new DateOnly(1901, 2, 19), new DateOnly(2101, 1, 28));

        for (var date = first; date <= last; date = date.AddDays(1))
        {
            Assert.Equal(date, LunarDate.From(date)?.ToDateOnly());
        }
    }

    [Fact]
    public void Dates_outside_the_range_have_no_lunar_date()
    {
        Assert.Null(LunarDate.From(new DateOnly(1901, 2, 18)));
        Assert.Null(LunarDate.From(new DateOnly(2101, 1, 29)));
        Assert.Null(LunarDate.From(DateOnly.MinValue));
        Assert.Null(LunarDate.From(DateOnly.MaxValue));
        Assert.Null(new LunarDate(1900, 1, 1).ToDateOnly());
        Assert.Null(new LunarDate(2101, 1, 1).ToDateOnly());
        Assert.Null(default(LunarDate).ToDateOnly());
    }

    [Fact]
    public void A_month_or_day_that_its_year_lacks_has_no_date()
    {
        Assert.Null(new LunarDate(2024, 6, 1, isLeapMonth: true).ToDateOnly());
        Assert.Null(new LunarDate(2025, 6, 30, isLeapMonth: true).ToDateOnly());
        Assert.NotNull(new LunarDate(2025, 6, 29, isLeapMonth: true).ToDateOnly());
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(10_000, 1, 1)]
    [InlineData(2026, 0, 1)]
    [InlineData(2026, 13, 1)]
    [InlineData(2026, 1, 0)]
    [InlineData(2026, 1, 31)]
    public void Numbers_out_of_range_are_refused(int year, int month, int day)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new LunarDate(year, month, day));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void No_culture_changes_a_lunar_date(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var lunar = LunarDate.From(new DateOnly(2025, 7, 25));

            Assert.Equal("2025-06L-01", lunar.ToString());
            Assert.Equal(new DateOnly(2025, 7, 25), lunar?.ToDateOnly());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
