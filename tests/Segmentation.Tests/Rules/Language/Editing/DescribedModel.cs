using Segmentation.Customers;
using Segmentation.Rules;

namespace Segmentation.Tests.Rules.Language.Editing;

/// <summary>A catalogue with everything that texts can name, in English and Chinese.</summary>
internal static class DescribedModel
{
    internal static CustomerModel<Client> Model { get; } = CustomerModel.For<Client>(m => m
        .Key(c => "1")
        .Money("spend", c => c.Money, o => o.Currency("CNY").Named("zh", "累计消费", "消费"))
        .Money("cost", c => c.Money, o => o.Named("zh", "服务成本"))
        .Number("satisfaction", c => c.Number, o => o.Named("zh", "满意度"))
        .Number("weight", c => c.Number, o => o.Unit("kg").Named("zh", "体重"))
        .Text("stage", c => c.Text, o => o.Named("zh", "阶段").ValueAlias("已流失", "churned").ValueAlias("新客", "new"))
        .Text("nick name", c => c.Text, o => o.Named("zh", "昵称"))
        .Flag("vip", c => c.Flag, o => o.Named("zh", "是否会员"))
        .Date("joined", c => c.Date, o => o.Named("zh", "入会日期"))
        .Instant("last seen", c => c.Instant, o => o.Named("zh", "最近访问时间"))
        .Set("tags", c => c.Set, o => o.Named("zh", "标签").ValueAlias("高价值", "premium"))
        .Geography(g => g.Country(c => c.Text).Position(c => c.Number, c => c.Number)
            .City(c => c.Text, o => o.Named("zh", "城市").ValueAlias("上海", "Shanghai").ValueAlias("杭州", "Hangzhou"))
            .NamedRegion("delta", new(30, 119), new(32, 119), new(32, 122)))
        .Interests(c => c.Set)
        .Birthday(c => c.Date, o => o.Named("zh", "生日"))
        .Since(c => c.Date)
        .List("vip cities", "Shanghai")
        .Predicate("has open invoice", c => c.Flag)
        .Events("order", c => c.Events, e => e.At(o => o.Instant)
            .Value("amount", o => o.Money, o => o.Currency("CNY").Named("zh", "金额"))
            .Interest("category", o => o.Text, o => o.Named("zh", "品类").ValueAlias("茶", "tea"))
            .Number("qty", o => o.Number, o => o.Named("zh", "件数"))
            .Instant("shipped", o => o.Instant, o => o.Named("zh", "发货时间"))
            .Flag("paid", o => o.Flag, o => o.Named("zh", "是否已付款"))
            .Named("zh", "订单"))
        .Events("visit", c => c.Events, e => e.At(o => o.Instant)
            .Text("page", o => o.Text, o => o.Named("zh", "页面"))
            .Named("zh", "访问")));

    public static Catalogue Catalogue => Model.Catalogue;

    public static Rule Read(string text)
    {
        var parsed = RuleText.Parse(text, Catalogue, new RuleTextOptions { Quantities = [new Ladder()] });
        Assert.True(parsed.Success, parsed.Issues.FirstOrDefault()?.ToString());
        return parsed.Rule!;
    }

    internal sealed record Client
    {
        public decimal? Money { get; init; }

        public double? Number { get; init; }

        public string? Text { get; init; }

        public bool? Flag { get; init; }

        public DateOnly? Date { get; init; }

        public DateTimeOffset? Instant { get; init; }

        public IEnumerable<string>? Set { get; init; }

        public IEnumerable<Client>? Events { get; init; }
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
