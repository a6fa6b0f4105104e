using Segmentation.Time;

namespace Segmentation.Tests.Time;

public class CalendarMathTests
{
    private static readonly Duration[] Lengths =
    [
        Duration.Days(1), Duration.Days(90), Duration.Weeks(2), Duration.Months(1), Duration.Months(2),
        Duration.Months(11), Duration.Quarters(1), Duration.Quarters(3), Duration.Years(1), Duration.Years(4),
    ];

    [Theory]
    [InlineData("2026-03-31", 1, DurationUnit.Month, "2026-02-28", "2026-04-30")]
    [InlineData("2024-02-29", 1, DurationUnit.Year, "2023-02-28", "2025-02-28")]
    [InlineData("2026-05-31", 1, DurationUnit.Quarter, "2026-02-28", "2026-08-31")]
    [InlineData("2026-03-05", 2, DurationUnit.Week, "2026-02-19", "2026-03-19")]
    [InlineData("2026-01-01", 1, DurationUnit.Day, "2025-12-31", "2026-01-02")]
    [InlineData("2026-03-05", 0, DurationUnit.Month, "2026-03-05", "2026-03-05")]
    public void Months_keep_the_day_and_clamp_it(string date, int count, DurationUnit unit, string minus, string plus)
    {
        var length = new Duration(count, unit);

        Assert.Equal(CareVectors.Date(minus), CalendarMath.Minus(CareVectors.Date(date), length));
        Assert.Equal(CareVectors.Date(plus), CalendarMath.Plus(CareVectors.Date(date), length));
    }

    [Fact]
    public void Arithmetic_agrees_with_NodaTime_on_every_date()
    {
        foreach (var length in Lengths)
        {
            foreach (var date in Dates(2019, 2029))
            {
                Assert.Equal(Noda(date, length, -1), CalendarMath.Minus(date, length));
                Assert.Equal(Noda(date, length, 1), CalendarMath.Plus(date, length));
            }
        }
    }

    [Fact]
    public void A_date_leaves_on_the_first_date_from_which_the_duration_does_not_reach_back_before_it()
    {
        foreach (var length in Lengths)
        {
            foreach (var date in Dates(2023, 2025))
            {
                var left = CalendarMath.FirstDateLeaving(date, length)!.Value;

                Assert.True(CalendarMath.Minus(left, length) >= date);
                Assert.True(CalendarMath.Minus(left.AddDays(-1), length) < date);
            }
        }
    }

    [Fact]
    public void A_date_is_reached_on_the_first_date_from_which_the_duration_goes_past_it()
    {
        foreach (var length in Lengths)
        {
            foreach (var date in Dates(2023, 2025))
            {
                var reached = CalendarMath.FirstDateReaching(date, length);

                Assert.True(CalendarMath.Plus(reached, length) > date, $"{date:O} {length} {reached:O}");
                Assert.True(CalendarMath.Plus(reached.AddDays(-1), length) <= date, $"{date:O} {length} {reached:O}");
            }
        }
    }

    [Theory]
    [InlineData(DurationUnit.Day, "2026-05-14", "2026-05-15", "2026-05-12")]
    [InlineData(DurationUnit.Week, "2026-05-11", "2026-05-18", "2026-04-27")]
    [InlineData(DurationUnit.Month, "2026-05-01", "2026-06-01", "2026-03-01")]
    [InlineData(DurationUnit.Quarter, "2026-04-01", "2026-07-01", "2025-10-01")]
    [InlineData(DurationUnit.Year, "2026-01-01", "2027-01-01", "2024-01-01")]
    public void Periods_begin_on_their_first_date(DurationUnit unit, string start, string next, string twoBefore)
    {
        var date = new DateOnly(2026, 5, 14);

        Assert.Equal(CareVectors.Date(start), CalendarMath.PeriodStart(date, unit));
        Assert.Equal(CareVectors.Date(next), CalendarMath.PeriodStart(date, unit, 1));
        Assert.Equal(CareVectors.Date(twoBefore), CalendarMath.PeriodStart(date, unit, -2));
    }

    [Fact]
    public void Weeks_begin_on_Monday()
    {
        foreach (var date in Dates(2026, 2026).Append(DateOnly.MinValue).Append(DateOnly.MaxValue))
        {
            var start = CalendarMath.PeriodStart(date, DurationUnit.Week);

            Assert.Equal(DayOfWeek.Monday, start.DayOfWeek);
            Assert.InRange(date.DayNumber - start.DayNumber, 0, 6);
        }
    }

    [Fact]
    public void The_first_date_saturates_and_past_the_last_is_null()
    {
        foreach (var unit in Enum.GetValues<DurationUnit>().Where(u => u >= DurationUnit.Day))
        {
            var longest = new Duration(Duration.MaxCount, unit);
            var one = new Duration(1, unit);

            Assert.Equal(DateOnly.MinValue, CalendarMath.Minus(DateOnly.MinValue, one));
            Assert.False(CalendarMath.TryMinus(DateOnly.MinValue, longest, out _));
            Assert.Null(CalendarMath.Plus(DateOnly.MaxValue, one));
            Assert.Null(CalendarMath.FirstDateLeaving(DateOnly.MaxValue, longest));
            Assert.Equal(DateOnly.MinValue, CalendarMath.FirstDateReaching(DateOnly.MinValue, longest));
            Assert.Null(CalendarMath.PeriodStart(DateOnly.MaxValue, unit, 1));
            Assert.Equal(DateOnly.MinValue, CalendarMath.PeriodStart(DateOnly.MinValue, unit, -Duration.MaxCount));
        }
    }

    [Fact]
    public void The_ends_of_the_calendar_themselves_are_reached()
    {
        Assert.True(CalendarMath.TryMinus(new DateOnly(1, 1, 2), Duration.Days(1), out var first));
        Assert.Equal(DateOnly.MinValue, first);
        Assert.Equal(DateOnly.MaxValue, CalendarMath.Plus(new DateOnly(9999, 11, 30), Duration.Months(1))!.Value.AddDays(1));
        Assert.Equal(DateOnly.MaxValue, CalendarMath.Plus(new DateOnly(9998, 12, 31), Duration.Years(1)));
        Assert.Equal(DateOnly.MaxValue, CalendarMath.AddDays(DateOnly.MaxValue, 0));
    }

    private static IEnumerable<DateOnly> Dates(int first, int last)
    {
        for (var date = new DateOnly(first, 1, 1); date.Year <= last; date = date.AddDays(1))
        {
            yield return date;
        }
    }

    private static DateOnly Noda(DateOnly date, Duration length, int sign)
    {
        var (from, count) = (NodaTime.LocalDate.FromDateOnly(date), length.Count * sign);
        return length.Unit switch
        {
            DurationUnit.Day => from.PlusDays(count),
            DurationUnit.Week => from.PlusWeeks(count),
            DurationUnit.Month => from.PlusMonths(count),
            DurationUnit.Quarter => from.PlusMonths(count * 3),
            _ => from.PlusYears(count),
        } is var sum ? sum.ToDateOnly() : default;
    }
}
