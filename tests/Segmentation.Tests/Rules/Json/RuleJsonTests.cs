using System.Globalization;
using System.Text;
using Segmentation.Rules;
using Segmentation.Tests.Rules.Language;

namespace Segmentation.Tests.Rules.Json;

public class RuleJsonTests
{
    public static TheoryData<string> Canonical => ProductionTests.Canonical;

    /// <summary>Members after the version, and the text of the rule.</summary>
    public static TheoryData<string, string> OtherSpellings { get; } = new()
    {
        { "\"attribute\":\"消费金额\",\"operator\":\">=\",\"value\":1000.50", "spend >= 1000.50" },
        { "\"attribute\":\"  TOTAL  Spend\",\"operator\":\">=\",\"value\":-0", "total spend >= 0" },
        { "\"attribute\":\"城市\",\"operator\":\"in\",\"values\":[\"上海\",\"Shanghai\",\"x\"]", "town in (\"Shanghai\", \"x\")" },
        { "\"attribute\":\"city\",\"operator\":\"=\",\"value\":\"上海\"", "city = \"Shanghai\"" },
        { "\"attribute\":\"town\",\"operator\":\"starts with\",\"value\":\"上海\"", "town starts with \"上海\"" },
        { "\"attribute\":\"town\",\"operator\":\"in\",\"list\":\"VIP  Cities\"", "town in vip cities" },
        { "\"quantity\":{\"attribute\":\"spend\"},\"operator\":\"=\",\"value\":{\"number\":0.30}", "spend = 0.30" },
        { "\"attribute\":\"spend\",\"operator\":\"=\",\"value\":{\"currency\":\"CNY\",\"number\":10}", "spend = 10 CNY" },
        { "\"attribute\":\"seen\",\"operator\":\"=\",\"value\":{\"instant\":\"2026-03-05T10:00[Asia/Shanghai]\"}", "seen = 2026-03-05T10:00+08:00" },
        { "\"attribute\":\"tags\",\"operator\":\"contains\",\"value\":\"tea\"", "tags contains \"tea\"" },
        { "\"attribute\":\"satisfaction\",\"operator\":\"in\",\"values\":[1,2,1]", "satisfaction in (1, 2)" },
        { "\"not\":{\"attribute\":\"industry\",\"operator\":\"in\",\"values\":[\"a\"]}", "industry not in (\"a\")" },
        { "\"not\":{\"attribute\":\"industry\",\"operator\":\"not in\",\"values\":[\"a\"]}", "not industry not in (\"a\")" },
        { "\"not\":{\"attribute\":\"industry\",\"operator\":\"in\",\"values\":[\"a\"],\"orUnknown\":true}", "not (industry in (\"a\") or unknown)" },
        { "\"attribute\":\"industry\",\"operator\":\"not in\",\"values\":[\"a\"],\"orUnknown\":true", "industry not in (\"a\") or unknown" },
        { "\"attribute\":\"joined\",\"operator\":\"not within\",\"window\":{\"this\":\"month\"}", "not joined this month" },
        { "\"attribute\":\"vip\",\"operator\":\"is true\",\"orUnknown\":false", "vip" },
        { "\"all\":[{\"attribute\":\"vip\",\"operator\":\"is true\"}]", "vip" },
        { "\"all\":[{\"all\":[{\"attribute\":\"vip\",\"operator\":\"is true\"},{\"attribute\":\"vip\",\"operator\":\"=\",\"value\":true}]},{\"attribute\":\"vip\",\"operator\":\"is known\"}]", "vip and vip = true and vip is known" },
        { "\"events\":\"ORDER\",\"quantifier\":\"any\",\"where\":{\"field\":\"Qty\",\"operator\":\">\",\"value\":{\"field\":\"QTY\"}}", "any order where (qty > qty)" },
        { "\"quantity\":{\"field\":\"At\",\"events\":\"order\",\"aggregate\":\"max\",\"knownOnly\":false},\"operator\":\"is known\"", "max of order.at is known" },
        { "\"quantity\":{\"aggregate\":\"first\",\"events\":\"order\",\"field\":\"category\"},\"operator\":\"=\",\"value\":\"tea\"", "first of order.category = \"tea\"" },
        { "\"inSample\":\"x\",\"from\":0,\"to\":50.0", "in sample 50 percent of \"x\"" },
        { "\"near\":{\"longitude\":121.470,\"latitude\":31.23},\"distance\":\"5.50\",\"unit\":\"km\"", "within 5.5 km of (31.23, 121.47)" },
        { "\"attribute\":\"Loyalty\",\"operator\":\"=\",\"value\":\"gold\"", "loyalty = \"gold\"" },
    };

    /// <summary>Numbers, and how a document spells them: as a number only where a double keeps every digit.</summary>
    public static TheoryData<string, string> Numbers { get; } = new()
    {
        { "0", "0" },
        { "-12.5", "-12.5" },
        { "0.1", "0.1" },
        { "123456789012345", "123456789012345" },
        { "1000.50", "{\"number\":\"1000.50\"}" },
        { "0.30", "{\"number\":\"0.30\"}" },
        { "1.0", "{\"number\":\"1.0\"}" },
        { "0.00001", "{\"number\":\"0.00001\"}" },
        { "9007199254740993", "{\"number\":\"9007199254740993\"}" },
        { "0.3333333333333333333333333333", "{\"number\":\"0.3333333333333333333333333333\"}" },
    };

