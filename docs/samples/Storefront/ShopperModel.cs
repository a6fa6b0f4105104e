using Segmentation;
using Segmentation.Customers;

namespace Storefront;

/// <summary>Step 1: tell the library, once, how to read a <see cref="Shopper"/>.</summary>
internal static class ShopperModel
{
    public static CustomerModel<Shopper> Create() => CustomerModel.For<Shopper>(m => m
        .Key(c => c.Id)
        .Zone(c => c.TimeZoneId)
        .DefaultZone("Asia/Shanghai") // for shoppers without a zone of their own

        // Plain attributes. A name is taken from the member unless given; null means "unknown", never "no".
        .Number("satisfaction", c => c.Satisfaction, o => o.Named("zh", "满意度", "客户满意度"))
        .Flag(c => c.Newsletter, o => o.Named("zh", "订阅"))

        // The roles below are what the facets Geography, Interest and Lifecycle read.
        .Geography(g => g
            .Country(c => c.Country, o => o.Named("zh", "国家"))
            .Region(c => c.Province, o => o.Named("zh", "省份", "省"))
            .City(c => c.City, o => o.Named("zh", "城市"))
            .Position(c => c.Latitude, c => c.Longitude)
            .Places(City.Hierarchy)) // which city lies in which province: fills gaps
        .Interests(c => c.Interests, o => o.Named("zh", "兴趣"))
        .Birthday(c => c.BirthDate, o => o.Named("zh", "生日").Sensitive(Sensitivity.Personal))
        .Since(c => c.RegisteredAt, o => o.Named("zh", "注册时间"))

        // The one stream with a value is what the facets Value, Frequency and Recency read.
        .Events("order", c => c.Orders, e => e
            .At(o => o.PlacedAt)
            .Id(o => o.Number) // the same order twice is one order
            .Value("amount", o => o.Total, o => o.Currency("CNY").Scale(2).Named("zh", "消费金额"))
            .Interest(o => o.Category) // what affinity is computed from
            .Flag(o => o.Returned)
            .Named("zh", "订单"))
        .Events("visit", c => c.Visits, e => e
            .At(v => v.At)
            .Id(v => v.Id)
            .Flag(v => v.BasketFilled)
            .Named("zh", "访问")));
}
