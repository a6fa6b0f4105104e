using System.Globalization;
using System.Text.Json;
using Segmentation.Examples;

namespace Segmentation.Tests.Evaluation;

public class ExplanationTextTests
{
    private static readonly DateTimeOffset Now = Shop.Now;
    private static readonly CultureInfo English = new("en-GB");
    private static readonly CultureInfo Chinese = new("zh-CN");
    private static readonly Disclosure Everything = Disclosure.UpTo(Sensitivity.Child);

    private static readonly Shopper Regular = new()
    {
        Id = "c-1",
        City = "Shanghai",
        Birthday = new DateOnly(1990, 3, 20),
        Orders = [new Order("o-1", Now.AddDays(-40), 300m, "tea"), new Order("o-2", Now.AddDays(-5), 80m, "tea")],
    };

    [Fact]
    public void Each_condition_is_said_as_the_rule_means_it()
    {
        var text = Explain(!(Geography.City.Is("Shanghai")) & (Attributes.Number("satisfaction") >= 3).OrUnknown()).ToText(English, Everything);

        Assert.Contains("- no: their city is known and is not “Shanghai”; found: “Shanghai”.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Or_unknown_passes_with_a_reason()
    {
        var text = Explain((Attributes.Number("satisfaction") >= 3).OrUnknown()).ToText(English, Everything);

        Assert.Contains(
            "- yes: their satisfaction is at least 3 (also when that is unknown); satisfaction is unknown.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_happens_by_itself_is_told_with_its_cause()
    {
        var why = Explain(Frequency.Within(Last.Days(30)) >= 1);

        Assert.Contains(
            "By itself this changes from 30 March 2026: then they are not in the segment. Another answer then:\n"
            + "- they have at least 1 order in the last 30 days (today included).",
            why.ToText(English, Everything),
            StringComparison.Ordinal);
        Assert.Contains("从 2026 年 3 月 30 日起将自行改变：届时不属于该分群。", why.ToText(Chinese, Everything), StringComparison.Ordinal);
    }

    [Fact]
    public void Chinese_readers_get_the_names_of_the_catalogue()
    {
        var text = Explain(Attributes.Number("satisfaction") >= 3 & Events.Of("visit").Any()).ToText(Chinese, Everything);

        Assert.StartsWith("客户 c-1 不属于分群“s1”", text, StringComparison.Ordinal);
        Assert.Contains("满意度", Explain(Attributes.Number("satisfaction") >= 3).ToText(Chinese, Everything), StringComparison.Ordinal);
    }

    [Fact]
    public void A_condition_above_the_clearance_is_named_and_nothing_else()
    {
        var why = Explain(Lifecycle.Birthday.Within(Next.Days(30)) & Geography.City.Is("Shanghai"));

        var text = why.ToText(English, Disclosure.UpTo(Sensitivity.None));

        Assert.Contains("- yes: a condition on birthday (details withheld).", text, StringComparison.Ordinal);
        Assert.Contains("- yes: a condition on city (details withheld).", text, StringComparison.Ordinal);
        Assert.Contains("By itself this changes at a time that is withheld.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Shanghai", text, StringComparison.Ordinal);
        Assert.DoesNotContain("20", text.Split('\n', 2)[1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_special_takes_clearance_and_its_name()
    {
        var model = CustomerModel.For<Shopper>(m => m.Key(c => c.Id).Text("diagnosis", c => c.City, o => o.Sensitive(Sensitivity.Special)));
        var why = SegmentationEngine.Create(model, new Segment("s", Attributes.Text("diagnosis").Is("flu"))).Explain("s", Regular, Now);

        Assert.DoesNotContain("Shanghai", why.ToText(English, Disclosure.UpTo(Sensitivity.Special)), StringComparison.Ordinal);
        Assert.DoesNotContain("Shanghai", why.ToText(English, Disclosure.UpTo(Sensitivity.Personal, "diagnosis")), StringComparison.Ordinal);
        Assert.DoesNotContain("Shanghai", why.ToString(), StringComparison.Ordinal);
        Assert.Contains("Shanghai", why.ToText(English, Disclosure.UpTo(Sensitivity.Special, "Diagnosis")), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Disclosure.UpTo((Sensitivity)9));
        Assert.Equal(Disclosure.UpTo(Sensitivity.Special, "a"), Disclosure.UpTo(Sensitivity.Special, "A"));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("zh-CN")]
    public void The_culture_of_the_machine_does_not_matter(string culture)
    {
        var why = Explain(Value.Within(Last.Days(60)) >= 1_234.5m & Lifecycle.Age >= 18);
        var expected = (why.ToText(English, Everything), why.ToJson(Everything));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(expected, (why.ToText(English, Everything), why.ToJson(Everything)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_JSON_form_has_a_version_every_part_and_nothing_above_the_clearance()
    {
        var why = Explain(Value.Within(Last.Days(60)) >= 500m & Geography.City.Is("Beijing"));

        using var all = JsonDocument.Parse(why.ToJson(Everything));
        using var some = JsonDocument.Parse(why.ToJson(Disclosure.UpTo(Sensitivity.None)));

        Assert.Equal(1, all.RootElement.GetProperty("explanation").GetInt32());
        var parts = all.RootElement.GetProperty("rule").GetProperty("parts");
        Assert.Equal([380m, 500m, -120m], new[] { "observed", "threshold", "distance" }.Select(name => parts[0].GetProperty(name).GetDecimal()));
        Assert.Equal("Shanghai", parts[1].GetProperty("observed").GetString());
        var hidden = some.RootElement.GetProperty("rule").GetProperty("parts")[1];
        Assert.True(hidden.GetProperty("withheld").GetBoolean());
        Assert.Equal("city", hidden.GetProperty("about")[0].GetString());
        Assert.DoesNotContain("Shanghai", some.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    private static Explanation Explain(Rule rule) => ExplanationTests.Explain(rule, Regular);
}
