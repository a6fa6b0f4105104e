using System.Collections.Immutable;
using Segmentation.Customers;
using Segmentation.Rules.Checking;
using Segmentation.Time;

namespace Segmentation.Evaluation.Explaining;

/// <summary>Walks a span of time from one instant at which the truth may change to the next.</summary>
internal sealed class TimelineWalk(RuleSet rules, Outline outline, int segment, CustomerSnapshot customer, Instant at)
{
    private const int MostSteps = 100_000;

    /// <summary>When something happened that the rule reads, up to the instant that knows, ascending.</summary>
    private readonly long[] _events =
    [
        .. outline.Parts[outline.Root].Needs.Streams
            .SelectMany(stream => customer.Events(stream).Rows.Select(row => row.At.Ticks))
            .Where(ticks => ticks <= at.Ticks)
            .Distinct()
            .Order(),
    ];

    public ImmutableArray<TimelineInterval> Walk(Instant from, Instant to)
    {
        var found = ImmutableArray.CreateBuilder<TimelineInterval>();
        var (start, reached, outcome) = (from, from, Ask(from));
        for (var steps = 0; steps < MostSteps && reached < to; steps++)
        {
            var (next, truth) = (Instant.Min(Next(reached, outcome), to), outcome.Truth);
            var then = next < to ? Ask(next) : outcome;
            if (then.Truth != truth)
            {
                if (outcome.Until.LooksAgain)
                {
                    // What moves continuously may have turned before.
                    next = Turn(reached, next, truth);
                    then = Ask(next);
                }

                Add(start, next, truth);
                start = next;
            }

            (reached, outcome) = (next, then);
        }

        Add(start, reached, outcome.Truth);
        return found.DrainToImmutable();

        void Add(Instant first, Instant end, Truth truth)
        {
            if (first < end)
            {
                found.Add(new TimelineInterval(first.ToDateTimeOffset()!.Value, end.ToDateTimeOffset()!.Value, truth));
            }
        }
    }

    /// <summary>The next instant at which the truth may change, or something was added.</summary>
    private Instant Next(Instant instant, Outcome outcome)
    {
        var index = Array.BinarySearch(_events, instant.Ticks + 1);
        index = index < 0 ? ~index : index;
        return index < _events.Length ? Instant.Min(outcome.Until.At, new Instant(_events[index])) : outcome.Until.At;
    }

    private Outcome Ask(Instant instant) =>
        new MomentEvaluator(customer, rules, Instant.Min(instant, at), instant).Segment(segment);

    /// <summary>Between an instant of one truth and one of another, the first found that differs from the one just before.</summary>
    private Instant Turn(Instant before, Instant after, Truth truth)
    {
        while (after.Ticks - before.Ticks > 1)
        {
            var middle = new Instant(before.Ticks + ((after.Ticks - before.Ticks) / 2));
            (before, after) = Ask(middle).Truth == truth ? (middle, after) : (before, middle);
        }

        return after;
    }
}
