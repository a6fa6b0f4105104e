using FsCheck;
using FsCheck.Fluent;
using Segmentation.Rules.Authoring;

namespace Segmentation.Properties.Generators;

/// <summary>Conditions on dates and instants.</summary>
internal static class Moments
{
    /// <summary>Conditions that may also stand in a filter.</summary>
    public static Gen<Rule> Date(DateTerm term, DateOnly centre, params DateOperand[] references)
    {
        var literals = Values.DatesNear(centre).Select(date => (DateOperand)date);
        var operand = references.Length == 0 ? literals : Gen.Frequency((3, literals), (1, Gen.Elements(references)));
        return from kind in Gen.Choose(0, 14)
               from a in operand
               from b in operand
               from dates in Values.DatesNear(centre).Two()
               from window in Times.AnyDates
               from weekday in Gen.Choose(0, 6)
               select kind switch
               {
                   0 => term < a,
                   1 => term <= a,
                   2 => term > a,
                   3 => term >= a,
                   4 => term.Is(a),
                   5 => term.IsNot(a),
                   6 => term.Between(a, b),
                   7 => term.In(dates.Item1, dates.Item2),
                   8 => term.Before(a),
                   9 => term.After(a),
                   10 => term.On(a),
                   11 => Weekdays(term, weekday),
                   12 => Comparing.Known(term, weekday),
                   _ => term.Within(window),
               };
    }

    /// <summary>Conditions that may also stand in a filter.</summary>
    public static Gen<Rule> Instant(InstantTerm term, DateOnly centre, params InstantOperand[] references)
    {
        var dates = Values.DatesNear(centre);
        var literals = Gen.OneOf(dates.Select(date => (InstantOperand)date), Instants(centre).Select(at => (InstantOperand)at));
        var operand = references.Length == 0 ? literals : Gen.Frequency((3, literals), (1, Gen.Elements(references)));
        return from kind in Gen.Choose(0, 16)
               from a in operand
               from b in operand
               from window in Times.Any
               from weekday in Gen.Choose(0, 6)
               from hours in Hours
               select kind switch
               {
                   0 => term < a,
                   1 => term <= a,
                   2 => term > a,
                   3 => term >= a,
                   4 => term.Is(a),
                   5 => term.IsNot(a),
                   6 => term.Between(a, b),
                   7 => term.Before(a),
                   8 => term.After(a),
                   9 => term.On(a),
                   10 => Weekdays(term, weekday),
                   11 => Comparing.Known(term, weekday),
                   12 or 13 => term.TimeOfDay(hours.From, hours.To),
                   _ => term.Within(window),
               };
    }

    public static Gen<Rule> Anniversary(MomentTerm term) => Times.AnyDates.Select(term.AnniversaryWithin);

    private static Gen<DateTimeOffset> Instants(DateOnly centre) =>
        from date in Values.DatesNear(centre)
        from minutes in Gen.Elements(0, 1, 90, 600, 750, 1_439)
        from offset in Gen.Elements(0, 8, -5)
        select new DateTimeOffset(date, TimeOnly.MinValue.AddMinutes(minutes), TimeSpan.FromHours(offset));

    private static Gen<(TimeOnly From, TimeOnly To)> Hours =>
        from start in Gen.Elements(0, 60, 120, 150, 600, 1_320, 1_439)
        from length in Gen.Elements(1, 30, 60, 480, 1_000, 1_439)
        select (TimeOnly.MinValue.AddMinutes(start), TimeOnly.MinValue.AddMinutes(start + length));

    private static Rule Weekdays(MomentTerm term, int day) => day % 2 == 0
        ? term.OnWeekday((DayOfWeek)day)
        : term.OnWeekday((DayOfWeek)day, (DayOfWeek)((day + 3) % 7));
}
