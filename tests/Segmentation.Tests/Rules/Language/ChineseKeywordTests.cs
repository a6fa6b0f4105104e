using System.Globalization;
using Segmentation.Rules.Wording;
using Segmentation.Tests.Samples;
using Segmentation.Time;

namespace Segmentation.Tests.Rules.Language;

public class ChineseKeywordTests
{
    private static readonly RuleTextOptions Chinese = TextModel.Options with { Keywords = RuleKeywords.Chinese };

    private static readonly RuleFormat Printed = new()
    {
        Width = 0,
        Keywords = RuleKeywords.Chinese,
        Catalogue = TextModel.Catalogue,
        NamesIn = new CultureInfo("zh-CN"),
    };

    [Fact]
    public void A_place_is_printed_by_its_display_name_also_when_that_is_the_keyword()
    {
        var catalogue = CustomerModel.For<string>(m => m
            .Key(c => c)
            .Geography(g => g.City(c => c, o => o.Named("zh", "城市").ValueAlias("上海", "Shanghai")))).Catalogue;
        Rule rule = Geography.City.Is("Shanghai");

        var printed = rule.ToString(Printed with { Catalogue = catalogue });

        Assert.Equal("城市 = \"上海\"", printed);
        Assert.Equal(rule, RuleText.Parse(printed, catalogue, Chinese).Rule);
    }

    [Theory]
    [InlineData("spend >= 1000 并且 vip", "spend >= 1000 and vip")]
    [InlineData("消费金额大于1000且vip", "spend > 1000 and vip")]
    [InlineData("消费金额不低于1万", "spend >= 10000")]
    [InlineData("消费金额≥１．５万", null)]
    [InlineData("消费金额>=1.5万", "spend >= 15000")]
    [InlineData("消费金额 < 0.25亿", "spend < 25000000")]
    [InlineData("城市属于（“上海”、“杭州”）", "town in (\"Shanghai\", \"杭州\")")]
    [InlineData("城市不属于（“上海”）或 VIP客户", "town not in (\"Shanghai\") or VIP客户")]
    [InlineData("城市是“上海”或未知", "town = \"Shanghai\" or unknown")]
    [InlineData("城市 未知 或者 城市 不是 “上海”", "town is unknown or town != \"Shanghai\"")]
    [InlineData("非VIP客户", "not VIP客户")]
    [InlineData("不属于分群“big”且vip", "not in segment \"big\" and vip")]
    [InlineData("不在抽样10％于“春”", "not in sample 10 percent of \"春\"")]
    [InlineData("次数 order 近90天 >= 3", "count of order within 90 days >= 3")]
    [InlineData("次数 order 近 90 天内 不少于 3", "count of order within 90 days >= 3")]
    [InlineData("合计 order的amount 其中（paid）本月 超过 5", "sum of order.amount where (paid) this month > 5")]
    [InlineData("有order 其中（qty 介于 1 和 3 之间）近36小时", "any order where (qty between 1 and 3) within 36 hours")]
    [InlineData("没有 order 上个月", "no order previous month")]
    [InlineData("joined介于90和30天前", "joined between 90 and 30 days ago")]
    [InlineData("joined 介于 90 天 和 30 天前", "joined between 90 and 30 days ago")]
    [InlineData("生日 未来7天", "birthday within next 7 days")]
    [InlineData("生日 不在未来 7 天", "birthday not within next 7 days")]
    [InlineData("生日整个本月", "birthday this whole month")]
    [InlineData("joined 今年 且 joined 前 3 个月", "joined this year and joined previous 3 months")]
    [InlineData("joined 后 3 个月", "joined next 3 months")]
    [InlineData("最近消费间隔 > 60 天", "recency > 60 days")]
    [InlineData("消费额近365天≥10000", "value within 365 days >= 10000")]
    [InlineData("年龄 >= 18 且 客龄 >= 2 年", "age >= 18 and tenure >= 2 years")]
    [InlineData("兴趣偏好“茶”半衰期2周 > 0.5", "affinity for \"茶\" half life 2 weeks > 0.5")]
    [InlineData("依次 visit 然后没有 order 近 7 天", "sequence of visit then no order within 7 days")]
    [InlineData("距离 5 公里以内于(31,121)", null)]
    [InlineData("距离 5 公里 于 (31, 121)", "within 5 km of (31, 121)")]
    [InlineData("属于抽样 10% 于 “spring”", "in sample 10 percent of \"spring\"")]
    [InlineData("等级 “loyalty” 至少 “gold”", "tier \"loyalty\" at least \"gold\"")]
    [InlineData("时刻 seen 从 22:00 到 06:00", "time of seen from 22:00 to 06:00")]
    [InlineData("星期几 joined 属于 (周六, 星期天)", "weekday of joined in (saturday, sunday)")]
    [InlineData("vip 等于 真 and satisfaction is known", "vip = true and satisfaction is known")]
    [InlineData("tags 包含全部 (\"tea\") 并且 tags 不包含 (\"wine\")", "tags contains all (\"tea\") and tags contains none (\"wine\")")]
    public void Chinese_keywords_mean_the_English_ones(string text, string? canonical)
    {
        var parsed = RuleText.Parse(text, TextModel.Catalogue, Chinese);

        Assert.Equal(canonical, parsed.Rule?.ToString());
    }

