using Segmentation.Customers;
using Segmentation.Rules;

namespace Segmentation.Evaluation;

/// <summary>Counts, shares, gaps and the latest event.</summary>
internal static class EventAggregates
{
    public static Reading Count(MomentEvaluator moment, CountOf count)
    {
        var chosen = ChosenEvents.Select(moment, count.Events);
        if (!chosen.IsReadable)
        {
            return Reading.Unknown(chosen.Reason(), chosen.Until);
        }

        var reason = chosen.Reason(chosen.ReachesBack && !chosen.IsOpen ? ReasonKind.HistoryStarts : ReasonKind.UnknownEvents);
        long? high = chosen.ReachesBack ? null : chosen.Matching.Count + chosen.Open.Count;
        return Reading.Range(chosen.Matching.Count, high, chosen.Until, reason);
    }

    /// <summary>The instant of the latest matching event of the value stream: what recency runs from.</summary>
    public static Reading Latest(MomentEvaluator moment, Rule? filter)
    {
        var stream = moment.Rules.Catalogue.Streams.First(candidate => candidate.ValueField is not null);
        var chosen = ChosenEvents.Select(moment, new EventSelection(stream.Key, filter));
        return chosen.IsReadable && !chosen.IsOpen && chosen.Matching.Count > 0
            ? Reading.Of(chosen.Matching[^1].Moment, chosen.Until)
            : Reading.Unknown(chosen.Reason(), chosen.Until);
    }

    /// <summary>Mean days between neighbours: from the first to the last local date, divided by the gaps.</summary>
    public static Reading Gap(MomentEvaluator moment, AverageGap gap)
    {
        var chosen = ChosenEvents.Select(moment, gap.Events);
        if (!chosen.IsReadable || chosen.IsOpen || chosen.ReachesBack || chosen.Matching.Count < 2)
        {
            return Reading.Unknown(ReasonOf(chosen), chosen.Until);
        }

        var first = moment.Calendar.DateOf(chosen.Matching[0].At);
        var last = moment.Calendar.DateOf(chosen.Matching[^1].At);
        var days = Exact.From((long)(last.DayNumber - first.DayNumber));
        return Reading.Of(days / Exact.From((long)(chosen.Matching.Count - 1)), chosen.Until);
    }

    public static Reading Share(MomentEvaluator moment, ShareOf share)
    {
        var chosen = ChosenEvents.Select(moment, share.Events);
        if (!chosen.IsReadable || chosen.IsOpen || chosen.ReachesBack)
        {
            return Reading.Unknown(ReasonOf(chosen), chosen.Until);
        }

        var part = AmountOf(chosen.Matching, share, chosen.Stream);
        var whole = AmountOf(chosen.InWindow, share, chosen.Stream);
        return part is null || whole is not { IsZero: false } total
            ? Reading.Unknown(chosen.Reason(), chosen.Until)
            : Reading.Of(Exact.From((part.Value / total).ToDouble()), chosen.Until);
    }

    public static UndeterminedReason ReasonOf(ChosenEvents chosen) =>
        chosen.Reason(chosen is { ReachesBack: true, IsOpen: false } ? ReasonKind.HistoryStarts : ReasonKind.UnknownEvents);

    /// <summary>How many events, or the sum of a field; null when one amount is unknown.</summary>
    private static Exact? AmountOf(IReadOnlyList<EventRow> rows, ShareOf share, EventStreamDefinition stream)
    {
        if (share.Field is null)
        {
            return Exact.From((long)rows.Count);
        }

        var field = stream.FieldIndex(share.Field);
        return rows.All(row => row.Fields[field].IsKnown) ? FieldAggregates.Sum([.. rows.Select(row => row.Fields[field])]) : null;
    }
}
