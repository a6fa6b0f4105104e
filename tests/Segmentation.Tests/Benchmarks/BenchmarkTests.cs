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
}
