using System.Globalization;
using Segmentation.Conformance;

namespace Segmentation.Tests.Conformance;

public class ConformanceTests
{
    private const string Absent = "(folder absent: nothing run)";

    public static TheoryData<string, string> Files()
    {
        TheoryData<string, string> files = [];
        foreach (string folder in new[] { ConformanceFolders.Own, ConformanceFolders.Published })
        {
            IReadOnlyList<ConformanceFile> covered = Covered(folder);
            foreach (ConformanceFile file in covered)
            {
                files.Add(folder, file.Path);
            }

            if (covered.Count == 0 && folder == ConformanceFolders.Published)
            {
                files.Add(folder, Absent);
            }
        }

        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_row_of_the_file_has_the_answer_that_it_gives(string folder, string path)
    {
        if (path == Absent)
        {
            return;
        }

        ConformanceFile file = Covered(folder).Single(f => f.Path == path);

        FileResult result = FileResult.Of(file, ConformanceReaders.All);

        Assert.NotNull(result.Rows);
        Assert.NotEmpty(result.Rows);
        Assert.Empty(result.Rows.Where(row => row.Outcome == RowOutcome.Failed).Take(20));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("zh-CN")]
    public void The_answers_know_no_culture(string culture)
    {
        string[] touched = ["text-", "literals-", "names", "operators-", "events-sum"];
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var rows = Covered(ConformanceFolders.Own)
                .Where(file => touched.Any(start => file.Name.StartsWith(start, StringComparison.Ordinal)))
                .SelectMany(file => FileResult.Of(file, ConformanceReaders.All).Rows!).ToList();

            Assert.NotEmpty(rows);
            Assert.Empty(rows.Where(row => row.Outcome == RowOutcome.Failed).Take(20));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Our_own_cases_are_there_and_each_file_has_a_reader()
    {
        string? root = ConformanceFolders.Find(ConformanceFolders.Own);

        Assert.NotNull(root);
        IReadOnlyList<ConformanceFile> own = ConformanceFile.Under(root);
        Assert.NotEmpty(own);

        // Mistakes are scored, not passed: MistakeTests reads them. Dynamic LINQ has a test project of its own.
        Assert.Equal(own.Where(f => f.Folder is not ("mistakes" or "dynamic-linq")).Select(f => f.Path), Covered(ConformanceFolders.Own).Select(f => f.Path));
    }

    [Fact]
    public void The_published_splits_have_readers_wherever_they_are_found()
    {
        string[] names =
        [
            "flagd-fractional", "growthbook-namespace", "hash-known-answers", "optimizely-bucket",
            "posthog-multivariate", "posthog-rollout", "split-murmur3", "unleash-rollout", "unleash-variants",
        ];

        Assert.All(names, name => Assert.Single(
            ConformanceReaders.All, reader => reader.Reads("bucketing", name + ".jsonl")));
        Assert.DoesNotContain(ConformanceReaders.All, reader => reader.Reads("elsewhere", names[0] + ".jsonl"));
    }

    private static IReadOnlyList<ConformanceFile> Covered(string folder) =>
        ConformanceFolders.Find(folder) is { } root
            ? [.. ConformanceFile.Under(root).Where(HasReader)]
            : [];

    private static bool HasReader(ConformanceFile file) =>
        ConformanceReaders.All.Any(reader => reader.Reads(file.Folder, file.Name));
}
