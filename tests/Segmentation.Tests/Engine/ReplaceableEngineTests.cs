using Segmentation.Customers;
using Segmentation.Examples;
using Segmentation.Rules;
using Segmentation.Rules.Language.Files;

namespace Segmentation.Tests.Engine;

public class ReplaceableEngineTests
{
    private const string Shop =
        """
        segment "big"
          rule: value >= 1000
        segment "often"
          description: "Comes back"
          rule: frequency >= 3
        segment "best"
          rule: in segment "big" and in segment "often"
        """;

    private static readonly Shopper Spender = new() { Id = "c-1", Orders = [new Order("o-1", Examples.Shop.Now, 1_500m)] };

    [Fact]
    public void It_starts_with_the_files_and_the_segments_in_code()
    {
        var engines = ReplaceableEngine.Create(
            Examples.Shop.Model, [new("shop.segments", Shop)], [new Segment("vip", Rule.InSegment("best") | Rule.InSegment("big"))]);

        Assert.Equal(["vip", "big", "often", "best"], engines.Current.Segments.Select(segment => segment.Key));
        Assert.True(engines.Current.IsMember("vip", Spender, Examples.Shop.Now));
    }

    [Fact]
    public void Replacing_says_what_changed()
    {
        var engines = Create(Shop, new Segment("vip", Rule.InSegment("best")), new Segment("new", Frequency.Total.Is(1)));
        var before = engines.Current;

        var replaced = engines.Replace(new SegmentFile(
            "shop.segments",
            """
            segment "best"
              rule: in segment "big" and in segment "often"
            segment "rare"
              rule: frequency = 1
            segment "big"
              rule: value >= 2000
            segment "often"
              description: "Comes back often"
              rule: frequency   >=   3 // as before
            """));

        Assert.True(replaced.Success);
        Assert.Equal(["rare"], replaced.Added);
        Assert.Empty(replaced.Removed);
        Assert.Equal(["big"], replaced.Changed);
        Assert.Equal(["vip", "best"], replaced.Affected);
        Assert.Equal(["often"], replaced.Redescribed);
        Assert.NotSame(before, engines.Current);
        Assert.False(engines.Current.IsMember("big", Spender, Examples.Shop.Now));
        Assert.True(before.IsMember("big", Spender, Examples.Shop.Now));
    }

    [Fact]
    public void Files_that_are_left_out_take_their_segments_with_them_and_code_stays()
    {
        var engines = Create(Shop, new Segment("vip", Frequency.Total > 10));

        var replaced = engines.Replace();

        Assert.Equal(["big", "often", "best"], replaced.Removed);
        Assert.Equal(["vip"], engines.Current.Segments.Select(segment => segment.Key));
    }

    [Fact]
    public void The_same_files_again_change_nothing()
    {
        var engines = Create(Shop);

        var replaced = engines.Replace(new SegmentFile("other name", Shop));

        Assert.True(replaced.Success);
        Assert.All([replaced.Added, replaced.Removed, replaced.Changed, replaced.Affected, replaced.Redescribed], Assert.Empty);
    }

    [Theory]
    [InlineData("segment \"big\"\n  rule: valeu >= 1", "SEG1001 a(2,9)")]
    [InlineData("segment \"big\"\n  rule: value >= 1\nsegment \"vip\"\n  rule: value > 1", "SEG5001 a(3,9)")]
    [InlineData("segment \"big\"\n  rule: in segment \"vip\"", "SEG1012 a(2,20)")]
    [InlineData("segment \"other\"\n  rule: value > 1", "SEG1011 segment 'vip'")]
    [InlineData("", "SEG1145 a(1,1); SEG1011 segment 'vip'")]
    public void Wrong_files_change_nothing(string text, string expected)
    {
        var engines = Create(Shop, new Segment("vip", Rule.InSegment("big")));
        var before = engines.Current;

        var replaced = engines.Replace(new SegmentFile("a", text));

        Assert.False(replaced.Success);
        Assert.Equal(expected, string.Join("; ", replaced.Issues.Select(issue => $"{issue.Code} {issue.Place}")));
        Assert.All([replaced.Added, replaced.Removed, replaced.Changed, replaced.Affected, replaced.Redescribed], Assert.Empty);
        Assert.Same(before, engines.Current);
    }

