using System.Text.Json;
using Segmentation.Time;

namespace Segmentation.Tests.Time;

public class AnniversaryPolicyTests
{
    [CareVectorsFact]
    public void Leap_day_birthdays_fall_as_in_the_vectors()
    {
        var rows = CareVectors.Csv("feb29-birthdays.csv");

        foreach (var row in rows)
        {
            var policy = AnniversaryPolicy.Solar(Enum.Parse<LeapDayPolicy>(Plain(row["policy"]), ignoreCase: true));
            DateOnly[] expected = row["expected"].Length == 0 ? [] : [CareVectors.Date(row["expected"])];
            Assert.Equal(expected, policy.DatesIn(CareVectors.Date(row["born"]), CareVectors.Number(row["year"])));
        }

        Assert.NotEmpty(rows);
    }

    [CareVectorsFact]
    public void Lunar_birthdays_fall_as_in_the_vectors()
    {
        var compared = 0;

        foreach (var line in CareVectors.Lines("lunar-birthdays.jsonl"))
        {
            using var document = JsonDocument.Parse(line);
            var row = document.RootElement;
            var policy = AnniversaryPolicy.Lunar(
                Enum.Parse<LeapMonthPolicy>(Plain(row.GetProperty("leap_policy").GetString()!), ignoreCase: true),
                Enum.Parse<ShortMonthPolicy>(Plain(row.GetProperty("short_month_policy").GetString()!), ignoreCase: true));
            var origins = Births(
                row.GetProperty("lunar_month").GetInt32(),
                row.GetProperty("lunar_day").GetInt32(),
                row.GetProperty("born_in_leap_month").GetBoolean()).ToList();
            foreach (var year in row.GetProperty("expected_by_lunar_year").EnumerateObject())
            {
                var expected = year.Value.EnumerateArray().Select(d => CareVectors.Date(d.GetString()!)).ToList();
                foreach (var origin in origins)
                {
                    Assert.Equal(expected, policy.DatesIn(origin, CareVectors.Number(year.Name)));
                    compared++;
                }
            }
        }

        Assert.True(compared > 300, $"{compared} compared");
    }

    [Fact]
    public void The_year_of_the_origin_and_years_before_have_no_anniversary()
    {
        var origin = new DateOnly(2000, 5, 17);

        Assert.Empty(AnniversaryPolicy.Solar().DatesIn(origin, 2000));
        Assert.Empty(AnniversaryPolicy.Solar().DatesIn(origin, 1999));
        Assert.Equal(new DateOnly(2001, 5, 17), Assert.Single(AnniversaryPolicy.Solar().DatesIn(origin, 2001)));
        Assert.Empty(AnniversaryPolicy.Lunar().DatesIn(origin, 2000));
        Assert.NotEmpty(AnniversaryPolicy.Lunar().DatesIn(origin, 2001));
    }

    [Fact]
    public void A_birthday_at_the_end_of_a_lunar_year_lies_in_the_next_Gregorian_one()
    {
        var born = new DateOnly(2024, 2, 9);

        var dates = AnniversaryPolicy.Lunar().DatesIn(born, 2024);

        Assert.Equal(new LunarDate(2023, 12, 30), LunarDate.From(born));
        Assert.Equal(new DateOnly(2025, 1, 28), Assert.Single(dates));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10_000)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void Years_outside_the_calendar_have_no_anniversary(int year)
    {
        Assert.Empty(AnniversaryPolicy.Solar().DatesIn(new DateOnly(2000, 1, 1), year));
        Assert.Empty(AnniversaryPolicy.Lunar().DatesIn(new DateOnly(2000, 1, 1), year));
        Assert.Empty(AnniversaryPolicy.Lunar().DatesIn(DateOnly.MinValue, year));
    }

    [Fact]
    public void Policies_are_equal_when_their_settings_are()
    {
        Assert.Equal(AnniversaryPolicy.Solar(), AnniversaryPolicy.Solar(LeapDayPolicy.Feb28));
        Assert.Equal(AnniversaryPolicy.Lunar(), AnniversaryPolicy.Lunar());
        Assert.NotEqual(AnniversaryPolicy.Solar(), AnniversaryPolicy.Lunar());
        Assert.NotEqual(AnniversaryPolicy.Lunar(), AnniversaryPolicy.Lunar(LeapMonthPolicy.Both));
        Assert.NotEqual(AnniversaryPolicy.Lunar(), AnniversaryPolicy.Lunar(shortMonth: ShortMonthPolicy.Skip));
    }

    [Fact]
    public void Policies_that_are_none_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AnniversaryPolicy.Solar((LeapDayPolicy)3));
        Assert.Throws<ArgumentOutOfRangeException>(() => AnniversaryPolicy.Lunar((LeapMonthPolicy)4));
        Assert.Throws<ArgumentOutOfRangeException>(() => AnniversaryPolicy.Lunar(shortMonth: (ShortMonthPolicy)(-1)));
    }

    /// <summary>The Gregorian dates of births on a lunar month and day before 2020.</summary>
    private static IEnumerable<DateOnly> Births(int month, int day, bool isLeap) =>
        Enumerable.Range(1902, 118)
            .Select(year => new LunarDate(year, month, day, isLeap).ToDateOnly())
            .OfType<DateOnly>();

    private static string Plain(string policy) => policy.Replace("-", string.Empty, StringComparison.Ordinal);
}
