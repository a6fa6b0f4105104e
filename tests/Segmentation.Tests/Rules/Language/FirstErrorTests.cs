namespace Segmentation.Tests.Rules.Language;

public class FirstErrorTests
{
    /// <summary>A text and what its leftmost error covers, with its start.</summary>
    public static TheoryData<string, string> Mistakes { get; } = new()
    {
        { "", "@0" },
        { " \t// nothing\n", "@0" },
        { "spend >= 1k", "1k@9" },
        { "spend >= 1万", "1万@9" },
        { "spend >= 1.", "1.@9" },
        { "spend >= 1.2.3", "1.2.3@9" },
        { "spend >= 1_", "1_@9" },
        { "spend >= 007", "007@9" },
        { "spend >= 18.0m", "18.0m@9" },
        { "spend >= +1", "+@9" },
        { "spend >= .5", ".@9" },
        { "spend >= 1，000", "1，000@9" },
        { "satisfaction in (1,000)", "000@19" },
        { "spend >= 0.00000000000000000000000000001", "0.00000000000000000000000000001@9" },
        { "spend >= 12345678901234567890123456789", "12345678901234567890123456789@9" },
        { "spend >= 10 USD", "USD@12" },
        { "cost >= 10 CNY", "CNY@11" },
        { "industry = \"a", "\"a@11" },
        { "industry = \"a\nb\"", "\"a@11" },
        { "industry = 'it\\'s'", "\\'@14" },
        { "industry = \"a\tb\"", "\t@13" },
        { "joined = 2026-02-30", "2026-02-30@9" },
        { "joined = 2026/03/04", "2026/03/04@9" },
        { "seen = 2026-03-04T10:00:60Z", "2026-03-04T10:00:60Z@7" },
        { "seen = 2026-03-04T10:00[Mars/Phobos]", "2026-03-04T10:00[Mars/Phobos]@7" },
        { "seen = 2026-03-04T10:00+15:00", "2026-03-04T10:00+15:00@7" },
        { "joined = 2026-03-04T10:00Z", "2026-03-04T10:00Z@9" },
        { "time of seen from 24:00 to 06:00", "24:00@18" },
        { "time of seen from 9 to 10:00", "9@18" },
        { "time of joined from 09:00 to 10:00", "joined@8" },
        { "satisfaction in ()", "()@16" },
        { "satisfaction in (1, unknown)", "unknown@20" },
        { "within 5 km of (31, 181)", "181@20" },
        { "within 5 miles of (31, 121)", "within@0" },
        { "seen within 0 days", "0@12" },
        { "seen within 1.5 days", "1.5@12" },
        { "seen within 40001 days", "40001@12" },
        { "seen within 90", "@14" },
        { "seen within next month", "month@17" },
        { "seen within 90 days ago", "ago@20" },
        { "seen within 3 km", "km@14" },
        { "joined within 3 hours", "hours@16" },
        { "birthday between 30 and 3 hours ago", "hours@26" },
        { "seen this day", "day@10" },
        { "seen previous 2 hours", "hours@16" },
        { "seen between 30 and 90 days ago", "between 30 and 90 days ago@5" },
        { "seen not this month", "this@9" },
        { "count of order next month > 1", "next month@15" },
        { "count of order within next 3 days > 1", "next 3 days@22" },
        { "any order within this whole month", "this whole month@17" },
        { "seen last month", "last@5" },
        { "seen within last 30 days", "last@12" },
        { "ctiy = \"A\"", "ctiy@0" },
        { "total spent > 1", "total spent@0" },
        { "one two three four five > 1", "one two three four@0" },
        { "total /* x */ spend > 1", "total@0" },
        { "sum of ordr.amount > 1", "ordr@7" },
        { "sum of order.amout > 1", "amout@13" },
        { "sum of order.category > 1", "category@13" },
        { "sum of order > 1", ">@13" },
        { "any order where (spend > 1)", "spend@17" },
        { "all order", "@9" },
        { "share of order > 1", ">@15" },
        { "industry in other towns", "other towns@12" },
        { "spend + industry > 1", "industry@8" },
        { "industry + spend > 1", "+@9" },
        { "spend + satisfaction > 1", "+@6" },
        { "spend * cost > 1", "*@6" },
        { "spend > industry", "industry@8" },
        { "spend > nothing", "nothing@8" },
        { "vip > true", ">@4" },
        { "industry > \"a\"", ">@9" },
        { "tags = \"a\"", "=@5" },
        { "tags is \"a\"", "\"a\"@8" },
        { "spend starts with \"1\"", "starts with@6" },
        { "recency in (1)", "in@8" },
        { "recency within 3 days", "within@8" },
        { "tenure >= 3 hours", "hours@12" },
        { "spend", "@5" },
        { "spend and vip", "and@6" },
        { "vip and", "@7" },
        { "vip vip", "vip@4" },
        { "(vip", "@4" },
        { "vip)", ")@3" },
        { "()", ")@1" },
        { "(vip) or unknown", "unknown@9" },
        { "industry not contains \"a\"", "contains@13" },
        { "spend not = 1", "=@10" },
        { "industry starts \"a\"", "starts@9" },
        { "vip ! vip", "!@4" },
        { "vip 😀", "😀@4" },
        { "vip /* open", "/* open@4" },
        { "сity = \"x\"", "с@0" },
        { "vip\u200B", "\u200B@3" },
        { "in segment \"Big\"", "\"Big\"@11" },
        { "inside \"nowhere\"", "\"nowhere\"@7" },
        { "tier \"loyalty\" at least \"platinum\"", "\"platinum\"@24" },
        { "predicate \"x\"", "\"x\"@10" },
        { "in sample 101 percent of \"x\"", "101@10" },
        { "in sample 1.234 percent of \"x\"", "1.234@10" },
        { "weekday of seen is mon", "mon@19" },
        { "time since spend > 3 days", "spend@11" },
        { "affinity for \"tea\" half life 3 months > 1", "months@31" },
        { "last seen on 2026-03-04T16:00:00Z", "2026-03-04T16:00:00Z@13" },
        { "affinity \"tea\" > 1", "\"tea\"@9" },
        { "affinity share \"tea\" > 1", "\"tea\"@15" },
        { "average gap of order > 3 months", "months@25" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void The_first_error_covers_the_mistake(string text, string expected) =>
        Assert.Equal(expected, TextModel.FirstError(text));

    [Fact]
    public void Half_a_surrogate_pair_is_refused_where_it_stands() =>
        Assert.Equal(new TextSpan(12, 1), TextModel.Parse("industry = \"\uD83D\"").Issues[0].Span);

    [Fact]
    public void Several_mistakes_are_reported_in_their_order()
    {
        var parsed = TextModel.Parse("spnd > 1 and (vip > 2 or tags contains 5) and spend between \"a\" and 3 or seen last month");

        var errors = parsed.Issues.Where(issue => issue.Severity == IssueSeverity.Error);
        Assert.Equal([0, 18, 39, 60, 78], errors.Select(issue => issue.Span!.Value.Start));
        Assert.Null(parsed.Rule);
    }

    [Fact]
    public void Twenty_mistakes_are_reported_at_most() =>
        Assert.Equal(20, TextModel.Parse(string.Join(" and ", Enumerable.Repeat("spnd > 1", 100))).Issues.Length);

    [Fact]
    public void Mixing_and_with_or_is_worth_an_info()
    {
        var parsed = TextModel.Parse("vip and vip or vip");

        Assert.True(parsed.Success);
        var info = Assert.Single(parsed.Issues, issue => issue.Code == "SEG1114");
        Assert.Equal((IssueSeverity.Info, new TextSpan(12, 2)), (info.Severity, info.Span));
        Assert.DoesNotContain(TextModel.Parse("(vip and vip) or vip").Issues, issue => issue.Code == "SEG1114");
    }

    [Theory]
    [InlineData("spend >= 1,000", "spend >= 1000")]
    [InlineData("spend >= 1.234,5", "spend >= 1234.5")]
    [InlineData("spend >= 2k", "spend >= 2000")]
    [InlineData("spend >= 3万", "spend >= 30000")]
    [InlineData("spend >= - 1", "spend >= -1")]
    [InlineData("seen within 90", "seen within 90 days")]
    [InlineData("seen within 90days", "seen within 90 days")]
    [InlineData("seen within 9 dyas", "seen within 9 days")]
    [InlineData("seen last month", "seen previous month")]
    [InlineData("spnd > 1", "spend > 1")]
    [InlineData("city = \"A", "city = \"A\"")]
    [InlineData("(vip", "(vip)")]
    [InlineData("seen between 30 and 90 days ago", "seen between 90 and 30 days ago")]
    [InlineData("weekday of seen is mon", "weekday of seen is monday")]
    public void The_first_fix_makes_the_text_right(string text, string expected)
    {
        var fix = TextModel.Parse(text).Issues[0].Fixes[0];

        var mended = text.Remove(fix.Span.Start, fix.Span.Length).Insert(fix.Span.Start, fix.Replacement);

        Assert.Equal(expected, mended);
        Assert.True(TextModel.Parse(mended).Success);
    }

    [Fact]
    public void A_long_number_with_letters_behind_is_not_cut_in_every_way()
    {
        const string text = "spend > 99999999999999999999999999ukno";
        TextModel.Parse(text);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var parsed = TextModel.Parse(text);

        Assert.False(parsed.Success);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 4_000_000);
    }

    [Fact]
    public void A_part_of_a_member_that_changes_nothing_is_hinted_at() =>
        Assert.True(TextModel.Parse("(((vip or newsletter\nor newsletter or not newsletter) or vip and newsletter)) or not (vip and newsletter)".Replace("newsletter", "VIP客户", StringComparison.Ordinal)).Success);
}
