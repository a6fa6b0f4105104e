using System.Text;

namespace Segmentation.Tests.Rules.Language.Files;

public class FileLimitTests
{
    private const string Small = "segment \"a\"\n  rule: vip\n";

    /// <summary>Gets sets that exceed each limit.</summary>
    public static IEnumerable<SegmentSet> Breaches =>
    [
        Reading.Read([new("a", Small), new("b", Small)], new() { Files = 1 }),
        Reading.Read(Small, new() { Characters = 1 }),
        Reading.Read(Small + "segment \"b\"\n  rule: vip", new() { Segments = 1 }),
        Reading.Read(Small + "  owner: \"crm\"\n  description: \"12\"", new() { TextLength = 1 }),
        Reading.Read($"segment \"{new string('a', 129)}\"\n  rule: vip"),
    ];

    [Fact]
    public void As_many_files_as_allowed_are_read_and_one_more_is_not()
    {
        var files = Enumerable.Range(0, 3).Select(i => new SegmentFile($"{i}.segments", $"segment \"{i}\"\n  rule: vip"));

        Assert.True(Reading.Read(files, new() { Files = 3 }).Success);
        Assert.Equal("SEG1147 2.segments(1,1)", Only(Reading.Read(files, new() { Files = 2 })));
    }

    [Fact]
    public void As_many_characters_as_allowed_are_read_and_one_more_is_not()
    {
        SegmentFile[] files = [new("a", Small), new("b", Small.Replace('a', 'b'))];

        Assert.True(Reading.Read(files, new() { Characters = 2 * Small.Length }).Success);
        Assert.Equal("SEG1147 b(2,12)", Only(Reading.Read(files, new() { Characters = (2 * Small.Length) - 1 })));
    }

    [Fact]
    public void As_many_segments_as_allowed_are_read_and_one_more_is_not()
    {
        SegmentFile[] files = [new("a", Small), new("b", "segment \"b\"\n  rule: spnd\nsegment \"c\"\n  rule: vip")];

        Assert.Equal("SEG1001 b(2,9)", Only(Reading.Read(files, new() { Segments = 3 })));
        Assert.Equal("SEG1147 b(3,1)", Only(Reading.Read(files, new() { Segments = 2 })));
    }

    [Fact]
    public void Texts_may_be_as_long_as_allowed()
    {
        const string Text = "segment \"a\"\n  description: \"12\"\n    \"34\"\n  owner: \"12345\"\n  rule: vip";

        Assert.True(Reading.Read(Text, new() { TextLength = 5 }).Success);
        Assert.Equal(
            ["SEG1022 shop.segments(2,16)", "SEG1022 shop.segments(4,10)"],
            Reading.Read(Text, new() { TextLength = 4 }).Issues.Select(issue => $"{issue.Code} {issue.Place}"));
    }

    [Fact]
    public void The_limits_of_rules_hold_for_rules_in_files()
    {
        var set = SegmentFiles.Read(
            [new("a", "segment \"a\"\n  rule: vip and vip")],
            TextModel.Catalogue,
            new() { Rules = new() { Limits = new() { Characters = 10 } } });

        Assert.Equal("SEG1110 a(2,19)", Only(set));
    }

    [Fact]
    public void Errors_go_before_warnings_when_there_are_too_many()
    {
        const string Text = "segment \"a\" // \u202E \u202E\n  rule: vip and spend > 1 or satisfaction > 1\nsegment \"b\"\n  rule: spnd > 1\nsegment \"c\"\n  rule: spnd > 1";

        Assert.Equal(["SEG1148", "SEG1148", "SEG1114", "SEG1001", "SEG1001"], CodesOf(Text, 5));
        Assert.Equal(["SEG1148", "SEG1001", "SEG1001"], CodesOf(Text, 3));
        Assert.Equal(["SEG1001"], CodesOf(Text, 1));
    }

    [Fact]
    public void Two_hundred_issues_are_reported_by_default()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 300; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"segment \"{i}\"\n  rule: spnd > 1\n");
        }

        Assert.Equal(200, Reading.Read(text.ToString()).Issues.Length);
    }

    private static IEnumerable<string> CodesOf(string text, int most) =>
        Reading.Read(text, new() { Issues = most }).Issues.Select(issue => issue.Code);

    private static string Only(SegmentSet set)
    {
        var issue = Assert.Single(set.Issues);
        return $"{issue.Code} {issue.Place}";
    }
}
