using FsCheck;
using FsCheck.Fluent;
using Segmentation.Time;

namespace Segmentation.Properties.Generators;

/// <summary>Durations and windows of every kind, with counts that matter and counts at the edge.</summary>
internal static class Times
{
    private static readonly DurationUnit[] CalendarUnits =
        [DurationUnit.Day, DurationUnit.Week, DurationUnit.Month, DurationUnit.Quarter, DurationUnit.Year];

    private static readonly DurationUnit[] ExactUnits = [DurationUnit.Second, DurationUnit.Minute, DurationUnit.Hour];

    private static readonly Window[] ToDate = [This.Week, This.Month, This.Quarter, This.Year];

    private static readonly Window[] Whole = [This.WholeWeek, This.WholeMonth, This.WholeQuarter, This.WholeYear];

    public static Gen<Duration> Calendar { get; } =
        from unit in Gen.Elements(CalendarUnits)
        from count in CountOf(unit)
        select new Duration(count, unit);

    public static Gen<Duration> Exact { get; } =
        from unit in Gen.Elements(ExactUnits)
        from count in Gen.Frequency(
            (8, Gen.Elements(1, 2, 3, 24, 30, 36, 90)), (2, Gen.Elements(720, 2160, 3600)), (1, Gen.Constant(Duration.MaxCount)))
        select new Duration(count, unit);

    /// <summary>Windows that look back by whole dates.</summary>
    public static Gen<Window> Dates { get; } = Gen.OneOf(
        Calendar.Select(Rolling),
        Gen.Elements(ToDate).Select(window => (Window)window),
        Full(next: false),
        Calendar.Two().Select(pair => (Window)Ago(pair.Item1, pair.Item2)));

    /// <summary>Windows that look back.</summary>
    public static Gen<Window> Back { get; } = Gen.Frequency(
        (3, Dates),
        (1, Exact.Select(Rolling)),
        (1, Exact.Two().Select(pair => (Window)Ago(pair.Item1, pair.Item2))));

    /// <summary>Windows of whole dates, back and ahead.</summary>
    public static Gen<Window> AnyDates { get; } = Gen.OneOf(
        Dates,
        Gen.Elements(Whole).Select(window => (Window)window),
        Full(next: true),
        Calendar.Select(Ahead));

    /// <summary>Windows for instants.</summary>
    public static Gen<Window> Any { get; } = Gen.Frequency((2, Back), (2, AnyDates), (1, Exact.Select(Ahead)));

    private static Gen<int> CountOf(DurationUnit unit)
    {
        var usual = unit == DurationUnit.Day ? Gen.Elements(1, 2, 7, 28, 30, 31, 90, 365) : Gen.Elements(1, 1, 2, 3, 4, 12);
        return Gen.Frequency((20, usual), (2, Gen.Choose(1, 60)), (1, Gen.Elements(2_000, Duration.MaxCount)));
    }

    private static Window Rolling(Duration length) => length switch
    {
        { Unit: DurationUnit.Second, Count: var n } => Last.Seconds(n),
        { Unit: DurationUnit.Minute, Count: var n } => Last.Minutes(n),
        { Unit: DurationUnit.Hour, Count: var n } => Last.Hours(n),
        { Unit: DurationUnit.Day, Count: var n } => Last.Days(n),
        { Unit: DurationUnit.Week, Count: var n } => Last.Weeks(n),
        { Unit: DurationUnit.Month, Count: var n } => Last.Months(n),
        { Unit: DurationUnit.Quarter, Count: var n } => Last.Quarters(n),
        { Count: var n } => Last.Years(n),
    };

    private static Window Ahead(Duration length) => length switch
    {
        { Unit: DurationUnit.Second, Count: var n } => Next.Seconds(n),
        { Unit: DurationUnit.Minute, Count: var n } => Next.Minutes(n),
        { Unit: DurationUnit.Hour, Count: var n } => Next.Hours(n),
        { Unit: DurationUnit.Day, Count: var n } => Next.Days(n),
        { Unit: DurationUnit.Week, Count: var n } => Next.Weeks(n),
        { Unit: DurationUnit.Month, Count: var n } => Next.Months(n),
        { Unit: DurationUnit.Quarter, Count: var n } => Next.Quarters(n),
        { Count: var n } => Next.Years(n),
    };

    /// <summary>Between the two durations ago, whichever is the older; one of them alone when they cannot be told apart.</summary>
    private static Window Ago(Duration a, Duration b)
    {
        var (first, second) = ((RollingWindow)Rolling(a), (RollingWindow)Rolling(b));
        return Seconds(a) >= Seconds(b) ? first.Before(second) : second.Before(first);
    }

    private static double Seconds(Duration duration) => duration.Count * duration.Unit switch
    {
        DurationUnit.Second => 1d,
        DurationUnit.Minute => 60d,
        DurationUnit.Hour => 3_600d,
        DurationUnit.Day => 86_400d,
        DurationUnit.Week => 604_800d,
        DurationUnit.Month => 2_629_746d,
        DurationUnit.Quarter => 7_889_238d,
        _ => 31_556_952d,
    };

    private static Gen<Window> Full(bool next) =>
        from unit in Gen.Elements(CalendarUnits)
        from n in CountOf(unit)
        select (Window)((unit, next) switch
        {
            (DurationUnit.Day, true) => Coming.Days(n),
            (DurationUnit.Week, true) => Coming.Weeks(n),
            (DurationUnit.Month, true) => Coming.Months(n),
            (DurationUnit.Quarter, true) => Coming.Quarters(n),
            (_, true) => Coming.Years(n),
            (DurationUnit.Day, _) => Previous.Days(n),
            (DurationUnit.Week, _) => Previous.Weeks(n),
            (DurationUnit.Month, _) => Previous.Months(n),
            (DurationUnit.Quarter, _) => Previous.Quarters(n),
            _ => Previous.Years(n),
        });
}
