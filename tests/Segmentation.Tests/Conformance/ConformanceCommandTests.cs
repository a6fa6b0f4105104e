using Segmentation.Conformance;

namespace Segmentation.Tests.Conformance;

public sealed class ConformanceCommandTests : IDisposable
{
    private const string Right =
        """{"seed": 0, "key": "test", "hashUnsigned": 3127628307, "bucket1to100": 8, "id": "s1"}""";
    private const string Wrong =
        """{"seed": 0, "key": "test", "hashUnsigned": 3127628307, "bucket1to100": 7, "id": "s2"}""";
    private const string Split = "bucketing/split-murmur3.jsonl";

    private readonly string _root = Directory.CreateTempSubdirectory("segmentation-conformance-").FullName;
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public void Dispose()
    {
        Directory.Delete(_root, recursive: true);
        _output.Dispose();
        _error.Dispose();
    }

    [Fact]
    public void A_row_with_the_published_answer_passes()
    {
        Write(Split, Right);

        int exit = Run();

        Assert.Equal(0, exit);
        Assert.Equal(
            [
                "bucketing/split-murmur3.jsonl        1 passed,   0 failed",
                "total                                1 passed,   0 failed, 0 files not covered",
            ],
            Lines());
    }

    [Fact]
    public void A_row_with_another_answer_fails_and_is_shown()
    {
        Write(Split, Right, Wrong);

        int exit = Run();

        Assert.Equal(1, exit);
        Assert.Equal("bucketing/split-murmur3.jsonl        1 passed,   1 failed", Lines()[0]);
        Assert.Equal("    s2: expected (3127628307, 7), actual (3127628307, 8)", Lines()[1]);
    }

