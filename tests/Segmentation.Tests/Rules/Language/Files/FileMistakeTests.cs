namespace Segmentation.Tests.Rules.Language.Files;

public class FileMistakeTests
{
    /// <summary>A text, and every issue with what it covers, where, and its first fix.</summary>
    public static TheoryData<string, string[]> Mistakes { get; } = new()
    {
        // The file
        { "", ["SEG1145 '' (1,1)"] },
        { "// nothing yet\n", ["SEG1145 '' (2,1)"] },
        { "segments 2\nsegment 5", ["SEG1146 'segments 2' (1,1) -> 'segments 1'"] },
        { "segments\nsegment \"a\"\n  rule: vip", ["SEG1146 'segments' (1,1) -> 'segments 1'"] },
        { "hello\nworld\nsegment \"a\"\n  rule: vip", ["SEG1101 'hello' (1,1)"] },
        { "owner: \"crm\"\nsegment \"a\"\n  rule: vip", ["SEG1101 'owner: \"crm\"' (1,1)"] },
        { "segment \"a\"\n  rule: vip\nsegments 1", ["SEG1101 'segments' (3,1)"] },

        // The line of a segment
        { "segment a  // x\n  rule: vip", ["SEG1101 'a' (1,9) -> '\"a\"'"] },
        { "segment\n  rule: vip", ["SEG1101 '' (1,8)"] },
        { "segment: \"a\"\n  rule: vip", ["SEG1101 ':' (1,8) -> ''"] },
        { "segment \"a\" \"b\"\n  rule: vip", ["SEG1101 '\"b\"' (1,13)"] },
        { "segment \"a\n  rule: vip", ["SEG1105 '\"a' (1,9) -> '\"'"] },
        { "segment \"\\a\"\n  rule: vip", ["SEG1106 '\\a' (1,10) -> '\\'"] },
        { "segment \"\"\n  rule: vip", ["SEG1144 '\"\"' (1,9)"] },
        { "segment \" \"\n  rule: vip", ["SEG1144 '\" \"' (1,9)"] },
        { "  segment \"a\"\n  rule: vip", ["SEG1101 'segment' (1,3) -> ''"] },
        { "segment \"a\"\n  rule: vip\n segment \"b\"\n  rule: vip", ["SEG1101 'segment' (3,2) -> ''"] },
        { "segment \"a\"\n  segment \"b\"\n  rule: vip", ["SEG1143 'segment \"a\"' (1,1)", "SEG1101 'segment' (2,3) -> ''"] },
        { "segment \"a\"\n  rule: vip\nsegment \"a\"\n  rule: vip", ["SEG5001 '\"a\"' (3,9)"] },

        // Members
        { "segment \"a\"", ["SEG1143 'segment \"a\"' (1,1)"] },
        { "segment \"a\"\n  owner: \"crm\"\nsegment \"b\"\n  rule: vip", ["SEG1143 'segment \"a\"' (1,1)"] },
        { "segment \"a\"\n  ownr: \"crm\"\n  rule: vip", ["SEG1141 'ownr' (2,3) -> 'owner'"] },
        { "segment \"a\"\n  review-by: 2026-01-01\n  rule: vip", ["SEG1141 'review-by' (2,3) -> 'review by'"] },
        { "segment \"a\"\n  channel: \"mail\"\n  rule: vip", ["SEG1141 'channel' (2,3)"] },
        { "segment \"a\"\n  rule: vip\n  ownr: \"crm\"", ["SEG1141 'ownr' (3,3) -> 'owner'"] },
        { "segment \"a\"\n  rule: vip\n  channel: \"mail\"", ["SEG1141 'channel' (3,3)"] },
        { "segment \"a\"\n  owner: \"x\"\n  owner: \"y\"\n  rule: vip", ["SEG1142 'owner' (3,3)"] },
        { "segment \"a\"\n  rule: vip\n  rule: spnd > 1", ["SEG1142 'rule' (3,3)"] },
        { "segment \"a\"\n  owner \"crm\"\n  rule: vip", ["SEG1101 '' (2,8) -> ':'"] },
        { "segment \"a\"\n  rule vip", ["SEG1101 '' (2,7) -> ':'"] },
        { "segment \"a\"\n  what\n  ever\n  rule: vip", ["SEG1101 'what' (2,3)"] },
        { "segment \"a\"\n  owner: crm team // x\n  rule: vip", ["SEG1101 'crm team' (2,10) -> '\"crm team\"'"] },
        { "segment \"a\"\n  owner:\n  rule: vip", ["SEG1101 '' (2,9)"] },
        { "segment \"a\"\n  rule: vip\n  owner:", ["SEG1101 '' (3,9)"] },
        { "segment \"a\"\n  owner: \"c\" rm\n  rule: vip", ["SEG1101 'rm' (2,14)"] },
        { "segment \"a\"\n  description: \"A \"big\" one\"\n  rule: vip", ["SEG1101 'big\" one\"' (2,20)"] },
        { "segment \"a\"\n  description: \"x\" \"y\"\n  rule: vip", ["SEG1101 '\"y\"' (2,20)"] },
        { "segment \"a\"\n  description: \"x\n  rule: vip", ["SEG1105 '\"x' (2,16) -> '\"'"] },
        { "segment \"a\"\n  review by: 2026-3-4\n  rule: vip", ["SEG1104 '2026-3-4' (2,14) -> '2026-03-04'"] },
        { "segment \"a\"\n  review by: \"2026-03-04\"\n  rule: vip", ["SEG1104 '\"2026-03-04\"' (2,14) -> '2026-03-04'"] },
        { "segment \"a\"\n  review by: 2026年3月4日\n  rule: vip", ["SEG1104 '2026年3月4日' (2,14) -> '2026-03-04'"] },
        { "segment \"a\"\n  review by: 4. 3. 2026 // x\n  rule: vip", ["SEG1104 '4. 3. 2026' (2,14) -> '2026-03-04'"] },
        { "segment \"a\"\n  review by: 3/4/2026\n  rule: vip", ["SEG1104 '3/4/2026' (2,14)"] },
        { "segment \"a\"\n  review by: 2026-02-30\n  rule: vip", ["SEG1104 '2026-02-30' (2,14)"] },
        { "segment \"a\"\n  review by: soon\n  rule: vip", ["SEG1104 'soon' (2,14)"] },
        { "segment \"a\"\n  version: two\n  rule: vip", ["SEG1103 'two' (2,12)"] },
        { "segment \"a\"\n  version: 1.5\n  rule: vip", ["SEG1103 '1.5' (2,12)"] },
        { "segment \"a\"\n  version: 0\n  rule: vip", ["SEG1111 '0' (2,12)"] },
        { "segment \"a\"\n  version: 2147483648\n  rule: vip", ["SEG1111 '2147483648' (2,12)"] },
        { "segment \"a\"\n  version: 1 beta\n  rule: vip", ["SEG1101 'beta' (2,14)"] },

        { "segment \"a\"\n  own\ter: \"x\"\n  rule: vip", ["SEG1141 'own\ter' (2,3) -> 'owner'"] },

        // Rules
        { "segment \"a\"\n  rule:", ["SEG1101 '' (2,8)"] },
        { "segment \"a\"\n  rule: // later\n  owner: \"x\"", ["SEG1101 '' (2,9)"] },
        { "segment \"a\"\n  rule:\n    spnd >= 10\n    and industry = \"x", ["SEG1001 'spnd' (3,5) -> 'spend'", "SEG1105 '\"x' (4,20) -> '\"'"] },
        { "segment \"a\"\n  rule:\n    industry: \"x\"", ["SEG1102 ':' (3,13) -> '='"] },
        { "segment \"a\"\n  rule: in segment \"gold\"\nsegment \"golden\"\n  rule: vip", ["SEG1011 '\"gold\"' (2,20) -> '\"golden\"'"] },
        { "segment \"a\"\n  rule: vip and in segment \"a\"", ["SEG1012 '\"a\"' (2,28)"] },
        { "segment \"a\"\n  rule: in segment \"b\"\nsegment \"b\"\n  rule: in segment \"a\"", ["SEG1012 '\"b\"' (2,20)"] },
        { "segment \"a\"\n  rule: in\nsegment \"b\"\n  rule: vip", ["SEG1101 'in' (2,9)"] },
        { "segment \"a\"\n  rule: vip\n<<<<<<< HEAD\nsegment \"b\"\n  rule: vip", ["SEG1005 '<' (3,1)"] },

        // Comments
        { "/* open\nsegment \"a\"\n  rule: vip", ["SEG1107 '/* open\n' (1,1) -> ' */'"] },
        { "segment \"a\"\n  rule: vip /* open\nsegment \"b\"\n  rule: /* x */ vip", ["SEG1107 '/* open\n' (2,13) -> ' */'"] },
        { "segment \"a\"\n  rule: vip\n/* open\n\nsegment \"b\"\n  rule: vip", ["SEG1107 '/* open\n\n' (3,1) -> ' */'"] },
        { "segment \"a\"\n  owner: \"x\" /* open", ["SEG1143 'segment \"a\"' (1,1)", "SEG1107 '/* open' (2,14) -> ' */'"] },
        { "segment \"a\"\n  rule: vip /*/", ["SEG1107 '/*/' (2,13) -> ' */'"] },

        // Characters
        { "segment \"a\"\n  rule: vip // \0", ["SEG1149 '\0' (2,16)"] },
        { "segment \"a\0\"\n  rule: vip", ["SEG1149 '\0' (1,11)"] },
        { "segment \"\uFFFD\uFFFD\"\n  rule: vip", ["SEG1149 '\uFFFD' (1,10)"] },
        { "segment \"a\"\n  rule: vip // \uD83D", ["SEG1149 '\uD83D' (2,16)"] },
        { "segment \"a\"\n  rule: vip // \u202Ex", ["SEG1148 '\u202E' (2,16)"] },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_reported_where_it_is_and_once(string text, string[] expected) =>
        Assert.Equal(expected, Reading.Issues(text));

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void What_is_wrong_says_where_what_and_what_to_do(string text, string[] expected)
    {
        var set = Reading.Read(text);

        Assert.Equal(expected.Length, set.Issues.Length);
        Assert.Equal(set.Issues.All(issue => issue.Severity != IssueSeverity.Error), set.Success);
        Assert.All(set.Issues, issue =>
        {
            Assert.Equal(Reading.Name, issue.File);
            Assert.InRange(issue.Message.Length, 5, 200);
            Assert.InRange(issue.Cure.Length, 5, 200);
        });
    }

    [Theory]
    [InlineData("segment a\n  rule: vip")]
    [InlineData("segment: \"a\"\n  rule: vip")]
    [InlineData("  segment \"a\"\n  rule: vip")]
    [InlineData("segments 9\nsegment \"a\"\n  rule: vip")]
    [InlineData("segment \"a\"\n  owner crm\n  rule: vip")]
    [InlineData("segment \"a\"\n  owner: crm\n  rule: vip")]
    [InlineData("segment \"a\"\n  descripton: \"x\"\n  rule: vip")]
    [InlineData("segment \"a\"\n  review by: 2026/3/4\n  rule: vip")]
    [InlineData("segment \"a\"\n  rule: vip and ctiy = \"x\"")]
    [InlineData("segment \"a\"\n  rule: vip /* x\n")]
    [InlineData("/* x\nsegment \"a\"\n  rule: vip")]
    public void Applying_the_fix_takes_the_error_away(string text)
    {
        var before = Reading.Read(text).Issues;

        var after = Reading.Read(Reading.Fixed(text)).Issues;

        Assert.True(after.Length < before.Length || after[0].Span!.Value.Start > before[0].Span!.Value.Start, Reading.Fixed(text));
    }

    [Fact]
    public void Everything_wrong_in_any_file_comes_at_once_and_nothing_is_kept()
    {
        var set = Reading.Read([
            new("a.segments", "segment \"a\"\n  rule: spnd > 1\nsegment \"b\"\n  rule: in segment \"a\" and vip > 2"),
            new("b.segments", "segment \"a\"\n  owner: x\n  rule: vip\nsegment \"good\"\n  rule: vip"),
        ]);

        Assert.False(set.Success);
        Assert.Equal(
            ["SEG1001 a.segments(2,9)", "SEG1005 a.segments(4,32)", "SEG5001 b.segments(1,9)", "SEG1101 b.segments(2,10)"],
            set.Issues.Select(issue => $"{issue.Code} {issue.Place}"));
        Assert.Contains("a.segments(1,9)", set.Issues[2].Message, StringComparison.Ordinal);
        Assert.Empty(set.Segments);
        Assert.Empty(set.Documents);
    }

    [Fact]
    public void A_segment_that_refers_to_a_refused_one_is_no_further_mistake()
    {
        var issues = Reading.Issues("segment \"a\"\n  rule: spnd > 1\nsegment \"b\"\n  rule: in segment \"a\"\nsegment \"c\"\n  rule: in segment \"b\"");

        Assert.Equal(["SEG1001 'spnd' (2,9) -> 'spend'"], issues);
    }

    [Fact]
    public void A_file_given_twice_is_refused()
    {
        var set = Reading.Read([new("a.segments", "segment \"a\"\n  rule: vip"), new("a.segments", "segment \"b\"\n  rule: vip")]);

        Assert.Equal("SEG1140", Assert.Single(set.Issues).Code);
    }

    [Fact]
    public void Segments_that_refer_to_each_other_too_deeply_are_refused_at_the_reference()
    {
        var segments = Enumerable.Range(0, 18).Select(i => $"segment \"{i}\"\n  rule: vip{(i == 0 ? "" : $" and in segment \"{i - 1}\"")}\n");

        var issues = Reading.Issues(string.Concat(segments));

        Assert.Equal(["SEG1013 '\"16\"' (36,28)"], issues);
    }

