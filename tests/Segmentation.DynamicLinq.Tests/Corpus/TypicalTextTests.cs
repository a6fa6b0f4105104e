using Segmentation.DynamicLinq.Tests.Shop;

namespace Segmentation.DynamicLinq.Tests.Corpus;

public class TypicalTextTests
{
    private static readonly RuleTextOptions Quiet = new() { Lints = LintPolicy.Off };
    private static readonly List<LinqShopper> Shoppers = LinqShop.Known(400, seed: 7);

    public static TheoryData<int> Lifted => [.. Numbers(text => text.Rule is not null)];

    public static TheoryData<int> Refused => [.. Numbers(text => text.Refused is not null)];

    [Fact]
    public void Of_sixty_texts_at_least_fifty_lift()
    {
        Assert.Equal(60, TypicalText.All.DistinctBy(text => text.Text).Count());
        Assert.True(Lifted.Count >= 50, $"{Lifted.Count} lift");
    }

    [Theory]
    [MemberData(nameof(Lifted))]
    public void A_text_lifts_to_what_its_author_meant(int number)
    {
        var text = TypicalText.All[number];

        var parsed = Parse(text);

        Assert.Equal(text.Rule, parsed.Rule?.ToString());
        Assert.Equal(RuleText.Parse(text.Rule!, LinqShop.Model.Catalogue).Rule, parsed.Rule);
        Assert.Equal(text.Text, parsed.Rule!.Comment);
        Assert.Equal(text.Note is null ? [] : [text.Note], parsed.Issues.Select(issue => issue.Code));
    }

    [Theory]
    [MemberData(nameof(Lifted))]
    public void Where_nothing_is_unknown_it_is_true_for_the_same_customers_as_in_plain_Dynamic_LINQ(int number)
    {
        var text = TypicalText.All[number];
        var engine = SegmentationEngine.Create(LinqShop.Model, new Segment("rule", Parse(text).Rule!));
        var plain = PlainDynamicLinq.Compile(text.Text, text.Plain());

        var differ = Shoppers.Where(shopper => engine.IsMember("rule", shopper, LinqShop.At) != Plain(plain, shopper)).ToList();

        Assert.Empty(differ.Select(shopper => shopper.Id));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_text_that_does_not_lift_is_refused_with_its_place_and_a_cure(int number)
    {
        var text = TypicalText.All[number];

        var issue = Assert.Single(Parse(text).Issues);

        Assert.Equal(text.Refused, issue.Code);
        Assert.InRange(issue.Span!.Value.Length, 1, text.Text.Length);
        Assert.NotEmpty(issue.Cure);
    }

    [Fact]
    public void The_texts_tell_customers_apart()
    {
        var engines = TypicalText.All.Where(text => text.Rule is not null)
            .Select(text => SegmentationEngine.Create(LinqShop.Model, new Segment("rule", Parse(text).Rule!)));

        var telling = engines.Count(engine => Shoppers.Count(shopper => engine.IsMember("rule", shopper, LinqShop.At)) is > 0 and < 400);

        Assert.True(telling >= 45, $"{telling} are neither true nor false for all");
    }

    private static IEnumerable<int> Numbers(Func<TypicalText, bool> matches) =>
        Enumerable.Range(0, TypicalText.All.Count).Where(i => matches(TypicalText.All[i]));

    private static ParsedRule Parse(TypicalText text) => DynamicLinqRules.Parse(text.Text, LinqShop.Model, Quiet, text.Given());

    /// <summary>The average of nothing is an exception in plain Dynamic LINQ and unknown here: in neither.</summary>
    private static bool Plain(Func<LinqShopper, bool> plain, LinqShopper shopper)
    {
        try
        {
            return plain(shopper);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
