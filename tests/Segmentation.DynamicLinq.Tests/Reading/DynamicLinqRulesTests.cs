using System.Globalization;
using System.Text.RegularExpressions;
using Segmentation.Diagnostics;
using Segmentation.DynamicLinq.Tests.Shop;
using Segmentation.Hostile.Checks;

namespace Segmentation.DynamicLinq.Tests.Reading;

public partial class DynamicLinqRulesTests
{
    /// <summary>Texts that are refused, each with its code and what the issue points at.</summary>
    public static TheoryData<string, string, string> Refused => new()
    {
        { "Password == \"x\"", "SEG1161", "Password" },
        { "Orders.Any(o => o.ShopperId == 1)", "SEG1161", "ShopperId" },
        { "Orders.Any(o => o.Total > LifetimeSpend)", "SEG1010", "LifetimeSpend" },
        { "LifetimeSpend > @0", "SEG1163", "@0" },
        { "LifetimeSpend > 1 ?? 2", "SEG1163", "??" },
        { "new LinqShopper().IsVip", "SEG1163", "new" },
        { "np(City) == \"x\"", "SEG1163", "np" },
        { "City == 'x'", "SEG1163", "'" },
        { "LifetimeSpend > 1e3", "SEG1103", "1e3" },
        { "LifetimeSpend > 0x10", "SEG1103", "0x10" },
        { "City == \"a", "SEG1105", "\"a" },
        { "City == \"C:\\temp\"", "SEG1106", "\\t" },
        { "City == \"a\" \"b\"", "SEG1160", "\"b\"" },
        { "City > 1", "SEG1160", ">" },
        { "IsVip and", "SEG1160", "and" },
        { "(IsVip", "SEG1160", "(" },
        { "IsVip)", "SEG1160", ")" },
        { "", "SEG1160", "" },
        { "LoginCount in (1 2)", "SEG1160", "2" },
        { "LoginCount in (1, 1 + 2)", "SEG1160", "+" },
        { "1 > 0", "SEG1162", "1 > 0" },
        { "RegisteredAt > \"2026-02-30\"", "SEG1104", "\"2026-02-30\"" },
        { "RegisteredAt > \"1/2\"", "SEG1104", "\"1/2\"" },
        { "RegisteredAt > DateTime(2026, 13, 1)", "SEG1104", "DateTime(2026, 13, 1)" },
        { "RegisteredAt.Month == 3", "SEG1162", "RegisteredAt.Month == 3" },
        { "City.Length > 3", "SEG1162", "Length" },
        { "Orders == null", "SEG1162", "Orders ==" },
        { "City.ToUpper() == \"X\"", "SEG1162", "ToUpper" },
        { "LastSeen.Value.AddDays(90) > RegisteredAt", "SEG1162", "LastSeen.Value.AddDays(90) > RegisteredAt" },
        { "DateTime.UtcNow.Ticks > 1", "SEG1162", "Ticks" },
        { "InSegment(\"none\")", "SEG1011", "InSegment(\"none\")" },
    };

