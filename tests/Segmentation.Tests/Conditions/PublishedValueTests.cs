using Segmentation.Rules.Authoring;

namespace Segmentation.Tests.Conditions;

/// <summary>Published rule cases, as C#. Money, numbers, sets, lists and samples.</summary>
public class PublishedValueTests
{
    private static readonly World MoneyArithmetic = new World("2026-03-05T10:00:00+08:00")
        .Number("orders")
        .Money("cost")
        .Money("spend", o => o.Currency("CNY"))
        .Money("target", o => o.Currency("EUR"))
        .Person("1", ("spend", "120.00"), ("cost", "100"), ("orders", "4"), ("target", "50"))
        .Person("2", ("spend", "100"), ("cost", "100.00"), ("orders", "0"), ("target", "25"))
        .Person("3", ("cost", "10"), ("orders", "2"))
        .Person("4", ("spend", "33.33"), ("cost", "33.34"), ("orders", "3"), ("target", "0"))
        .Person("5", ("spend", "0.30"), ("cost", "0.1"), ("orders", "3"), ("target", "1"));

    private static readonly World MoneyBoundaries = new World("2026-03-05T10:00:00+08:00")
        .Number("visits")
        .Money("spend", "budget")
        .Person("1", ("spend", "1000.00"), ("budget", "1000"))
        .Person("2", ("spend", "999.99"), ("budget", "1000.00"))
        .Person("3", ("spend", "1000.01"), ("budget", "999.99"))
        .Person("4", ("spend", "0.00"))
        .Person("5")
        .Person("6", ("spend", "-25.5"), ("budget", "0"))
        .Person("7", ("spend", "1000"), ("budget", "1000.0000"))
        .Person("8", ("spend", "9999999999999.9999"), ("budget", "9999999999999.9998"));

    private static readonly World Numbers = new World("2026-03-05T10:00:00+08:00")
        .Number("satisfaction", "age group", "score")
        .Person("1", ("satisfaction", "2"))
        .Person("2", ("satisfaction", "3"))
        .Person("3", ("satisfaction", "3.5"))
        .Person("4")
        .Person("5", ("satisfaction", "0.1"))
        .Person("6", ("satisfaction", "-1"), ("score", "7"))
        .Person("7", ("satisfaction", "NaN"))
        .Person("8", ("satisfaction", "3.0"), ("score", "7.0"));

    private static readonly World Between = new World("2026-03-05T10:00:00+08:00")
        .Moment("seen")
        .Date("joined")
        .Number("score")
        .Money("spend", "low", "high")
        .Person("1", ("spend", "100"), ("score", "1"), ("joined", "2026-01-01"), ("seen", "2026-01-01T00:00"), ("low",
            "50"), ("high", "100"))
        .Person("2", ("spend", "99.99"), ("score", "2"), ("joined", "2026-01-31"), ("seen", "2026-01-31T23:59:59"),
            ("low", "99.99"), ("high", "99.99"))
        .Person("3", ("spend", "200.00"), ("score", "3"), ("joined", "2026-02-01"), ("seen", "2026-02-01T00:00"),
            ("low", "300"), ("high", "400"))
        .Person("4", ("spend", "200.01"), ("low", "1"))
        .Person("5");

    private static readonly World Interests = new World("2026-03-05T10:00:00+08:00")
        .Interests("tags")
        .Set("brands", o => o.IgnoreCase())
        .Person("1", ("tags", "tea|golf"), ("brands", "Acme"))
        .Person("2", ("tags", "tea"))
        .Person("3", ("tags", ""), ("brands", ""))
        .Person("4")
        .Person("5", ("tags", "Tea|wine"), ("brands", "ACME|zeta"))
        .Person("6", ("tags", "tea|tea|wine|golf"));

    private static readonly World ListsAndSamples = new World("2026-03-05T10:00:00+08:00")
        .Text("city")
        .Text("code", o => o.IgnoreCase())
        .List("vip cities", "Shanghai", "Hangzhou")
        .List("none")
        .List("codes", "A1")
        .Person("u1", ("city", "Shanghai"), ("code", "a1"))
        .Person("u2", ("city", "Hangzhou"), ("code", "A1"))
        .Person("u3", ("city", "Wuhan"))
        .Person("u4")
        .Person("客户五", ("city", "shanghai"))
        .Person("u6", ("city", "Shanghai"));

