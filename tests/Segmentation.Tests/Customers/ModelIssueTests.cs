using Segmentation.Customers;
using Segmentation.Time;

namespace Segmentation.Tests.Customers;

public class ModelIssueTests
{
    private static readonly Dictionary<string, (string Code, Action<CustomerModelBuilder<Buyer>> Describe)> Mistakes = new()
    {
        ["no key"] = ("SEG2001", m => m.Text(c => c.Industry)),
        ["an empty name"] = ("SEG2002", m => Keyed(m).Text("", c => c.Industry)),
        ["a name of five words"] = ("SEG2002", m => Keyed(m).Text("a b c d e", c => c.Industry)),
        ["a name that begins with a digit"] = ("SEG2002", m => Keyed(m).Text("1st", c => c.Industry)),
        ["a name that begins with a keyword"] = ("SEG2002", m => Keyed(m).Text("not sure", c => c.Industry)),
        ["a name that is an aggregate"] = ("SEG2002", m => Keyed(m).Number("sum of all", c => c.Satisfaction)),
        ["a name of 129 characters"] = ("SEG2002", m => Keyed(m).Text(new string('a', 129), c => c.Industry)),
        ["two spaces in a name"] = ("SEG2002", m => Keyed(m).Text("two  spaces", c => c.Industry)),
        ["a name that is not composed"] = ("SEG2002", m => Keyed(m).Text("Zoe\u0308", c => c.Industry)),
        ["a synonym that is no name"] = ("SEG2002", m => Keyed(m).Text(c => c.Industry, o => o.Named("en", "trade!"))),
        ["an expression without a member"] = ("SEG2002", m => Keyed(m).Text(c => c.Industry + "!")),
        ["a list without a name"] = ("SEG2002", m => Keyed(m).List(" ", "a")),
        ["a stream with a bad name"] = ("SEG2002", m => Keyed(m).Events("my-orders", c => c.Purchases, e => e.At(p => p!.At))),
        ["a name used twice"] = ("SEG2003", m => Keyed(m).Text(c => c.Industry).Text("INDUSTRY", c => c.City)),
        ["a synonym used twice"] = ("SEG2003", m => Keyed(m).Text(c => c.Industry).Text(c => c.City, o => o.Named("en", "industry"))),
        ["a stream used twice"] = ("SEG2003", m => Stream(Stream(Keyed(m)))),
        ["a list used twice"] = ("SEG2003", m => Keyed(m).List("vip", "a").List("Vip", "b")),
        ["a predicate used twice"] = ("SEG2003", m => Keyed(m).Predicate("p", _ => true).Predicate("p", _ => false)),
        ["a currency of a text"] = ("SEG2005", m => Keyed(m).Text(c => c.Industry, o => o.Currency("CNY"))),
        ["a currency of two letters"] = ("SEG2005", m => Keyed(m).Money(c => c.LifetimeSpend, o => o.Currency("cn"))),
        ["a scale of a number"] = ("SEG2005", m => Keyed(m).Number(c => c.Satisfaction, o => o.Scale(2))),
        ["a scale beyond 18"] = ("SEG2005", m => Keyed(m).Money(c => c.LifetimeSpend, o => o.Scale(19))),
        ["a unit of money"] = ("SEG2005", m => Keyed(m).Money(c => c.LifetimeSpend, o => o.Unit("CNY"))),
        ["a number that ignores case"] = ("SEG2005", m => Keyed(m).Number(c => c.Satisfaction, o => o.IgnoreCase())),
        ["a set whose empty text is unknown"] = ("SEG2005", m => Keyed(m).Set(c => c.Tags, o => o.EmptyMeansUnknown())),
        ["a value alias of a flag"] = ("SEG2005", m => Keyed(m).Flag(c => c.IsVip, o => o.ValueAlias("yes", "true"))),
        ["an anniversary of a text"] = ("SEG2005", m => Keyed(m).Text(c => c.Industry, o => o.Anniversary(AnniversaryPolicy.Lunar()))),
        ["a default of another type"] = ("SEG2005", m => Keyed(m).Number(c => c.Satisfaction, o => o.UnknownCountsAs("three"))),
        ["a default finer than its scale"] = ("SEG2005", m => Keyed(m).Money(c => c.LifetimeSpend, o => o.Scale(2)
            .UnknownCountsAs(0.001m))),
        ["an unknown default zone"] = ("SEG2006", m => Keyed(m).DefaultZone("Mars/Phobos")),
        ["an unknown zone of a clock reading"] = ("SEG2006", m => Keyed(m).Instant(c => c.SeenAt, DateTimeMeaning.In("Mars/Phobos"))),
        ["a stream without an instant"] = ("SEG2007", m => Keyed(m).Events("order", c => c.Purchases, e => e.Value(p => p!.Total))),
        ["a region of two corners"] = ("SEG2008", m => Keyed(m).Geography(g => g.NamedRegion("line", new(0, 0), new(1, 1)))),
        ["a region without a name"] = ("SEG2008", m => Keyed(m).Geography(g => g.NamedRegion("", new(0, 0), new(1, 1), new(0, 1)))),
        ["a region used twice"] = ("SEG2008", m => Keyed(m).Geography(g => g
            .NamedRegion("a", new(0, 0), new(1, 1), new(0, 1)).NamedRegion("a", new(0, 0), new(1, 1), new(0, 1)))),
        ["a second key"] = ("SEG2011", m => Keyed(Keyed(m))),
        ["a second zone"] = ("SEG2011", m => Keyed(m).Zone(c => c.Zone).Zone(c => c.Zone)),
        ["a second instant of a stream"] = ("SEG2011", m => Keyed(m).Events("order", c => c.Purchases, e => e.At(p => p!.At)
            .At(p => p!.At))),
        ["a second value of a stream"] = ("SEG2011", m => Keyed(m).Events(
            "order", c => c.Purchases, e => e.At(p => p!.At).Value("a", p => p!.Total).Value("b", p => p!.Total))),
        ["a second start of history"] = ("SEG2011", m => Keyed(m).Events(
            "order", c => c.Purchases, e => e.At(p => p!.At).HistoryStarts(new DateOnly(2025, 1, 1))
                .HistoryStarts(DateTimeOffset.UnixEpoch))),
    };

