using Segmentation.Customers;

namespace Segmentation.Examples;

/// <summary>The customers that most examples segment.</summary>
public static class Shop
{
    /// <summary>Gets the instant of the examples: 2026-03-05 10:00 in Shanghai.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 3, 5, 10, 0, 0, TimeSpan.FromHours(8));

    // <example customer model>
    /// <summary>Gets how the shop sees its customers.</summary>
    public static CustomerModel<Shopper> Model { get; } = CustomerModel.For<Shopper>(m => m
        .Key(c => c.Id)
        .Zone(c => c.TimeZoneId)
        .DefaultZone("Asia/Shanghai")
        .Number("satisfaction", c => c.Csat, o => o.Named("zh", "满意度"))
        .Money("credit limit", c => c.CreditLimit, o => o.Currency("CNY").Scale(2).Named("zh", "信用额度", "额度"))
        .Choice("channel", c => c.Channel)
        .Flag("newsletter", c => c.Newsletter, o => o.UnknownCountsAs(false))
        .Instant("last seen", c => c.LastSeenUtc, DateTimeMeaning.Utc)
        .Text("stage", c => c.Stage)
        .Set("permissions", c => c.Permissions)
        .Geography(g => g
            .Country(c => c.Country)
            .City(c => c.City, o => o.ValueAlias("上海", "Shanghai").Sensitive(Sensitivity.Personal))
            .Position(c => c.Latitude, c => c.Longitude)
            .Places(PlaceHierarchy.Empty
                .With("China", "Shanghai", "Shanghai")
                .With("China", "Zhejiang", "Hangzhou", "Ningbo")
                .With("China", "Jilin", "Chaoyang")
                .With("China", "Liaoning", "Chaoyang"))
            .NamedRegion("Yangtze delta", new GeoPoint(29, 118), new GeoPoint(29, 123), new GeoPoint(33, 123), new GeoPoint(33, 118)))
        .Interests(c => c.Interests)
        .Birthday(c => c.Birthday, o => o.Sensitive(Sensitivity.Personal))
        .Since(c => c.RegisteredAt)
        .Events("order", c => c.Orders, e => e
            .At(o => o.PlacedAt)
            .Id(o => o.Number)
            .Value("amount", o => o.Total, o => o.Currency("CNY"))
            .Interest("category", o => o.Category)
            .Number("items", o => o.Items)
            .Named("zh", "订单"))
        .Events("visit", c => c.Visits, e => e.At(v => v.At).Text("page", v => v.Page))
        .List("vip cities", "Shanghai", "Hangzhou")
        .Predicate("has open invoice", c => c.OpenInvoices > 0));

    // </example>

    /// <summary>Builds an engine from rules that are named s1, s2 and so on.</summary>
    public static SegmentationEngine<Shopper> Engine(params Rule[] rules) =>
        SegmentationEngine.Create(Model, rules.Select((rule, index) => new Segment($"s{index + 1}", rule)));
}
