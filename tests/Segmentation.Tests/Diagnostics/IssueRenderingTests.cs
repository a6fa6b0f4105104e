namespace Segmentation.Tests.Diagnostics;

public class IssueRenderingTests
{
    private static readonly Issue Issue = new("SEG1001", IssueSeverity.Error, "position 4", "no such thing", "Write another");

    [Theory]
    [InlineData("value > x", 8, 1, "1 | value > x\n  |         ^")]
    [InlineData("one\ntwo three\nfour", 8, 5, "2 | two three\n  |     ^^^^^")]
    [InlineData("one\r\ntwo", 5, 3, "2 | two\n  | ^^^")]
    [InlineData("one\rtwo", 4, 3, "2 | two\n  | ^^^")]
    [InlineData("one\ntwo", 3, 0, "1 | one\n  |    ^")]
    [InlineData("one\ntwo", 1, 5, "1 | one\n  |  ^^")]
    [InlineData("one\n", 4, 0, "2 |\n  | ^")]
    [InlineData("", 0, 0, "1 |\n  | ^")]
    [InlineData("one", 7, 3, "1 | one\n  |    ^")]
    [InlineData("\tx\ty", 3, 1, "1 |     x    y\n  |          ^")]
    [InlineData("城市 = “上海”", 5, 4, "1 | 城市 = “上海”\n  |        ^^^^^^")]
    [InlineData("\uFF21\uFF08x", 2, 1, "1 | \uFF21\uFF08x\n  |     ^")]
    [InlineData("😀 x", 3, 1, "1 | 😀 x\n  |    ^")]
    [InlineData("e\u0301e\u0301x", 4, 1, "1 | e\u0301e\u0301x\n  |   ^")]
    [InlineData("a\u001B[31mb\0c", 7, 1, "1 | a\uFFFD[31mb\uFFFDc\n  |        ^")]
    [InlineData("a\u202Eb\u200Bc\u2028d", 6, 1, "1 | a\uFFFDb\uFFFDc\uFFFDd\n  |       ^")]
    public void The_line_is_shown_with_carets_under_the_place(string text, int start, int length, string expected)
    {
        var shown = (Issue with { Span = new TextSpan(start, length) }).Show(text);

        Assert.Equal(expected, shown[(shown.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_shown_as_unreadable() =>
        The_line_is_shown_with_carets_under_the_place("\uD83Dx", 1, 1, "1 | \uFFFDx\n  |  ^");

    [Fact]
    public void The_first_line_is_one_that_editors_and_build_logs_recognise()
    {
        var issue = Issue with { Span = new TextSpan(4, 3) };

        Assert.StartsWith("(2,1): error SEG1001: no such thing. Write another\n", issue.Show("one\ntwo"), StringComparison.Ordinal);
        Assert.StartsWith(
            "shop.segments(2,1): warning SEG1001: ",
            (issue with { File = "shop.segments", Severity = IssueSeverity.Warning }).Show("one\ntwo"),
            StringComparison.Ordinal);
        Assert.Equal("position 4: error SEG1001: no such thing. Write another", Issue.Show("one\ntwo"));
    }

    [Fact]
    public void Numbers_of_lines_of_any_width_keep_the_carets_in_place()
    {
        var text = new string('\n', 99) + "x y";

        Assert.EndsWith("100 | x y\n    |   ^", (Issue with { Span = new TextSpan(101, 1) }).Show(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(70)]
    [InlineData(500_000)]
    [InlineData(999_999)]
    public void Of_a_long_line_the_part_around_the_place_is_shown(int start)
    {
        var text = new string('x', start) + "!" + new string('y', 1_000_000 - start - 1);

        var lines = (Issue with { Span = new TextSpan(start, 1) }).Show(text).Split('\n');

        Assert.Equal(3, lines.Length);
        Assert.InRange(lines[1].Length, 40, 110);
        Assert.Equal(lines[1].IndexOf('!', StringComparison.Ordinal), lines[2].IndexOf('^', StringComparison.Ordinal));
        Assert.Equal(start > 60, lines[1].StartsWith("1 | …", StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_place_is_cut_at_the_end_of_what_is_shown()
    {
        var lines = (Issue with { Span = new TextSpan(10, 100_000) }).Show(new string('界', 100_010)).Split('\n');

        Assert.Equal(4 + 50 + 1, lines[1].Length);
        Assert.Equal(4 + 20 + 80, lines[2].Length);
    }

    [Fact]
    public void What_a_message_quotes_cannot_move_the_cursor() =>
        Assert.DoesNotContain('\u001B', (Issue with { Message = "odd '\u001B[2J'", File = "a\u001Bb", Span = default }).Show("x"));

    [Fact]
    public void Of_several_files_the_one_of_the_issue_is_shown()
    {
        SegmentFile[] files = [new("a", "one"), new("b", "two")];
        var issue = Issue with { File = "b", Span = new TextSpan(0, 3) };

        Assert.EndsWith("1 | two\n  | ^^^", issue.Show(files), StringComparison.Ordinal);
        Assert.Equal("position 4: error SEG1001: no such thing. Write another", (issue with { File = "c" }).Show(files));
        Assert.Equal("position 4: error SEG1001: no such thing. Write another", Issue.Show(files));
    }
}
