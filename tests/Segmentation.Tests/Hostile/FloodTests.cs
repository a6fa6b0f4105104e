using Segmentation.Hostile.Flooding;
using Segmentation.Hostile.Worlds;

namespace Segmentation.Tests.Hostile;

public class FloodTests
{
    private static readonly RuleTextOptions Options = new() { Segments = KnownSegments.None, Keywords = RuleKeywords.Chinese };

    [Fact]
    public void The_rules_of_the_flood_are_distinct_and_accepted()
    {
        var rules = Enumerable.Range(0, 400).Select(i => Parse(FloodTexts.Accepted(i)).Rule).ToList();

        Assert.DoesNotContain(null, rules);
        Assert.Equal(400, rules.Distinct().Count());
    }

    [Fact]
    public void Its_other_texts_are_refused() =>
        Assert.DoesNotContain(Enumerable.Range(0, 400), i => Parse(FloodTexts.Refused(i)).Success);

    private static ParsedRule Parse(string text) => RuleText.Parse(text, HostileModel.Plain.Catalogue, Options);
}
