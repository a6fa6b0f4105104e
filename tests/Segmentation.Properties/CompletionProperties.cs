using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Segmentation.Customers;
using Segmentation.Properties.Generators;
using Segmentation.Properties.People;
using Segmentation.Properties.Running;
using Segmentation.Tests.Rules.Language.Editing;
using Xunit.Abstractions;

namespace Segmentation.Properties;

public class CompletionProperties(ITestOutputHelper output)
{
    private const int Checks = 20_000;

    private static readonly Catalogue Catalogue = Models.Create(new ModelSpec()).Catalogue;

    private static readonly CompletionLaws Laws = new(Catalogue, RuleTextOptions.Default, CultureInfo.InvariantCulture);

    private static Gen<string> Texts =>
        Gen.Elements(Values.Centres).SelectMany(centre => RuleGenerator.Rules(centre, "s0")).Select(rule => rule.ToString());

    [Fact]
    public void What_goes_on_a_printed_rule_is_among_the_completions() =>
        Run.ForAll(output, Texts, Run.Checks(Checks), text =>
        {
            Assert.Empty(Laws.Missing(text));
            return 1;
        });

    [Fact]
    public void No_completion_makes_a_mistake() =>
        Run.ForAll(output, Texts.Zip(Gen.Choose(0, int.MaxValue)), Run.Checks(Checks) / 10, sample =>
        {
            Assert.Empty(Laws.Mistaken(sample.Item1, sample.Item2 % (sample.Item1.Length + 1)));
            return 1;
        });

    [Fact]
    public void A_rule_is_said_without_leftovers_of_templates_in_every_language() =>
        Run.ForAll(output, Texts, Run.Checks(Checks), text =>
        {
            var rule = RuleText.Parse(text, Catalogue).Rule!;
            foreach (var culture in new[] { "en", "zh" })
            {
                var said = RuleText.Describe(rule, Catalogue, CultureInfo.GetCultureInfo(culture));
                Assert.DoesNotContain('{', said);
                Assert.DoesNotContain("  ", said.Replace("\n  ", "\n", StringComparison.Ordinal).TrimStart(), StringComparison.Ordinal);
            }

            return 1;
        });
}
