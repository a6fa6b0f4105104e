using Segmentation.Customers;
using Segmentation.Time;

namespace Segmentation.Tests.Conditions;

/// <summary>A small catalogue with its customers and an instant, written in a few lines.</summary>
internal sealed class World(string at, string zone = "Asia/Shanghai")
{
    private readonly List<Action<CustomerModelBuilder<Person>>> _declarations = [];
    private readonly List<Person> _people = [];
    private readonly List<Segment> _segments = [];
    private Action<GeographyBuilder<Person>> _geography = _ => { };
    private int _events;

    public DateTimeOffset Instant { get; } = Moments.At(at);

    public IReadOnlyList<Person> People => _people;

    public World Number(params string[] names) => Each(names, (m, name) => m.Number(name, c => c.Number(name)));

    public World Money(params string[] names) => Each(names, (m, name) => m.Money(name, c => c.Money(name)));

    public World Money(string name, Action<AttributeOptions<Person>> options) =>
        Declare(m => m.Money(name, c => c.Money(name), options));

    public World Text(params string[] names) => Each(names, (m, name) => m.Text(name, c => c.Text(name)));

    public World Text(string name, Action<AttributeOptions<Person>> options) =>
        Declare(m => m.Text(name, c => c.Text(name), options));

    public World Flag(params string[] names) => Each(names, (m, name) => m.Flag(name, c => c.Flag(name)));

    public World Date(params string[] names) => Each(names, (m, name) => m.Date(name, c => c.Date(name)));

    public World Date(string name, LeapDayPolicy leapDay) =>
        Declare(m => m.Date(name, c => c.Date(name), o => o.Anniversary(AnniversaryPolicy.Solar(leapDay))));

    public World Moment(params string[] names) => Each(names, (m, name) => m.Instant(name, c => c.Instant(name)));

    public World Set(params string[] names) => Each(names, (m, name) => m.Set(name, c => c.Set(name)));

    public World Set(string name, Action<AttributeOptions<Person>> options) =>
        Declare(m => m.Set(name, c => c.Set(name), options));

    public World Birthday() => Declare(m => m.Birthday(c => c.Date("birthday")));

    public World SinceDate() => Declare(m => m.Since(c => c.Date("since")));

    public World SinceDate(string name) => Declare(m => m.Since(c => c.Date(name), o => o.Named("en", name)));

    public World SinceMoment(string name) => Declare(m => m.Since(c => c.Instant(name), o => o.Named("en", name)));

    public World Interests(string name) => Declare(m => m.Interests(c => c.Set(name), o => o.Named("en", name)));

    public World Country() => Geography(g => g.Country(c => c.Text("country")));

    public World Region(string name) => Geography(g => g.Region(c => c.Text(name), o => o.Named("en", name)));

    public World City() => Geography(g => g.City(c => c.Text("city")));

    public World City(string name) => Geography(g => g.City(c => c.Text(name), o => o.Named("en", name)));

    public World Position() => Geography(g => g.Position(c => c.Number("latitude"), c => c.Number("longitude")));

    public World NamedRegion(string name, params (double Latitude, double Longitude)[] corners) =>
        Geography(g => g.NamedRegion(name, corners.Select(corner => new GeoPoint(corner.Latitude, corner.Longitude))));

    public World List(string name, params string[] members) => Declare(m => m.List(name, members));

    public World Events(string stream, Action<EventStreamBuilder<Happening>> fields) => Declare(m =>
        m.Events(stream, c => c.Of(stream), e => fields(e.At(happening => happening.At).Id(happening => happening.Id))));

    /// <summary>Orders with an amount of money that is their value, a category and a quantity.</summary>
    public World Orders(string? historyStarts = null) => Events("order", e =>
    {
        e.Value("amount", o => o.Fields.Money("amount"));
        e.Interest("category", o => o.Fields.Text("category"));
        e.Number("qty", o => o.Fields.Number("qty"));
        if (historyStarts is not null)
        {
            e.HistoryStarts(Moments.On(historyStarts));
        }
    });

    public World Visits() => Events("visit", e => e.Text("page", v => v.Fields.Text("page")));

    public World Segment(string key, Rule rule)
    {
        _segments.Add(new Segment(key, rule));
        return this;
    }

    public World Person(string id, params (string Name, string Value)[] values)
    {
        _people.Add(new Person(id, values));
        return this;
    }

    /// <summary>An event of the person named last; the value under <c>id</c> decides ties.</summary>
    public World Event(string stream, string at, params (string Name, string Value)[] values)
    {
        var id = values.FirstOrDefault(value => value.Name == "id").Value ?? $"e{++_events}";
        _people[^1].Happenings.Add(new Happening(stream, id, Moments.At(at), values));
        return this;
    }

    /// <summary>An order of the person named last.</summary>
    public World Order(string at, params (string Name, string Value)[] values) => Event("order", at, values);

    public SegmentationEngine<Person> Engine(Rule rule)
    {
        var model = CustomerModel.For<Person>(m =>
        {
            m.Key(c => c.Id).Zone(c => c.Zone).DefaultZone(zone).Geography(_geography);
            _declarations.ForEach(declaration => declaration(m));
        });
        return SegmentationEngine.Create(model, [.. _segments, new Segment(PublishedCases.Key, rule)]);
    }

    private World Each(string[] names, Action<CustomerModelBuilder<Person>, string> declare) =>
        Declare(m => Array.ForEach(names, name => declare(m, name)));

    private World Declare(Action<CustomerModelBuilder<Person>> declaration)
    {
        _declarations.Add(declaration);
        return this;
    }

    private World Geography(Action<GeographyBuilder<Person>> describe)
    {
        _geography += describe;
        return this;
    }
}
