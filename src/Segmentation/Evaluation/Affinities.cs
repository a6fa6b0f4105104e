using System.Collections.Immutable;
using Segmentation.Customers;
using Segmentation.Rules;
using Segmentation.Time;

namespace Segmentation.Evaluation;

/// <summary>How much a customer's events are about an interest.</summary>
internal static class Affinities
{
    public static Reading Read(MomentEvaluator moment, AffinityFor affinity)
    {
        var stream = StreamOf(moment);
        if (Visible(moment, stream) is not { } rows)
        {
            return Reading.Unknown(new UndeterminedReason(ReasonKind.Fault, stream.Key), Horizon.Never);
        }

        if (stream.HasHistoryStart)
        {
            return Reading.Unknown(new UndeterminedReason(ReasonKind.HistoryStarts, stream.Key), Horizon.Never);
        }

        if (About(moment, rows, affinity) is not { } about || (affinity.IsShare && rows.IsEmpty))
        {
            return Reading.Unknown(new UndeterminedReason(ReasonKind.UnknownEvents, stream.Key), Horizon.Never);
        }

        if (affinity.IsShare)
        {
            return Reading.Of(Exact.From(Share(affinity, about, rows)), Horizon.Never);
        }

        var tomorrow = moment.Calendar.StartOfDay(CalendarMath.AddDays(moment.Today, 1));
        var until = about.IsEmpty ? Horizon.Never : new Horizon(tomorrow, LooksAgain: true);
        return Reading.Of(Exact.From(Amount(affinity, about, moment.At)), until);
    }

    /// <summary>
    /// The first instant after the present one at which the fading amount is at, or falls below, a limit that it now
    /// exceeds or equals.
    /// </summary>
    public static Instant Meets(MomentEvaluator moment, AffinityFor affinity, Exact limit)
    {
        var about = About(moment, Visible(moment, StreamOf(moment))!.Value, affinity)!.Value;
        if (about.IsEmpty)
        {
            return Instant.Never;
        }

        var sign = Sign(moment.At);
        if (sign < 0)
        {
            return Instant.Never;
        }

        var (low, high) = (moment.At.Ticks, DateTime.MaxValue.Ticks);
        if (low >= high || Sign(new Instant(high)) == sign)
        {
            return Instant.Never;
        }

        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = Sign(new Instant(middle)) == sign ? (middle, high) : (low, middle);
        }

        return new Instant(high);

        int Sign(Instant at)
        {
            moment.Work.Take(about.Length);
            return Exact.From(Amount(affinity, about, at)).CompareTo(limit);
        }
    }

    private static double Amount(AffinityFor affinity, ImmutableArray<Instant> about, Instant at) =>
        about.IsEmpty ? 0 : Decay.Sum(about, Decay.Ticks(affinity.HalfLife), at);

    /// <summary>Both sums as seen from the latest event: the share does not move with time.</summary>
    private static double Share(AffinityFor affinity, ImmutableArray<Instant> about, ImmutableArray<EventRow> rows)
    {
        var halfLife = Decay.Ticks(affinity.HalfLife);
        var latest = rows[^1].At;
        var all = rows.Select(row => row.At).ToList();
        return Decay.SumAtLatest(about, halfLife, latest) / Decay.SumAtLatest(all, halfLife, latest);
    }

    private static ImmutableArray<EventRow>? Visible(MomentEvaluator moment, EventStreamDefinition stream)
    {
        var history = moment.Customer.Events(moment.Rules.Catalogue.StreamIndex(stream.Key)!.Value);
        return history.IsReadable ? [.. history.Rows.Where(row => row.At <= moment.Seen && moment.Work.Take())] : null;
    }

    /// <summary>The instants of the events about the interest; null when an event does not say what it is about.</summary>
    private static ImmutableArray<Instant>? About(MomentEvaluator moment, ImmutableArray<EventRow> rows, AffinityFor affinity)
    {
        var stream = StreamOf(moment);
        var field = stream.FieldIndex(stream.InterestField!);
        if (rows.Any(row => !row.Fields[field].IsKnown))
        {
            return null;
        }

        var texts = new TextComparison(stream.Fields[field].IgnoresCase);
        return [.. rows.Where(row => texts.Equal(row.Fields[field].Text, affinity.Interest)).Select(row => row.At)];
    }

    private static EventStreamDefinition StreamOf(MomentEvaluator moment) =>
        moment.Rules.Catalogue.Streams.First(stream => stream.InterestField is not null);
}