    [Fact]
    public void One_wrong_file_among_right_ones_refuses_all()
    {
        var engines = Create(Shop);
        var before = engines.Current;

        var replaced = engines.Replace(
            new("a", "segment \"new\"\n  rule: value > 1"), new("b", "segment \"odd\"\n  rule: value > > 1"));

        Assert.False(replaced.Success);
        Assert.Same(before, engines.Current);
    }

    [Fact]
    public void A_preview_answers_the_same_and_replaces_nothing()
    {
        var engines = Create(Shop);
        var before = engines.Current;

        Assert.Equal(["other"], engines.Preview(new SegmentFile("a", "segment \"other\"\n  rule: value > 1")).Added);
        Assert.False(engines.Preview(new SegmentFile("a", "segment")).Success);
        Assert.Same(before, engines.Current);
    }

    [Fact]
    public void Mistakes_in_files_and_in_code_come_at_once()
    {
        var wrong = Assert.Throws<SegmentationException>(() => Create(
            "segment \"a\"\n  rule: spnd > 1\nsegment \"b\"\n  rule: value > 1",
            new Segment("code", Attributes.Number("nothing") > 1),
            new Segment("user", Rule.InSegment("a") & Rule.InSegment("nowhere"))));

        Assert.Equal(
            ["SEG1001 shop.segments(2,9)", "SEG1011 segment 'user'", "SEG1001 segment 'code', condition 1"],
            wrong.Issues.Select(issue => $"{issue.Code} {issue.Place}"));
    }

    [Fact]
    public void What_reading_and_the_engine_both_find_in_a_file_comes_once_with_its_place_there()
    {
        // Two provinces have a Chaoyang: the text is right, what it asks for is not clear.
        var engines = Create(
            "segment \"a\"\n  rule:\n    value > 1 and\n    city = \"Chaoyang\"\nsegment \"b\"\n  rule: satisfaction between 3 and 1",
            new Segment("code", Geography.City.Is("Chaoyang")));

        Assert.Equal(
            ["SEG1024 shop.segments(4,12)", "SEG1023 shop.segments(6,9)", "SEG1024 segment 'code', condition 1"],
            engines.Current.Warnings.Select(issue => $"{issue.Code} {issue.Place}"));
    }

    [Fact]
    public void An_issue_of_a_rule_in_a_file_has_its_place_there()
    {
        var file = new SegmentFile("shop.segments", "segment \"a\"\n  rule:\n    vip\n    and town = 1");
        var place = new RulePlace(file, file.Text.IndexOf("vip", StringComparison.Ordinal), ["SEG1023"]);
        var issue = new Issue("SEG1004", IssueSeverity.Warning, "segment 'a', condition 2", "odd", "Look")
        {
            Span = new TextSpan(12, 8),
            Fixes = [new TextFix(new TextSpan(19, 1), "\"1\"")],
        };

        var located = place.Locate(issue)!;

        Assert.Equal(("shop.segments(4,9)", "shop.segments"), (located.Place, located.File));
        Assert.Equal("town = 1", file.Text.Substring(located.Span!.Value.Start, located.Span.Value.Length));
        Assert.Equal("1", file.Text.Substring(located.Fixes[0].Span.Start, located.Fixes[0].Span.Length));
        Assert.Equal("shop.segments(3,5)", place.Locate(issue with { Span = null, Fixes = [] })!.Place);
        Assert.Null(place.Locate(issue with { Code = "SEG1023" }));
    }

