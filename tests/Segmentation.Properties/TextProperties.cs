using FsCheck;
using FsCheck.Fluent;
using Segmentation.Customers;
using Segmentation.Properties.Generators;
using Segmentation.Properties.People;
using Segmentation.Properties.Running;
using Xunit.Abstractions;

namespace Segmentation.Properties;

public class TextProperties(ITestOutputHelper output)
{
    private const int Checks = 100_000;

    private static readonly Catalogue Catalogue = Models.Create(new ModelSpec()).Catalogue;

    private static Gen<Rule> Rules => Gen.Elements(Values.Centres).SelectMany(centre => RuleGenerator.Rules(centre, "s0"));

    [Fact]
    public void A_printed_rule_reads_as_the_same_rule() =>
        Run.ForAll(output, Rules, Run.Checks(Checks), rule =>
        {
            var text = rule.ToString();
            var again = Read(text);

            // An alias of a value is read as the value, so that what is stored is neutral.
            if (!text.Contains(Models.ShanghaiAlias, StringComparison.Ordinal))
            {
                Assert.Equal(rule, again);
                Assert.Equal(rule.ComputeHash(), again.ComputeHash());
            }

            Assert.Equal(again, Read(again.ToString()));
            return 1;
        });

    [Fact]
    public void A_text_with_a_mistake_anywhere_gives_issues_inside_the_text_and_never_throws() =>
        Run.ForAll(output, Rules.Zip(Gen.Choose(0, int.MaxValue)), Run.Checks(Checks), sample =>
        {
            var text = Broken(sample.Item1.ToString(), sample.Item2);

            var parsed = RuleText.Parse(text, Catalogue);

            Assert.Equal(parsed.Success, parsed.Issues.All(issue => issue.Severity != IssueSeverity.Error));
            Assert.All(parsed.Issues, issue =>
            {
                Assert.InRange(issue.Span!.Value.Start, 0, text.Length);
                Assert.InRange(issue.Span.Value.End, issue.Span.Value.Start, text.Length);
                Assert.InRange(issue.Message.Length, 1, 200);
            });
            Assert.True(parsed.Rule is null || parsed.Rule.Equals(Read(parsed.Rule.ToString())), text);
            return 1;
        });

    private static Rule Read(string text)
    {
        var parsed = RuleText.Parse(text, Catalogue);
        Assert.True(parsed.Success, $"{text}\n{parsed.Issues.FirstOrDefault()}");
        return parsed.Rule!;
    }

    /// <summary>Takes out, doubles or replaces a stretch of the text.</summary>
    private static string Broken(string text, int choice)
    {
        string[] inserted =
            ["", " and ", "(", ")", "\"", " not ", "1,000", "\u200B", "\uD83D", "и", " within ", " ago ", "/*", ",", " 0 ", " or unknown ", "\\", "2026-02-30", "（"];
        var start = choice % (text.Length + 1);
        var length = choice / 7 % Math.Min(9, text.Length - start + 1);
        return text.Remove(start, length).Insert(start, inserted[choice / 31 % inserted.Length]);
    }
}
