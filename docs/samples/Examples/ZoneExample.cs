namespace Segmentation.Examples;

internal static class ZoneExample
{
    public static void Run(TextWriter output)
    {
        // <example zones>
        // One instant, two customers, two local dates: in Shanghai it is already 5 March.
        var instant = new DateTimeOffset(2026, 3, 4, 18, 0, 0, TimeSpan.Zero);
        var order = new Order("o-1", instant.AddHours(-3), 100m);
        var inShanghai = new Shopper { Id = "c-1", TimeZoneId = "Asia/Shanghai", Orders = [order] };
        var inLondon = new Shopper { Id = "c-2", TimeZoneId = "Europe/London", Orders = [order] };

        var engine = Shop.Engine(Frequency.Within(Last.Days(1)) >= 1);
        var (shanghai, london) = (engine.Evaluate("s1", inShanghai, instant), engine.Evaluate("s1", inLondon, instant));
        // </example>
        output.WriteLine($"Shanghai: {shanghai.Truth}, {Until(shanghai)}");
        output.WriteLine($"London: {london.Truth}, {Until(london)}");
    }

    private static string Until(Verdict verdict) => verdict.ValidUntil is { } change ? $"until {change:u}" : "for good";
}
