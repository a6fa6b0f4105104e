namespace Segmentation.Examples;

internal static class WindowExample
{
    private static readonly CustomerModel<Renewal> Model =
        CustomerModel.For<Renewal>(m => m.Key(c => c.Id).DefaultZone("Asia/Shanghai").Date(c => c.Date));

    public static void Run(TextWriter output)
    {
        // <example windows>
        Window[] windows =
        [
            Last.Days(1),
            Last.Days(90),
            Last.Months(3),
            This.Month,
            This.WholeMonth,
            Previous.Months(3),
            Last.Days(90).Before(Last.Days(30)),
            Next.Days(7),
            Coming.Months(1),
        ];
        // </example>
        foreach (var window in windows)
        {
            var (first, last) = Covered(window);
            output.WriteLine($"{window}: {first:yyyy-MM-dd} to {last:yyyy-MM-dd}");
        }
    }

    /// <summary>The dates that count at the examples' instant, by asking the engine about each.</summary>
    private static (DateOnly First, DateOnly Last) Covered(Window window)
    {
        var engine = SegmentationEngine.Create(Model, new Segment("due", Attributes.Date("date").Within(window)));
        var today = DateOnly.FromDateTime(Shop.Now.DateTime);
        var dates = Enumerable.Range(-400, 800)
            .Select(days => today.AddDays(days))
            .Where(date => engine.IsMember("due", new Renewal("r-1", date), Shop.Now))
            .ToList();
        return (dates[0], dates[^1]);
    }

    private sealed record Renewal(string Id, DateOnly? Date);
}
