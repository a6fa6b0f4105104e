namespace Segmentation.Tests.Customers;

public class MayBeUnknownTests
{
    private static readonly CustomerModel<Guest> Model = CustomerModel.For<Guest>(m => m
        .Key(c => "1")
        .Number("visits", c => c.Visits)
        .Number("rating", c => c.Rating)
        .Number("rating or zero", c => c.Rating ?? 0)
        .Number("rating forced", c => (double)c.Rating!.Value)
        .Number("stays", c => c.Home.Stays)
        .Number("nights", c => c.Place.Nights)
        .Flag("often", c => c.Visits > 3)
        .Flag("content", c => c.Rating > 3)
        .Flag("asked", c => c.Rating != null)
        .Flag("at home", c => c.Home != null && c.Visits == 0)
        .Number("either", c => c.Visits > 3 ? c.Visits : 0)
        .Number("computed", c => c.Visits / c.Divisor)
        .Number("called", c => c.Count())
        .Text("name", c => c.Name)
        .Text("declared name", c => c.Name, o => o.AlwaysKnown())
        .Text("name or none", c => c.Name, o => o.UnknownCountsAs("none"))
        .Choice("season", c => (Season?)c.Season)
        .Choice("favourite", c => c.Favourite)
        .Date("born", c => c.Born)
        .Instant("joined", c => c.Joined)
        .Set("tags", c => c.Tags));

    [Theory]
    [InlineData("visits", false)]
    [InlineData("rating", true)]
    [InlineData("rating or zero", false)]
    [InlineData("rating forced", true)]
    [InlineData("stays", true)]
    [InlineData("nights", false)]
    [InlineData("often", false)]
    [InlineData("content", false)]
    [InlineData("asked", false)]
    [InlineData("at home", false)]
    [InlineData("either", false)]
    [InlineData("computed", true)]
    [InlineData("called", true)]
    [InlineData("name", true)]
    [InlineData("declared name", false)]
    [InlineData("name or none", false)]
    [InlineData("season", false)]
    [InlineData("favourite", true)]
    [InlineData("born", true)]
    [InlineData("joined", false)]
    [InlineData("tags", true)]
    public void An_attribute_may_be_unknown_unless_its_getter_always_has_a_value(string name, bool expected) =>
        Assert.Equal(expected, Model.Catalogue.FindAttribute(name)!.MayBeUnknown);

    private enum Season
    {
        Summer,
        Winter,
    }

    private readonly record struct Lodging(int Nights);

    private sealed record House(int Stays);

    private sealed class Guest
    {
        public int Visits { get; init; }

        public int Divisor { get; init; }

        public int? Rating { get; init; }

        public string? Name { get; init; }

        public Season Season { get; init; }

        public Season? Favourite { get; init; }

        public DateOnly? Born { get; init; }

        public DateTimeOffset Joined { get; init; }

        public IReadOnlyList<string>? Tags { get; init; }

        public House Home { get; init; } = new(0);

        public Lodging Place { get; init; }

        public int Count() => Visits;
    }
}