    [Fact]
    public void A_line_that_cannot_be_read_fails_and_the_rest_is_still_run()
    {
        Write(Split, "{ broken", "", "[]", """{"id": "s3", "key": "a"}""", Right);

        int exit = Run();

        Assert.Equal(1, exit);
        Assert.Equal("bucketing/split-murmur3.jsonl        1 passed,   3 failed", Lines()[0]);
        Assert.StartsWith("    split-murmur3.jsonl line 1: ", Lines()[1], StringComparison.Ordinal);
        Assert.StartsWith("    split-murmur3.jsonl line 3: ", Lines()[2], StringComparison.Ordinal);
        Assert.StartsWith(
            "    s3: expected an answer at split-murmur3.jsonl line 4, actual FormatException",
            Lines()[3],
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_that_throws_is_a_failed_row()
    {
        Write("any/file.json", "{}");

        bool sound = ConformanceReport.Write(ConformanceFile.Under(_root), [new ThrowingReader()], _output);

        Assert.False(sound);
        Assert.Equal("any/file.json        0 passed,   1 failed", Lines()[0]);
        Assert.Equal("    file.json: expected a file that can be read, actual IOException: no such luck", Lines()[1]);
    }

    [Fact]
    public void A_file_without_rows_is_a_failure()
    {
        Write(Split, "");
        Write("rules/none.json", """{"zone": "UTC", "at": "2026-03-05T10:00:00Z", "customers": [], "cases": []}""");

        int exit = Run();

        Assert.Equal(1, exit);
        Assert.Equal(
            ["    split-murmur3.jsonl: expected at least one row, actual none", "    none.json: expected at least one row, actual none"],
            Lines().Where(line => line.Contains("expected", StringComparison.Ordinal)));
    }

    [Fact]
    public void Twenty_failures_are_shown_at_most()
    {
        Write(Split, [.. Enumerable.Repeat(Wrong, 1_023)]);

        Run();

        Assert.Equal("bucketing/split-murmur3.jsonl        0 passed, 1,023 failed", Lines()[0]);
        Assert.Equal(20, Lines().Count(line => line.StartsWith("    s2: ", StringComparison.Ordinal)));
        Assert.Equal("    and 1,003 more", Lines()[21]);
    }

    [Fact]
    public void A_file_without_a_reader_is_not_covered_and_does_not_fail()
    {
        Write("bucketing/unknown.jsonl", "{ broken");
        Write("elsewhere/split-murmur3.jsonl", Wrong);

        int exit = Run();

        Assert.Equal(0, exit);
        Assert.Equal(
            [
                "bucketing/unknown.jsonl        not covered",
                "elsewhere/split-murmur3.jsonl  not covered",
                "total                                0 passed,   0 failed, 2 files not covered",
            ],
            Lines());
    }

    [Fact]
    public void Rows_that_ask_for_more_than_the_library_has_are_counted_apart()
    {
        Write(
            "bucketing/hash-known-answers.jsonl",
            """{"algorithm": "murmur3_x86_32", "inputUtf8": "test", "seed": 0, "hex": "ba6bd213", "id": "h1"}""",
            """{"algorithm": "xxh64", "inputUtf8": "", "seed": 0, "hex": "ef46db3751d8e999", "id": "h2"}""");

        int exit = Run();

        Assert.Equal(0, exit);
        Assert.EndsWith(" 1 passed,   0 failed", Lines()[0], StringComparison.Ordinal);
        Assert.Equal("    rows not covered: 1 (xxh64)", Lines()[1]);
    }

    [Fact]
    public void Data_files_are_listed_in_ordinal_order_and_others_are_not()
    {
        string[] paths = ["b/x.json", "a/z.csv.gz", "B/y.csv", "a/README.md", "a/notes.txt", "top.jsonl"];
        foreach (string path in paths)
        {
            Write(path, "");
        }

        IReadOnlyList<ConformanceFile> files = ConformanceFile.Under(_root);

        Assert.Equal(["B/y.csv", "a/z.csv.gz", "b/x.json", "top.jsonl"], files.Select(file => file.Path));
    }

    [Fact]
    public void Only_runs_the_files_whose_path_starts_with_the_prefix()
    {
        Write(Split, Wrong);
        Write("bucketing/unknown.jsonl", "");

        int exit = Run("--only", "bucketing/u");

        Assert.Equal(0, exit);
        Assert.Equal(2, Lines().Length);
        Assert.StartsWith("bucketing/unknown.jsonl", Lines()[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_prefix_that_fits_no_file_is_said()
    {
        Write(Split, Right);

        Run("--only", "nothing");

        Assert.Contains("starts with 'nothing'", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_folder_itself_may_be_the_one_that_readers_know()
    {
        Write(Split, Right);

        int exit = ConformanceCommand.Run([Path.Combine(_root, "bucketing") + "/"], _output, _error);

        Assert.Equal(0, exit);
        Assert.StartsWith("split-murmur3.jsonl        1 passed", Lines()[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said_with_exit_code_2()
    {
        string folder = Path.Combine(_root, "missing");

        int exit = ConformanceCommand.Run([folder], _output, _error);

        Assert.Equal(2, exit);
        Assert.Contains($"There is no folder '{folder}'", _error.ToString(), StringComparison.Ordinal);
        Assert.Empty(_output.ToString());
    }

    [Theory]
    [InlineData]
    [InlineData("--only")]
    [InlineData("folder", "--only")]
    [InlineData("folder", "another")]
    [InlineData("folder", "--any", "x")]
    [InlineData("--only", "x")]
    public void A_wrong_command_line_shows_how_to_call_with_exit_code_2(params string[] arguments)
    {
        int exit = ConformanceCommand.Run(arguments, _output, _error);

        Assert.Equal(2, exit);
        Assert.StartsWith("Usage:", _error.ToString(), StringComparison.Ordinal);
    }

    private int Run(params string[] more) => ConformanceCommand.Run([_root, .. more], _output, _error);

    private string[] Lines() => _output.ToString().TrimEnd().Split(Environment.NewLine);

    private void Write(string path, params string[] lines)
    {
        string file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllLines(file, lines);
    }

    private sealed class ThrowingReader : IConformanceReader
    {
        public bool Reads(string folder, string fileName) => folder == "any";

        public IEnumerable<RowResult> Read(string path) => throw new IOException("no such luck");
    }
}
