using System.Collections.Immutable;
using Segmentation.Customers;
using Segmentation.Evaluation;
using Segmentation.Rules;
using Segmentation.Rules.Checking;
using Segmentation.Time;

namespace Segmentation.Tests.Evaluation;

public class MatcherTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 5, 12, 0, 0, TimeSpan.Zero);

    private static readonly CustomerModel<Client> Model = CustomerModel.For<Client>(m => m
        .Key(c => c.Id)
        .Zone(c => c.Zone)
        .Number(c => c.Score)
        .Number("visits", c => c.Visits)
        .Choice(c => c.Level)
        .Geography(g => g.City(c => c.City).Places(PlaceHierarchy.Empty.With("FR", "Rhone", "Lyon", "Villars").With("CH", "Vaud", "Villars")))
        .Birthday(c => c.Birthday, o => o.AnniversaryWhen(AnniversaryPolicy.Lunar(), c => c.KeepsLunar))
        .Predicate("brave", c => c.IsBrave)
        .Events("order", c => c.Orders, e => e.At(o => o.PlacedAt, DateTimeMeaning.CustomerZone).Id(o => o.Id).Value(o => o.Total).Number(o => o.Weight)));

    private static readonly Segment[] Segments =
    [
        new("good", Attributes.Number("score") >= 3),
        new("half", Attributes.Number("half") > 1.5m),
        new("gold", Attributes.Text("level").Is("Gold")),
        new("rhone", Geography.Region.Is("Rhone") & Geography.Country.Is("FR")),
        new("birthday", Lifecycle.Birthday.Within(Next.Days(30))),
        new("brave", Rule.Predicate("brave").OrUnknown()),
        new("sampled", Rule.InSample("spring", 50)),
        new("buys", Frequency.Within(Last.Days(1)) >= 1),
        new("latest", Events.Of("order").Money("total").Last >= 5),
        new("heavy", Events.Of("order").Number("weight").Sum >= 0.3m),
        new("quotient", Attributes.Number("score") / Attributes.Number("visits") > 1),
        new("both", Rule.InSegment("good").OrUnknown() & !Rule.InSegment("buys")),
    ];

    public static TheoryData<string, Client> Clients => new()
    {
        { "nothing known", new Client() },
        { "healthy", new Client { Score = 4, Visits = 2, Level = Level.Gold, City = "Lyon", Birthday = new(1990, 3, 6), IsBrave = true } },
        { "a zone of its own", new Client { Zone = "Pacific/Apia", Orders = [new(1, Noon.Date.AddHours(-11), 5m, 0.1), new(2, Noon.Date, 4m, 0.2)] } },
        { "an unknown zone", new Client { Zone = "Nowhere/Land", Score = 3 } },
        { "a place in two regions", new Client { City = "Villars" } },
        { "a lunar birthday", new Client { Birthday = new(1990, 2, 27), KeepsLunar = true } },
        { "no member of the enumeration", new Client { Level = (Level)7 } },
        { "beyond doubles", new Client { Visits = long.MaxValue, Score = 1 } },
        { "division by zero", new Client { Visits = 0, Score = 1, Orders = [null!] } },
        { "a formula that throws", new Client { Score = -1, Visits = 1 } },
        { "a getter that throws", new Client { Throws = true } },
        { "orders of one instant", new Client { Orders = [new(2, Noon.Date, 4m, 1), new(1, Noon.Date, 5m, 2)] } },
        { "an order twice", new Client { Orders = [new(1, Noon.Date, 5m, 0.1), new(1, Noon.Date, 5m, 0.1)] } },
        { "two orders with one id", new Client { Orders = [new(1, Noon.Date, 5m, 0.1), new(1, Noon.Date.AddDays(-1), 5m, 0.1)] } },
        { "weights that add up only exactly", new Client { Orders = [new(1, Noon.Date, 5m, 0.1), new(2, Noon.Date.AddDays(-1), 5m, 0.2)] } },
        { "weights beyond doubles", new Client { Orders = [new(1, Noon.Date, 5m, 1e308), new(2, Noon.Date.AddDays(-1), 5m, 1e308)] } },
        { "an amount that does not fit", new Client { Orders = [new(1, Noon.Date, 0.00001m, 1)] } },
    };

    [Theory]
    [MemberData(nameof(Clients))]
    public void Every_answer_and_every_fault_is_that_of_the_reference(string what, Client client)
    {
        ImmutableArray<IDerivedQuantity> quantities = [new Half()];
        var engine = SegmentationEngine.Create(Model, Segments, new EngineOptions { Quantities = quantities });
        var rules = new RuleSetChecks(Model.Catalogue, new DerivedCatalogue(quantities), RuleLimits.Default, LintPolicy.Off).Check(Segments);
        var snapshot = Model.Read(client);
        var expected = new ReferenceEvaluator(rules).VerdictsOf(snapshot, Instant.From(Noon));
        var truths = new SegmentTruths();

        engine.Evaluate(client, Noon, truths);
        var memberships = engine.Evaluate(client, Noon);

        Assert.True(expected.Select(verdict => verdict.Truth).SequenceEqual(truths.Segments.Select((_, i) => truths[i])), what);
        Assert.Equal(expected.Count(verdict => verdict.IsMember), truths.MemberCount);
        Assert.Equal(snapshot.Issues.ToImmutable().AsEnumerable(), truths.Issues.AsEnumerable());
        Assert.Equal(snapshot.Issues.ToImmutable().AsEnumerable(), memberships.Issues.AsEnumerable());
        Assert.Equal(expected, memberships.Verdicts.Select(verdict => verdict.Value));
        Assert.All(Segments.Index(), segment =>
            Assert.Equal(expected[segment.Index].IsMember, engine.IsMember(segment.Item.Key, client, Noon)));
    }

    [Fact]
    public void Clients_come_in_every_kind_of_collection()
    {
        var model = CustomerModel.For<Holder>(m => m.Key(c => c.Id).Set("tags", c => c.Tags).Events("order", c => c.Orders, e => e.At(o => o.PlacedAt, DateTimeMeaning.Utc)));
        var engine = SegmentationEngine.Create(model, new Segment("tea", Attributes.Set("tags").Contains("tea")), new Segment("two", Events.Of("order").Count.Is(2)));
        var result = new SegmentTruths();
        string?[] tags = ["milk", null, "tea"];
        Order[] orders = [new(1, Noon.Date, 1, 1), new(2, Noon.Date.AddDays(-3), 1, 1)];
        (IEnumerable<string?>, IEnumerable<Order>)[] held =
        [
            (tags, orders), (tags.ToList(), orders.ToList()), (ImmutableArray.Create(tags), ImmutableArray.Create(orders)),
            (tags.ToHashSet(), orders.ToHashSet()), (tags.Where(_ => true), orders.Where(_ => true)),
        ];

        Assert.All(held, pair =>
        {
            engine.Evaluate(new Holder("1", pair.Item1, pair.Item2), Noon, result);
            Assert.Equal(2, result.MemberCount);
        });
    }

    private sealed record Holder(string Id, IEnumerable<string?> Tags, IEnumerable<Order> Orders);

    public enum Level
    {
        Silver,
        Gold,
    }

    public sealed record Order(long Id, DateTime PlacedAt, decimal Total, double Weight);

    public sealed record Client
    {
        public Guid Id { get; init; } = new(7, 0, 0, new byte[8]);

        public string? Zone { get; init; }

        public double? Score
        {
            get => Throws ? throw new InvalidOperationException() : field;
            init;
        }

        public long? Visits { get; init; }

        public Level? Level { get; init; }

        public string? City { get; init; }

        public DateOnly? Birthday { get; init; }

        public bool KeepsLunar { get; init; }

        public bool? IsBrave { get; init; }

        public bool Throws { get; init; }

        public IReadOnlyList<Order> Orders { get; init; } = [];
    }

    /// <summary>Half the score; throws for negative ones.</summary>
    private sealed class Half : IDerivedQuantity
    {
        public string Key => "half";

        public AttributeType Type => AttributeType.Number;

        public IReadOnlyList<Quantity> DependsOn { get; } = [Attributes.Number("score").Quantity];

        public IReadOnlyList<string> Levels => [];

        public DerivedReading Read(DerivedInputs inputs) => inputs.Values[0] switch
        {
            { IsKnown: false } => new DerivedReading(Datum.Unknown),
            { Number: < 0 } => throw new InvalidOperationException(),
            var score => new DerivedReading(Datum.OfNumber(score.Number / 2)),
        };
    }
}
