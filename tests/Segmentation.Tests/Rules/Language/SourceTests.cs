using Segmentation.Rules;

namespace Segmentation.Tests.Rules.Language;

public class SourceTests
{
    [Theory]
    [MemberData(nameof(ProductionTests.Canonical), MemberType = typeof(ProductionTests))]
    public void Each_condition_knows_where_it_was_read(string text)
    {
        var padded = $" vip and /* a */ ({text}) or not (\n{text}\n)";
        var rule = (AnyOf)TextModel.Parse(padded).Rule!;
        var plain = TextModel.Parse(text).Rule!;

        var places = RuleParts.Conditions(rule).Where(condition => RuleParts.Conditions(plain).Contains(condition))
            .Select(condition => padded.Substring(condition.Source.Start, condition.Source.Length)).ToList();

        Assert.NotEmpty(places);
        Assert.All(places, place => Assert.Subset(
            RuleParts.Conditions(plain).Append(FlagVip).ToHashSet(), RuleParts.Conditions(TextModel.Parse(place).Rule!).ToHashSet()));
        Assert.Equal(padded.Trim(), padded.Substring(rule.Source.Start, rule.Source.Length));
    }

    [Fact]
    public void An_issue_of_the_engine_has_the_place_in_the_text_of_the_rule()
    {
        const string text = "vip and all order where (paid)";
        var rule = TextModel.Parse(text).Rule!;

        var engine = SegmentationEngine.Create(TextModel.Model, new Segment("paid", rule));

        var span = Assert.Single(engine.Warnings).Span!.Value;
        Assert.Equal("all order where (paid)", text.Substring(span.Start, span.Length));
    }

    private static Rule FlagVip => TextModel.Parse("vip").Rule!;
}
