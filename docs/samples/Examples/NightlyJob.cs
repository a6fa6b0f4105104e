namespace Segmentation.Examples;

internal static class NightlyJob
{
    public static void Run(TextWriter output)
    {
        // <example nightly job>
        var engine = SegmentationEngine.Create(
            Shop.Model,
            new Segment("active", Frequency.Within(Last.Days(30)) >= 1),
            new Segment("big", Value.Total >= 1_000m));
        Shopper[] shoppers =
        [
            new() { Id = "c-1", Orders = [new Order("o-1", Shop.Now.AddDays(-29), 80m)] },
            new() { Id = "c-2", Orders = [new Order("o-2", Shop.Now.AddDays(-2), 2_000m)] },
            new() { Id = "c-3" },
        ];

        // The first night everyone is evaluated, and the instant of the next change is stored with the result.
        var due = new Dictionary<string, DateTimeOffset?>();
        foreach (var shopper in shoppers)
        {
            due[shopper.Id] = engine.Evaluate(shopper, Shop.Now).ValidUntil;
        }

        // A night later only those are evaluated whose result has run out, or who did something.
        var tonight = Shop.Now.AddDays(1);
        foreach (var shopper in shoppers.Where(shopper => due[shopper.Id] <= tonight))
        {
            var all = engine.Evaluate(shopper, tonight);
            output.WriteLine($"{all.Customer} again: [{string.Join(", ", all.Members)}], next {all.ValidUntil:u}".TrimEnd());
            due[shopper.Id] = all.ValidUntil;
        }

        // </example>
        output.WriteLine($"left alone: {due.Count - 1} of {due.Count}");
    }
}
