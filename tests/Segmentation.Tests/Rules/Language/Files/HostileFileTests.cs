using System.Diagnostics;
using System.Globalization;

namespace Segmentation.Tests.Rules.Language.Files;

public class HostileFileTests
{
    private const int SmallStack = 256 * 1024;

    /// <summary>Large enough for everything below, so that the work itself is what is tested.</summary>
    private static readonly SegmentFileLimits Wide = new()
    {
        Characters = int.MaxValue,
        Segments = int.MaxValue,
        Files = int.MaxValue,
        TextLength = int.MaxValue,
    };

    private static readonly string[] Pieces =
    [
        "", "\n", "\r", "segment \"x\"\n", "segment ", "rule:", "owner:", "version: ", "review by:", ":", "：", "\"", "“", "'", "/*", "*/",
        "//", "\\", "\0", "\uFEFF", "\uD83D", "\u202E", "\uFFFD", "in", "(", "not ", "and ", "segments 1\n", "2026-02-30", "99999999999", "\t",
        "　", "\u2028", "\u0085", "İ", "ſegment \"x\"",
    ];

    public static TheoryData<string, int> Texts { get; } = new()
    {
        { "nothing", 0 }, { "line ends", 2_000_000 }, { "spaces", 10_000_000 }, { "zeros", 10_000_000 }, { "letters", 10_000_000 },
        { "one long comment", 10_000_000 }, { "open comments", 500_000 }, { "closed comments", 200_000 }, { "open quotes", 200_000 },
        { "line comments", 200_000 }, { "colons", 1_000_000 }, { "words and colons", 200_000 }, { "members", 50_000 },
        { "segments without rules", 100_000 }, { "segments", 100_000 }, { "the same segment", 50_000 }, { "parentheses", 1_000_000 },
        { "nots", 200_000 }, { "lines of a description", 100_000 }, { "long keys", 20_000 }, { "unknown segments", 2_000 },
        { "a chain", 20_000 }, { "a circle", 20_000 }, { "turning characters", 1_000_000 }, { "emoji", 1_000_000 }, { "indented segments", 50_000 },
        { "unclosed comments in segments", 20_000 }, { "high surrogates", 1_000_000 },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_hostile_file_is_answered_on_a_small_stack_in_time(string kind, int size)
    {
        var text = Build(kind, size);

        var (set, elapsed) = OnSmallStack(() => Reading.Read(text, Wide));

        Assert.True(elapsed < TimeSpan.FromSeconds(15), $"{elapsed}");
        CheckIssues(set, text);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void With_the_usual_limits_it_costs_little(string kind, int size)
    {
        var text = Build(kind, size);

        var (set, elapsed) = OnSmallStack(() => Reading.Read(text));

        Assert.True(elapsed < TimeSpan.FromSeconds(5), $"{elapsed}");
        CheckIssues(set, text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("zh-CN")]
    public void A_broken_file_never_throws_and_has_its_issues_inside(string culture)
    {
        var random = new Random(20260305);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            for (var i = 0; i < 2_000; i++)
            {
                var text = Broken(random);
                var set = Reading.Read(text);

                CheckIssues(set, text);
                if (set.Success)
                {
                    var written = set.Documents[0].Write();
                    var again = Reading.Read(written.Text);
                    Assert.Equal(set.Segments.AsEnumerable(), again.Segments);
                    Assert.Equal(written, again.Documents[0].Write());
                }
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_culture_does_not_change_a_character()
    {
        var random = new Random(7);
        var texts = Enumerable.Range(0, 300).Select(_ => Broken(random)).ToList();
        var expected = texts.ConvertAll(Printed);
        var before = CultureInfo.CurrentCulture;
        foreach (var culture in (string[])["tr-TR", "de-DE", "zh-CN", "ar-SA"])
        {
            try
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);

                Assert.Equal(expected, texts.ConvertAll(Printed));
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }
    }

    private static string Printed(string text)
    {
        var set = Reading.Read(text);
        return string.Join('\n', set.Issues.Select(issue => issue.Show(text)).Concat(set.Documents.Select(document => document.Write().Text)));
    }

    private static void CheckIssues(SegmentSet set, string text)
    {
        Assert.Equal(set.Success, set.Issues.All(issue => issue.Severity != IssueSeverity.Error));
        Assert.InRange(set.Issues.Length, set.Success ? 0 : 1, 200);
        Assert.All(set.Issues, issue =>
        {
            Assert.InRange(issue.Message.Length, 1, 200);
            Assert.InRange(issue.Span!.Value.Start, 0, text.Length);
            Assert.InRange(issue.Span.Value.End, issue.Span.Value.Start, text.Length);
            Assert.All(issue.Fixes, fix => Assert.InRange(fix.Span.End, fix.Span.Start, text.Length));
        });
    }

    private static string Broken(Random random)
    {
        var text =
            "// Owned by CRM.\nsegments 1\n\n// Big.\nsegment \"vip\" // x\n  description: \"A big \\\"spender\\\"\"\n    \"and a regular\"\n  owner: \"crm\"\n"
            + "  review by: 2026-12-31\n  version: 3\n  rule:\n    spend >= 10_000 /* a year */ and in segment \"b\"\n    and industry in (\"a\", 'b')\n\n"
            + "segment \"b\"\n  rule: frequency within 90 days >= 3 or unknown\n// End.\n";
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var start = random.Next(text.Length + 1);
            var length = random.Next(3) == 0 ? random.Next(Math.Min(30, text.Length - start) + 1) : random.Next(Math.Min(2, text.Length - start) + 1);
            text = text.Remove(start, length).Insert(start, Pieces[random.Next(Pieces.Length)]);
        }

        return text;
    }

    private static string Build(string kind, int size) => kind switch
    {
        "nothing" => "",
        "line ends" => new string('\n', size),
        "spaces" => new string(' ', size),
        "zeros" => new string('\0', size),
        "letters" => new string('a', size),
        "one long comment" => "/*" + new string('*', size),
        "open comments" => Repeated("/*", size),
        "closed comments" => "segment \"a\"\n rule: " + Repeated("/**/\n", size) + "vip",
        "open quotes" => "segment \"a\"\n rule: " + Repeated("\"\n", size),
        "line comments" => Repeated("//\n", size) + "segment \"a\"\n rule: vip",
        "colons" => "segment \"a\"\n" + Repeated(":", size),
        "words and colons" => "segment \"a\"\n rule: vip\n" + Repeated("a b: c\n", size),
        "members" => "segment \"a\"\n" + Repeated("owner: \"x\"\n", size),
        "segments without rules" => Many(size, i => $"segment \"{i}\"\n"),
        "segments" => Many(size, i => $"segment \"{i}\"\n rule: vip\n"),
        "the same segment" => Repeated("segment \"a\"\n rule: vip\n", size),
        "parentheses" => "segment \"a\"\n rule: " + new string('(', size),
        "nots" => "segment \"a\"\n rule: " + Repeated("not ", size),
        "lines of a description" => "segment \"a\"\n rule: vip\n description:" + Repeated("\"x\"\n", size),
        "long keys" => Many(size, i => $"segment \"{i:D120}\"\n rule: in segment \"{-i:D119}\"\n"),
        "unknown segments" => Many(size, i => $"segment \"segment {i}\"\n rule: in segment \"segmnt {i}\" and in segment \"sgment {i}\"\n"),
        "a chain" => Many(size, i => $"segment \"{i}\"\n rule: {(i + 1 == size ? "vip" : $"in segment \"{i + 1}\"")}\n"),
        "a circle" => Many(size, i => $"segment \"{i}\"\n rule: in segment \"{(i + 1) % size}\"\n"),
        "turning characters" => "segment \"a\"\n rule: vip //" + new string('\u202E', size),
        "emoji" => "segment \"a\"\n rule: vip //" + Repeated("😀", size),
        "high surrogates" => "segment \"a\"\n rule: vip //" + new string('\uD83D', size),
        "indented segments" => Many(size, i => $" segment \"{i}\"\n rule: vip\n"),
        "unclosed comments in segments" => Many(size, i => $"segment \"{i}\"\n rule: vip /*\n"),
        _ => throw new UnreachableException(),
    };

    private static string Repeated(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));

    private static string Many(int count, Func<int, FormattableString> segment) =>
        string.Concat(Enumerable.Range(0, count).Select(i => FormattableString.Invariant(segment(i))));

    private static (T Result, TimeSpan Elapsed) OnSmallStack<T>(Func<T> work)
    {
        (T, TimeSpan) result = default;
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    var watch = Stopwatch.StartNew();
                    var answer = work();
                    result = (answer, watch.Elapsed);
                }
                catch (Exception e)
                {
                    failure = e;
                }
            },
            SmallStack);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
        return result;
    }
}