    [Theory]
    [MemberData(nameof(Canonical))]
    public void A_rule_is_read_from_its_document_as_it_was_written(string text)
    {
        var rule = TextModel.Parse(text).Rule!;
        var json = RuleJson.Write(rule);

        var parsed = Parse(json);

        Assert.True(parsed.Success, $"{json}\n{parsed.Issues.FirstOrDefault()}");
        Assert.Equal(rule, parsed.Rule);
        Assert.Equal(text, parsed.Rule!.ToString());
        Assert.Equal(json, RuleJson.Write(parsed.Rule));
        Assert.Equal(rule, Parse(RuleJson.WriteIndented(rule)).Rule);
        Assert.Equal(rule, RuleJson.Parse(Encoding.UTF8.GetBytes(json), TextModel.Catalogue, TextModel.Options).Rule);
    }

    [Fact]
    public void Every_node_of_the_model_has_a_document()
    {
        var rules = CanonicalTexts.All.Select(text => Parse(RuleJson.Write(TextModel.Parse(text).Rule!)).Rule);

        var reached = RuleNodes.In(rules);

        Assert.DoesNotContain(RuleNodes.All, type => !reached.Contains(type));
    }

    [Theory]
    [MemberData(nameof(OtherSpellings))]
    public void Other_spellings_give_the_tree_that_the_text_gives(string members, string text)
    {
        var parsed = Parse("{\"version\":1," + members + "}");

        Assert.Empty(parsed.Issues.Where(issue => issue.Severity == IssueSeverity.Error));
        Assert.Equal(text, parsed.Rule!.ToString());
        Assert.Equal(TextModel.Parse(text).Rule, parsed.Rule);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_number_keeps_its_spelling_in_programs_that_round(string number, string expected)
    {
        var json = RuleJson.Write(TextModel.Parse($"satisfaction > {number}").Rule!);

        Assert.Equal("{\"version\":1,\"attribute\":\"satisfaction\",\"operator\":\">\",\"value\":" + expected + "}", json);
        Assert.Equal($"satisfaction > {number}", Parse(json).Rule!.ToString());
    }

    [Fact]
    public void Only_what_must_be_escaped_is()
    {
        var rule = Attributes.Text("industry").Is("é 上海 😀 <&'> \u2028 \" \\ / +");

        var json = RuleJson.Write(rule);

        Assert.Equal(
            "{\"version\":1,\"attribute\":\"industry\",\"operator\":\"=\",\"value\":\"é 上海 😀 <&'> \u2028 \\\" \\\\ / +\"}", json);
        Assert.Equal(rule, Parse(json).Rule);
    }

    [Fact]
    public void A_name_that_is_no_name_is_written_so_that_it_can_be_read_and_refused()
    {
        var json = RuleJson.Write(Attributes.Flag("a\u0001\"\uD83D\u0085").IsTrue());

        Assert.Equal("{\"version\":1,\"attribute\":\"a\\u0001\\\"\uFFFD\u0085\",\"operator\":\"is true\"}", json);
        Assert.Equal("SEG1106", Parse(json).Issues[0].Code);
    }

    [Fact]
    public void The_indented_form_has_the_same_members_on_lines_of_their_own()
    {
        var rule = TextModel.Parse("vip or industry in (\"a\", \"b\")").Rule!;

        Assert.Equal(
            """
            {
              "version": 1,
              "any": [
                {
                  "attribute": "vip",
                  "operator": "is true"
                },
                {
                  "attribute": "industry",
                  "operator": "in",
                  "values": [
                    "a",
                    "b"
                  ]
                }
              ]
            }
            """.ReplaceLineEndings("\n"),
            RuleJson.WriteIndented(rule));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("sv-SE")]
    public void The_culture_of_the_thread_does_not_matter(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            var rule = TextModel.Parse("VIP and spend >= -1000.5 and within 0.5 km of (31.23, -121.47) and industry = \"İI\"").Rule!;

            var json = RuleJson.Write(rule);

            Assert.Equal(
                "{\"version\":1,\"all\":[{\"attribute\":\"vip\",\"operator\":\"is true\"},{\"attribute\":\"spend\",\"operator\":\">=\",\"value\":-1000.5},"
                + "{\"near\":{\"latitude\":31.23,\"longitude\":-121.47},\"distance\":0.5,\"unit\":\"km\"},"
                + "{\"attribute\":\"industry\",\"operator\":\"=\",\"value\":\"İI\"}]}",
                json);
            Assert.Equal(rule, Parse(json.Replace("\"vip\"", "\"VIP\"", StringComparison.Ordinal)).Rule);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused_where_they_stand()
    {
        byte[] json = [.. "{\"version\":1,\"predicate\":\"上"u8, 0xFF, .. "\"}"u8];

        var issue = Assert.Single(RuleJson.Parse(json, TextModel.Catalogue).Issues);

        Assert.Equal(("SEG1120", new TextSpan(27, 1)), (issue.Code, issue.Span!.Value));
    }

    [Fact]
    public void Only_misuse_throws()
    {
        Assert.Throws<ArgumentNullException>(() => RuleJson.Write(null!));
        Assert.Throws<ArgumentNullException>(() => RuleJson.WriteIndented(null!));
        Assert.Throws<ArgumentNullException>(() => RuleJson.Parse((string)null!, TextModel.Catalogue));
        Assert.Throws<ArgumentNullException>(() => RuleJson.Parse("{}", null!));
        Assert.Throws<ArgumentNullException>(() => RuleJson.Parse("{}"u8, null!));
    }

    private static ParsedRule Parse(string json) => RuleJson.Parse(json, TextModel.Catalogue, TextModel.Options);
}
