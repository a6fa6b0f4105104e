namespace Segmentation.Examples;

internal static class CustomerTableExample
{
    public static void Run(TextWriter output)
    {
        var shoppers = Shoppers();
        var engine = SegmentationEngine.Create(
            Shop.Model,
            new Segment("active", Frequency.Within(Last.Days(30)) >= 1),
            new Segment("big", Value.Within(Last.Days(365)) >= 1_000m),
            new Segment("unhappy", Attributes.Number("satisfaction") < 3));

        // <example load>
        var table = CustomerTable.Load(Shop.Model, shoppers);
        output.WriteLine($"{table.Count} customers; {table.RepeatedKeys} came in twice");
        foreach (var issue in table.Issues)
        {
            output.WriteLine(issue);
        }

        // </example>
        output.WriteLine($"read as they come: {LoadAsync(shoppers.ToAsyncEnumerable(), CancellationToken.None).GetAwaiter().GetResult().Count}");
        ReadResult(output, engine, table);
        Combine(output, engine, table);
        Preview(output, engine, table);
        NextNight(output, engine, table);
        Everybody(output, engine, shoppers);
    }

    /// <summary>As customers come from a database or a file.</summary>
    private static async Task<CustomerTable<Shopper>> LoadAsync(IAsyncEnumerable<Shopper> shoppers, CancellationToken stopping)
    {
        // <example load async>
        var options = new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = stopping };
        var progress = new Progress<long>(read => Console.Error.WriteLine($"{read:N0} customers read"));
        var table = await CustomerTable.LoadAsync(Shop.Model, shoppers, options, progress);
        // </example>
        return table;
    }

    private static void ReadResult(TextWriter output, SegmentationEngine<Shopper> engine, CustomerTable<Shopper> table)
    {
        // <example evaluate>
        var all = engine.Evaluate(table, Shop.Now);
        foreach (var segment in all.Segments)
        {
            output.WriteLine($"{segment}: {all[segment].Count} of {all.Customers}, undetermined {all[segment].UndeterminedCount}");
        }

        output.WriteLine($"big: {string.Join(", ", all["big"].Members.Keys)}");
        output.WriteLine($"c-2 unhappy? {all["unhappy"].TruthOf("c-2")}");
        foreach (var (reason, customers) in all["unhappy"].Reasons())
        {
            output.WriteLine($"undetermined for {customers}: {reason}");
        }

        var verdict = all["active"].VerdictOf("c-1");
        output.WriteLine($"c-1 active: {verdict.Truth}, until {verdict.ValidUntil:u}");
        // </example>
    }

    private static void Combine(TextWriter output, SegmentationEngine<Shopper> engine, CustomerTable<Shopper> table)
    {
        var all = engine.Evaluate(table, Shop.Now);

        // <example sets>
        var (active, unhappy) = (all["active"].Members, all["unhappy"]);
        var mailed = active - unhappy.Members - unhappy.Undetermined;
        output.WriteLine($"mailed: {string.Join(", ", mailed.Keys)}");

        var overlaps = all.Overlaps();
        output.WriteLine($"active and big: {overlaps[0, 1]}");
        // </example>
    }

    private static void Preview(TextWriter output, SegmentationEngine<Shopper> engine, CustomerTable<Shopper> table)
    {
        // <example preview>
        var current = engine.Evaluate(table, Shop.Now);
        var changed = new Segment("big", Value.Within(Last.Days(365)) >= 200m & Rule.InSegment("active"));

        var preview = engine.Preview(changed, current);
        output.WriteLine($"big would have {preview.Members.Count}, undetermined {preview.Members.UndeterminedCount}");
        output.WriteLine($"would enter: {string.Join(", ", preview.Change.Entered.Keys)}");
        output.WriteLine($"would leave: {string.Join(", ", preview.Change.Left.Keys)}");
        // </example>
    }

    private static void NextNight(TextWriter output, SegmentationEngine<Shopper> engine, CustomerTable<Shopper> table)
    {
        // <example next night>
        // One night, and a result that nobody needs any more.
        var lastNight = engine.Evaluate(table, Shop.Now.AddDays(-1));
        var tonight = engine.Evaluate(table, Shop.Now);

        // The next day: who did something comes in again, who left goes out.
        table.Upsert(
            new Shopper { Id = "c-3", Csat = 5, Orders = [new Order("o-9", Shop.Now.AddHours(5), 90m)] },
            new Shopper { Id = "c-7", Csat = 1 });
        table.Remove("c-2");

        // The next night, in the memory of the night before the last.
        var next = engine.Evaluate(table, Shop.Now.AddDays(1), reuse: lastNight);
        foreach (var segment in next.Segments)
        {
            var change = next.ChangeSince(segment, tonight);
            output.WriteLine($"{segment}: +[{string.Join(", ", change.Entered.Keys)}] -[{string.Join(", ", change.Left.Keys)}]");
        }

        output.WriteLine($"active changes by itself at {next["active"].NextChange():u}");
        // </example>
    }

    private static void Everybody(TextWriter output, SegmentationEngine<Shopper> engine, IEnumerable<Shopper> shoppers)
    {
        // <example everybody at once>
        var table = CustomerTable.Load(Shop.Model, shoppers);
        var all = engine.Evaluate(table, Shop.Now);

        var calm = all["active"].Members - all["unhappy"].Members - all["unhappy"].Undetermined;
        output.WriteLine($"active: {all["active"].Count} of {all.Customers}; {calm.Count} of them not unhappy: {string.Join(", ", calm.Keys)}");
        // </example>
    }

    private static Shopper[] Shoppers() =>
    [
        new() { Id = "c-1", Csat = 4, Orders = [new Order("o-1", Shop.Now.AddDays(-20), 250m)] },
        new() { Id = "c-2", Csat = 2, Orders = [new Order("o-2", Shop.Now.AddDays(-60), 2_000m)] },
        new() { Id = "c-3", Csat = 5 },
        new() { Id = "c-4", Orders = [new Order("o-3", Shop.Now.AddDays(-2), 80m)] },
        new() { Id = "c-5", Csat = 1, TimeZoneId = "Asia/Nowhere", Orders = [new Order("o-4", Shop.Now.AddDays(-5), 1_500m)] },
        new() { Id = "c-3", Csat = 3 },
    ];
}
