using Segmentation.Customers;
using Segmentation.Time;

namespace Segmentation.Evaluation;

/// <summary>Dates and instants compared: two instants exactly, everything else by local date.</summary>
internal static class Moments
{
    public static int Compare(Datum a, Datum b, LocalCalendar calendar) =>
        a.Type == AttributeType.Instant && b.Type == AttributeType.Instant
            ? a.Instant.CompareTo(b.Instant)
            : DateOf(a, calendar).CompareTo(DateOf(b, calendar));

    public static DateOnly DateOf(Datum moment, LocalCalendar calendar) =>
        moment.Type == AttributeType.Date ? moment.Date : calendar.DateOf(moment.Instant);

    /// <summary>The instant of an instant, the start of a date.</summary>
    public static Instant InstantOf(Datum moment, LocalCalendar calendar) =>
        moment.Type == AttributeType.Date ? calendar.StartOfDay(moment.Date) : moment.Instant;
}
