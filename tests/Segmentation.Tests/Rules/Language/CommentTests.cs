namespace Segmentation.Tests.Rules.Language;

public class CommentTests
{
    [Theory]
    [InlineData("vip // why\nand spend > 1", "// why\nvip\nand spend > 1")]
    [InlineData("vip and // why\nspend > 1", "// why\nvip\nand spend > 1")]
    [InlineData("vip\n// why\nand spend > 1", "vip\n// why\nand spend > 1")]
    [InlineData("vip and\n// why\nspend > 1", "vip\n// why\nand spend > 1")]
    [InlineData("/* why */ vip", "// why\nvip")]
    [InlineData("vip /* why */", "// why\nvip")]
    [InlineData("vip\n\n// why", "// why\nvip")]
    [InlineData("spend /* a */ > // b\n 1 // c\n // d", "// a\n// b\n// c\n// d\nspend > 1")]
    [InlineData("/* a\n *  b\n\n c */ vip", "// a\n// *  b\n//\n// c\nvip")]
    [InlineData("not /* a */ vip", "// a\nnot vip")]
    [InlineData("not (/* a */ vip or spend > 1)", "not (\n  // a\n  vip\n  or spend > 1\n)")]
    [InlineData("vip and // a\n(spend > 1 or // b\n not vip)", "// a\nvip\nand (\n  // b\n  spend > 1\n  or not vip\n)")]
    [InlineData("vip and // a\n\n// b\n(spend > 1 or not vip) // c\n", "// a\nvip\n// b\n// c\nand (spend > 1 or not vip)")]
    [InlineData("(// a\n vip or unknown // b\n) and vip", "// a\n// b\n(vip or unknown)\nand vip")]
    [InlineData("any order where (amount > 1 // large\n and paid) within 3 days",
        "any order where (\n  // large\n  amount > 1\n  and paid\n) within 3 days")]
    [InlineData("vip // 中文 \"quoted\" */ \uD83C\uDF75", "// 中文 \"quoted\" */ \uD83C\uDF75\nvip")]
    [InlineData("vip //", "vip")]
    [InlineData("(vip and // a\nvip) and vip", "// a\nvip\nand vip\nand vip")]
    [InlineData("// of both\n(vip and vip) and vip", "// of both\nvip\nand vip\nand vip")]
    public void Comments_survive_reading_and_writing(string text, string written)
    {
        var rule = TextModel.Parse(text).Rule!;

        Assert.Equal(written, rule.ToString(RuleFormat.Default));
        Assert.Equal(written, TextModel.Parse(written).Rule!.ToString(RuleFormat.Default));
    }

    [Fact]
    public void Comments_have_no_meaning()
    {
        var plain = TextModel.Parse("vip and spend > 1").Rule!;
        var remarked = TextModel.Parse("vip // a\nand /* b */ spend > 1").Rule!.WithComment("c");

        Assert.Equal(plain, remarked);
        Assert.Equal(plain.GetHashCode(), remarked.GetHashCode());
        Assert.Equal(plain.ToString(), remarked.ToString());
        Assert.Equal(plain.ComputeHash(), remarked.ComputeHash());
        Assert.Equal("c", remarked.Comment);
        Assert.Equal("", remarked.WithComment("").Comment);
    }

    [Fact]
    public void A_rule_in_CSharp_carries_a_comment_of_several_lines()
    {
        var rule = (Value.Total >= 10).WithComment("big \r\n\r\n  since 2024\n") & !Frequency.Total.Is(1).WithComment("once");

        Assert.Equal(
            "// big\n//\n// since 2024\nvalue >= 10\n// once\nand not frequency = 1", rule.ToString(RuleFormat.Default));
    }

    [Fact]
    public void One_line_has_no_comments()
    {
        var rule = TextModel.Parse("vip // a\nand spend > 1").Rule!;

        Assert.Equal("vip and spend > 1", rule.ToString(new RuleFormat { Width = 0 }));
    }

    [Fact]
    public void A_long_rule_has_a_member_on_each_line()
    {
        var rule = TextModel.Parse(
            "spend >= 1000 and (vip or (satisfaction > 1 and not (town = \"Shanghai\" or town = \"Hangzhou\"))) and any order where (amount > 100 and paid)").Rule!;

        Assert.Equal(
            """
            spend >= 1000
            and (
              vip
              or (
                satisfaction > 1
                and not (
                  town = "Shanghai"
                  or town = "Hangzhou"
                )
              )
            )
            and any order where (
              amount > 100 and paid
            )
            """.ReplaceLineEndings("\n"),
            rule.ToString(new RuleFormat { Width = 36 }));
        Assert.Equal(rule, TextModel.Parse(rule.ToString(new RuleFormat { Width = 36 })).Rule);
        Assert.DoesNotContain('\n', rule.ToString(new RuleFormat { Width = 500 }));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(19)]
    public void A_width_is_0_or_20_and_more(int width) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new RuleFormat { Width = width });
}
