namespace Segmentation.Tests.Rules.Language.Files;

public class SegmentFilesTests
{
    private const string Shop =
        """
        // Segments of the shop, owned by CRM.
        segments 1

        segment "vip"
          description: "A big spender and a regular"
          owner:       "crm"
          review by:   2026-12-31
          version:     3
          rule:
            spend >= 10_000     // a year
            and in segment "regular"

        // Comes back.
        segment "regular"
          rule: frequency within 90 days >= 3
        """;

    [Fact]
    public void A_file_gives_its_segments_in_order_with_all_members()
    {
        var set = Reading.Read(Shop);

        Assert.True(set.Success);
        Assert.Empty(set.Issues);
        Assert.Equal(["vip", "regular"], set.Segments.Select(segment => segment.Key));
        var vip = set.Segments[0];
        Assert.Equal(("A big spender and a regular", "crm", 3), (vip.Description, vip.Owner, vip.Version));
        Assert.Equal(new DateOnly(2026, 12, 31), vip.ReviewBy);
        Assert.Equal("spend >= 10000 and in segment \"regular\"", vip.Rule.ToString());
        Assert.Equal(("", "", 1, null), (set.Segments[1].Description, set.Segments[1].Owner, set.Segments[1].Version, set.Segments[1].ReviewBy));
        Assert.Equal("frequency within 90 days >= 3", set.Segments[1].Rule.ToString());
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_end_as_they_like_and_a_byte_order_mark_is_skipped(string end)
    {
        var set = Reading.Read("\uFEFF" + Shop.ReplaceLineEndings(end));

        Assert.Empty(set.Issues);
        Assert.Equal(Reading.Read(Shop).Segments.AsEnumerable(), set.Segments);
    }

    [Fact]
    public void Full_width_marks_and_Chinese_quotes_are_read()
    {
        var segment = Reading.One("segment “贵宾”\n　description： “消费多”\n　review by：２０２６-１２-３１\n　version：２\n　rule：\n　　消费金额 ＞＝ １０００ and 城市 in （“上海”，“杭州”）");

        Assert.Equal(("贵宾", "消费多", 2), (segment.Key, segment.Description, segment.Version));
        Assert.Equal(new DateOnly(2026, 12, 31), segment.ReviewBy);
        Assert.Equal("spend >= 1000 and town in (\"Shanghai\", \"杭州\")", segment.Rule.ToString());
    }

    [Fact]
    public void Chinese_words_are_read_where_the_host_says_so_and_English_ones_are_written()
    {
        SegmentFile[] files = [new(
            "shop.segments",
            "// 会员\n分群“贵宾”\n　说明：“消费多”\n　负责人：“客户部”\n　复核日期：2026-12-31\n　版本：2\n　规则：消费金额大于等于1万 并且属于分群“常客”\n"
            + "分群“常客”\n　规则：vip")];
        var chinese = new SegmentFileOptions { Rules = new() { Keywords = RuleKeywords.Chinese } };

        var set = SegmentFiles.Read(files, TextModel.Catalogue, chinese);

        Assert.Empty(set.Issues);
        Assert.Equal(
            "segments 1\n\n// 会员\nsegment \"贵宾\"\n  description: \"消费多\"\n  owner: \"客户部\"\n  review by: 2026-12-31\n  version: 2\n"
            + "  rule: spend >= 10000 and in segment \"常客\"\n\nsegment \"常客\"\n  rule: vip\n",
            set.Documents[0].Write().Text);
        Assert.False(SegmentFiles.Read(files, TextModel.Catalogue).Success);
    }

    [Theory]
    [InlineData("SEGMENTS 1\nSegment \"a\"\nDescription:\"x\"\nReview  By :2026-01-01\nRule:vip")]
    [InlineData("segments １\nsegment \"a\"\n\trule:\n\n\n\t\tvip\n\tReview by: 2026-01-01\n  description:\n    \"x\"\n")]
    [InlineData("segment 'a'//x\nrule: // why\nvip\n/* x */ description: /* y */ \"x\" // z\nreview by:2026-01-01// z")]
    public void Spaces_order_and_case_are_free(string text)
    {
        var segment = Reading.One(text);

        Assert.Equal(("a", "x", "vip"), (segment.Key, segment.Description, segment.Rule.ToString()));
        Assert.Equal(new DateOnly(2026, 1, 1), segment.ReviewBy);
    }

    [Fact]
    public void A_description_may_have_several_lines()
    {
        var segment = Reading.One("segment \"a\"\n  description: \"one \\\"two\\\"\" // first\n    // second\n    \"three\"\n  rule: vip");

        Assert.Equal("one \"two\"\nthree", segment.Description);
    }

    [Theory]
    [InlineData("in\n   segment \"b\"")]
    [InlineData("in // \"\n  /* \n segment 'x' */ segment \"b\"")]
    [InlineData("in\n\n\tSEGMENT \"b\" and vip")]
    public void A_rule_may_be_broken_before_the_word_segment_when_it_is_indented(string rule)
    {
        var set = Reading.Read($"segment \"a\"\n  rule: {rule}\nsegment \"b\"\n  rule: vip");

        Assert.Empty(set.Issues);
        Assert.StartsWith("in segment \"b\"", set.Segments[0].Rule.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("industry = \"// no comment\"")]
    [InlineData("industry = \"/* no comment\"")]
    [InlineData("industry = \"owner: x\"")]
    [InlineData("time of seen from 09:00 to 10:00")]
    [InlineData("seen before\n2026-03-04T10:00[Asia/Shanghai]")]
    [InlineData("vip // owner: x\n/* owner: x\n version: 2 */\nand vip")]
    [InlineData("vip // segment \"b\"")]
    [InlineData("vip /* segments:\nsegments are here */")]
    public void What_only_looks_like_a_comment_a_member_or_a_segment_stays_in_its_rule(string rule)
    {
        var segment = Reading.One($"segment \"a\"\n  rule: {rule}\n  owner: \"o\"");

        Assert.Equal(RuleText.Parse(rule, TextModel.Catalogue).Rule, segment.Rule);
        Assert.Equal("o", segment.Owner);
    }

    [Fact]
    public void Segments_of_several_files_refer_to_each_other_in_any_order()
    {
        var set = Reading.Read([
            new("a.segments", "segment \"a\"\n  rule: in segment \"b\""),
            new("b.segments", "segment \"b\"\n  rule: vip\nsegment \"c\"\n  rule: in segment \"a\""),
        ]);

        Assert.Empty(set.Issues);
        Assert.Equal(["a", "b", "c"], set.Segments.Select(segment => segment.Key));
        Assert.Equal(["a.segments", "b.segments"], set.Documents.Select(document => document.Name));
    }

    [Fact]
    public void Other_segments_can_be_named_when_the_host_says_so()
    {
        var known = KnownSegments.Of([new Segment("big", Attributes.Flag("vip").IsTrue())]);
        SegmentFile[] files = [new("a.segments", "segment \"a\"\n  rule: in segment \"big\"")];

        Assert.Equal("SEG1011", Assert.Single(SegmentFiles.Read(files, TextModel.Catalogue).Issues).Code);
        Assert.True(SegmentFiles.Read(
            files, TextModel.Catalogue, new() { Rules = new() { Segments = known } }).Success);
    }

    [Fact]
    public void No_file_is_a_set_without_segments() => Assert.True(Reading.Read([]).Success);

    [Fact]
    public void Missing_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => SegmentFiles.Read(null!, TextModel.Catalogue));
        Assert.Throws<ArgumentNullException>(() => SegmentFiles.Read([], null!));
        Assert.Throws<ArgumentException>(() => SegmentFiles.Read([null!], TextModel.Catalogue));
        Assert.Throws<ArgumentException>(() => new SegmentFile(" ", ""));
        Assert.Throws<ArgumentNullException>(() => new SegmentFile("a", null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SegmentFileLimits { Segments = 0 });
    }
}
