using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Segmentation.Rules.Language.Editing;

namespace Segmentation.Tests.Rules.Language.Editing;

public partial class DescribeTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    public static TheoryData<string, string, string> Sentences => DescribedRules.Sentences;

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_rule_is_said_in_plain_words(string text, string english, string chinese)
    {
        var rule = DescribedModel.Read(text);

        Assert.Equal(english, RuleText.Describe(rule, DescribedModel.Catalogue, English));
        Assert.Equal(chinese, RuleText.Describe(rule, DescribedModel.Catalogue, Chinese));
    }

    [Fact]
    public void Every_node_of_the_model_is_said()
    {
        var reached = new HashSet<Type>();
        foreach (var row in Sentences)
        {
            Collect(DescribedModel.Read((string)row[0]), reached);
        }

        var nodes = typeof(Rule).Assembly.GetTypes().Where(type => type is { IsSealed: true, IsAbstract: false }
            && (type.IsSubclassOf(typeof(Rule)) || type.IsSubclassOf(typeof(Segmentation.Rules.Quantity)) || type.IsSubclassOf(typeof(Window))));
        Assert.DoesNotContain(nodes, type => !reached.Contains(type));
    }

    [Fact]
    public void Different_conditions_are_said_differently()
    {
        var said = Sentences.Select(row => (Rule: Canonical((string)row[0]), English: (string)row[1], Chinese: (string)row[2])).ToList();

        Assert.All(said, each =>
        {
            Assert.All(said, other => Assert.Equal(each.English == other.English, each.Chinese == other.Chinese));
            Assert.All(said.Where(other => other.English == each.English), other => Assert.Equal(each.Rule, other.Rule));
        });
    }

    [Fact]
    public void Both_languages_have_every_phrase_with_the_same_demands_on_unknown_values()
    {
        Assert.All(Enum.GetValues<Phrase>(), phrase =>
        {
            var english = Demands(EnglishPhrases.All[phrase]);
            Assert.Equal(english, Demands(ChinesePhrases.All[phrase]));
            Assert.Equal(english.Length > 0, DeniesSomething(phrase));
        });

        static string[] Demands(string template) =>
            [.. Place().Matches(template).Select(match => match.Value).Where(place => place is not ("{who}" or "{whose}")).Order(StringComparer.Ordinal)];
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("zh-CN")]
    public void The_culture_of_the_thread_changes_nothing(string culture)
    {
        var before = Sentences.Select(row => Said((string)row[0], English) + Said((string)row[0], Chinese)).ToList();
        var outer = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

        var after = Sentences.Select(row => Said((string)row[0], English) + Said((string)row[0], Chinese)).ToList();

        CultureInfo.CurrentCulture = outer;
        Assert.Equal(before, after);
    }

    [Fact]
    public void A_rule_with_groups_is_said_over_several_lines()
    {
        var rule = DescribedModel.Read("(vip or satisfaction > 1 and spend > 5) and not (stage = \"new\" and count of visit < 2)");

        Assert.Equal(
            """
            Customers for whom all of these are true:
            - at least one of these is true:
              - their vip is yes
              - all of these are true:
                - their satisfaction is more than 1
                - their spend is more than 5 CNY
            - at least one of these is true:
              - their stage is known and is not “new”
              - they have at least 2 visits
            """.ReplaceLineEndings("\n"),
            RuleText.Describe(rule, DescribedModel.Catalogue, English));
        Assert.Equal(
            """
            同时满足以下条件的客户：
            - 满足以下任一条件：
              - 是否会员为“是”
              - 同时满足以下条件：
                - 满意度超过 1
                - 累计消费超过 5 元
            - 满足以下任一条件：
              - 阶段已知且不是“新客”
              - 访问数不少于 2
            """.ReplaceLineEndings("\n"),
            RuleText.Describe(rule, DescribedModel.Catalogue, Chinese));
    }

    [Fact]
    public void Of_a_long_list_the_first_members_and_the_number_are_said()
    {
        var list = string.Join(", ", Enumerable.Range(1, 1000));
        var rule = DescribedModel.Read($"satisfaction in ({list})");

        Assert.Equal(
            "Customers whose satisfaction is 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 or one of 988 more.",
            RuleText.Describe(rule, DescribedModel.Catalogue, English));
        Assert.Equal(
            "满意度为 1、2、3、4、5、6、7、8、9、10、11、12 等 1,000 个之一的客户。",
            RuleText.Describe(rule, DescribedModel.Catalogue, Chinese));
    }

    [Fact]
    public void A_rule_of_another_model_is_said_with_its_keys()
    {
        var rule = Attributes.Text("nobody knows").Is("x") & Events.Of("call").Count >= 2 & Value.Total > 5 & Recency.Elapsed > Duration.Days(3);

        Assert.Equal(
            "Customers whose nobody knows is “x”, who have at least 2 calls, who spent more than 5, and whose time since the last of the events is more than 3 days.",
            RuleText.Describe(rule, CustomerModel.For<object>(m => m.Key(c => "1")).Catalogue, English));
    }

    [Fact]
    public void The_largest_tree_is_said()
    {
        var rule = Attributes.Flag("vip").IsTrue();
        for (var i = 0; rule.ToString().Length < 600; i++)
        {
            rule = i % 2 == 0 ? rule & !Attributes.Flag("vip").IsTrue() : rule | (Attributes.Number("satisfaction") > i);
        }

        Assert.Contains("- their vip is no", RuleText.Describe(rule, DescribedModel.Catalogue, English), StringComparison.Ordinal);
    }

    private static string Said(string text, CultureInfo culture) =>
        RuleText.Describe(DescribedModel.Read(text), DescribedModel.Catalogue, culture);

    /// <summary>The rule with the spellings made one that mean the same.</summary>
    private static string Canonical(string text) => text switch
    {
        "not stage = \"churned\"" => "stage != \"churned\"",
        "not vip" => "vip != true",
        "vip = true or unknown" => "vip or unknown",
        "interest in (\"tea\")" => "interest contains \"tea\"",
        "interest not in (\"tea\", \"wine\")" => "interest contains none (\"tea\", \"wine\")",
        _ => text,
    };

    private static bool DeniesSomething(Phrase phrase) => phrase
        is Phrase.NotEqual or Phrase.IsNot or Phrase.IsNotOn or Phrase.NotBetween or Phrase.NoneOf or Phrase.NotInList
        or Phrase.NotContains or Phrase.NotStartsWith or Phrase.NotEndsWith or Phrase.FallsNot or Phrase.NotTimeOfDay
        or Phrase.NotOnWeekday or Phrase.SetHasNot or Phrase.SetNone or Phrase.SetNotAll or Phrase.SetNotInList
        or Phrase.NotDistance or Phrase.NotPolygon or Phrase.NotRegion or Phrase.NotInSegment or Phrase.NotTier
        or Phrase.NotPredicate;

    private static void Collect(object? node, HashSet<Type> reached)
    {
        switch (node)
        {
            case null or string:
                return;
            case IEnumerable items:
                foreach (var item in items)
                {
                    Collect(item, reached);
                }

                return;
        }

        reached.Add(node.GetType());
        foreach (var property in node.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (!property.PropertyType.IsValueType)
            {
                Collect(property.GetValue(node), reached);
            }
        }
    }

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Place();
}
