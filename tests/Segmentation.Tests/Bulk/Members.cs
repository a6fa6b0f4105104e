using Segmentation.Rules;

namespace Segmentation.Tests.Bulk;

/// <summary>The model of <see cref="Member"/>, segments, and how they answer for a table and for one customer.</summary>
internal static class Members
{
    public static DateTimeOffset Now { get; } = new(2026, 3, 5, 23, 30, 0, TimeSpan.Zero);

    public static CustomerModel<Member> Model { get; } = CustomerModel.For<Member>(m => m
        .Key(c => c.Id)
        .Zone(c => c.Zone)
        .Money("spend", c => c.Spend, o => o.Scale(2))
        .Number("score", c => c.Score)
        .Text("city", c => c.City)
        .Text("grade", c => c.Tier, o => o.EmptyMeansUnknown().UnknownCountsAs("basic"))
        .Date("signed", c => c.Signed)
        .Text("faulty", c => c.Faulty!.Trim())
        .Set("tags", c => c.Tags)
        .Events("visit", c => c.Visits, e => e.At(v => v.At).Text("page", v => v.Page))
        .Predicate("open", c => c.Open));

    public static SegmentationEngine<Member> Engine { get; } = SegmentationEngine.Create(
        Model,
        [
            new Segment("spends", Attributes.Money("spend") >= 100m),
            new Segment("scores", Attributes.Number("score") >= 2.5m),
            new Segment("from Paris", Attributes.Text("city").Is("Paris")),
            new Segment("basic", Attributes.Text("grade").Is("basic")),
            new Segment("signed today", Attributes.Date("signed").Within(Last.Days(1))),
            new Segment("likes tea", Attributes.Set("tags").Contains("tea")),
            new Segment("visits", Events.Of("visit").Where(v => v.Text("page").Is("home")).Within(Last.Days(7)).Count >= 2),
            new Segment("open", Rule.Predicate("open")),
        ]);

    /// <summary>A healthy customer; those of neighbouring numbers differ in everything.</summary>
    public static Member Of(int number) => new()
    {
        Id = "m" + number,
        Zone = (number % 3) switch { 0 => null, 1 => "Asia/Shanghai", _ => "America/New_York" },
        Spend = number % 5 == 0 ? null : number % 251,
        Score = number % 7 == 0 ? null : (number % 50) / 10.0,
        City = (number % 4) switch { 0 => null, 1 => "Paris", var other => "City " + other },
        Tier = number % 2 == 0 ? "" : "gold",
        Signed = new DateOnly(2026, 3, 1).AddDays(number % 8),
        Tags = number % 6 == 0 ? null : ["tag" + (number % 300), number % 2 == 0 ? "tea" : "coffee", null],
        Visits = [.. Enumerable.Range(0, number % 4).Select(i => new Visit(Now.AddDays(-i).AddMinutes(number), i % 2 == 0 ? "home" : null))],
        Faulty = "fine",
        Open = (number % 3) switch { 0 => null, var other => other == 1 },
    };

    /// <summary>The table answers for each customer as the evaluation of that customer alone does.</summary>
    public static void ShouldAnswer(CustomerTable<Member> table, params IEnumerable<Member> customers)
    {
        var all = Engine.Evaluate(table, Now);
        foreach (var customer in customers)
        {
            var (row, one) = (table.Data.Find(customer.Id!), Engine.Evaluate(customer, Now));
            Assert.True(row >= 0, $"{customer.Id} is not in the table.");
            Assert.All(Engine.Segments, segment => Assert.Equal(
                (segment.Key, one[segment.Key].Truth),
                (segment.Key, all.TruthOf(all.Rules.Outputs[Engine.Segments.IndexOf(segment)], row))));
        }
    }
}