    private static readonly PublishedCases Cases = new()
    {
        {
            "money-arithmetic-04", MoneyArithmetic,
            Attributes.Money("spend") - Attributes.Money("cost") > 0m,
            "1 5", "3"
        },
        {
            "money-arithmetic-08", MoneyArithmetic,
            (Attributes.Money("spend") / Attributes.Number("orders")).IsKnown(),
            "1 4 5"
        },
        {
            "money-arithmetic-12", MoneyArithmetic,
            Attributes.Money("spend") + 20m > Attributes.Money("cost"),
            "1 2 4 5", "3"
        },
        {
            "money-arithmetic-16", MoneyArithmetic,
            Attributes.Money("spend") - Attributes.Money("cost") * 2m < 0m,
            "1 2 4", "3"
        },
        {
            "money-arithmetic-20", MoneyArithmetic,
            Attributes.Money("spend").Is(MoneyOperand.Of(33.33m, "CNY")),
            "4", "3"
        },
        { "money-boundaries-01", MoneyBoundaries, Attributes.Money("spend") >= 1000m, "1 3 7 8", "5" },
        { "money-boundaries-05", MoneyBoundaries, Attributes.Money("spend").Is(1000m), "1 7", "5" },
        { "money-boundaries-09", MoneyBoundaries, Attributes.Money("spend") >= 999.995m, "1 3 7 8", "5" },
        { "money-boundaries-13", MoneyBoundaries, Attributes.Money("spend") < 0m, "6", "5" },
        { "money-boundaries-17", MoneyBoundaries, Attributes.Money("spend") > 9999999999999.9998m, "8", "5" },
        { "money-boundaries-21", MoneyBoundaries, Attributes.Money("spend").Is(1000m), "1 7", "5" },
        { "numbers-03", Numbers, Attributes.Number("satisfaction").Is(3m), "2 8", "4 7" },
        { "numbers-07", Numbers, Attributes.Number("satisfaction").In(2m, 3m), "1 2 8", "4 7" },
        { "numbers-11", Numbers, Attributes.Number("satisfaction").Between(3m, 2m), "", "4 7" },
        { "numbers-15", Numbers, Attributes.Number("satisfaction").IsNot(3m), "1 3 5 6", "4 7" },
        { "numbers-19", Numbers, Attributes.Number("satisfaction") >= -1m, "1 2 3 5 6 8", "4 7" },
        {
            "numbers-23", Numbers,
            Attributes.Number("satisfaction").Is(0.30m) | Attributes.Number("satisfaction").Is(3.50m),
            "3", "4 7"
        },
        { "between-02", Between, Attributes.Money("spend").Between(99.99m, 99.99m), "2", "5" },
        { "between-06", Between, Attributes.Money("spend").Between(100m, 200m).OrUnknown(), "1 3 5" },
        { "between-10", Between, Attributes.Number("score").Between(1.5m, 3m), "2 3", "4 5" },
        {
            "between-14", Between,
            Attributes.Money("spend").Between(0m, 100m) & Attributes.Number("score").Is(1m),
            "1", "5"
        },
        { "interests-04", Interests, Attributes.Set("tags").Contains("tea"), "1 2 6", "4" },
        { "interests-08", Interests, !(Attributes.Set("tags").ContainsAny("tea")), "3 5", "4" },
        { "interests-12", Interests, Attributes.Set("tags").Contains("tea").OrUnknown(), "1 2 4 6" },
        { "interests-16", Interests, Attributes.Set("tags").In("tea", "wine"), "1 2 5 6", "4" },
        {
            "interests-20", Interests,
            Attributes.Set("tags").ContainsNone("tea") | Attributes.Set("brands").ContainsNone("acme"),
            "3 5", "2 4 6"
        },
        { "lists-and-samples-01", ListsAndSamples, Attributes.Text("city").InList("vip cities"), "u1 u2 u6", "u4" },
        { "lists-and-samples-05", ListsAndSamples, Attributes.Text("code").InList("codes"), "u1 u2", "u3 u4 客户五 u6" },
        { "lists-and-samples-09", ListsAndSamples, Rule.InSample("spring", 50m), "u4 客户五" },
        { "lists-and-samples-13", ListsAndSamples, Rule.InSample("春", 25m, 75m), "u3 u4" },
    };

    public static TheoryData<string> Ids => Cases.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Published_case_holds(string id) => Cases.Check(id);
}
