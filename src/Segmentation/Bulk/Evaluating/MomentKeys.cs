using System.Diagnostics;
using Segmentation.Evaluation.Compiling;
using Segmentation.Rules;

namespace Segmentation.Bulk.Evaluating;

/// <summary>The keys for which windows and elapsed times hold at an instant in a zone.</summary>
internal static class MomentKeys
{
    public static KeySet Of(Test test, ZoneMoment moment)
    {
        switch (test)
        {
            case WindowTest window:
                var span = moment.Moments.SpanOf(window.Window);
                return span.Low > span.High ? KeySet.Nothing
                    : KeySet.Between(KeyRange.Exactly(span.Low), KeyRange.Exactly(span.High));
            case ElapsedDaysTest days:
                return KeySet.Of(Reverse(days.Operator), KeyRange.Exactly(moment.Moments.DayBefore(days.Duration)));
            case ElapsedTicksTest ticks:
                // What lies so long before: at op then + time, as then op at - time.
                var then = (Int128)moment.At.Ticks - ticks.Ticks;
                return KeySet.Of(Reverse(ticks.Operator), new KeyRange(then, then + 1));
            default:
                throw new UnreachableException();
        }
    }

    private static ComparisonOperator Reverse(ComparisonOperator op) => op switch
    {
        ComparisonOperator.AtLeast => ComparisonOperator.AtMost,
        ComparisonOperator.AtMost => ComparisonOperator.AtLeast,
        ComparisonOperator.Greater => ComparisonOperator.Less,
        ComparisonOperator.Less => ComparisonOperator.Greater,
        _ => op,
    };
}
