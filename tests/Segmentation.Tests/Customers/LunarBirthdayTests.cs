using Segmentation.Time;

namespace Segmentation.Tests.Customers;

public class LunarBirthdayTests
{
    // 1990-02-10 is 15 January of the lunar calendar; in 2026 that day is 3 March.
    private static readonly DateOnly Born = new(1990, 2, 10);
    private static readonly DateTimeOffset LunarDay = new(2026, 3, 3, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset SolarDay = new(2026, 2, 10, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(null, false)]
    public void Those_who_keep_their_lunar_birthday_are_greeted_on_it(bool? keepsLunar, bool onLunarDay)
    {
        var engine = Engine(c => c.KeepsLunar);
        var person = new Person("1", keepsLunar);

        var greeted = (engine.IsMember("today", person, LunarDay), engine.IsMember("today", person, SolarDay));

        Assert.Equal((onLunarDay, !onLunarDay), greeted);
    }

    [Fact]
    public void A_getter_that_throws_is_an_issue_and_the_ordinary_birthday_counts()
    {
        var engine = Engine(c => bool.Parse(c.Id));

        var memberships = engine.Evaluate(new Person("1", null), SolarDay);

        Assert.True(memberships["today"].IsMember);
        var issue = Assert.Single(memberships.Issues);
        Assert.Equal("SEG2101", issue.Code);
        Assert.Contains("'birthday'", issue.Place, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_holds_until_the_next_midnight()
    {
        var verdict = Engine(c => c.KeepsLunar).Evaluate("today", new Person("1", true), LunarDay);

        Assert.Equal(new DateTimeOffset(2026, 3, 4, 0, 0, 0, TimeSpan.Zero), verdict.ValidUntil);
    }

    private static SegmentationEngine<Person> Engine(System.Linq.Expressions.Expression<Func<Person, bool?>> keepsLunar) =>
        SegmentationEngine.Create(
            CustomerModel.For<Person>(m => m
                .Key(c => c.Id)
                .Birthday(c => Born, o => o.AnniversaryWhen(AnniversaryPolicy.Lunar(), keepsLunar))),
            new Segment("today", Lifecycle.Birthday.Within(Last.Days(1))));

    private sealed record Person(string Id, bool? KeepsLunar);
}
