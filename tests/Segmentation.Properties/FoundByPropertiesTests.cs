using Segmentation.Properties.People;
using Segmentation.Properties.Running;

namespace Segmentation.Properties;

/// <summary>What the properties once found.</summary>
public class FoundByPropertiesTests
{
    private static readonly DateTimeOffset Noon = new(2024, 3, 5, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void An_event_that_is_open_as_the_first_may_be_sure_as_the_second()
    {
        var first = Events.Of("order").Where(o => o.Number("qty").Is(1));
        var then = Events.Of("order").Where(o => o.Money("amount") > 5m);
        var person = new Person
        {
            Orders = [new() { Id = "a", At = Noon.AddHours(-2), Qty = 1 }, new() { Id = "b", At = Noon.AddHours(-1), Amount = 10 }],
        };

        var truths = Engines.Of(new ModelSpec(), first.Then(then).Within(Duration.Days(7))).Truths(person, Noon);

        Assert.Equal([Truth.True], truths);
    }

    [Fact]
    public void A_sample_that_ends_where_it_begins_holds_nobody()
    {
        var truths = Engines.Of(new ModelSpec(), Rule.InSample("spring", 60m, 60m)).Truths(new Person(), Noon);

        Assert.Equal([Truth.False], truths);
    }

    [Fact]
    public void A_sample_whose_end_lies_before_its_start_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Rule.InSample("spring", 60m, 40m));
}
