using System.Collections.Immutable;
using System.Globalization;

namespace Segmentation.Benchmarks;

/// <summary>The customers of the event workload as objects, and the model that describes them.</summary>
public static class Visitors
{
    public const int Categories = 50;

    private static readonly ImmutableArray<string> CategoryNames =
        [.. Enumerable.Range(0, Categories).Select(number => string.Create(CultureInfo.InvariantCulture, $"category {number}"))];

    /// <summary>Midnight of a day before every event.</summary>
    public static DateTimeOffset Epoch { get; } = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static ImmutableArray<string> Kinds { get; } = ["view", "cart", "purchase", "return", "support", "letter"];

    public static CustomerModel<Visitor> Model { get; } = CustomerModel.For<Visitor>(m => m
        .Key(c => c.Id)
        .Events("event", c => c.Events, e => e
            .At(v => v.At)
            .Text("kind", v => v.Kind)
            .Money("amount", v => v.Amount)
            .Text("category", v => v.Category)));

    public static string Category(int number) => CategoryNames[number];

    /// <summary>The first customers of the columns as objects; their ids are their places from 0.</summary>
    public static Visitor[] From(VisitorColumns columns, int count)
    {
        var visitors = new Visitor[count];
        for (var i = 0; i < count; i++)
        {
            visitors[i] = Of(columns, i);
        }

        return visitors;
    }

    private static Visitor Of(VisitorColumns columns, int customer)
    {
        var first = columns.Start[customer];
        var events = new VisitorEvent[columns.Start[customer + 1] - first];
        for (var i = 0; i < events.Length; i++)
        {
            var e = first + i;
            events[i] = new VisitorEvent(
                Epoch.AddSeconds(columns.At[e]), Kinds[columns.Kind[e]], columns.Amount[e] / 100m, Category(columns.Category[e]));
        }

        return new Visitor(customer, events);
    }
}