    public static TheoryData<string> Names => [.. Mistakes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistake_in_the_model_is_an_issue_with_place_and_cure(string name)
    {
        var (code, describe) = Mistakes[name];

        var issue = Assert.Single(IssuesOf(describe));

        Assert.Equal(code, issue.Code);
        Assert.Equal(IssueSeverity.Error, issue.Severity);
        Assert.NotEmpty(issue.Place);
        Assert.NotEmpty(issue.Message);
        Assert.EndsWith(".", issue.Cure, StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_are_reported_at_once()
    {
        var issues = IssuesOf(m => m
            .Text("1st", c => c.Industry)
            .Number(c => c.Satisfaction, o => o.Currency("x").Scale(40))
            .Events("order", c => c.Purchases, e => e.Id(p => p!.Number))
            .DefaultZone("Nowhere"));

        Assert.Equal(
            ["SEG2001", "SEG2002", "SEG2005", "SEG2006", "SEG2007"],
            issues.Select(issue => issue.Code).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_role_declared_twice_is_an_issue_besides_its_name()
    {
        var issues = IssuesOf(m => Keyed(m).Geography(g => g.City(c => c.City).City(c => c.Region)));

        Assert.Equal(["SEG2003", "SEG2004"], issues.Select(issue => issue.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_refused_model_tells_every_mistake_in_its_message()
    {
        var exception = Assert.Throws<SegmentationException>(() => CustomerModel.For<Buyer>(m => m.Text("1st", c => c.Industry)));

        Assert.All(exception.Issues, issue => Assert.Contains(issue.ToString(), exception.Message, StringComparison.Ordinal));
        Assert.Contains("Buyer", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("total")]
    [InlineData("last order")]
    [InlineData("days in store")]
    [InlineData("first visit of all")]
    [InlineData("消费金额")]
    [InlineData("VIP客户")]
    [InlineData("_hidden_2")]
    public void A_name_may_be_in_any_script_and_hold_keywords(string name)
    {
        var model = CustomerModel.For<Buyer>(m => Keyed(m).Text(name, c => c.Industry));

        Assert.Equal(name, model.Catalogue.FindAttribute(name)?.Key);
    }

    private static Issue[] IssuesOf(Action<CustomerModelBuilder<Buyer>> describe) =>
        [.. Assert.Throws<SegmentationException>(() => CustomerModel.For(describe)).Issues];

    private static CustomerModelBuilder<Buyer> Keyed(CustomerModelBuilder<Buyer> model) => model.Key(c => c.Id);

    private static CustomerModelBuilder<Buyer> Stream(CustomerModelBuilder<Buyer> model) =>
        model.Events("order", c => c.Purchases, e => e.At(p => p!.At));
}
