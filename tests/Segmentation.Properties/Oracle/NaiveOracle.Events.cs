using Segmentation.Rules;

namespace Segmentation.Properties.Oracle;

/// <content>Conditions and aggregates over events.</content>
internal sealed partial class NaiveOracle
{
    /// <summary>The events that a selection looks at, with the truth of its filter for each.</summary>
    /// <param name="Elements">In order of time, then id.</param>
    /// <param name="ReachesBack">Whether the window reaches back before history starts.</param>
    private sealed record Selected(IReadOnlyList<(OracleEvent Event, Truth Truth)> Elements, bool ReachesBack)
    {
        public bool IsOpen => Elements.Any(e => e.Truth == Truth.Undetermined);

        public IReadOnlyList<OracleEvent> Chosen => [.. Elements.Where(e => e.Truth == Truth.True).Select(e => e.Event)];
    }

    private Selected? Select(EventSelection selection, Moment m)
    {
        var stream = m.Customer.Streams[selection.Stream];
        return stream.Events is null ? null : new Selected(
            [.. stream.Events
                .Where(e => e.At <= m.Visible && (selection.Window is not { } w || m.IsIn(w, new InstantValue(e.At))))
                .Select(e => (e, Filter(selection.Filter, e, m)))],
            ReachesBack(stream, selection.Window, m));
    }

    private Truth Filter(Rule? filter, OracleEvent element, Moment m) =>
        filter is null ? Truth.True : Evaluate(filter, m with { Element = element });

    private static bool ReachesBack(OracleStream stream, Window? window, Moment m)
    {
        if (stream.HistoryStart is not { } start || window is null)
        {
            return stream.HistoryStart is not null;
        }

        var covered = m.Covered(window);
        return covered.IsDates ? m.Customer.Zone.StartOfDay(covered.Low) < start : covered.Low < start;
    }

    private Truth Test(EventTest test, Moment m)
    {
        if (Select(test.Events, m) is not { } selected)
        {
            return Truth.Undetermined;
        }

        var truths = selected.Elements.Select(e => e.Truth);
        var unseen = selected.ReachesBack ? Truth.Undetermined : (Truth?)null;
        return test.Quantifier switch
        {
            EventQuantifier.Any => Kleene.Or(Kleene.Any(truths), unseen ?? Truth.False),
            EventQuantifier.No => Kleene.Not(Kleene.Or(Kleene.Any(truths), unseen ?? Truth.False)),
            _ => Kleene.And(Kleene.All(truths), unseen ?? Truth.True),
        };
    }

    private CountValue? Count(EventSelection events, Moment m)
    {
        if (Select(events, m) is not { } selected)
        {
            return null;
        }

        var sure = selected.Chosen.Count;
        var possible = selected.Elements.Count(e => e.Truth != Truth.False);
        return new CountValue(sure, selected.ReachesBack ? null : possible);
    }

    private OracleValue? Aggregate(FieldAggregate aggregate, Moment m)
    {
        if (Select(aggregate.Events, m) is not { IsOpen: false } selected)
        {
            return null;
        }

        if (aggregate.Kind == AggregateKind.Last)
        {
            return selected.Chosen is [.., var last] ? last.Fields[aggregate.Field] : null;
        }

        if (selected.ReachesBack && aggregate.Kind != AggregateKind.Distinct)
        {
            return null;
        }

        if (aggregate.Kind == AggregateKind.First)
        {
            return selected.Chosen is [var first, ..] ? first.Fields[aggregate.Field] : null;
        }

        var values = selected.Chosen.Select(e => e.Fields[aggregate.Field]).ToList();
        if (!aggregate.KnownOnly && values.Contains(null))
        {
            return null;
        }

        return Together(aggregate.Kind, [.. values.OfType<OracleValue>()], aggregate.Field == "amount", selected.ReachesBack);
    }

    private static OracleValue? Together(AggregateKind kind, IReadOnlyList<OracleValue> values, bool isMoney, bool reachesBack)
    {
        switch (kind)
        {
            case AggregateKind.Sum:
                var total = TotalOf(values);
                return isMoney ? InRange(total) : NumberValue.Of(total.ToDouble());
            case AggregateKind.Distinct:
                var different = values.Select(SortKey).Distinct().Count();
                return new CountValue(different, reachesBack ? null : different);
            case AggregateKind.Average:
                return values.Count == 0 ? null : new AverageValue(TotalOf(values), values.Count, isMoney);
            case AggregateKind.Min:
                return values.MinBy(SortKey);
            default:
                return values.MaxBy(SortKey);
        }
    }

    private static Rational TotalOf(IEnumerable<OracleValue> values) =>
        values.Aggregate(Rational.Zero, (sum, value) => sum + Exact(value));

    private static Rational Exact(OracleValue value) => value switch
    {
        NumberValue number => Rational.Of(number.Value),
        MoneyValue money => money.Value,
        _ => throw new NotSupportedException(value.ToString()),
    };

    /// <summary>Something that compares like the value; amounts have at most four decimals.</summary>
    private static IComparable SortKey(OracleValue value) => value switch
    {
        NumberValue number => number.Value + 0d,
        MoneyValue money => money.Value.Numerator * 10_000 / money.Value.Denominator,
        TextValue text => text.Value,
        DateValue date => date.Day,
        InstantValue instant => instant.Ticks,
        _ => throw new NotSupportedException(value.ToString()),
    };

    private GapValue? Gap(EventSelection events, Moment m)
    {
        if (Select(events, m) is not { IsOpen: false, ReachesBack: false } selected)
        {
            return null;
        }

        return selected.Chosen is [var first, .., var last]
            ? new GapValue(new Rational(last.Date - first.Date, selected.Chosen.Count - 1))
            : null;
    }

    private NumberValue? Share(ShareOf share, Moment m)
    {
        if (Select(share.Events, m) is not { IsOpen: false, ReachesBack: false } selected || selected.Elements.Count == 0)
        {
            return null;
        }

        if (share.Field is null)
        {
            return new NumberValue(new Rational(selected.Chosen.Count, selected.Elements.Count).ToDouble());
        }

        var all = selected.Elements.Select(e => e.Event.Fields[share.Field]).ToList();
        if (all.Contains(null))
        {
            return null;
        }

        var total = TotalOf(all.OfType<OracleValue>());
        var chosen = TotalOf(selected.Chosen.Select(e => e.Fields[share.Field]!));
        return total.IsZero ? null : NumberValue.Of((chosen / total).ToDouble());
    }

    private NumberValue? Affinity(AffinityFor affinity, Moment m)
    {
        if (Select(new EventSelection("order"), m) is not { ReachesBack: false } selected
            || selected.Elements.Any(e => e.Event.Fields["category"] is null))
        {
            return null;
        }

        var halfLife = (double)OracleWindow.Ticks(affinity.HalfLife);
        var (about, all) = (0d, 0d);
        foreach (var (element, _) in selected.Elements)
        {
            var weight = Math.Pow(2, -(m.Now - element.At) / halfLife);
            all += weight;
            about += ((TextValue)element.Fields["category"]!).Value == affinity.Interest ? weight : 0;
        }

        return !affinity.IsShare ? NumberValue.Of(about) : selected.Elements.Count == 0 ? null : NumberValue.Of(about / all);
    }
}