    [Theory]
    [InlineData("分群 甲\n　规则：vip", "SEG1101 '甲' (1,4) -> '\"甲\"'")]
    [InlineData("分群 “甲”\n　规则 vip", "SEG1101 '' (2,4) -> ':'")]
    [InlineData("分群 “甲”\n　负责： “x”\n　规则： vip", "SEG1141 '负责' (2,2) -> '负责人'")]
    [InlineData("分群 “甲”\n　规则： 属于分群“乙”\n分群 “乙”\n　规则： 属于分群“甲”", "SEG1012 '“乙”' (2,10)")]
    [InlineData("分群 “甲”\n　规则： vip /* 备注\n分群 “乙”\n　规则： vip", "SEG1107 '/* 备注\n' (2,10) -> ' */'")]
    public void Mistakes_in_Chinese_words_are_reported_alike(string text, string expected)
    {
        var set = SegmentFiles.Read(
            [new(Reading.Name, text)], TextModel.Catalogue, new() { Rules = new() { Keywords = RuleKeywords.Chinese } });

        Assert.Equal(expected, Reading.Described(set.Issues[0], text));
    }

    [Fact]
    public void Issues_are_said_in_Chinese_too_with_the_same_place()
    {
        var issue = Reading.Read("segment \"a\"\n  rule: spnd > 1").Issues[0];

        Assert.Equal(issue.Place, issue.In(new("zh-CN")).Place);
    }
}
