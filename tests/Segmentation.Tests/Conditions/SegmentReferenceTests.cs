using static Segmentation.Tests.Conditions.Moments;
using static Segmentation.Tests.Conditions.Terms;

namespace Segmentation.Tests.Conditions;

public class SegmentReferenceTests
{
    private static readonly CustomerModel<Client> Model = ClientModel.Create();

    [Theory]
    [InlineData(4.0, Truth.True)]
    [InlineData(2.0, Truth.False)]
    [InlineData(null, Truth.Undetermined)]
    public void A_reference_has_the_truth_of_its_segment(double? score, Truth truth)
    {
        var engine = SegmentationEngine.Create(
            Model,
            new Segment("refers", Rule.InSegment("good")),
            new Segment("not", !Rule.InSegment("good")),
            new Segment("good", Score > 3m));

        var result = engine.Evaluate(new Client { Score = score }, At("2026-03-05T10:00"));

        Assert.Equal(truth, result["refers"].Truth);
        Assert.Equal(2 - (int)truth, (int)result["not"].Truth);
        Assert.Equal(result["good"].Reasons, result["refers"].Reasons);
    }

    [Fact]
    public void A_reference_holds_as_long_as_its_segment()
    {
        var engine = SegmentationEngine.Create(
            Model, new Segment("recent", Seen.Within(Last.Days(7))), new Segment("refers", Rule.InSegment("recent") & Vip));

        var result = engine.Evaluate(new Client { Vip = true, Seen = "2026-03-05T10:00" }, At("2026-03-05T10:00"));

        Assert.Equal(At("2026-03-12T00:00"), result["refers"].ValidUntil);
        Assert.Equal(At("2026-03-12T00:00"), result.ValidUntil);
        Assert.Equal(["recent", "refers"], result.Members);
    }

    [Fact]
    public void Or_unknown_takes_an_undetermined_segment()
    {
        var engine = SegmentationEngine.Create(
            Model, new Segment("good", Score > 3m), new Segment("refers", Rule.InSegment("good").OrUnknown()));

        Assert.Equal(Truth.True, engine.Evaluate("refers", new Client(), At("2026-03-05T10:00")).Truth);
    }

    [Fact]
    public void Sixteen_references_deep_is_allowed_and_seventeen_is_refused()
    {
        var engine = SegmentationEngine.Create(Model, Chain(16));

        Assert.Equal(Truth.True, engine.Evaluate("s16", new Client { Score = 4 }, At("2026-03-05T10:00")).Truth);
        Assert.Equal(["SEG1013"], CodesOf(Chain(17)));
    }

    [Fact]
    public void References_in_a_circle_are_refused()
    {
        var codes = CodesOf(new Segment("a", Rule.InSegment("b")), new Segment("b", !Rule.InSegment("a")));

        Assert.Contains("SEG1012", codes);
        Assert.All(codes, code => Assert.True(code is "SEG1012" or "SEG1014"));
    }

    [Fact]
    public void A_segment_that_refers_to_itself_is_refused() =>
        Assert.Contains("SEG1012", CodesOf(new Segment("a", Rule.InSegment("a"))));

    [Fact]
    public void An_unknown_segment_is_refused_and_names_are_exact() =>
        Assert.Equal(["SEG1011"], CodesOf(new Segment("big", Vip), new Segment("x", Rule.InSegment("Big"))));

    [Fact]
    public void A_segment_that_is_refused_takes_those_that_refer_to_it_along() => Assert.Equal(
        ["SEG1001"], CodesOf(new Segment("broken", Attributes.Flag("none").IsTrue()), new Segment("x", Rule.InSegment("broken"))));

    [Fact]
    public void A_segment_defined_twice_is_refused() =>
        Assert.Contains("SEG5001", CodesOf(new Segment("a", Vip), new Segment("a", Staff)));

    private static Segment[] Chain(int references) =>
    [
        new("s0", Score > 3m),
        .. Enumerable.Range(1, references).Select(i => new Segment($"s{i}", Rule.InSegment($"s{i - 1}"))),
    ];

    private static string[] CodesOf(params Segment[] segments) =>
    [
        .. Assert.Throws<SegmentationException>(() => SegmentationEngine.Create(Model, segments))
            .Issues.Select(issue => issue.Code).Order(StringComparer.Ordinal),
    ];
}
