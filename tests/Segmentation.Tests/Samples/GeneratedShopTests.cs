using System.Globalization;
using System.Text.Json;
using Storefront;

namespace Segmentation.Tests.Samples;

public class GeneratedShopTests
{
    [Fact]
    public void The_same_seed_gives_the_same_shop_and_another_seed_another()
    {
        var first = Printed(GeneratedShop.Invent(200, seed: 1));
        var again = Printed(GeneratedShop.Invent(200, seed: 1));
        var other = Printed(GeneratedShop.Invent(200, seed: 2));

        Assert.Equal(first, again);
        Assert.NotEqual(first, other);
    }

    [Fact]
    public void The_culture_does_not_matter()
    {
        var before = CultureInfo.CurrentCulture;
        var invariant = Printed(GeneratedShop.Invent(50));
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");

            Assert.Equal(invariant, Printed(GeneratedShop.Invent(50)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Events_lie_within_two_years_up_to_the_instant_of_the_run_and_not_before_the_registration()
    {
        var shoppers = GeneratedShop.Invent(2_000);

        Assert.All(shoppers, shopper => Assert.All(
            shopper.Orders.Select(order => order.PlacedAt).Concat(shopper.Visits.Select(visit => visit.At)),
            at => Assert.True(
                at <= GeneratedShop.AsOf && at >= GeneratedShop.AsOf.AddYears(-2) && at >= shopper.RegisteredAt)));
    }

    [Fact]
    public void The_run_without_arguments_has_20000_shoppers_and_segments_over_every_facet()
    {
        var segments = EngineSetup.Create(GeneratedShop.Create([])).Segments;
        var rules = string.Join("\n", segments.Select(segment => segment.Rule.ToString()));

        Assert.Equal(20_000, GeneratedShop.DefaultCount);
        Assert.True(segments.Length >= 15);
        string[] words =
        [
            "value ", "frequency ", "recency ", "city ", "region ", "km of", "interest ", "affinity ",
            "tenure ", "age ", "birthday ", "satisfaction ", "or unknown",
            "share of order", "sequence of visit", "in segment", "in sample",
        ];
        Assert.All(words, word => Assert.Contains(word, rules, StringComparison.Ordinal));
    }

    [Fact]
    public void The_file_of_segments_says_what_the_rules_in_CSharp_say_and_who_looks_after_them()
    {
        var shop = GeneratedShop.Create([]);

        var set = SegmentFiles.Read([shop.File], shop.Model.Catalogue);

        Assert.DoesNotContain(set.Issues, issue => issue.Severity > IssueSeverity.Info);
        Assert.Equal(ShopRules.All.Select(Meaning), set.Segments.Select(Meaning));
        Assert.All(set.Segments, segment => Assert.NotEmpty(segment.Owner));
        Assert.Equal(["sends back"], set.Segments.DueForReview(new DateOnly(2026, 3, 5)).Select(segment => segment.Key));
    }

    [Fact]
    public void The_file_of_segments_is_in_the_one_spelling_of_files()
    {
        var shop = GeneratedShop.Create([]);

        var written = SegmentFiles.Read([shop.File], shop.Model.Catalogue).Documents[0].Write();

        Assert.Equal(shop.File.Text.ReplaceLineEndings("\n"), written.Text);
    }

    [Fact]
    public void Every_segment_has_members_and_others_and_no_data_is_faulty()
    {
        var shoppers = GeneratedShop.Invent(3_000);
        var shop = GeneratedShop.Create(shoppers);

        var survey = Survey.Take(shop, EngineSetup.Create(shop));

        Assert.Equal(
            [
                .. ShopSegments.InCode.Select(segment => segment.Key), .. ShopSegments.InDynamicLinq.Select(segment => segment.Key),
                .. ShopRules.All.Select(segment => segment.Key),
            ],
            survey.Figures.Select(row => row.Segment.Key));
        Assert.All(survey.Figures, row => Assert.InRange(row.Members, 1, shoppers.Count - 1));
        Assert.All(survey.Figures, row => Assert.True(row.NextChange is null || row.NextChange > GeneratedShop.AsOf));
        Assert.All(survey.Answers, answer => Assert.Empty(answer.Issues));
        Assert.Contains(survey.Figures, row => row.Undetermined > 0);
    }

    [Fact]
    public void Everybody_at_once_gives_the_figures_of_one_after_the_other()
    {
        var shop = GeneratedShop.Create(GeneratedShop.Invent(3_000));
        var engine = EngineSetup.Create(shop);

        var census = Census.Take(shop, engine);

        Assert.Equal(
            Survey.Take(shop, engine).Figures.Select(row => (row.Segment.Key, row.Members, row.Undetermined)),
            census.All.Segments.Select(segment => (segment, census.All[segment].Count, census.All[segment].UndeterminedCount)));
        Assert.Equal(
            census.All["big spender"].Count + census.Preview!.Change.Entered.Count - census.Preview.Change.Left.Count,
            census.Preview.Members.Count);
    }

    private static (string Key, string Description, Rule Rule) Meaning(Segment segment) =>
        (segment.Key, segment.Description, segment.Rule);

    private static string Printed(IReadOnlyList<Shopper> shoppers) => JsonSerializer.Serialize(shoppers);
}
