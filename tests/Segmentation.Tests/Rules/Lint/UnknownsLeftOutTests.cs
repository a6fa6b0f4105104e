using Segmentation.Customers;
using Segmentation.Rules.Authoring;

namespace Segmentation.Tests.Rules.Lint;

public class UnknownsLeftOutTests
{
    private const string Code = "SEG1150";

    [Theory]
    [InlineData("satisfaction != 3", "satisfaction != 3 or unknown")]
    [InlineData("not satisfaction < 3", "satisfaction >= 3 or unknown")]
    [InlineData("not (satisfaction < 3)", "satisfaction >= 3 or unknown")]
    [InlineData("stage not in (\"a\", \"b\")", "stage not in (\"a\", \"b\") or unknown")]
    [InlineData("not stage in (\"a\")", "stage not in (\"a\") or unknown")]
    [InlineData("not stage contains \"a\"", "(not stage contains \"a\" or stage is unknown)")]
    [InlineData("not satisfaction between 2 and 3", "satisfaction not between 2 and 3 or unknown")]
    [InlineData("interest contains none (\"tea\")", "interest contains none (\"tea\") or unknown")]
    [InlineData("not interest contains \"tea\"", "interest contains none (\"tea\") or unknown")]
    [InlineData("last seen not within 30 days", "last seen not within 30 days or unknown")]
    [InlineData("not age >= 18", "age < 18 or unknown")]
    [InlineData("not recency <= 60 days", "recency > 60 days or unknown")]
    [InlineData("not within 5 km of (31, 121)", "(not within 5 km of (31, 121) or latitude is unknown)")]
    [InlineData("any order where (category != \"tea\")", "any order where (category != \"tea\" or unknown)")]
    [InlineData("newsletter and not satisfaction < 3", "newsletter and satisfaction >= 3 or unknown")]
    [InlineData("not(stage contains\"a\")and newsletter", "(not stage contains \"a\" or stage is unknown)and newsletter")]
    [InlineData("not(satisfaction < 3)and newsletter", "satisfaction >= 3 or unknown and newsletter")]
    [InlineData("stage != \"a\"and newsletter", "stage != \"a\" or unknown and newsletter")]
    public void A_negative_condition_on_what_may_be_unknown_is_hinted_at_and_cured(string text, string cured) =>
        Assert.Equal(cured, Hints.Fixed(text, Code));

    [Theory]
    [InlineData("not (stage = \"a\" or stage = \"b\")", 1)]
    [InlineData("stage != \"a\" and newsletter and stage != \"b\"", 1)]
    [InlineData("stage != \"a\" or unknown and stage != \"b\"", 1)]
    [InlineData("stage != \"a\" or unknown or stage != \"b\"", 0)]
    [InlineData("(stage != \"a\" or newsletter) and (stage != \"b\" or satisfaction < 3)", 2)]
    [InlineData("not (stage = \"a\" and satisfaction < 3)", 2)]
    [InlineData("stage = \"a\" or stage != \"b\"", 1)]
    [InlineData("(satisfaction >= 3 or newsletter) and satisfaction != 4", 1)]
    public void Each_quantity_is_one_hint_in_a_group(string text, int hints) =>
        Assert.Equal(hints, Hints.Of(text).Count(hint => hint.StartsWith(Code, StringComparison.Ordinal)));

    [Theory]
    [InlineData("satisfaction != 3 or unknown")]
    [InlineData("not (satisfaction < 3 or unknown)")]
    [InlineData("satisfaction != 3 and satisfaction is known")]
    [InlineData("satisfaction != 3 or satisfaction is unknown")]
    [InlineData("not satisfaction < 3 and satisfaction is not unknown")]
    [InlineData("satisfaction >= 2 and satisfaction != 3")]
    [InlineData("not (satisfaction < 2 or satisfaction > 4) and satisfaction is known")]
    [InlineData("city = \"Shanghai\" and (newsletter or city != \"x\")")]
    [InlineData("birthday is known and not age >= 18")]
    [InlineData("not recency <= 60 days and any order")]
    [InlineData("not recency <= 60 days or frequency = 0")]
    [InlineData("any order where (category != \"tea\" or category is unknown)")]
    public void Nothing_is_said_where_the_rule_decides(string text) =>
        Assert.DoesNotContain(Hints.Of(text), hint => hint.StartsWith(Code, StringComparison.Ordinal));

    [Theory]
    [InlineData("not newsletter", "unknown counts as a value")]
    [InlineData("any order where (items != 3)", "the member is an int")]
    [InlineData("any order where (at not within 30 days)", "every event has an instant")]
    [InlineData("not frequency >= 3", "who has no orders has zero")]
    [InlineData("not value >= 3", "who has no orders has spent nothing")]
    [InlineData("not in segment \"x\"", "a segment is no attribute")]
    [InlineData("newsletter and not in sample 10 percent of \"x\"", "everybody is in a bucket")]
    [InlineData("not any order", "events are a closed world")]
    [InlineData("satisfaction < 3", "not negative")]
    [InlineData("not satisfaction != 3", "twice negative")]
    [InlineData("satisfaction is not known", "asks for it")]
    public void Nothing_is_said_where_nobody_is_left_out(string text, string why) => Assert.Empty(Hints.Of(text).Select(hint => why + hint));

    [Fact]
    public void A_position_is_asked_for_by_the_name_of_its_attribute()
    {
        var model = CustomerModel.For<Place>(m => m.Key(p => "1")
            .Number("north", p => p.North, o => o.As(AttributeRole.Latitude)).Number("east", p => p.East, o => o.As(AttributeRole.Longitude)));

        var fix = RuleText.Parse("not within 5 km of (31, 121)", model.Catalogue).Issues.Single(issue => issue.Code == Code).Fixes[0];

        Assert.True(RuleText.Parse(fix.Replacement, model.Catalogue).Success, fix.Replacement);
    }

    [Fact]
    public void A_rule_in_code_is_hinted_at_when_the_engine_is_built()
    {
        Assert.Equal([Code], Hints.InEngine(Attributes.Number("satisfaction").IsNot(3)));
        Assert.Empty(Hints.InEngine(Attributes.Number("satisfaction").IsNot(3).OrUnknown()));
    }

    private sealed record Place(double? North, double? East);
}
