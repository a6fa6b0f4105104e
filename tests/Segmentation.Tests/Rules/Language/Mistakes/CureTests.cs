namespace Segmentation.Tests.Rules.Language.Mistakes;

/// <summary>Cures say what a fix does; of what stands in quotes they tell only what the model declares.</summary>
public class CureTests
{
    [Theory]
    [InlineData("contry = \"CN\"", "Did you mean 'country'?")]
    [InlineData("spend > 1 ad vip", "Did you mean 'and'?")]
    [InlineData("joined within a week", "Did you mean 'within 1 week'?")]
    [InlineData("spend > 1,000", "Did you mean '1000'?")]
    [InlineData("(vip", "Insert ')'.")]
    [InlineData("spend > 1 = ", "Remove '='.")]
    [InlineData("in segment \"bigg\"", "Did you mean 'big'?")]
    [InlineData("in segment bigg", "Did you mean '\"big\"'?")]
    public void A_cure_names_what_is_to_be_written(string text, string cure) => Assert.Equal(cure, CureOf(text));

    [Theory]
    [InlineData("industry = wei", "Write it as a text in double quotes.")]
    [InlineData("industry = 'wei's'", "Write it as a text in double quotes.")]
    [InlineData("joined = \"1990-01-02\"", "Write the value without quotes, such as 2026-03-04, 1000.5, true or 30 days.")]
    [InlineData("joined = \"02.01.1990 \"", "Write the value without quotes, such as 2026-03-04, 1000.5, true or 30 days.")]
    [InlineData("spend > \"1990\"", "Write the value without quotes, such as 2026-03-04, 1000.5, true or 30 days.")]
    [InlineData("industry == \"wei\" && vip", "Did you mean 'and'?")]
    [InlineData("industry does not contain \"wei\"", "Did you mean 'not industry contains'?")]
    [InlineData("\"wei\" = industry", "Did you mean 'industry = \"\u2026\"'?")]
    [InlineData("industry = \"wei\", \"wu\"", "Did you mean 'in (\"\u2026\", \"\u2026\")'?")]
    [InlineData("industry is \"wei\" or \"wu\" /* wei */", "Insert 'industry is'.")]
    [InlineData("industry = \"wei", "Insert '\"'.")]
    public void A_cure_does_not_repeat_what_stands_in_quotes(string text, string cure) => Assert.Equal(cure, CureOf(text));

    private static string CureOf(string text) => TextModel.Parse(text).Issues.First(issue => issue.Severity == IssueSeverity.Error).Cure;
}