    [Theory]
    [MemberData(nameof(ProductionTests.Canonical), MemberType = typeof(ProductionTests))]
    public void Every_rule_can_be_written_and_read_in_Chinese(string text)
    {
        var rule = TextModel.Parse(text).Rule!;

        var written = rule.ToString(Printed);

        Assert.Equal(rule, RuleText.Parse(written, TextModel.Catalogue, Chinese).Rule);
        Assert.Equal(text, rule.ToString(Printed with { Keywords = RuleKeywords.English, NamesIn = null }));
        Assert.Equal(rule, RuleText.Parse(text, TextModel.Catalogue, Chinese).Rule);
    }

    [Fact]
    public void A_rule_in_Chinese_reads_aloud()
    {
        var rule = TextModel.Parse(
            "spend >= 10000 and count of order within 90 days >= 3 and (town in (\"Shanghai\") or town is unknown) and birthday not within next 7 days").Rule!;

        Assert.Equal(
            "消费金额 >= 10000 并且 次数 order 近 90 天 >= 3 并且 (城市 属于 (\"上海\") 或者 城市 未知) 并且 生日 不在未来 7 天",
            rule.ToString(Printed));
    }

    [Fact]
    public void Without_the_option_Chinese_words_are_names_only() =>
        Assert.Equal("SEG1113", TextModel.Parse("消费金额 大于 1000").Issues[0].Code);

    [Theory]
    [InlineData("消费金饿大于1000", "消费金饿@0")]
    [InlineData("消费金额大于1万元", "1万元@6")]
    [InlineData("消费金额 之间 > 3", "之间@5")]
    [InlineData("消费金额 属于 3", "3@8")]
    public void A_mistake_in_Chinese_has_its_place(string text, string place)
    {
        var span = RuleText.Parse(text, TextModel.Catalogue, Chinese).Issues[0].Span!.Value;

        Assert.Equal(place, $"{text.Substring(span.Start, span.Length)}@{span.Start}");
    }

    [Fact]
    public void No_spelling_means_two_things()
    {
        string[] joints = ["和", "与"];
        var twice = ChineseKeywords.Joints.Concat(ChineseKeywords.Phrases)
            .SelectMany(phrase => phrase.Spellings.Select(spelling => (spelling, Meaning: phrase.English.Replace("s ago", " ago", StringComparison.Ordinal).TrimEnd('s'))))
            .Distinct().GroupBy(pair => pair.spelling).Where(group => group.Count() > 1).Select(group => group.Key);

        Assert.Empty(twice.Except(joints));
    }

    [Fact]
    public void The_documentation_lists_every_keyword_with_its_spellings()
    {
        var rows = ChineseKeywords.Joints.Concat(ChineseKeywords.Phrases)
            .Where(phrase => !IsPlural(phrase.English))
            .Select(phrase => $"| `{phrase.English}` | {string.Join("、", phrase.Spellings)} |");
        var page = Repository.Lines("docs", "concepts", "chinese-keywords.md");

        Assert.Equal(rows, page.Where(line => line.StartsWith("| `", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("近")]
    [InlineData("客户的")]
    [InlineData("消费金额大于")]
    [InlineData("甲")]
    [InlineData("甲大")]
    public void A_long_run_of_Chinese_is_read_in_time(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 16_384 / part.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var parsed = RuleText.Parse(text, TextModel.Catalogue, Chinese);

        Assert.False(parsed.Success);
        Assert.True(watch.ElapsedMilliseconds < 1_000, $"{watch.ElapsedMilliseconds} ms");
    }

    private static bool IsPlural(string english) =>
        english.EndsWith("s ago", StringComparison.Ordinal) || (english.EndsWith('s') && Enum.TryParse<DurationUnit>(english[..^1], ignoreCase: true, out _));
}
