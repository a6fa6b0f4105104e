using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Segmentation.Hostile.Worlds;

/// <summary>The names that the hostile inputs may use: as a developer and as a marketer writes them.</summary>
internal static partial class HostileModel
{
    /// <summary>Gets the model that most inputs are read against.</summary>
    public static CustomerModel<HostileShopper> Plain { get; } = With("");

    /// <summary>Gets the instant at which accepted rules are evaluated.</summary>
    public static DateTimeOffset At { get; } = new(2026, 3, 5, 2, 0, 0, TimeSpan.Zero);

    /// <summary>
    /// The model with the attributes besides that inputs about analysis name themselves: <c>a0</c> and <c>b0</c> are
    /// numbers, <c>f0</c> and <c>p0_0</c> flags.
    /// </summary>
    public static CustomerModel<HostileShopper> With(string text) => CustomerModel.For<HostileShopper>(m =>
    {
        Declare(m);
        foreach (var name in OwnNames().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal))
        {
            _ = name[0] is 'a' or 'b' ? m.Number(name, c => c.OrderCount) : m.Flag(name, c => c.IsVip);
        }
    });

    private static void Declare(CustomerModelBuilder<HostileShopper> m) => m
        .Key(c => c.Id)
        .DefaultZone("Asia/Shanghai")
        .Text("id", c => c.Id)
        .Text("name", c => c.Name)
        .Text("city", c => c.City, o => o.Named("zh", "城市"))
        .Money("spend", c => c.Spend, o => o.Named("zh", "消费金额"))
        .Number("satisfaction", c => c.Satisfaction)
        .Number("score", c => c.Score)
        .Number("order count", c => c.OrderCount, o => o.Named("en", "OrderCount"))
        .Number("ratio", c => c.Ratio)
        .Instant("last order", c => c.LastOrder, o => o.Named("en", "LastOrder"))
        .Instant("registered", c => c.Registered)
        .Date("birthday", c => c.Birthday)
        .Flag("vip", c => c.IsVip, o => o.Named("en", "IsVip"))
        .Flag("opted in", c => c.OptedIn, o => o.Named("en", "OptedIn"))
        .Choice("tier level", c => (HostileTier?)c.Tier)
        .Set("tags", c => c.Tags)
        .Text("email", c => c.Email, o => o.Sensitive(Sensitivity.Personal))
        .Events("order", c => c.Orders, e => e
            .At(o => o.At)
            .Id(o => o.Id)
            .Named("en", "orders")
            .Value("amount", o => o.Amount)
            .Text("category", o => o.Category)
            .Number("qty", o => o.Qty));

    [GeneratedRegex(@"\b(?:[abf][0-9]{1,4}|p[0-9]{1,3}_[0-9]{1,3})\b", RegexOptions.CultureInvariant)]
    private static partial Regex OwnNames();
}
