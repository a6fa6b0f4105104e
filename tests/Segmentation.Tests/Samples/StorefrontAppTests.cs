using System.Globalization;

namespace Segmentation.Tests.Samples;

public sealed class StorefrontAppTests : IDisposable
{
    private const string Rows =
        """
        InvoiceNo,CustomerID,InvoiceDate,Country,Lines,Quantity,Amount,Cancelled
        1,17850,2011-06-01T08:26:00,France,7,40,6000.5,0
        C2,17850,2011-06-03T09:00:00,France,1,-1,-10.25,1
        3,12583,2011-12-01T08:45:00,United Kingdom,20,449,855.86,0
        4,,2011-12-02T08:45:00,United Kingdom,20,449,855.86,0
        oops
        A5,,2011-08-12T14:50:00,United Kingdom,1,1,11062.06,0
        6,12583,2011-12-09T12:50:00,United Kingdom,1,1,9.5,0
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_report_says_what_was_left_out_and_shows_segments_and_a_customer()
    {
        var path = _folder.Write("invoices.csv", Rows);

        var run = StorefrontRun.Of(dataFolder: null, "--invoices", path, "--customer", "17850");

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("7 invoices read: 4 of 2 known customers used, 3 left out.", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 bad-debt adjustment without a customer (line 7)", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 malformed (line 6: 1 cells instead of 8)", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 no customer (line 5)", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 customers at 2011-12-09 12:50 (Europe/London)", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"big spender +5,000 or more, net +1 +0 +50\.0 % +-", run.Output);
        Assert.Matches(@"big spender +1 +0 *\n", run.Output);
        Assert.Contains("If \"big spender\" were 'value within 365 days >= 5000': 1 members, 0 undetermined;", run.Output, StringComparison.Ordinal);
        Assert.Contains("Customer 17850, France, invoices: 2", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"lost +yes +-", run.Output);
    }

    [Fact]
    public void Output_into_a_file_is_plain_and_never_wider_than_120_columns()
    {
        var run = StorefrontRun.Of(dataFolder: null, "--invoices", _folder.Write("invoices.csv", Rows));

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.TrimEnd().Length <= 120, line));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void The_culture_does_not_change_a_character(string culture)
    {
        var path = _folder.Write("invoices.csv", Rows);
        var before = CultureInfo.CurrentCulture;
        var expected = StorefrontRun.Of(dataFolder: null, "--invoices", path);
        Assert.Equal(0, expected.ExitCode);
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);

            Assert.Equal(expected, StorefrontRun.Of(dataFolder: null, "--invoices", path));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_file_may_be_named_by_itself_by_its_folder_or_by_the_data_folder()
    {
        var path = _folder.Write(Path.Combine("online-retail", "invoices.csv"), Rows);

        var byFile = StorefrontRun.Of(dataFolder: null, "--invoices", path);

        Assert.Equal(0, byFile.ExitCode);
        Assert.Equal(byFile, StorefrontRun.Of(dataFolder: null, "--invoices", Path.GetDirectoryName(path)!));
        Assert.Equal(byFile, StorefrontRun.Of(dataFolder: null, "--invoices", _folder.Path));
        Assert.Equal(byFile, StorefrontRun.Of(_folder.Path, "--invoices"));
    }

    [Fact]
    public void Input_that_cannot_be_used_is_one_line_and_exit_code_2()
    {
        var file = _folder.Write("invoices.csv", Rows);
        var bare = Path.GetDirectoryName(_folder.Write(Path.Combine("bare", "x"), ""))!;
        StorefrontRun[] runs =
        [
            StorefrontRun.Of(dataFolder: null, "--invoices"),
            StorefrontRun.Of(dataFolder: null, "--invoices", "absent.csv"),
            StorefrontRun.Of(dataFolder: "absent folder", "--invoices"),
            StorefrontRun.Of(dataFolder: null, "--invoices", _folder.Write(Path.Combine("none", "readme.txt"), "")),
            StorefrontRun.Of(dataFolder: null, "--invoices", bare),
            StorefrontRun.Of(dataFolder: null, "--invoices", "bad\0path"),
            StorefrontRun.Of(dataFolder: null, "--invoices", file, "--customer", "99"),
            StorefrontRun.Of(dataFolder: null, "--invoices", file, "more"),
            StorefrontRun.Of(dataFolder: null, "--unknown"),
        ];

        Assert.All(runs, run => Assert.Equal(2, run.ExitCode));
        Assert.All(runs, run => Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void Another_file_of_segments_is_used()
    {
        var segments = _folder.Write("my.segments", "\uFEFFsegment \"abroad\"\n  description: \"not at home\"\n  rule: country != \"United Kingdom\"\n");

        var run = StorefrontRun.Of(dataFolder: null, "--invoices", _folder.Write("invoices.csv", Rows), "--segments", segments);

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"abroad +not at home +1 +0 +50\.0 % +-", run.Output);
        Assert.DoesNotContain("big spender", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_mistake_in_a_file_of_segments_is_shown_with_its_line()
    {
        var segments = _folder.Write("my.segments", "segment \"new\"\n  owner: crm\n  rule:\n    tenure < 3 months\n    and contry = \"法国\"\n");

        var run = StorefrontRun.Of(dataFolder: null, "--invoices", _folder.Write("invoices.csv", Rows), "--segments", segments);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            [
                "my.segments(2,10): error SEG1101: an owner in quotes is expected, not 'crm'. Write it in quotes.",
                "2 |   owner: crm",
                "  |          ^^^",
                "my.segments(5,9): error SEG1001: 'contry' is not an attribute or another quantity of the model. Did you mean 'country'?",
                "5 |     and contry = \"法国\"",
                "  |         ^^^^^^",
            ],
            run.Error.ReplaceLineEndings("\n").TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("")]
    [InlineData("absent.segments")]
    [InlineData("bad\0path")]
    public void A_file_of_segments_that_cannot_be_read_is_one_line_and_exit_code_2(string path)
    {
        var run = StorefrontRun.Of(dataFolder: null, "--invoices", _folder.Write("invoices.csv", Rows), "--segments", path);

        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Help_names_the_options_and_the_variable()
    {
        var run = StorefrontRun.Of(dataFolder: null, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("--invoices", run.Output, StringComparison.Ordinal);
        Assert.Contains("SEGMENTATION_DATA", run.Output, StringComparison.Ordinal);
    }
}
