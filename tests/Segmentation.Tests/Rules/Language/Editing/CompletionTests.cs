using System.Diagnostics;
using System.Globalization;
using Segmentation.Customers;
using Segmentation.Hostile.Worlds;

namespace Segmentation.Tests.Rules.Language.Editing;

public class CompletionTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    [Theory]
    [InlineData("|", "spend,cost,satisfaction,weight,stage")]
    [InlineData("cos|", "cost")]
    [InlineData("COS|", "cost")]
    [InlineData("vip and sat|", "satisfaction")]
    [InlineData("last s|", "last seen")]
    [InlineData("Last  S|", "last seen")]
    [InlineData("vip and nick|", "nick name")]
    [InlineData("消|", "消费")]
    [InlineData("累计|", "累计消费")]
    [InlineData("满意|", "满意度")]
    [InlineData("意度|", "满意度")]
    [InlineData("访问|", "最近访问时间")]
    [InlineData("atisf|", "satisfaction")]
    [InlineData("spend >= |", "spend,cost")]
    [InlineData("spend >= 10 |", "CNY")]
    [InlineData("spend |", ">=,>,<=,<,=,!=,in,not in,between,not between,is,is not,is known,is unknown,+,-,*,/", "", 18)]
    [InlineData("vip |", "=,!=,is,is not,is known,is unknown,or unknown,and,or", "", 9)]
    [InlineData("tags |", "in,not in,contains,contains any,contains all,contains none,is known,is unknown", "", 8)]
    [InlineData("nick name starts |", "with")]
    [InlineData("nick name st|", "starts with")]
    [InlineData("joined within |", "1")]
    [InlineData("last seen within 90 |", "days,weeks,months,quarters,years,seconds,minutes,hours", "", 8)]
    [InlineData("joined within 1 |", "day,week,month,quarter,year", "", 5)]
    [InlineData("joined within next |", "1", "", 1)]
    [InlineData("joined within next 3 |", "days,weeks,months,quarters,years", "", 5)]
    [InlineData("joined this |", "week,month,quarter,year,whole", "", 5)]
    [InlineData("joined previous |", "1,day,week,month,quarter,year", "", 6)]
    [InlineData("joined previous 3 |", "days,weeks,months,quarters,years", "", 5)]
    [InlineData("value within 90|", " days, weeks, months")]
    [InlineData("count of order this |", "week,month,quarter,year", "", 4)]
    [InlineData("count of |", "order,visit", "", 2)]
    [InlineData("sum of |", "order,known", "", 2)]
    [InlineData("sum of order.|", "amount,qty", "", 2)]
    [InlineData("any order where (|", "amount,category,qty,shipped,paid,at,not,time of,weekday of,(", "", 10)]
    [InlineData("any order where (category = |", "tea,category,text", "", 3)]
    [InlineData("weekday of joined is |", "monday,tuesday")]
    [InlineData("city in |", "vip cities,(", "", 2)]
    [InlineData("in segment |", "big,text", "", 2)]
    [InlineData("inside |", "delta,text,(", "", 3)]
    [InlineData("predicate |", "has open invoice,text", "", 2)]
    [InlineData("tier |", "loyalty,text", "", 2)]
    [InlineData("tier \"loyalty\" at least |", "silver,gold,text", "", 3)]
    [InlineData("vip an|", "and")]
    [InlineData("(vip |", "and,or,)", "", 10)]
    [InlineData("vip // joined |", "", "", 0)]
    [InlineData("vip /* joined |", "", "", 0)]
    public void At_the_caret_stands_what_fits(string marked, string first, string skipped = "", int? count = null)
    {
        var items = Complete(marked);

        var shown = items.Select(item => item.Edit.Replacement.Trim('"')).Where(text => text != skipped).ToList();
        if (count is { } all)
        {
            Assert.Equal(all, items.Count);
            Assert.All(first.Split(',', StringSplitOptions.RemoveEmptyEntries), expected => Assert.Contains(expected, shown));
        }
        else
        {
            Assert.Equal(first.Split(','), shown.Take(first.Split(',').Length));
        }
    }

    [Theory]
    [InlineData("ctiy = \"x\" and cos|")]
    [InlineData("spend > > 5 and (vip or cos|")]
    [InlineData("spend >= 1,000 and cos|t >= 5 and (((")]
    [InlineData("spend >= 5 and cos| \"unclosed")]
    [InlineData("count of nothing within 3 and cos|")]
    public void Mistakes_before_and_whatever_stands_behind_do_not_matter(string marked) =>
        Assert.Equal("cost", Complete(marked)[0].Label);

    [Theory]
    [InlineData("city = \"|", "city = \"Hangzhou\"")]
    [InlineData("city = \"sh|", "city = \"Shanghai\"")]
    [InlineData("city = \"sh|ang\" and vip", "city = \"Shanghai\" and vip")]
    [InlineData("city = \"sh|\"", "city = \"Shanghai\"")]
    [InlineData("city = '上|", "city = '上海'")]
    [InlineData("城市 in （“杭|”", "城市 in （“杭州”")]
    [InlineData("cos|t > 5", "cost > 5")]
    [InlineData("last s|een > 5", "last seen > 5")]
    [InlineData("in segment \"B|", "in segment \"big\"")]
    [InlineData("inside \"|\"", "inside \"delta\"")]
    [InlineData("spend >|5", "spend >=5")]
    [InlineData("stage in (\"new\",|", "stage in (\"new\", \"churned\"")]
    public void The_word_or_text_at_the_caret_is_replaced(string marked, string completed)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);

        var edit = Complete(marked)[0].Edit;

        Assert.Equal(completed, text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.Replacement));
    }

    [Fact]
    public void A_host_gives_values_with_counts()
    {
        var options = Options(CultureInfo.InvariantCulture) with
        {
            ValuesOf = attribute => attribute.Key == "city" ? [new("Beijing", 12_345), new("Shanghai", 99), new("a\nb")] : [],
        };

        var items = RuleText.Complete("city = ", 7, DescribedModel.Catalogue, options).Items;

        Assert.Equal(["Beijing", "Shanghai", "Hangzhou"], items.Take(3).Select(item => item.Label));
        Assert.Equal(["12,345", "99", ""], items.Take(3).Select(item => item.Detail));
        Assert.Single(items, item => item.IsPlaceholder);
    }

    [Fact]
    public void A_host_that_knows_no_values_may_say_null() => Assert.Contains(
        RuleText.Complete("city = ", 7, DescribedModel.Catalogue, new CompletionOptions { ValuesOf = _ => null! }).Items,
        item => item.Label == "Shanghai");

    [Fact]
    public void A_host_is_not_asked_for_values_that_need_special_protection()
    {
        var catalogue = CustomerModel.For<DescribedModel.Client>(m => m
            .Key(c => "1").Text("religion", c => c.Text, o => o.Sensitive(Sensitivity.Special))).Catalogue;
        var options = new CompletionOptions { ValuesOf = _ => throw new InvalidOperationException() };

        Assert.DoesNotContain(
            RuleText.Complete("religion = ", 11, catalogue, options).Items, item => item.Kind == CompletionKind.Value && !item.IsPlaceholder);
    }

    [Fact]
    public void Readers_of_Chinese_get_Chinese_names_values_and_keywords()
    {
        var options = Options(Chinese);
        var withKeywords = options with { Reading = options.Reading with { Keywords = RuleKeywords.Chinese } };

        Assert.Equal(["累计消费", "服务成本", "满意度"], First("", options).Take(3));
        Assert.Equal(["“上海”"], First("城市 = “上", options).Take(1));
        Assert.Equal(["并且", "或者"], First("是否会员", withKeywords).Where(text => text is "并且" or "或者"));
        Assert.Equal(["天"], First("入会日期近 90 ", withKeywords).Take(1));
        Assert.Equal("金额，CNY", RuleText.Complete("", 0, DescribedModel.Catalogue, options).Items[0].Detail);

        static List<string> First(string text, CompletionOptions options) =>
            [.. RuleText.Complete(text, text.Length, DescribedModel.Catalogue, options).Items.Select(item => item.Edit.Replacement)];
    }

    [Fact]
    public void Items_have_kinds_types_and_details()
    {
        var items = Complete("|");

        var spend = items.First(item => item.Label == "spend");
        Assert.Equal((CompletionKind.Attribute, AttributeType.Money, "money, CNY"), (spend.Kind, spend.Type, spend.Detail));
        Assert.Equal(CompletionKind.Facet, items.First(item => item.Label == "value").Kind);
        Assert.Equal(CompletionKind.Keyword, items.First(item => item.Label == "in segment").Kind);
        Assert.True(items.FindLastIndex(item => item.Kind == CompletionKind.Attribute) < items.FindIndex(item => item.Kind == CompletionKind.Keyword));
    }

    [Fact]
    public void The_result_has_the_word_at_the_caret_and_no_more_items_than_asked_for()
    {
        var result = RuleText.Complete("vip and citizen", 11, DescribedModel.Catalogue, new CompletionOptions { Most = 1 });

        Assert.Equal(new TextSpan(8, 7), result.Span);
        Assert.Single(result.Items);
    }

    [Fact]
    public void The_culture_of_the_thread_changes_nothing()
    {
        var outer = CultureInfo.CurrentCulture;
        var before = CanonicalTexts.All.Select(At).ToList();
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");

        var after = CanonicalTexts.All.Select(At).ToList();

        CultureInfo.CurrentCulture = outer;
        Assert.Equal(before, after);

        static string At(string text) => string.Join('|', RuleText.Complete(
            text, text.Length / 2, TextModel.Catalogue, new CompletionOptions { Reading = TextModel.Options }).Items);
    }

    [Fact]
    public void A_caret_outside_of_the_text_is_misuse()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => RuleText.Complete("vip", -1, DescribedModel.Catalogue));
        Assert.Throws<ArgumentOutOfRangeException>(() => RuleText.Complete("vip", 4, DescribedModel.Catalogue));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CompletionOptions { Most = 0 });
    }

    [Fact]
    public void A_text_that_is_too_long_or_too_deep_has_no_completions_where_nothing_more_fits()
    {
        Assert.Empty(Complete(new string(' ', 16_385) + "|"));
        Assert.DoesNotContain(Complete(new string('(', 64) + "|"), item => item.Label is "(" or "not");
        Assert.DoesNotContain(Complete(string.Join(" and ", Enumerable.Repeat("vip", 500)) + " and |"), item => item.Label == "vip");
    }

    internal static CompletionOptions Options(CultureInfo culture) => new()
    {
        Culture = culture,
        Reading = TextModel.Options,
    };

    private static List<Completion> Complete(string marked)
    {
        var caret = marked.IndexOf('|', StringComparison.Ordinal);
        var text = marked.Remove(caret, 1);
        return [.. RuleText.Complete(text, caret, DescribedModel.Catalogue, Options(CultureInfo.InvariantCulture)).Items];
    }
}
