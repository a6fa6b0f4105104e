namespace Segmentation.Examples;

internal static class HistoryExample
{
    public static void Run(TextWriter output)
    {
        // <example history>
        // The shop has kept orders since 2026 only: what lies before is not "no orders", it is not known.
        var model = CustomerModel.For<Shopper>(m => m
            .Key(c => c.Id)
            .Events("order", c => c.Orders, e => e
                .At(o => o.PlacedAt)
                .Id(o => o.Number)
                .Value("amount", o => o.Total)
                .HistoryStarts(new DateOnly(2026, 1, 1))));

        var engine = SegmentationEngine.Create(
            model,
            new Segment("3 orders in a year", Frequency.Within(Last.Days(365)) >= 3),
            new Segment("1 order in a year", Frequency.Within(Last.Days(365)) >= 1),
            new Segment("3 orders in 30 days", Frequency.Within(Last.Days(30)) >= 3));
        // </example>
        var shopper = new Shopper { Id = "c-1", Orders = [new Order("o-1", Shop.Now.AddDays(-10), 50m)] };
        var all = engine.Evaluate(shopper, Shop.Now);
        foreach (var key in all.Segments)
        {
            output.WriteLine($"{key}: {all[key].Truth} {string.Join("; ", all[key].Reasons)}".TrimEnd());
        }

        // <example fault>
        // An amount that does not fit its scale is unknown, and the evaluation says so.
        var faulty = new Shopper { Id = "c-2", CreditLimit = 100.005m };
        var issues = Shop.Engine(Attributes.Money("credit limit") > 0m).Evaluate(faulty, Shop.Now).Issues;
        // </example>
        output.WriteLine(issues.Single());
    }
}
