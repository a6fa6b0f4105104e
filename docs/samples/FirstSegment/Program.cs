// <example first segment>
using Microsoft.Extensions.DependencyInjection;
using Segmentation;

// 1. Your own customer type (below), described once.
var shoppers = CustomerModel.For<Shopper>(m => m
    .Key(c => c.Id)
    .DefaultZone("Asia/Shanghai")
    .Geography(g => g.City(c => c.City))
    .Events("order", c => c.Orders, e => e.At(o => o.PlacedAt).Id(o => o.Number).Value(o => o.Total)));

// 2. A rule.
Rule loyal = Value.Within(Last.Days(365)) >= 10_000m
    & Frequency.Within(Last.Days(90)) >= 2
    & Geography.City.In("Shanghai", "Hangzhou");

// 3. Plugged into the host.
var services = new ServiceCollection();
services.AddSegmentation(shoppers, s => s.AddSegment("loyal", loyal));
using var provider = services.BuildServiceProvider();
var engine = provider.GetRequiredService<SegmentationEngine<Shopper>>();

// 4. One customer, at one instant.
var now = new DateTimeOffset(2026, 3, 5, 2, 0, 0, TimeSpan.Zero);
var shopper = new Shopper("c-1001", "Shanghai",
[
    new Order("o-1", now.AddDays(-200), 8_000m),
    new Order("o-2", now.AddDays(-60), 1_500m),
    new Order("o-3", now.AddDays(-5), 900m),
]);
var verdict = engine.Evaluate("loyal", shopper, now);

Console.WriteLine(loyal);
Console.WriteLine($"{shopper.Id}: {verdict.Truth}, until {verdict.ValidUntil:u} if nothing happens");

public sealed record Shopper(string Id, string? City, IReadOnlyList<Order> Orders);

public sealed record Order(string Number, DateTimeOffset PlacedAt, decimal Total);
// </example>