    public static TheoryData<string, string> Lifted => new()
    {
        { "LifetimeSpend > @0 && City in @1 && @1.Contains(Name)", "lifetime spend > 7.5 and city in (\"a\", \"b\") and name in (\"a\", \"b\")" },
        { "c => c.IsVip && c.Orders.Any(o => o.Quantity > 3)", "vip and any order where (quantity > 3)" },
        { "satisfaction < 3", "satisfaction < 3" },
        { "1000 <= LifetimeSpend", "lifetime spend >= 1000" },
        { "LifetimeSpend > 12 * 100 - 1", "lifetime spend > 1199" },
        { "Discount + 1 > LoginCount * 2.0", "refused" },
        { "LoginCount > LoginCount * 2 + Discount", "logins * 2 + discount < logins" },
        { "not not IsVip", "not not vip" },
        { "IsVip == false", "vip = false" },
        { "(LoginCount > 3) == false", "not logins > 3" },
        { "null != City", "city is known" },
        { "Tier = \"gold\"", "level = \"Gold\"" },
        { "(DateTime.UtcNow - RegisteredAt).Days > 90", "time since registered >= 2184 hours" },
        { "RegisteredAt - DateTime.UtcNow > TimeSpan.FromHours(-36)", "time since registered < 36 hours" },
        { "RegisteredAt >= DateTime.Today.AddDays(-30)", "time since registered <= 30 days" },
        { "RegisteredAt.Date == DateTime.Today", "time since registered = 0 days" },
        { "RegisteredAt.Date >= DateTime(2026, 3, 1)", "registered >= 2026-03-01" },
        { "RegisteredAt.Hour >= 9", "time of registered from 09:00 to 00:00" },
        { "ContractEnd > DateTime.UtcNow.AddDays(7)", "not (time since contract end >= 0 seconds or contract end within next 168 hours)" },
        { "BirthDate <= DateOnly.FromDateTime(DateTime.Today).AddYears(-18)", "time since birth date >= 18 years" },
        { "Orders.Any(o => o.PlacedAt.Date == DateTime.Today.AddDays(-2))", "any order between 3 and 2 days ago" },
        { "Orders.Any(o => !(o.PlacedAt > DateTime.UtcNow.AddDays(-9)))", "any order where (at not within 216 hours)" },
        { "Orders.Any(o => o.Coupon == null)", "any order where (coupon is unknown)" },
        { "Orders.Where(o => o.Quantity > 1).Where(o => o.Total < 9).Select(o => o.Total).Max() > 3", "max of order.total where (quantity > 1 and total < 9) > 3" },
        { "InSegment(\"vips\") and IsVip", "in segment \"vips\" and vip" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_text_is_refused_where_it_is_wrong(string text, string code, string at)
    {
        var parsed = DynamicLinqRules.Parse(text, LinqShop.Model, new RuleTextOptions { Segments = KnownSegments.None });

        var issue = Assert.Single(parsed.Issues);
        Assert.Equal((code, at), (issue.Code, text.Substring(issue.Span!.Value.Start, issue.Span.Value.Length)));
        Assert.Null(parsed.Rule);
    }

    [Theory]
    [MemberData(nameof(Lifted))]
    public void A_text_lifts(string text, string rule)
    {
        var parsed = DynamicLinqRules.Parse(text, LinqShop.Model, new RuleTextOptions { Lints = LintPolicy.Off }, 7.5m, new[] { "a", "b" });

        Assert.Equal(rule, parsed.Rule?.ToString() ?? "refused");
    }

    [Theory]
    [InlineData("City == \"Berlin\" and Country in (\"DE\")", "city = \"Berlin\" and country in (\"DE\")")]
    [InlineData("Likes.Contains(\"tea\") && Born < DateOnly(2000, 1, 1)", "interests contains \"tea\" and birthday < 2000-01-01")]
    [InlineData("Joined < DateTimeOffset.UtcNow.AddDays(-30)", "time since since > 720 hours")]
    [InlineData("Born <= DateOnly.FromDateTime(DateTime.Today).AddYears(-18)", "time since birthday >= 18 years")]
    [InlineData("City != Country", "city != country")]
    public void Members_with_a_role_are_what_the_facets_are(string text, string rule)
    {
        var model = CustomerModel.For<Resident>(m => m
            .Key(c => c.Id).Geography(g => g.City(c => c.City).Country(c => c.Country)).Interests(c => c.Likes).Birthday(c => c.Born).Since(c => c.Joined));

        Assert.Equal(rule, DynamicLinqRules.Parse(text, model).Rule?.ToString());
    }

    [Fact]
    public void A_member_that_the_model_changes_is_known_by_its_name_in_the_catalogue_only()
    {
        var model = CustomerModel.For<Resident>(m => m
            .Key(c => c.Id).Number("full years", c => (long)(int)c.Years).Number("years", c => c.Years).Number("likes", c => c.Likes.Length)
            .Text("place", c => c.City!.Trim()));

        Assert.Equal("years > 2.5", DynamicLinqRules.Parse("Years > 2.5", model).Rule?.ToString());
        Assert.Equal("full years > 2", DynamicLinqRules.Parse("FullYears > 2", model).Rule?.ToString());
        Assert.Equal("likes > 2", DynamicLinqRules.Parse("likes > 2", model).Rule?.ToString());
        Assert.Equal("place = \"x\"", DynamicLinqRules.Parse("place == \"x\"", model).Rule?.ToString());
        Assert.Equal("SEG1161", DynamicLinqRules.Parse("City == \"x\"", model).Issues[0].Code);
    }

    [Fact]
    public void Several_mistakes_come_at_once_in_the_order_of_the_text()
    {
        var parsed = DynamicLinqRules.Parse("1 > 0 and City.Equals(1) == 2 and RegisteredAt.Month == 3 and RegisteredAt.Day == 4", LinqShop.Model);

        Assert.Single(parsed.Issues);
        parsed = DynamicLinqRules.Parse("1 > 0 and RegisteredAt.Month == 3 and IsVip and RegisteredAt.Day == 4", LinqShop.Model);
        Assert.Equal([0, 10, 48], parsed.Issues.Select(issue => issue.Span!.Value.Start));
    }

    [Fact]
    public void Hints_point_into_the_text_and_have_no_fixes_of_another_language()
    {
        var parsed = DynamicLinqRules.Parse("IsVip and City != \"Berlin\"", LinqShop.Model);

        var issue = Assert.Single(parsed.Issues);
        Assert.Equal(("SEG1150", new TextSpan(10, 16)), (issue.Code, issue.Span));
        Assert.Empty(issue.Fixes);
    }

    [Fact]
    public void Limits_of_the_host_hold()
    {
        var small = new RuleTextOptions { Limits = new RuleLimits { Conditions = 2, ListMembers = 2, Nesting = 2, TextLength = 3, Characters = 60 } };

        Assert.Equal(["SEG1020"], Codes("IsVip and IsVip and IsVip", small));
        Assert.Equal(["SEG1021"], Codes("LoginCount in (1, 2, 3)", small));
        Assert.Equal(["SEG1019"], Codes("(((IsVip)))", small));
        Assert.Equal(["SEG1019"], Codes("!!!IsVip", small));
        Assert.Equal(["SEG1022"], Codes("City == \"Berlin\"", small));
        Assert.Equal(["SEG1110"], Codes(new string(' ', 61), small));
    }

    [Theory]
    [InlineData("(", "IsVip", ")")]
    [InlineData("not (", "IsVip", ")")]
    [InlineData("not (City == \"x\" or ", "IsVip", ")")]
    [InlineData("(1 + ", "LoginCount", ")")]
    [InlineData("!", "IsVip", "")]
    public void Sixty_four_levels_are_read_on_a_small_stack_and_one_more_is_refused(string open, string inner, string close)
    {
        var levels = open.StartsWith("not (", StringComparison.Ordinal) ? 32 : 64;
        string Nested(int count) => string.Concat(Enumerable.Repeat(open, count)) + inner + string.Concat(Enumerable.Repeat(close, count))
            + (inner == "LoginCount" ? " > 1" : "");

        var parsed = SmallStack.Run(() => DynamicLinqRules.Parse(Nested(levels), LinqShop.Model));
        var refused = SmallStack.Run(() => DynamicLinqRules.Parse(Nested(levels + 1), LinqShop.Model));

        Assert.True(parsed.Success || parsed.Issues[0].Code is "SEG1019" or "SEG1162", string.Concat(parsed.Issues));
        Assert.Equal("SEG1019", refused.Issues[0].Code);
    }

    [Theory]
    [InlineData("IsVip", " == IsVip", 1_900, "")]
    [InlineData("IsVip", " == (IsVip", 60, ")")]
    [InlineData("Orders", ".Where(Total > 1)", 550, ".Any()")]
    [InlineData("Orders", ".Select(Total)", 900, ".Sum() > 1")]
    [InlineData("LastSeen", ".AddDays(1)", 650, " > DateTime.UtcNow")]
    [InlineData("LastSeen", ".Date", 1_900, " > DateTime.Today")]
    [InlineData("LoginCount", " + 1", 1_900, " > 1")]
    [InlineData("IsVip", " in (true)", 700, "")]
    [InlineData("City", " in (\"x\")", 700, "")]
    [InlineData("IsVip", " and IsVip", 1_900, "")]
    [InlineData("IsVip", " or not IsVip", 490, "")]
    [InlineData("", "@", 3_000, "")]
    [InlineData("", "@0", 3_000, "")]
    [InlineData("LoginCount > 1", " - -1", 1_500, "")]
    [InlineData("string.IsNullOrEmpty", "(", 3_000, "City")]
    [InlineData("", "DateOnly.FromDateTime(", 900, "DateTime.Today")]
    [InlineData("", "c => ", 1_900, "IsVip")]
    public void Long_chains_are_read_or_refused_on_a_small_stack(string start, string link, int times, string end)
    {
        var text = start + string.Concat(Enumerable.Repeat(link, times)) + end;

        var parsed = SmallStack.Run(() => DynamicLinqRules.Parse(text, LinqShop.Model));

        Assert.Equal(parsed.Success, !parsed.Issues.Any(issue => issue.Severity == IssueSeverity.Error));
    }

    [Fact]
    public void Every_sentence_is_there_in_Chinese()
    {
        var issues = Refused.Select(row => (string)row[0]).SelectMany(text => DynamicLinqRules.Parse(text, LinqShop.Model).Issues)
            .Concat(Lifted.SelectMany(row => DynamicLinqRules.Parse((string)row[0], LinqShop.Model, 1m, new[] { "a" }).Issues));

        var missing = issues.SelectMany(issue => new[] { issue.Texts!.Message.Template, issue.Texts.Cure.Template })
            .Where(template => Words().IsMatch(template) && !ChineseTexts.All.ContainsKey(template)).Distinct();

        Assert.Empty(missing);
    }

    [Fact]
    public void An_issue_can_be_said_in_Chinese() => Assert.Contains(
        "不是已声明的成员", DynamicLinqRules.Parse("Password == \"x\"", LinqShop.Model).Issues[0].In(new CultureInfo("zh-CN")).Message, StringComparison.Ordinal);

    private static IEnumerable<string> Codes(string text, RuleTextOptions options) =>
        DynamicLinqRules.Parse(text, LinqShop.Model, options).Issues.Select(issue => issue.Code);

    private sealed record Resident(long Id, string? City, string? Country, string[] Likes, DateOnly? Born, DateTimeOffset Joined, double Years);

    [GeneratedRegex("[a-z]{2}")]
    private static partial Regex Words();
}
