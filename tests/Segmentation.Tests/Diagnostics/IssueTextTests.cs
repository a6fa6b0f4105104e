using System.Globalization;
using Segmentation.Diagnostics;

namespace Segmentation.Tests.Diagnostics;

public class IssueTextTests
{
    [Fact]
    public void A_sentence_keeps_its_parts_apart_and_is_written_in_the_invariant_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            IssueText what = "a date";
            var text = IssueText.Of($"'{"city"}' is {1234.5m}, not {what}");

            Assert.Equal("'{0}' is {1}, not {2}", text.Template);
            Assert.Equal("'city' is 1234.5, not a date", text.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void What_an_author_wrote_in_quotes_is_not_translated_nor_read_as_a_place_for_a_part()
    {
        var text = IssueText.Of($"'{"a date {1}"}' is {"a date"}");

        var said = text.Said(english => english switch
        {
            "'{0}' is {1}" => "“{0}”是{1}",
            "a date" => "日期",
            _ => english,
        });

        Assert.Equal("“a date {1}”是日期", said);
    }

    [Fact]
    public void Issues_are_said_in_the_readers_language_and_stay_equal_in_the_rest()
    {
        var issue = IssueTexts.Issue(IssueCodes.InvalidNumber, IssueSeverity.Error, $"position {3}", "x", "y");

        var chinese = issue.In(new CultureInfo("zh-CN"));

        Assert.Equal("位置 3", chinese.Place);
        Assert.Equal((issue.Code, issue.Severity), (chinese.Code, chinese.Severity));
        Assert.Equal(issue, issue.In(new CultureInfo("de-DE")));
        Assert.Equal(issue, issue.In(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void An_issue_that_the_host_made_stays_as_it_is()
    {
        var issue = new Issue("SEG0000", IssueSeverity.Info, "here", "odd", "look");

        Assert.Same(issue, issue.In(new CultureInfo("zh-CN")));
    }
}
