using System.Collections.Immutable;
using Segmentation.Customers;
using Segmentation.Rules;

namespace Segmentation.Hostile.Worlds;

/// <summary>A catalogue with everything that texts can name.</summary>
internal static class TextModel
{
    internal static CustomerModel<Client> Model { get; } = CustomerModel.For<Client>(m => m
        .Key(c => "1")
        .Money("spend", c => c.Money, o => o.Currency("CNY").Named("zh", "消费金额"))
        .Money("cost", c => c.Money)
        .Money("total spend", c => c.Money)
        .Number("satisfaction", c => c.Number)
        .Number("days in store", c => c.Number)
        .Text("industry", c => c.Text)
        .Text("town", c => c.Text, o => o.As(AttributeRole.City).ValueAlias("上海", "Shanghai").Named("zh", "城市"))
        .Flag("vip", c => c.Flag)
        .Flag("VIP客户", c => c.Flag)
        .Date("joined", c => c.Date)
        .Instant("last seen", c => c.Instant)
        .Instant("seen", c => c.Instant)
        .Set("tags", c => c.Set)
        .Geography(g => g.Country(c => c.Text).Position(c => c.Number, c => c.Number)
            .NamedRegion("delta", new(30, 119), new(32, 119), new(32, 122)))
        .Interests(c => c.Set)
        .Birthday(c => c.Date)
        .Since(c => c.Date)
        .List("vip cities", "Shanghai")
        .Predicate("has open invoice", c => c.Flag)
        .Events("order", c => c.Events, e => e.At(o => o.Instant).Value("amount", o => o.Money).Interest("category", o => o.Text)
            .Number("qty", o => o.Number).Instant("shipped", o => o.Instant).Flag("paid", o => o.Flag))
        .Events("visit", c => c.Events, e => e.At(o => o.Instant).Text("page", o => o.Text)));

    public static Catalogue Catalogue => Model.Catalogue;

    public static ImmutableArray<Segment> Segments { get; } = [new Segment("big", Attributes.Flag("vip").IsTrue())];

    public static RuleTextOptions Options { get; } = new()
    {
        Quantities = [new Ladder()],
        Segments = KnownSegments.Of(Segments),
    };

    public static ParsedRule Parse(string text) => RuleText.Parse(text, Catalogue, Options);

    /// <summary>The leftmost error as <c>text it covers@start</c>; <c>none</c> when there is none.</summary>
    public static string FirstError(string text)
    {
        var error = Parse(text).Issues.FirstOrDefault(issue => issue.Severity == IssueSeverity.Error)?.Span;
        return error is { } span ? FormattableString.Invariant($"{text.Substring(span.Start, span.Length)}@{span.Start}") : "none";
    }

    internal sealed record Client
    {
        /// <summary>Gets one with every value, and four events on as many days.</summary>
        public static Client Sample { get; } = Known(0) with { Events = [Known(1), Known(2) with { Flag = null }, Known(30), Known(400)] };

        public decimal? Money { get; init; }

        public double? Number { get; init; }

        public string? Text { get; init; }

        public bool? Flag { get; init; }

        public DateOnly? Date { get; init; }

        public DateTimeOffset? Instant { get; init; }

        public IEnumerable<string>? Set { get; init; }

        public IEnumerable<Client>? Events { get; init; }

        private static Client Known(int days) => new()
        {
            Money = 100.25m - days,
            Number = days,
            Text = "Shanghai",
            Flag = days > 1,
            Date = new DateOnly(1992, 2, 29).AddDays(-days),
            Instant = HostileModel.At.AddDays(-days),
            Set = ["tea", "running"],
        };
    }

    private sealed class Ladder : IDerivedQuantity
    {
        public string Key => "loyalty";

        public AttributeType Type => AttributeType.Text;

        public IReadOnlyList<Quantity> DependsOn => [];

        public IReadOnlyList<string> Levels => ["silver", "gold"];

        public DerivedReading Read(DerivedInputs inputs) => default;
    }
}
