using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Segmentation.Customers;
using Segmentation.Properties.Generators;
using Segmentation.Properties.People;
using Segmentation.Properties.Running;
using Segmentation.Rules;
using Xunit.Abstractions;

namespace Segmentation.Properties;

/// <summary>Whatever form a rule is written in for readers, it reads back as the same rule.</summary>
public class FormatProperties(ITestOutputHelper output)
{
    private const int Checks = 30_000;

    private static readonly Catalogue Catalogue = Models.Create(new ModelSpec()).Catalogue;

    private static readonly RuleTextOptions Chinese = new() { Keywords = RuleKeywords.Chinese };

    private static Gen<Rule> Rules => Gen.Elements(Values.Centres).SelectMany(centre => RuleGenerator.Rules(centre, "s0"))
        .Select(rule => RuleText.Parse(rule.ToString(), Catalogue).Rule!);

    [Fact]
    public void A_rule_written_in_Chinese_reads_as_the_same_rule() =>
        Run.ForAll(output, Rules, Run.Checks(Checks), rule =>
        {
            var format = new RuleFormat
            {
                Keywords = RuleKeywords.Chinese,
                Catalogue = Catalogue,
                NamesIn = new CultureInfo("zh-CN"),
            };

            var written = rule.ToString(format);
            var again = RuleText.Parse(written, Catalogue, Chinese);

            Assert.True(rule.Equals(again.Rule), $"{rule}\n{written}\n{again.Issues.FirstOrDefault()}");
            Assert.Equal(written, again.Rule!.ToString(format));
            Assert.Equal(rule, RuleText.Parse(rule.ToString(), Catalogue, Chinese).Rule);
            return 1;
        });

    [Fact]
    public void A_rule_over_several_lines_keeps_its_meaning_and_its_comments() =>
        Run.ForAll(output, Rules.Zip(Gen.Choose(20, 150)), Run.Checks(Checks), sample =>
        {
            var format = new RuleFormat { Width = sample.Item2 };
            var remarks = 0;
            var rule = Remarked(sample.Item1, ref remarks);

            var written = rule.ToString(format);
            var again = RuleText.Parse(written, Catalogue).Rule!;

            Assert.Equal(rule, again);
            Assert.Equal(written, again.ToString(format));
            Assert.All(Enumerable.Range(0, remarks), i => Assert.Contains($"// remark {i}\n", written, StringComparison.Ordinal));
            Assert.Equal(rule.ToString(), again.ToString(new RuleFormat { Width = 0 }));
            return 1;
        });

    /// <summary>The rule with a remark on every node outside of filters.</summary>
    private static Rule Remarked(Rule rule, ref int remarks)
    {
        var comment = FormattableString.Invariant($"remark {remarks++}");
        switch (rule)
        {
            case AllOf all:
                var members = new List<Rule>();
                foreach (var member in all.Members)
                {
                    members.Add(Remarked(member, ref remarks));
                }

                return Rule.AllOf([.. members]).WithComment(comment);
            case Not { Operand: AnyOf any }:
                var operands = new List<Rule>();
                foreach (var member in any.Members)
                {
                    operands.Add(Remarked(member, ref remarks));
                }

                return Rule.Not(Rule.AnyOf([.. operands])).WithComment(comment);
            default:
                return rule.WithComment(comment);
        }
    }
}
