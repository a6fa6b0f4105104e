using static Segmentation.Tests.Conditions.Moments;
using static Segmentation.Tests.Conditions.Terms;
using static Segmentation.Truth;

namespace Segmentation.Tests.Conditions;

/// <summary>Dates and instants: before, after, on, equal, between, listed; weekdays and times of day.</summary>
public class DateTests
{
    private static readonly Cases Rows = new()
    {
        { "A date before", Renewal.Before(On("2026-03-05")), new() { Renewal = "2026-03-04" }, True, Cases.Never },
        {
            "A date is not before itself",
            Renewal.Before(On("2026-03-05")),
            new() { Renewal = "2026-03-05" }, False, Cases.Never
        },
        { "An unknown date is not before", Renewal.Before(On("2026-03-05")), new(), Undetermined, Cases.Never },
        { "A date after", Renewal.After(On("2026-03-05")), new() { Renewal = "2026-03-06" }, True },
        { "A date is not after itself", Renewal.After(On("2026-03-05")), new() { Renewal = "2026-03-05" }, False },
        { "An unknown date is not after", Renewal.After(On("2026-03-05")), new(), Undetermined },
        { "A date is on itself", Renewal.On(On("2026-03-05")), new() { Renewal = "2026-03-05" }, True },
        { "A date is not on the next", Renewal.On(On("2026-03-05")), new() { Renewal = "2026-03-06" }, False },
        { "An unknown date is on none", Renewal.On(On("2026-03-05")), new(), Undetermined },
        { "A date equals itself", Renewal.Is(On("2026-03-05")), new() { Renewal = "2026-03-05" }, True },
        { "A date differs from the next", Renewal.IsNot(On("2026-03-05")), new() { Renewal = "2026-03-06" }, True },
        { "An unknown date differs from none", Renewal.IsNot(On("2026-03-05")), new(), Undetermined },
        { "A date at least itself", Renewal >= On("2026-03-05"), new() { Renewal = "2026-03-05" }, True },
        { "A date more than itself", Renewal > On("2026-03-05"), new() { Renewal = "2026-03-05" }, False },
        { "A date at most itself", Renewal <= On("2026-03-05"), new() { Renewal = "2026-03-05" }, True },
        { "A date less than itself", Renewal < On("2026-03-05"), new() { Renewal = "2026-03-05" }, False },
        {
            "The first date of the calendar",
            Renewal < On("0001-01-02"),
            new() { Renewal = "0001-01-01" }, True, Cases.Never
        },
        {
            "The last date of the calendar",
            Renewal.After(On("9999-12-30")),
            new() { Renewal = "9999-12-31" }, True, Cases.Never
        },
        {
            "Between includes both dates",
            Renewal.Between(On("2026-03-05"), On("2026-03-06")),
            new() { Renewal = "2026-03-06" }, True
        },
        {
            "Between excludes the date after",
            Renewal.Between(On("2026-03-05"), On("2026-03-06")),
            new() { Renewal = "2026-03-07" }, False
        },
        {
            "Between reversed dates is never true",
            Renewal.Between(On("2026-03-06"), On("2026-03-05")),
            new() { Renewal = "2026-03-05" }, False
        },
        { "Between on an unknown date", Renewal.Between(On("2026-03-05"), On("2026-03-06")), new(), Undetermined },
        {
            "One of the listed dates",
            Renewal.In(On("2026-03-05"), On("2026-04-05")),
            new() { Renewal = "2026-04-05" }, True
        },
        {
            "None of the listed dates",
            Renewal.In(On("2026-03-05"), On("2026-04-05")),
            new() { Renewal = "2026-04-06" }, False
        },
        { "An unknown date in a list", Renewal.In(On("2026-03-05")), new(), Undetermined },
        {
            "A date meets an instant by its local date",
            Renewal.Before(Seen),
            new() { Renewal = "2026-03-04", Seen = "2026-03-04T16:00Z" }, True
        },
        {
            "A date equals the local date of an instant",
            Renewal.Is(Seen),
            new() { Renewal = "2026-03-05", Seen = "2026-03-04T16:00Z" }, True
        },
        {
            "A date meets an instant that is unknown",
            Renewal.Before(Seen),
            new() { Renewal = "2026-03-04" }, Undetermined
        },
        { "An instant on its local date", Seen.On(On("2026-03-05")), new() { Seen = "2026-03-04T16:00Z" }, True },
        {
            "An instant just before its local date",
            Seen.On(On("2026-03-05")),
            new() { Seen = "2026-03-04T15:59:59.9999999Z" }, False
        },
        { "An unknown instant is on no date", Seen.On(On("2026-03-05")), new(), Undetermined },
        {
            "An instant is on the local date of another",
            Seen.On(At("2026-03-05T23:00")),
            new() { Seen = "2026-03-05T01:00" }, True
        },
        {
            "An instant before a date is before its start",
            Seen.Before(On("2026-03-05")),
            new() { Seen = "2026-03-04T23:59:59.9999999" }, True
        },
        {
            "An instant at the start of a date is not before it",
            Seen.Before(On("2026-03-05")),
            new() { Seen = "2026-03-05T00:00" }, False
        },
        {
            "An instant of a date is not after it",
            Seen.After(On("2026-03-05")),
            new() { Seen = "2026-03-05T23:59:59" }, False
        },
        {
            "An instant at the start of the next date is after",
            Seen.After(On("2026-03-05")),
            new() { Seen = "2026-03-06T00:00" }, True
        },
        {
            "Two instants compare to the tick: before",
            Seen.Before(At("2026-03-05T10:00")),
            new() { Seen = "2026-03-05T09:59:59.9999999" }, True
        },
        {
            "Two instants compare to the tick: not before",
            Seen.Before(At("2026-03-05T10:00")),
            new() { Seen = "2026-03-05T02:00Z" }, False
        },
        {
            "Two instants are equal whatever their offsets",
            Seen.Is(At("2026-03-05T02:00Z")),
            new() { Seen = "2026-03-05T10:00" }, True
        },
        {
            "Two instants differ by a tick",
            Seen.IsNot(At("2026-03-05T10:00")),
            new() { Seen = "2026-03-05T10:00:00.0000001" }, True
        },
        { "An unknown instant differs from none", Seen.IsNot(At("2026-03-05T10:00")), new(), Undetermined },
        { "An instant at most another", Seen <= At("2026-03-05T10:00"), new() { Seen = "2026-03-05T10:00" }, True },
        {
            "An instant at most a date: until its end",
            Seen <= On("2026-03-05"),
            new() { Seen = "2026-03-05T23:59:59" }, True
        },
        {
            "Two instant attributes compare",
            Seen > Called,
            new() { Seen = "2026-03-05T10:00", Called = "2026-03-05T02:00Z" }, False
        },
        { "Two instant attributes, one unknown", Seen > Called, new() { Seen = "2026-03-05T10:00" }, Undetermined },
        {
            "Between instants includes both ends",
            Seen.Between(At("2026-03-05T09:00"), At("2026-03-05T10:00")),
            new() { Seen = "2026-03-05T10:00" }, True
        },
        {
            "Between instants excludes a tick later",
            Seen.Between(At("2026-03-05T09:00"), At("2026-03-05T10:00")),
            new() { Seen = "2026-03-05T10:00:00.0000001" }, False
        },
        {
            "An instant between dates: all of the last",
            Seen.Between(On("2026-03-04"), On("2026-03-05")),
            new() { Seen = "2026-03-05T23:59" }, True
        },
        {
            "The local date is that of the customer's zone",
            Seen.On(On("2026-03-04")),
            new() { Zone = "America/New_York", Seen = "2026-03-05T10:00" }, True
        },
        {
            "An unknown zone falls back to the model's",
            Seen.On(On("2026-03-05")),
            new() { Zone = "Mars/Phobos", Seen = "2026-03-05T00:00" }, True
        },
        { "A weekday", Renewal.OnWeekday(DayOfWeek.Thursday), new() { Renewal = "2026-03-05" }, True, Cases.Never },
        { "Another weekday", Renewal.OnWeekday(DayOfWeek.Friday), new() { Renewal = "2026-03-05" }, False },
        {
            "One of the weekdays",
            Renewal.OnWeekday(DayOfWeek.Saturday, DayOfWeek.Sunday),
            new() { Renewal = "2026-03-08" }, True
        },
        { "The weekday of an unknown date", Renewal.OnWeekday(DayOfWeek.Friday), new(), Undetermined },
        {
            "The weekday of an instant is that of its local date",
            Seen.OnWeekday(DayOfWeek.Thursday),
            new() { Seen = "2026-03-04T16:00Z" }, True
        },
        {
            "The weekday of an instant in another zone",
            Seen.OnWeekday(DayOfWeek.Wednesday),
            new() { Zone = "Europe/London", Seen = "2026-03-04T16:00Z" }, True
        },
        {
            "A time of day begins with its first minute",
            Seen.TimeOfDay(Clock("09:00"), Clock("12:00")),
            new() { Seen = "2026-03-01T09:00" }, True, Cases.Never
        },
        {
            "A time of day ends before its last minute",
            Seen.TimeOfDay(Clock("09:00"), Clock("12:00")),
            new() { Seen = "2026-03-01T12:00" }, False
        },
        {
            "A tick before the end is in it",
            Seen.TimeOfDay(Clock("09:00"), Clock("12:00")),
            new() { Seen = "2026-03-01T11:59:59.9999999" }, True
        },
        {
            "The time of day of an unknown instant",
            Seen.TimeOfDay(Clock("09:00"), Clock("12:00")),
            new(), Undetermined
        },
        {
            "Past midnight: late",
            Seen.TimeOfDay(Clock("22:00"), Clock("06:00")),
            new() { Seen = "2026-03-01T22:00" }, True
        },
        {
            "Past midnight: early",
            Seen.TimeOfDay(Clock("22:00"), Clock("06:00")),
            new() { Seen = "2026-03-01T05:59" }, True
        },
        {
            "Past midnight: the end is out",
            Seen.TimeOfDay(Clock("22:00"), Clock("06:00")),
            new() { Seen = "2026-03-01T06:00" }, False
        },
        {
            "Until midnight",
            Seen.TimeOfDay(Clock("22:00"), Clock("00:00")),
            new() { Seen = "2026-03-01T23:59:59" }, True
        },
        {
            "Until midnight: midnight is out",
            Seen.TimeOfDay(Clock("22:00"), Clock("00:00")),
            new() { Seen = "2026-03-01T00:00" }, False
        },
        {
            "The time of day is on the customer's clock",
            Seen.TimeOfDay(Clock("02:00"), Clock("03:00")),
            new() { Zone = "Europe/London", Seen = "2026-03-05T10:00" }, True
        },
        {
            "A repeated hour counts both times",
            Seen.TimeOfDay(Clock("01:00"), Clock("02:00")),
            new() { Zone = "America/New_York", Seen = "2025-11-02T06:30Z" }, True
        },
    };

    public static TheoryData<string> Names => Rows.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_moment_compares_by_its_local_date(string name) => Rows.Check(name);
}
