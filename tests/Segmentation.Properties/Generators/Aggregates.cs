using FsCheck;
using FsCheck.Fluent;
using Segmentation.Rules.Authoring;

namespace Segmentation.Properties.Generators;

/// <summary>Conditions over events: aggregates, quantifiers, sequences and the facets that stand for them.</summary>
internal static class Aggregates
{
    public static Gen<Rule> Rules(DateOnly centre) => Gen.Frequency(
        (4, Selected("order", centre).SelectMany(Counted)),
        (1, Selected("visit", centre).SelectMany(Counted)),
        (4, Selected("order", centre).SelectMany(events => Sums(events))),
        (3, Selected("order", centre).SelectMany(events => FirstsAndLasts(events, centre))),
        (1, Selected("visit", centre).SelectMany(Pages)),
        (2, Shares(centre)),
        (3, Tests(centre)),
        (4, Sequences(centre)),
        (4, Facets(centre)),
        (1, Affinities));

    /// <summary>Events of a stream, perhaps filtered, perhaps in a window.</summary>
    private static Gen<EventSet> Selected(string stream, DateOnly centre) =>
        from set in Filtered(stream, centre)
        from window in Gen.Frequency((1, Gen.Constant<Window?>(null)), (4, Times.Back.Select(each => (Window?)each)))
        select window is null ? set : set.Within(window);

    private static Gen<EventSet> Filtered(string stream, DateOnly centre) => Gen.OneOf(
        Gen.Constant(Events.Of(stream)), Filters.Of(stream, centre).Select(filter => Events.Of(stream).Where(filter)));

    private static Gen<Rule> Counted(EventSet events) => Gen.Frequency(
        (4, Comparing.Number(events.Count)),
        (1, Comparing.Number((events.Count * 2m) + 1m)),
        (1, Comparing.Gap(events.AverageGap)),
        (1, Gen.Elements(events.Any(), events.None())));

    private static Gen<Rule> Sums(EventSet events)
    {
        var (money, number) = (events.Money("amount"), events.Number("qty"));
        return Gen.OneOf(
            Gen.Elements(money, money.Known)
                .SelectMany(field => Gen.Elements(field.Sum, field.Average, field.Min, field.Max))
                .SelectMany(term => Comparing.Money(term, Attributes.Money("limit"))),
            Gen.Elements(number, number.Known)
                .SelectMany(field => Gen.Elements(field.Sum, field.Average, field.Min, field.Max, field.Distinct))
                .SelectMany(term => Comparing.Number(term, Attributes.Number("level"))),
            Gen.Elements(money.Distinct, events.Text("category").Known.Distinct, events.Date("due").Distinct, events.Instant("shipped").Known.Distinct)
                .SelectMany(term => Comparing.Number(term)),
            Gen.Elements(money.Sum - money.Max, money.Sum / events.Count, (money.Sum * 2m) + 0.5m, money.Known.Average - 1m)
                .SelectMany(term => Comparing.Money(term)),
            Gen.Elements(money.Sum / Attributes.Money("limit"), number.Sum / events.Count, number.Average + 1m)
                .SelectMany(term => Comparing.Number(term)));
    }

    private static Gen<Rule> FirstsAndLasts(EventSet events, DateOnly centre)
    {
        var (due, shipped) = (events.Date("due"), events.Instant("shipped"));
        return Gen.OneOf(
            Gen.Elements(events.Money("amount").First, events.Money("amount").Last).SelectMany(term => Comparing.Money(term)),
            Gen.Elements(events.Number("qty").First, events.Number("qty").Last).SelectMany(term => Comparing.Number(term)),
            Gen.Elements(events.Text("category").First, events.Text("category").Last)
                .SelectMany(term => Comparing.Text(term, Values.Interests)),
            Gen.Elements(events.Flag("paid").First, events.Flag("paid").Last).SelectMany(Comparing.Flag),
            Gen.Elements(due.Earliest, due.Known.Latest, due.First, due.Last)
                .SelectMany(term => Gen.OneOf(
                    Moments.Date(term, centre, Attributes.Date("signed")), Comparing.Elapsed(term.Elapsed, exact: false))),
            Gen.Elements(shipped.Known.Earliest, shipped.Latest, shipped.First, shipped.Last)
                .SelectMany(term => Gen.OneOf(
                    Moments.Instant(term, centre, Attributes.Instant("seen")), Comparing.Elapsed(term.Elapsed, exact: true),
                    Moments.Anniversary(term))));
    }

    private static Gen<Rule> Pages(EventSet events) => Gen.Elements(events.Text("page").First, events.Text("page").Last)
        .SelectMany(term => Comparing.Text(term, Values.Texts));

    private static Gen<Rule> Shares(DateOnly centre) =>
        from filter in Filters.Order(centre)
        from window in Times.Back
        let events = Events.Of("order").Where(filter).Within(window)
        from term in Gen.Elements(events.Share, events.Money("amount").Share, events.Number("qty").Share)
        from rule in Comparing.Number(term)
        select rule;

    private static Gen<Rule> Tests(DateOnly centre) =>
        from stream in Gen.Elements("order", "visit")
        from filter in Filters.Of(stream, centre)
        from window in Times.Back
        from events in Gen.Elements(Events.Of(stream), Events.Of(stream).Within(window))
        from kind in Gen.Choose(0, 2)
        select kind switch
        {
            0 => events.Where(filter).Any(),
            1 => events.Where(filter).None(),
            _ => events.All(filter),
        };

    private static Gen<Rule> Sequences(DateOnly centre) =>
        from first in Gen.Elements("order", "visit").SelectMany(stream => Filtered(stream, centre))
        from then in Gen.Elements("order", "visit").SelectMany(stream => Filtered(stream, centre))
        from absent in Gen.Elements(false, true)
        let start = absent ? first.ThenNo(then) : first.Then(then)
        from time in Gen.OneOf(Times.Calendar, Times.Exact)
        from window in Gen.OneOf(Gen.Constant<Window?>(null), Times.Back.Select(each => (Window?)each))
        select window is null ? start.Within(time) : start.Within(time, window);

    private static Gen<Rule> Facets(DateOnly centre) =>
        from filter in Filters.Order(centre)
        from window in Times.Back
        from rule in Gen.OneOf(
            Gen.Elements(Value.Total, Value.Within(window), Value.Where(filter).Within(window))
                .SelectMany(term => Comparing.Money(term, Attributes.Money("spend"))),
            Gen.Elements(Frequency.Total, Frequency.Within(window), Frequency.Where(filter).Within(window))
                .SelectMany(term => Comparing.Number(term, Attributes.Number("level"))),
            Gen.Elements(Recency.Elapsed, Recency.Where(filter)).SelectMany(term => Comparing.Elapsed(term, exact: true)))
        select rule;

    private static Gen<Rule> Affinities =>
        from interest in Gen.Elements(Values.Interests)
        from halfLife in Gen.Elements(Duration.Days(30), Duration.Weeks(2), Duration.Hours(36))
        from term in Gen.Elements(
            Interest.Affinity(interest), Interest.AffinityShare(interest), Interest.Affinity(interest).HalfLife(halfLife))
        from bound in Gen.Elements(0m, 0.1m, 0.37m, 0.71m, 1.3m)
        from greater in Gen.Elements(true, false)
        select greater ? term > bound : term <= bound;
}
