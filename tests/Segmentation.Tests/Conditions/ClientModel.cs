using Segmentation.Time;

namespace Segmentation.Tests.Conditions;

/// <summary>How a <see cref="Client"/> is seen.</summary>
internal static class ClientModel
{
    public static CustomerModel<Client> Create() => CustomerModel.For<Client>(m => m
        .Key(c => c.Id)
        .Zone(c => c.Zone)
        .DefaultZone("Asia/Shanghai")
        .Money("spend", c => c.Spend, o => o.Currency("CNY"))
        .Money("cost", c => c.Cost)
        .Number("score", c => c.Score)
        .Number("logins", c => c.Logins)
        .Text("note", c => c.Note, o => o.EmptyMeansUnknown())
        .Text("code", c => c.Code, o => o.IgnoreCase())
        .Flag("vip", c => c.Vip)
        .Flag("staff", c => c.Staff)
        .Birthday(c => Client.Date(c.Birthday))
        .Since(c => Client.Date(c.Joined))
        .Date("renewal", c => Client.Date(c.Renewal))
        .Date("leap day", c => Client.Date(c.LeapDay), o => o.Anniversary(AnniversaryPolicy.Solar(LeapDayPolicy.Mar1)))
        .Date("strict day", c => Client.Date(c.StrictDay), o => o.Anniversary(AnniversaryPolicy.Solar(LeapDayPolicy.LeapYearsOnly)))
        .Date("lunar day", c => Client.Date(c.LunarDay), o => o.Anniversary(AnniversaryPolicy.Lunar()))
        .Instant("seen", c => Client.Instant(c.Seen))
        .Instant("called", c => Client.Instant(c.Called))
        .Interests(c => c.Tags)
        .Set("brands", c => c.Brands, o => o.IgnoreCase())
        .Geography(g => g
            .Country(c => c.Country)
            .Region(c => c.Region)
            .City(c => c.City, o => o.ValueAlias("沪", "Shanghai"))
            .Position(c => c.Latitude, c => c.Longitude)
            .NamedRegion("square", new(0, 0), new(0, 10), new(10, 10), new(10, 0)))
        .List("east", "Shanghai", "Hangzhou")
        .List("nobody")
        .List("codes", "Ab")
        .Predicate("is lucky", c => c.Lucky)
        .Predicate("throws", _ => throw new InvalidOperationException())
        .Events("order", c => c.Orders, e => e
            .At(o => Moments.At(o.At))
            .Id(o => o.Id)
            .Value("amount", o => o.Amount)
            .Interest("category", o => o.Category)
            .Number("qty", o => o.Qty)
            .Flag("gift", o => o.Gift)
            .Date("due", o => Client.Date(o.Due))
            .Instant("packed", o => Client.Instant(o.Packed)))
        .Events("visit", c => c.Visits, e => e
            .At(v => Moments.At(v.At)).Text("page", v => v.Page).HistoryStarts(Moments.On("2025-12-06")))
        .Events("call", c => c.Calls, e => e
            .At(v => Moments.At(v.At)).Text("page", v => v.Page).HistoryStarts(Moments.At("2026-03-01T12:00"))));
}
