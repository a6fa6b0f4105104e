using System.Globalization;
using Segmentation;

// A program compiled ahead of time: each check runs library code that has no runtime code generation to fall back on.
var at = new DateTimeOffset(2026, 3, 5, 10, 0, 0, TimeSpan.FromHours(8));
var clients = CustomerModel.For<Client>(m => m
    .Key(c => c.Id)
    .DefaultZone("Asia/Shanghai")
    .Number(c => c.Satisfaction)
    .Choice(c => c.Level)
    .Geography(g => g.City(c => c.City))
    .Interests(c => c.Tags)
    .Birthday(c => c.Birthday)
    .Events("order", c => c.Orders, e => e.At(o => o.PlacedAt, DateTimeMeaning.CustomerZone).Id(o => o.Number).Value(o => o.Total)));

var engine = SegmentationEngine.Create(
    clients,
    new Segment("big", Value.Within(Last.Days(90)) >= 100 & Frequency.Total >= 2),
    new Segment("big in town", Rule.InSegment("big") & Geography.City.Is("Shanghai")),
    new Segment("birthday", Lifecycle.Birthday.Within(Next.Days(7))),
    new Segment("tea", Interest.In("tea") | Attributes.Text("level").Is("Gold")),
    new Segment("unhappy", Attributes.Number("satisfaction") < 3));

var client = new Client
{
    Id = Guid.Parse("00000000-0000-0000-0000-000000000001"),
    City = "Shanghai",
    Tags = ["tea"],
    Level = Level.Silver,
    Birthday = new DateOnly(1990, 3, 11),
    Orders = [new("1", new DateTime(2026, 3, 1, 9, 30, 0), 60m), new("2", new DateTime(2026, 1, 20, 23, 0, 0), 50m)],
};
var memberships = engine.Evaluate(client, at);

Check(string.Join(", ", memberships.Members), "big, big in town, birthday, tea");
Check(memberships["unhappy"].Truth.ToString(), "Undetermined");
Check(memberships["unhappy"].Reasons[0].ToString(), "satisfaction is unknown");
Check(memberships["birthday"].ValidUntil?.ToString("u") ?? "never", "2026-03-11 16:00:00Z");
Check(memberships["big"].ValidUntil?.ToString("u") ?? "never", "2026-04-19 16:00:00Z");
Check(engine.Segments[0].Rule.ToString(), "value within 90 days >= 100 and frequency >= 2");

var json = RuleJson.Write(engine.Segments[0].Rule);
Check(json, "{\"version\":1,\"all\":[{\"quantity\":{\"facet\":\"value\",\"window\":{\"within\":{\"count\":90,\"unit\":\"day\"}}},\"operator\":\">=\",\"value\":100},"
    + "{\"quantity\":{\"facet\":\"frequency\"},\"operator\":\">=\",\"value\":2}]}");
Check(RuleJson.Parse(json, clients.Catalogue).Rule?.ToString() ?? "refused", engine.Segments[0].Rule.ToString());
Check(RuleJson.Parse("{\"version\":1,\"attribute\":\"citi\"}", clients.Catalogue).Issues[0].ToString(), "SEG1123: 'operator' is missing - at $. Write \"operator\" in this object.");
var truths = new SegmentTruths();
engine.Evaluate(client, at, truths);
Check(string.Join(", ", truths.Members), "big, big in town, birthday, tea");
Check(truths["unhappy"].ToString(), "Undetermined");
Check(engine.IsMember("tea", client, at).ToString(), "True");

var why = engine.Explain("unhappy", client, at);
Check(why.Deciding[0].Reasons[0].ToString(), "satisfaction is unknown");
Check(why.Counterfactuals[0].Steps[0].Value.Number.ToString(CultureInfo.InvariantCulture), "2");
Check(why.ToText(new CultureInfo("zh"), Disclosure.ReasonsOnly).Split('\n')[1], "需要知道：");
Check(why.ToJson(Disclosure.ReasonsOnly)[..39], "{\"explanation\":1,\"segment\":\"unhappy\",\"d");
Check(engine.Timeline("big", client, at, at.AddDays(-90), at.AddDays(90)).Leaves?.ToString("u") ?? "never", "2026-04-19 16:00:00Z");

Console.WriteLine("OK");

static void Check(string actual, string expected)
{
    if (actual != expected)
    {
        throw new InvalidOperationException($"Expected '{expected}', got '{actual}'.");
    }
}

internal enum Level
{
    Silver,
    Gold,
}

internal sealed class Client
{
    public Guid Id { get; init; }

    public double? Satisfaction { get; init; }

    public Level? Level { get; init; }

    public string? City { get; init; }

    public List<string> Tags { get; init; } = [];

    public DateOnly? Birthday { get; init; }

    public List<Order> Orders { get; init; } = [];
}

internal sealed record Order(string Number, DateTime PlacedAt, decimal Total);
