using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Segmentation.Hostile.Checks;
using Segmentation.Hostile.Entries;
using Segmentation.Tests.Conformance;

namespace Segmentation.Tests.Rules.Language;

[Collection("tripwire")]
public class HostileTests
{
    private const string Absent = "(folder absent: nothing run)";

    private static readonly ImmutableArray<HostileEntry> Entries =
        [.. HostileFile.Read(ConformanceFolders.Find(ConformanceFolders.Published)).Where(entry => !entry.IsJson)];

    public static TheoryData<string> Ids() => Entries.IsEmpty ? [Absent] : [.. Entries.Select(entry => entry.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_hostile_text_is_answered_on_a_small_stack(string id)
    {
        if (id == Absent)
        {
            return;
        }

        var entry = Entries.Single(each => each.Id == id);

        var checkedEntry = SmallStack.Run(() => EntryCheck.Run(entry));

        Assert.Empty(checkedEntry.Failures);
    }

    [Theory]
    [InlineData("(", "vip", ")", 64, true)]
    [InlineData("(", "vip", ")", 65, false)]
    [InlineData("not ", "vip", "", 64, true)]
    [InlineData("vip or vip and (", "vip", ")", 64, true)]
    [InlineData("not (", "vip", ")", 32, true)]
    [InlineData("not (", "vip", ")", 33, false)]
    [InlineData("any order where (qty > 1 or qty < 5 and (", "qty = 3", "))", 1, true)]
    public void Rules_at_the_limit_of_nesting_are_read_and_printed_on_a_small_stack(
        string open, string middle, string close, int times, bool isAccepted)
    {
        var text = string.Concat(Enumerable.Repeat(open, times)) + middle + string.Concat(Enumerable.Repeat(close, times));

        var parsed = SmallStack.Run(() => TextModel.Parse(text));

        Assert.Equal(isAccepted, parsed.Success);
        if (parsed.Rule is { } rule)
        {
            Assert.Equal(rule, SmallStack.Run(() => TextModel.Parse(rule.ToString())).Rule);
        }
    }

    [Theory]
    [InlineData("\u200B", "")]
    [InlineData("\u200B", "vip")]
    [InlineData("vip \u200B", "")]
    [InlineData("vip /* a */ ", "")]
    [InlineData("2026-01-01T00:00[Nowhere/Else] ", "")]
    [InlineData("1,", "")]
    public void Time_and_memory_grow_with_the_length_of_the_text_not_with_its_square(string repeated, string end)
    {
        var text = string.Concat(Enumerable.Repeat(repeated, (16_384 - end.Length) / repeated.Length)) + end;

        var read = Measured<ParsedRule>.Of(Cost.Reading, () => TextModel.Parse(text));

        Assert.InRange(read.Elapsed, TimeSpan.Zero, Cost.Reading.Time);
        Assert.InRange(read.Allocated, 0, 100 * text.Length);
    }

    [Theory]
    [InlineData("spend", " * 2", 499, null)]
    [InlineData("spend", " * 2", 500, 2005)]
    [InlineData("spend", " - 1", 500, 2005)]
    public void Each_further_operand_of_a_calculation_counts_as_a_condition(string first, string next, int times, int? place)
    {
        var text = "vip or " + first + string.Concat(Enumerable.Repeat(next, times - 1)) + " > 1";

        var parsed = TextModel.Parse(text);

        Assert.Equal(place, parsed.Issues.FirstOrDefault()?.Span?.Start);
    }

    [Fact]
    public void A_rule_that_is_too_long_in_canonical_form_is_refused()
    {
        var text = "satisfaction in (" + string.Join(',', Enumerable.Range(10_000, 900)) + ")";
        var options = TextModel.Options with { Limits = new RuleLimits { Characters = text.Length + 100 } };

        var parsed = RuleText.Parse(text, TextModel.Catalogue, options);

        var issue = Assert.Single(parsed.Issues);
        Assert.Equal(("SEG1110", new TextSpan(0, text.Length)), (issue.Code, issue.Span));
        Assert.True(TextModel.Parse(text).Success);
    }

    [Fact]
    public void A_rule_that_is_nested_too_deeply_in_canonical_form_is_refused()
    {
        var options = TextModel.Options with { Limits = new RuleLimits { Nesting = 1 } };

        var parsed = RuleText.Parse("not vip and vip or not (vip)", TextModel.Catalogue, options);

        Assert.Equal(["SEG1019"], parsed.Issues.Where(issue => issue.Severity == IssueSeverity.Error).Select(issue => issue.Code));
        Assert.True(RuleText.Parse("vip and vip or vip", TextModel.Catalogue, options).Success);
    }

    [Fact]
    public void Hints_do_not_crowd_out_the_error_for_which_a_text_is_refused()
    {
        var text = string.Concat(Enumerable.Repeat("(vip or vip and vip) and ", 30)) + "nothing";

        var parsed = TextModel.Parse(text);

        Assert.Equal(20, parsed.Issues.Length);
        Assert.Equal(["SEG1001"], parsed.Issues.Where(issue => issue.Severity == IssueSeverity.Error).Select(issue => issue.Code));
    }

    [Fact]
    public async Task Texts_read_by_many_threads_at_once_are_read_as_alone()
    {
        List<string> texts = [.. CanonicalTexts.All, .. CanonicalTexts.All.Select(text => text[..^1]), .. CanonicalTexts.All.Select(text => text[1..])];
        var alone = texts.ConvertAll(text => Answers.Of(TextModel.Parse(text)));

        var together = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            Task.Run(() => texts.ConvertAll(text => Answers.Of(TextModel.Parse(text))))));

        Assert.All(together, answers => Assert.Equal(alone, answers));
    }

    [Fact]
    public void Refused_texts_leave_nothing_behind()
    {
        var leftovers = new Leftovers();

        Refuse(leftovers);

        Assert.Empty(leftovers.TakeKept());
    }

    [Theory]
    [InlineData("in segment \"a\u2028b\"", "unknown segment \"a\uFFFDb\"")]
    [InlineData("in segment \"a\u202Eb\"", "unknown segment \"a\uFFFDb\"")]
    [InlineData("seen > 2026-01-01T10:00[a\0b]", "'2026-01-01T10:00[a\uFFFDb]' is no date or instant")]
    [InlineData("in segment \"12345678901234567890123456789012345678\U0001F600\"", "unknown segment \"12345678901234567890123456789012345678…")]
    public void A_message_repeats_words_of_the_text_as_whole_characters_in_one_line(string text, string message) =>
        Assert.Equal(message, TextModel.Parse(text).Issues[0].Message);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Refuse(Leftovers leftovers)
    {
        for (var i = 0; i < 100; i++)
        {
            var text = $"spend{i} > {i},000 and in segment \"s{i}\"";
            leftovers.Add("refused", text, TextModel.Parse(text));
        }
    }
}
