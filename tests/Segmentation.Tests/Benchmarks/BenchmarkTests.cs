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
        Assert.Equal(benchmark.ByHand(), benchmark.EngineTruths());
        Assert.Equal(benchmark.ByHand(), benchmark.EngineMemberships());
        Assert.Equal(benchmark.ByHand(), benchmark.EngineVerdicts());
    }

    [Fact]
    public void Compiled_delegates_and_the_engine_find_the_same_members_of_the_wide_workload()
    {
        var benchmark = new OneAccountHundredSegments();

        benchmark.AnswersAreEqual();

        Assert.True(benchmark.Delegates() > 1_000);
        Assert.Equal(benchmark.Delegates(), benchmark.Matcher());
        Assert.Equal(benchmark.Delegates(), benchmark.Memberships());
        Assert.Empty(benchmark.Plan.Opaque);
    }

    [Fact]
    public void Thousands_of_segments_are_decided_as_the_reference_decides_them()
    {
        var benchmark = new OneCodedCustomer { Segments = 1_000 };

        benchmark.AnswersAreEqual();
        benchmark.Match();
    }

    [Fact]
    public void Once_warm_no_memory_is_needed()
    {
        var (wide, events) = (new OneAccountHundredSegments(), new OneCustomerHundredSegments());
        wide.Matcher();
        events.EngineTruths();

        var before = GC.GetAllocatedBytesForCurrentThread();
        wide.Matcher();
        events.EngineTruths();

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
