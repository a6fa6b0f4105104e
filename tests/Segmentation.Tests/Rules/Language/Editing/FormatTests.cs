using System.Globalization;
using Segmentation.Hostile.Worlds;

namespace Segmentation.Tests.Rules.Language.Editing;

public class FormatTests
{
    [Fact]
    public void A_text_is_written_in_good_form_with_its_comments()
    {
        var formatted = RuleText.Format("VIP // by hand\nAND   spend>=1_000", TextModel.Catalogue);

        Assert.True(formatted.Success);
        Assert.Equal("// by hand\nvip\nand spend >= 1000", formatted.Text);
        Assert.Equal(formatted.Text, RuleText.Format(formatted.Text, TextModel.Catalogue).Text);
    }

    [Fact]
    public void A_broken_text_stays_as_it_is()
    {
        var formatted = RuleText.Format("VIP  and  spend > > 1", TextModel.Catalogue);

        Assert.False(formatted.Success);
        Assert.Equal("VIP  and  spend > > 1", formatted.Text);
        Assert.Equal("SEG1101", formatted.Issues[0].Code);
    }

    [Fact]
    public void A_format_gives_the_words_of_a_language()
    {
        var reading = TextModel.Options with { Keywords = RuleKeywords.Chinese };
        var format = new RuleFormat { Keywords = RuleKeywords.Chinese, NamesIn = CultureInfo.GetCultureInfo("zh") };

        var formatted = RuleText.Format("spend >= 1000 and city = \"Shanghai\"", TextModel.Catalogue, reading, format);

        Assert.Contains("消费金额", formatted.Text, StringComparison.Ordinal);
        Assert.Equal(
            TextModel.Parse("spend >= 1000 and city = \"Shanghai\"").Rule,
            RuleText.Parse(formatted.Text, TextModel.Catalogue, reading).Rule);
    }
}
