using System.Globalization;
using System.Text.RegularExpressions;
using Segmentation.Customers;
using Segmentation.Hostile.Worlds;

namespace Segmentation.Tests.Rules.Language.Editing;

public partial class AuthoringPromptTests
{
    private static readonly AuthoringPromptOptions Options = new() { Reading = TextModel.Options };

    [Theory]
    [InlineData("en")]
    [InlineData("zh-CN")]
    public void Every_name_of_the_catalogue_is_in_it(string culture)
    {
        var catalogue = DescribedModel.Catalogue;
        var text = RuleText.AuthoringPrompt(catalogue, Options, CultureInfo.GetCultureInfo(culture));

        var definitions = catalogue.Attributes.Concat(catalogue.Streams.SelectMany(stream => stream.Fields)).ToList();
        var names = definitions.Select(each => each.Key)
            .Concat(definitions.SelectMany(each => each.Names.Values.SelectMany(all => all)))
            .Concat(catalogue.Streams.Select(stream => stream.Key))
            .Concat(catalogue.Lists.Select(list => list.Name))
            .Concat(catalogue.Regions.Select(region => region.Name))
            .Concat(catalogue.Predicates)
            .Concat(["loyalty", "silver", "gold", "big", "value", "frequency", "recency", "tenure", "age", "Shanghai", culture == "en" ? "Hangzhou" : "上海"]);
        Assert.All(names, name => Assert.Contains(name, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Ten_examples_are_about_the_catalogue_and_each_is_read_and_said(string culture)
    {
        var reader = CultureInfo.GetCultureInfo(culture);
        var text = RuleText.AuthoringPrompt(DescribedModel.Catalogue, Options, reader);
        var examples = Examples(text);

        Assert.Equal(10, examples.Distinct().Count());
        Assert.All(examples, example => Assert.Contains(
            $"- {RuleText.Describe(DescribedModel.Read(example), DescribedModel.Catalogue, reader).Replace("\n", "\n  ", StringComparison.Ordinal)}\n  `{example}`",
            text,
            StringComparison.Ordinal));
        Assert.All(examples, example =>
        {
            var parsed = RuleText.Parse(example, DescribedModel.Catalogue, TextModel.Options);
            Assert.True(parsed.Success, example);
            Assert.Equal(example, parsed.Rule!.ToString());
        });
    }

    [Fact]
    public void Poor_catalogues_have_ten_examples_too()
    {
        var catalogue = CustomerModel.For<DescribedModel.Client>(m => m.Key(c => "1").Number("score", c => c.Number)).Catalogue;

        var examples = Examples(RuleText.AuthoringPrompt(catalogue, null, CultureInfo.InvariantCulture));

        Assert.Equal(10, examples.Count);
        Assert.All(examples, example => Assert.True(RuleText.Parse(example, catalogue).Success, example));
    }

    [Fact]
    public void What_is_called_wrong_is_refused_and_what_is_to_be_written_is_read()
    {
        var text = RuleText.AuthoringPrompt(DescribedModel.Catalogue, Options, CultureInfo.InvariantCulture);
        var mistakes = Mistake().Matches(text);

        Assert.Equal(6, mistakes.Count);
        Assert.All(mistakes, mistake =>
        {
            Assert.False(RuleText.Parse(mistake.Groups["wrong"].Value, DescribedModel.Catalogue).Success, mistake.Value);
            Assert.True(RuleText.Parse(mistake.Groups["right"].Value, DescribedModel.Catalogue).Success, mistake.Value);
        });
    }

    [Fact]
    public void Values_that_need_special_protection_are_not_in_it()
    {
        var catalogue = CustomerModel.For<DescribedModel.Client>(m => m
            .Key(c => "1")
            .Text("religion", c => c.Text, o => o.Values("secret one", "secret two").ValueAlias("秘密", "secret one").Sensitive(Sensitivity.Special))
            .Text("school", c => c.Text, o => o.Values("secret three").Sensitive(Sensitivity.Child))).Catalogue;

        var text = RuleText.AuthoringPrompt(catalogue, null, CultureInfo.InvariantCulture);

        Assert.Contains("religion", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
        Assert.DoesNotContain("秘密", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(6_000)]
    [InlineData(8_000)]
    [InlineData(1_000_000)]
    public void It_is_no_longer_than_asked_for(int length)
    {
        var catalogue = CustomerModel.For<DescribedModel.Client>(m =>
        {
            m.Key(c => "1");
            for (var i = 0; i < 500; i++)
            {
                m.Text($"attribute n{i}", c => c.Text, o => o.Named("zh", $"属性{i}").Values(Enumerable.Range(0, 100).Select(n => $"value {n}")));
            }
        }).Catalogue;

        foreach (var culture in new[] { "en", "zh" })
        {
            var text = RuleText.AuthoringPrompt(catalogue, new AuthoringPromptOptions { Length = length }, CultureInfo.GetCultureInfo(culture));

            Assert.InRange(text.Length, 1, length);
            Assert.Equal(length > 40_000, text.Contains("attribute n499", StringComparison.Ordinal));
            Assert.Equal(text, RuleText.AuthoringPrompt(catalogue, new AuthoringPromptOptions { Length = length }, CultureInfo.GetCultureInfo(culture)));
        }
    }

    [Fact]
    public void A_length_in_which_nothing_can_be_told_is_misuse() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new AuthoringPromptOptions { Length = 5_999 });

    private static List<string> Examples(string text) => [.. Example().Matches(text).Select(match => match.Groups["rule"].Value)];

    [GeneratedRegex(@"^  `(?<rule>[^`\n]+)`$", RegexOptions.Multiline)]
    private static partial Regex Example();

    [GeneratedRegex(@"^- `(?<wrong>[^`\n]+)` is wrong: .* Write `(?<right>[^`\n]+)`\.$", RegexOptions.Multiline)]
    private static partial Regex Mistake();
}
