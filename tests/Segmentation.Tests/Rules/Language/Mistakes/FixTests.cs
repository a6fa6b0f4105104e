using Segmentation.Diagnostics;
using Xunit.Abstractions;

namespace Segmentation.Tests.Rules.Language.Mistakes;

public class FixTests(ITestOutputHelper output)
{
    private const int Mutations = 3_000;

    private static IReadOnlyList<KnownText> Wrong { get; } = [.. KnownText.All.Where(text => !text.IsRight)];

    [Fact]
    public void Nothing_is_wrong_with_right_texts_but_what_hints_say_of_them() =>
        Assert.All(KnownText.All.Where(text => text.IsRight), text =>
        {
            var hints = text.Parse(text.Text).Issues;

            Assert.All(hints, hint => Assert.NotEqual(IssueSeverity.Error, hint.Severity));
            Assert.All(text.Read(text.Text, LintPolicy.Off).Issues, issue => Assert.Contains(issue, hints));
            Assert.All(text.Read(text.Text, LintPolicy.Off).Issues, issue => Assert.Contains(
                "between", text.Text[issue.Span!.Value.Start..], StringComparison.OrdinalIgnoreCase));
        });

    [Fact]
    public void Nine_of_ten_fixes_leave_strictly_fewer_errors()
    {
        var (all, better) = (0, 0);
        foreach (var text in Wrong)
        {
            var issues = text.Parse(text.Text).Issues;
            var errors = issues.Count(issue => issue.Severity == IssueSeverity.Error);
            foreach (var fix in issues.SelectMany(issue => issue.Fixes))
            {
                var left = text.Errors(Applied(text.Text, fix));
                (all, better) = (all + 1, better + (left < errors ? 1 : 0));
                if (left >= errors)
                {
                    output.WriteLine($"{text.Text} -> {Applied(text.Text, fix)}");
                }
            }
        }

        output.WriteLine(FormattableString.Invariant($"{better} of {all}"));
        Assert.True(better >= 0.9 * all, $"{better} of {all}");
    }

    [Fact]
    public void Sentences_are_short_and_say_what_to_do() => Assert.All(
        Wrong.SelectMany(text => text.Parse(text.Text).Issues),
        issue =>
        {
            Assert.InRange(issue.Message.Length, 10, 200);
            Assert.InRange(issue.Cure.Length, 5, 200);
        });

    [Fact]
    public void Texts_that_are_typed_at_random_are_answered()
    {
        var random = new Random(20260305);
        for (var i = 0; i < Mutations; i++)
        {
            var known = KnownText.All[random.Next(KnownText.All.Count)];
            var other = KnownText.All[random.Next(KnownText.All.Count)].Text;
            var text = Mutated(known.Text.Length > 400 ? other : known.Text, other, random);

            var issues = known.Parse(text).Issues;

            Assert.All(issues, issue => Assert.InRange(issue.Span!.Value.End, issue.Span.Value.Start, text.Length));
            Assert.All(issues.SelectMany(issue => issue.Fixes), fix => Assert.InRange(fix.Span.End, fix.Span.Start, text.Length));
        }
    }

    [Theory]
    [InlineData("last order within {0}d")]
    [InlineData("last order within {0}.5 hours")]
    [InlineData("joined after {0}/{0}/{0}")]
    [InlineData("joined after 4 {0} 2026")]
    [InlineData("spend >= {0},{0}")]
    [InlineData("time of last order from {0} to 10:00")]
    [InlineData("share of order where (qty > 1) > {0}%")]
    [InlineData("{0} = {0}")]
    public void Numbers_and_words_beyond_all_bounds_are_answered(string text)
    {
        foreach (var part in new[] { new string('9', 28), new string('9', 100), new string('x', 100), "\uD83D", "\u0000", "" })
        {
            var wrong = text.Replace("{0}", part, StringComparison.Ordinal);

            Assert.False(TextModel.Parse(wrong).Success);
        }
    }

    private static string Applied(string text, TextFix fix) =>
        text.Remove(fix.Span.Start, fix.Span.Length).Insert(fix.Span.Start, fix.Replacement);

    /// <summary>One to three slips: a character twice, away or swapped, a piece of another text, a cut.</summary>
    private static string Mutated(string text, string other, Random random)
    {
        for (var slips = random.Next(1, 4); slips > 0 && text.Length > 1; slips--)
        {
            var at = random.Next(text.Length - 1);
            var piece = other.Length == 0 ? "" : other.Substring(random.Next(other.Length), 1);
            text = random.Next(6) switch
            {
                0 => text.Remove(at, 1),
                1 => text.Insert(at, text.Substring(at, 1)),
                2 => text[..at] + text[at + 1] + text[at] + text[(at + 2)..],
                3 => text.Insert(at, piece),
                4 => text[..at],
                _ => text[at..],
            };
        }

        return text;
    }
}
