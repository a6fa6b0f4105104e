namespace Segmentation.Tests.Rules.Language.Mistakes;

/// <summary>The first fix of the first error gives what was meant, and never its opposite.</summary>
public class MeantTests
{
    [Theory]
    [InlineData("年龄不低于18岁", "age >= 18")]
    [InlineData("消费金额大于500元", "spend > 500")]
    [InlineData("消费金额不低于1万元", "spend >= 10000")]
    [InlineData("消费金额不低于1.5千", "spend >= 1500")]
    [InlineData("次数 order 近90天不少于3次", "count of order within 90 days >= 3")]
    [InlineData("年龄在18到30之间", "age between 18 and 30")]
    [InlineData("年龄18-30", "age between 18 and 30")]
    [InlineData("城市是上海或杭州", "town in (\"Shanghai\", \"杭州\")")]
    [InlineData("城市为空", "town is unknown")]
    [InlineData("城市不为空", "town is known")]
    [InlineData("城市以“李”开头", "town starts with \"李\"")]
    [InlineData("城市以“店”结尾", "town ends with \"店\"")]
    [InlineData("生日在未来7天内", "birthday within next 7 days")]
    [InlineData("seen早于30天前", "time since seen > 30 days")]
    [InlineData("近30天没有order", "no order within 30 days")]
    [InlineData("没order近30天", "no order within 30 days")]
    public void Chinese_as_people_write_it_is_mended(string text, string rule) => Assert.Equal(rule, Mended(text, RuleKeywords.Chinese));

    [Theory]
    [InlineData("within 30 days no order", "no order within 30 days")]
    [InlineData("noorder within 30 days", "no order within 30 days")]
    [InlineData("industry is uknown", "industry is unknown")]
    [InlineData("industry is nott known", "industry is unknown")]
    [InlineData("town is ont \"Shanghai\"", "town != \"Shanghai\"")]
    [InlineData("seen not within 30days", "seen not within 30 days")]
    [InlineData("vp is false", "vip = false")]
    [InlineData("vip and (vip or (vip", "vip and (vip or vip)")]
    public void A_negation_is_not_lost(string text, string rule) => Assert.Equal(rule, Mended(text, RuleKeywords.English));

    [Fact]
    public void No_fix_compares_an_attribute_with_itself() =>
        Assert.DoesNotContain(First("industry is industr", RuleKeywords.English).Fixes, fix => fix.Replacement.Trim() == "industry");

    private static string? Mended(string text, RuleKeywords keywords)
    {
        var fix = First(text, keywords).Fixes[0];
        var mended = text.Remove(fix.Span.Start, fix.Span.Length).Insert(fix.Span.Start, fix.Replacement);
        return Read(mended, keywords).Rule?.ToString();
    }

    private static Issue First(string text, RuleKeywords keywords) =>
        Read(text, keywords).Issues.First(issue => issue.Severity == IssueSeverity.Error);

    private static ParsedRule Read(string text, RuleKeywords keywords) =>
        RuleText.Parse(text, TextModel.Catalogue, TextModel.Options with { Keywords = keywords });
}
