using System.Diagnostics;
using Segmentation.Evaluation.Compiling;

namespace Segmentation.Bulk.Evaluating;

/// <summary>Tests that look at a local date alone.</summary>
internal static class DayTruth
{
    public static bool Holds(Test test, DateOnly date, ZoneMoment moment) => test switch
    {
        WeekdayTest weekday => weekday.Holds(date),
        AnniversaryTest anniversary => anniversary.Holds(date, moment.Moments),
        _ => throw new UnreachableException(),
    };
}
