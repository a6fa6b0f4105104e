using System.Globalization;
using Segmentation.Rules.Authoring;
using static Segmentation.Tests.Conditions.Moments;

namespace Segmentation.Tests.Rules;

public class CanonicalTextTests
{
    private static readonly NumberReference N = Attributes.Number("n");
    private static readonly TextReference T = Attributes.Text("t");
    private static readonly DateReference D = Attributes.Date("d");
    private static readonly InstantReference I = Attributes.Instant("last seen");
    private static readonly SetTerm S = Attributes.Set("tags");
    private static readonly Rule A = Attributes.Flag("a").IsTrue();
    private static readonly Rule B = Attributes.Flag("b").IsTrue();
    private static readonly Rule C = Attributes.Flag("c").IsTrue();
    private static readonly EventSet Orders = Events.Of("order");

    private static readonly Dictionary<string, Rule> Texts = new()
    {
        ["a"] = A,
        ["a = false"] = Attributes.Flag("a").IsFalse(),
        ["a and b and c"] = A & B & C,
        ["a or b or c"] = A | B | C,
        ["(a and b) or c"] = (A & B) | C,
        ["a and (b or c)"] = A & (B | C),
        ["not a"] = !A,
        ["not not a"] = !!A,
        ["not (a and b)"] = !(A & B),
        ["not a and b"] = !A & B,
        ["n = 1"] = N.Is(1),
        ["n != 1.50"] = N.IsNot(1.50m),
        ["n < -2"] = N < -2,
        ["n <= 0"] = N <= 0,
        ["n > 0.1"] = N > 0.1,
        ["n >= 1000000"] = N >= 1_000_000L,
        ["n > m"] = N > Attributes.Number("m"),
        ["n between 1 and 2"] = N.Between(1, 2),
        ["n not between 1 and 2"] = !N.Between(1, 2),
        ["n in (1, 2)"] = N.In(1m, 2m, 1m),
        ["n not in (1, 2)"] = !N.In(1m, 2m),
        ["n > 1 or unknown"] = (N > 1).OrUnknown(),
        ["not (n > 1 or unknown)"] = !(N > 1).OrUnknown(),
        ["n not in (1) or unknown"] = (!N.In(1m)).OrUnknown(),
        ["(n > 1 or unknown) and a"] = (N > 1).OrUnknown() & A,
        ["n is known"] = N.IsKnown(),
        ["n is unknown"] = N.IsUnknown(),
        ["n + m - 1 > 0"] = N + Attributes.Number("m") - 1m > 0,
        ["n * 2 / m > 0"] = N * 2m / Attributes.Number("m") > 0,
        ["n - m * 2 > 0"] = N - (Attributes.Number("m") * 2m) > 0,
        ["spend >= 10 CNY"] = Attributes.Money("spend") >= MoneyOperand.Of(10m, "CNY"),
        ["t = \"x\""] = T.Is("x"),
        ["t != \"x\""] = T.IsNot("x"),
        ["t = u"] = T.Is(Attributes.Text("u")),
        ["t = \"say \\\"hi\\\" \\\\ bye\""] = T.Is("say \"hi\" \\ bye"),
        ["t in (\"a\", \"b\")"] = T.In("a", "b"),
        ["t in vip cities"] = T.InList("vip cities"),
        ["t not in vip cities"] = !T.InList("vip cities"),
        ["t contains \"a\""] = T.Contains("a"),
        ["not t contains \"a\""] = !T.Contains("a"),
        ["t starts with \"\""] = T.StartsWith(""),
        ["t ends with \"上海\""] = T.EndsWith("上海"),
        ["tags contains \"a\""] = S.Contains("a"),
        ["tags contains any (\"a\", \"b\")"] = S.ContainsAny("a", "b"),
        ["tags contains all (\"a\")"] = S.ContainsAll("a"),
        ["tags contains none (\"a\", \"b\")"] = S.ContainsNone("a", "b"),
        ["interest in (\"tea\")"] = Interest.In("tea"),
        ["d = 2026-03-05"] = D.Is(On("2026-03-05")),
        ["d before 2026-03-05"] = D.Before(On("2026-03-05")),
        ["d after last seen"] = D.After(I),
        ["last seen on 2026-03-05"] = I.On(On("2026-03-05")),
        ["last seen >= 2026-03-05T10:00+08:00"] = I >= At("2026-03-05T10:00"),
        ["last seen < 2026-03-05T10:00:01Z"] = I < At("2026-03-05T10:00:01Z"),
        ["last seen < 2026-03-05T10:00:00.5Z"] = I < At("2026-03-05T10:00:00.5Z"),
        ["d in (2026-03-05)"] = D.In(On("2026-03-05")),
        ["last seen within 90 days"] = I.Within(Last.Days(90)),
        ["last seen not within 1 day"] = !I.Within(Last.Days(1)),
        ["last seen within 36 hours"] = I.Within(Last.Hours(36)),
        ["last seen within next 7 days"] = I.Within(Next.Days(7)),
        ["last seen this month"] = I.Within(This.Month),
        ["not last seen this month"] = !I.Within(This.Month),
        ["last seen this whole week"] = I.Within(This.WholeWeek),
        ["last seen previous month"] = I.Within(Previous.Months(1)),
        ["last seen previous 2 quarters"] = I.Within(Previous.Quarters(2)),
        ["last seen next year"] = I.Within(Coming.Years(1)),
        ["last seen between 90 and 30 days ago"] = I.Within(Last.Days(90).Before(Last.Days(30))),
        ["last seen not between 3 months and 2 weeks ago"] = !I.Within(Last.Months(3).Before(Last.Weeks(2))),
        ["birthday within next 7 days"] = Lifecycle.Birthday.Within(Next.Days(7)),
        ["anniversary of d within 7 days"] = D.AnniversaryWithin(Last.Days(7)),
        ["anniversary of d not within 7 days"] = !D.AnniversaryWithin(Last.Days(7)),
        ["time of last seen from 22:00 to 06:00"] = I.TimeOfDay(Clock("22:00"), Clock("06:00")),
        ["weekday of d is monday"] = D.OnWeekday(DayOfWeek.Monday),
        ["weekday of d is not sunday"] = !D.OnWeekday(DayOfWeek.Sunday),
        ["weekday of d in (saturday, sunday)"] = D.OnWeekday(DayOfWeek.Saturday, DayOfWeek.Sunday),
        ["weekday of d not in (saturday, sunday)"] = !D.OnWeekday(DayOfWeek.Saturday, DayOfWeek.Sunday),
        ["time since last seen > 24 hours"] = I.Elapsed > Duration.Hours(24),
        ["recency between 30 and 60 days"] = Recency.Elapsed.Between(Duration.Days(30), Duration.Days(60)),
        ["recency where (qty > 1) = 0 days"] = Recency.Where(o => o.Number("qty") > 1).Is(Duration.Days(0)),
        ["tenure >= 2 years"] = Lifecycle.Tenure >= Duration.Years(2),
        ["age >= 18"] = Lifecycle.Age >= 18,
        ["stage != \"churned\""] = Lifecycle.Stage.IsNot("churned"),
        ["value within 365 days >= 10000"] = Value.Within(Last.Days(365)) >= 10_000m,
        ["value where (category = \"tea\") this year > 0"] = Value.Where(o => o.Text("category").Is("tea")).Within(This.Year) > 0,
        ["frequency within 90 days >= 3"] = Frequency.Within(Last.Days(90)) >= 3,
        ["count of order = 0"] = Orders.Count.Is(0),
        ["count of order where (category = \"tea\" and qty > 1) within 30 days >= 1"] =
            Orders.Where(o => o.Text("category").Is("tea") & o.Number("qty") > 1).Within(Last.Days(30)).Count >= 1,
        ["sum of order.amount >= 1"] = Orders.Money("amount").Sum >= 1,
        ["sum of known order.amount within 1 year >= 1"] = Orders.Within(Last.Years(1)).Money("amount").Known.Sum >= 1,
        ["average of order.qty > 1"] = Orders.Number("qty").Average > 1,
        ["min of order.at before 2026-03-05"] = Orders.Instant("at").Earliest.Before(On("2026-03-05")),
        ["max of order.due after 2026-03-05"] = Orders.Date("due").Latest.After(On("2026-03-05")),
        ["distinct of order.category >= 2"] = Orders.Text("category").Distinct >= 2,
        ["first of order.category = \"tea\""] = Orders.Text("category").First.Is("tea"),
        ["last of order.gift"] = Orders.Flag("gift").Last.IsTrue(),
        ["average gap of order >= 2 weeks"] = Orders.AverageGap >= Duration.Weeks(2),
        ["share of order where (gift) > 0.5"] = Orders.Where(o => o.Flag("gift").IsTrue()).Share > 0.5,
        ["share of order.amount where (gift) > 0.5"] = Orders.Where(o => o.Flag("gift").IsTrue()).Money("amount").Share > 0.5,
        ["any order"] = Orders.Any(),
        ["no order where (gift or qty > 1) this week"] = Orders.Where(o => o.Flag("gift").IsTrue() | o.Number("qty") > 1)
            .Within(This.Week).None(),
        ["all order where (qty is known)"] = Orders.All(o => o.Number("qty").IsKnown()),
        ["sequence of visit then order within 1 hour"] = Events.Of("visit").Then(Orders).Within(Duration.Hours(1)),
        ["sequence of visit where (page = \"sale\") then no order within 7 days previous month"] =
            Events.Of("visit").Where(v => v.Text("page").Is("sale")).ThenNo(Orders).Within(Duration.Days(7), Previous.Months(1)),
        ["city in (\"Shanghai\")"] = Geography.City.In("Shanghai"),
        ["region = \"Zhejiang\" and country = \"CN\""] = Geography.Region.Is("Zhejiang") & Geography.Country.Is("CN"),
        ["within 0.5 km of (31.23, -121.47)"] = Geography.WithinKilometres(0.5m, new GeoPoint(31.23, -121.47)),
        ["within 100 m of (0, 0)"] = Geography.WithinMetres(100m, default),
        ["inside ((0, 0), (0, 10.5), (10, 0))"] = Geography.Inside(new GeoPoint(0, 0), new GeoPoint(0, 10.5), new GeoPoint(10, 0)),
        ["inside \"delta\""] = Geography.Inside("delta"),
        ["affinity for \"tea\" > 1"] = Interest.Affinity("tea") > 1,
        ["affinity share for \"tea\" half life 720 hours > 0.5"] = Interest.AffinityShare("tea").HalfLife(Duration.Hours(720)) > 0.5,
        ["in segment \"big\""] = Rule.InSegment("big"),
        ["not in segment \"big\""] = !Rule.InSegment("big"),
        ["in sample 10 percent of \"spring\""] = Rule.InSample("spring", 10m),
        ["in sample 10 to 20.5 percent of \"spring\""] = Rule.InSample("spring", 10m, 20.5m),
        ["tier \"loyalty\" at least \"gold\""] = Rule.TierAtLeast("loyalty", "gold"),
        ["predicate \"has open invoice\""] = Rule.Predicate("has open invoice"),
    };

    public static TheoryData<string> Expected => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(Expected))]
    public void A_rule_prints_in_the_canonical_form(string text) => Assert.Equal(text, Texts[text].ToString());

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void The_canonical_form_knows_no_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.All(Texts, pair => Assert.Equal(pair.Key, pair.Value.ToString()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
