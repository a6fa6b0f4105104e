using System.Linq.Expressions;
using System.Reflection;
using Segmentation.Customers;

namespace Segmentation.Tests.Customers;

public class NamesAndPlacesTests
{
    private static readonly PlaceHierarchy China = PlaceHierarchy.Empty
        .With("CN", "Zhejiang", "Hangzhou", "Ningbo")
        .With("CN", "Jiangsu", "Suzhou", "Nanjing")
        .With("CN", "Anhui", "Suzhou", "Hefei")
        .With("US", "Massachusetts", "Boston")
        .With("GB", "Lincolnshire", "Boston");

    [Fact]
    public void A_name_is_taken_from_the_member_word_by_word()
    {
        var model = CustomerModel.For<Buyer>(m => m
            .Key(c => c.Id).Money(c => c.LifetimeSpend).Flag(c => c.IsVip).Number(c => c.Logins).Choice(c => c.Grade));

        Assert.Equal(["lifetime spend", "is vip", "logins", "grade"], model.Catalogue.Attributes.Select(a => a.Key));
    }

    [Theory]
    [InlineData("industry")]
    [InlineData("INDUSTRY")]
    [InlineData("trade")]
    [InlineData("line of business")]
    [InlineData("行业")]
    public void A_synonym_means_its_attribute_in_every_language(string name)
    {
        var model = CustomerModel.For<Buyer>(m => m
            .Key(c => c.Id).Text(c => c.Industry, o => o.Named("en", "trade", "line of business").Named("zh", "行业")));
        var engine = SegmentationEngine.Create(model, new Segment("x", Attributes.Text(name).Is("tea")));

        Assert.True(engine.IsMember("x", new Buyer { Industry = "tea" }, DateTimeOffset.UnixEpoch));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uD83D")]
    [InlineData("\uFFFD\uD83D")]
    [InlineData("\uDE00\uFFFE")]
    public void What_is_no_text_names_nothing(string name)
    {
        var catalogue = CustomerModel.For<Buyer>(m => m.Key(c => c.Id).Text(c => c.Industry)).Catalogue;

        Assert.Null(catalogue.FindAttribute(name));
        Assert.Null(catalogue.FindStream(name));
    }

    [Theory]
    [InlineData("Hangzhou", null, null, "Zhejiang", "CN")]
    [InlineData("Suzhou", null, null, null, "CN")]
    [InlineData("Boston", null, null, null, null)]
    [InlineData("Boston", null, "US", "Massachusetts", "US")]
    [InlineData("Suzhou", "Anhui", null, "Anhui", "CN")]
    [InlineData("Wuhan", null, null, null, null)]
    [InlineData(null, "Anhui", null, "Anhui", "CN")]
    public void Region_and_country_follow_from_the_city_where_it_is_one_place(
        string? city, string? region, string? country, string? expectedRegion, string? expectedCountry)
    {
        var model = CustomerModel.For<Buyer>(m => m.Key(c => c.Id).Geography(g => g
            .City(c => c.City).Region(c => c.Region).Country(c => c.Country).Places(China)));
        var engine = SegmentationEngine.Create(
            model,
            new Segment("region", Is(Geography.Region, expectedRegion)),
            new Segment("country", Is(Geography.Country, expectedCountry)));

        var result = engine.Evaluate(new Buyer { City = city, Region = region, Country = country }, DateTimeOffset.UnixEpoch);

        Assert.Equal(["region", "country"], result.Members);
    }

    [Fact]
    public void An_ambiguous_city_has_several_regions()
    {
        Assert.Equal(["Anhui", "Jiangsu"], China.RegionsOf("Suzhou").AsEnumerable());
        Assert.Equal(["GB", "US"], China.CountriesOf(null, "Boston").AsEnumerable());
        Assert.Equal(["Lincolnshire"], China.RegionsOf("Boston", "GB").AsEnumerable());
        Assert.Empty(China.RegionsOf("Wuhan"));
    }

    [Fact]
    public void A_clock_reading_without_a_meaning_does_not_compile()
    {
        Type[] builders =
        [
            typeof(CustomerModelBuilder<Buyer>), typeof(EventStreamBuilder<Purchase>),
            typeof(FieldBuilder<Buyer, CustomerModelBuilder<Buyer>>),
        ];

        var silent = builders.SelectMany(builder => builder.GetMethods())
            .Where(TakesAClockReading)
            .Where(method => method.GetParameters().All(parameter => parameter.ParameterType != typeof(DateTimeMeaning)))
            .ToList();

        Assert.NotEmpty(silent);
        Assert.All(silent, method => Assert.True(method.GetCustomAttribute<ObsoleteAttribute>()?.IsError));
    }

    private static bool TakesAClockReading(MethodInfo method) => method.GetParameters().Any(parameter =>
        parameter.ParameterType.IsSubclassOf(typeof(LambdaExpression))
        && parameter.ParameterType.GetGenericArguments()[0].GetGenericArguments()[^1] == typeof(DateTime?));

    private static Rule Is(Segmentation.Rules.Authoring.TextTerm term, string? expected) =>
        expected is null ? term.IsUnknown() : term.Is(expected);
}