    [Fact]
    public void Texts_see_the_limits_and_the_quantities_of_the_engine()
    {
        var options = new EngineOptions
        {
            Limits = new() { Conditions = 2 },
            Quantities = [new Score()],
            FileLimits = new() { Segments = 2 },
        };

        SegmentFile Named(string rule) => new("a", $"segment \"a\"\n  rule: {rule}");

        var engines = ReplaceableEngine.Create(Examples.Shop.Model, [Named("score > 1 and value > 1")], options: options);

        Assert.Equal("SEG1020", engines.Replace(Named("score > 1 and value > 1 and value > 2")).Issues.Single().Code);
        Assert.Equal("SEG1147", engines.Replace(Named("vip\nsegment \"b\"\nsegment \"c\"")).Issues.Last().Code);
        Assert.True(engines.Current.IsMember("a", Spender, Examples.Shop.Now));
    }

    [Fact]
    public void Readers_always_see_one_whole_set()
    {
        // In each set all segments have the same rule, so that an answer from two sets at once would show.
        static SegmentFile[] Files(int least) =>
            [new("a", $"segment \"a\"\n  rule: value >= {least}"), new("b", $"segment \"b\"\n  rule: value >= {least}\nsegment \"c\"\n  rule: in segment \"a\"")];

        var engines = ReplaceableEngine.Create(Examples.Shop.Model, Files(1_000));
        var (answers, isDone) = (0, false);
        var readers = Enumerable.Range(0, 3).Select(_ => new Thread(() =>
        {
            while (!Volatile.Read(ref isDone))
            {
                var all = engines.Current.Evaluate(Spender, Examples.Shop.Now);
                Assert.Single(all.Segments.Select(key => all[key].Truth).Distinct());
                Interlocked.Increment(ref answers);
            }
        })).ToList();
        readers.ForEach(reader => reader.Start());

        for (var i = 0; i < 200; i++)
        {
            Assert.True(engines.Replace(Files(i % 2 == 0 ? 2_000 : 1_000)).Success);
            Assert.False(engines.Replace(Files(1_000)[0], new("b", "segment \"b\"\n  rule: valeu > 1")).Success);
        }

        Volatile.Write(ref isDone, true);
        readers.ForEach(reader => reader.Join());
        Assert.True(answers > 0);
    }

    [Fact]
    public void Writers_at_the_same_time_each_account_for_what_they_replaced()
    {
        var engines = Create("segment \"start\"\n  rule: value > 1");

        var all = new EngineReplacement[200];
        Parallel.For(0, all.Length, i => all[i] = engines.Replace(new SegmentFile("a", $"segment \"{i}\"\n  rule: value > 1")));

        Assert.Equal(
            Enumerable.Range(0, all.Length).Select(i => $"{i}").Append("start").Order(StringComparer.Ordinal),
            all.SelectMany(one => one.Removed).Append(engines.Current.Segments.Single().Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Missing_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => ReplaceableEngine.Create(Examples.Shop.Model, null!));
        Assert.Throws<ArgumentNullException>(() => ReplaceableEngine.Create<Shopper>(null!, []));
        Assert.Throws<ArgumentException>(() => ReplaceableEngine.Create(Examples.Shop.Model, [], [null!]));
        Assert.Throws<ArgumentNullException>(() => Create(Shop).Replace(null!));
        Assert.Throws<ArgumentException>(() => Create(Shop).Replace([null!]));
        Assert.Throws<ArgumentNullException>(() => Create(Shop).Preview(null!));
    }

    private static ReplaceableEngine<Shopper> Create(string text, params Segment[] segments) =>
        ReplaceableEngine.Create(Examples.Shop.Model, [new("shop.segments", text)], segments);

    private sealed class Score : IDerivedQuantity
    {
        public string Key => "score";

        public AttributeType Type => AttributeType.Number;

        public IReadOnlyList<Quantity> DependsOn => [];

        public IReadOnlyList<string> Levels => [];

        public DerivedReading Read(DerivedInputs inputs) => new(Datum.OfNumber(2));
    }
}
