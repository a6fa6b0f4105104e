using Segmentation.Customers;
using Segmentation.Time;

namespace Segmentation.Properties.People;

/// <summary>The library's model of <see cref="Person"/>.</summary>
internal static class Models
{
    public const string Predicate = "open";
    public const string BigCities = "big cities";
    public const string Delta = "Delta";

    /// <summary>Another spelling of Shanghai that rules may use.</summary>
    public const string ShanghaiAlias = "上海";

    public static IReadOnlyList<string> ListMembers { get; } = ["Shanghai", "paris", ""];

    public static IReadOnlyList<GeoPoint> DeltaCorners { get; } =
        [new(29.513, 118.217), new(32.641, 119.003), new(31.907, 122.411), new(30.255, 120.731)];

    public static CustomerModel<Person> Create(ModelSpec spec) => CustomerModel.For<Person>(m =>
    {
        m.Key(p => p.Id).Zone(p => p.Zone).DefaultZone(spec.DefaultZone);
        AddPlain(m, spec);
        AddRoles(m, spec);
        AddStreams(m, spec);
        m.List(BigCities, ListMembers).Predicate(Predicate, p => p.Open);
    });

    private static void AddPlain(CustomerModelBuilder<Person> m, ModelSpec spec) => m
        .Number("score", p => p.Score, o => WithDefault(o, spec.DefaultScore is { } score ? (decimal)score : null))
        .Number("level", p => p.Level)
        .Money("spend", p => p.Spend, o => o.Currency("EUR"))
        .Money("limit", p => p.Limit)
        .Text("name", p => p.Name, o => Text(o, spec))
        .Text("nick", p => p.Nick, o => Text(o, spec))
        .Flag("vip", p => p.Vip)
        .Date("signed", p => p.Signed, o => o.Anniversary(AnniversaryPolicy.Solar(spec.SignedLeapDay)))
        .Date("ends", p => p.Ends)
        .Instant("seen", p => p.Seen)
        .Instant("updated", p => p.Updated)
        .Set("tags", p => p.Tags, o => IgnoreCase(o, spec));

    private static void AddRoles(CustomerModelBuilder<Person> m, ModelSpec spec) => m
        .Geography(g => g.Country(p => p.Country).Region(p => p.Region)
            .City(p => p.City, o => IgnoreCase(o.ValueAlias(ShanghaiAlias, "Shanghai"), spec))
            .Position(p => p.Latitude, p => p.Longitude)
            .NamedRegion(Delta, DeltaCorners))
        .Interests(p => p.Interests)
        .Birthday(p => p.Birthday, o => o.Anniversary(spec.LunarBirthday
            ? AnniversaryPolicy.Lunar(spec.LeapMonth, spec.ShortMonth)
            : AnniversaryPolicy.Solar(spec.BirthdayLeapDay)))
        .Since(p => p.Since);

    private static void AddStreams(CustomerModelBuilder<Person> m, ModelSpec spec) => m
        .Events("order", p => p.Orders, e =>
        {
            e.At(o => o!.At).Id(o => o!.Id)
                .Value("amount", o => o!.Amount, o => WithDefault(o, spec.DefaultAmount))
                .Interest("category", o => o!.Category)
                .Number("qty", o => o!.Qty).Flag("paid", o => o!.Paid)
                .Date("due", o => o!.Due).Instant("shipped", o => o!.Shipped);
            if (spec.OrderHistoryDate is { } date)
            {
                e.HistoryStarts(date);
            }

            if (spec.OrderHistoryInstant is { } instant)
            {
                e.HistoryStarts(instant);
            }
        })
        .Events("visit", p => p.Visits, e =>
        {
            e.At(v => v!.At).Id(v => v!.Id).Text("page", v => v!.Page);
            if (spec.VisitHistoryInstant is { } instant)
            {
                e.HistoryStarts(instant);
            }
        });

    private static AttributeOptions<T> WithDefault<T>(AttributeOptions<T> options, decimal? value) =>
        value is { } known ? options.UnknownCountsAs(known) : options;

    private static void Text(AttributeOptions<Person> options, ModelSpec spec)
    {
        IgnoreCase(options, spec);
        if (spec.EmptyMeansUnknown)
        {
            options.EmptyMeansUnknown();
        }
    }

    private static AttributeOptions<Person> IgnoreCase(AttributeOptions<Person> options, ModelSpec spec) =>
        spec.IgnoreCase ? options.IgnoreCase() : options;
}
