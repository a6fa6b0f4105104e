using Segmentation.Benchmarks;

namespace Segmentation.Tests.Benchmarks;

public class BenchmarkTests
{
    [Fact]
    public void Every_contender_finds_the_same_members_of_a_hundred_segments()
    {
        var benchmark = new OneCustomerHundredSegments();

        benchmark.AnswersAreEqual();

        Assert.True(benchmark.ByHand() > 1_000);
        Assert.Equal(benchmark.ByHand(), benchmark.EngineMembers());
        Assert.Equal(benchmark.ByHand(), benchmark.EngineVerdicts());
    }

    [Fact]
    public void A_rule_of_eight_clauses_is_read_as_Dynamic_LINQ_reads_it_and_allocates_little()
    {
        var benchmark = new ReadingRules();
        benchmark.BothAreRead();
        benchmark.RuleLanguage();

        var before = GC.GetAllocatedBytesForCurrentThread();
        var parsed = benchmark.RuleLanguage();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Empty(parsed.Issues);
        // Below 4 KB once the code is optimised, as the benchmark shows; a little more before.
        Assert.InRange(allocated, 1, 6_144);
        Assert.NotEmpty(benchmark.Printed());
    }
}
