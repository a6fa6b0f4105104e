namespace Segmentation.Tests.Rules.Language;

public class ParseSegmentsTests
{
    [Fact]
    public void A_circle_is_named_once_where_it_begins()
    {
        var parsed = Parse(("outside", "in segment \"b\""), ("b", "vip and in segment \"c\""), ("c", "in segment \"b\" or vip"));

        Assert.Equal(
            ["outside SEG1014 11", "b SEG1012 19", "c SEG1014 11"],
            new[] { "outside", "b", "c" }.SelectMany(key => parsed.Results[key].Issues.Select(issue => $"{key} {issue.Code} {issue.Span!.Value.Start}")));
        Assert.Equal("segments refer to each other in a circle: 'b' -> 'c' -> 'b'", parsed.Results["b"].Issues[0].Message);
        Assert.Empty(parsed.Segments);
    }

    [Fact]
    public void A_segment_that_refers_to_itself_is_a_circle()
    {
        var parsed = Parse(("a", "in segment \"a\""), ("b", "vip"));

        Assert.Equal("SEG1012", Assert.Single(parsed.Results["a"].Issues).Code);
        Assert.StartsWith("分群循环引用", parsed.Results["a"].Issues[0].In(new("zh-CN")).Message, StringComparison.Ordinal);
        Assert.Equal(["b"], parsed.Segments.Select(segment => segment.Key));
    }

    [Fact]
    public void What_refers_to_a_circle_or_too_deep_is_offered_no_other_segment()
    {
        var chain = Enumerable.Range(0, 19).Select(i => ($"s{i}", i == 0 ? "vip" : $"in segment \"s{i - 1}\""));

        var deepest = Assert.Single(Parse([.. chain]).Results["s17"].Issues);

        Assert.Equal("SEG1013", deepest.Code);
        Assert.Empty(deepest.Fixes);
    }

    [Fact]
    public void A_text_that_is_null_is_refused_by_name() => Assert.Equal(
        "texts",
        Assert.Throws<ArgumentNullException>(() => RuleText.ParseSegments([new("a", null!)], TextModel.Catalogue)).ParamName);

    private static ParsedSegments Parse(params (string Key, string Text)[] segments) =>
        RuleText.ParseSegments(segments.Select(segment => new SegmentText(segment.Key, segment.Text)), TextModel.Catalogue);
}
