using Segmentation.Examples;

namespace Segmentation.Tests.Evaluation;

public class TimelineTests
{
    private static readonly DateTimeOffset Now = Shop.Now;

    private static readonly Shopper Regular = new()
    {
        Id = "c-1",
        Orders = [new Order("o-1", Now.AddDays(-40), 300m), new Order("o-2", Now.AddDays(-5), 80m), new Order("o-3", Now.AddDays(2), 80m)],
    };

    private static readonly SegmentationEngine<Shopper> Engine = Shop.Engine(Frequency.Within(Last.Days(30)) >= 1, Frequency.Total >= 99);

    [Fact]
    public void It_tells_when_she_entered_and_when_she_will_leave()
    {
        var line = Engine.Timeline("s1", Regular, Now, Now.AddDays(-60), Now.AddDays(60));

        Assert.Equal(Now.AddDays(-5), line.Entered);
        Assert.Equal(new DateTimeOffset(2026, 3, 30, 0, 0, 0, TimeSpan.FromHours(8)), line.Leaves);
        Assert.Equal([Truth.False, Truth.True, Truth.False, Truth.True, Truth.False], line.Intervals.Select(interval => interval.Truth));
        Assert.Equal((Truth.True, Truth.False), (line.TruthAt(Now), line.TruthAt(Now.AddDays(59))));
    }

    [Fact]
    public void Ends_that_the_span_does_not_reach_are_not_told()
    {
        var line = Engine.Timeline("s1", Regular, Now, Now.AddDays(-1), Now.AddDays(1));

        Assert.Single(line.Intervals);
        Assert.Null(line.Entered);
        Assert.Null(line.Leaves);
    }

    [Fact]
    public void Who_is_not_a_member_has_neither_entered_nor_will_leave()
    {
        var line = Engine.Timeline("s2", Regular, Now, Now.AddDays(-60), Now.AddDays(60));

        Assert.Equal((null, null), (line.Entered, line.Leaves));
    }

    [Fact]
    public void A_span_may_lie_wholly_in_the_future_or_the_past()
    {
        Assert.Equal(2, Engine.Timeline("s1", Regular, Now, Now.AddDays(10), Now.AddDays(60)).Intervals.Length);
        Assert.Equal(3, Engine.Timeline("s1", Regular, Now, Now.AddDays(-60), Now.AddDays(-6)).Intervals.Length);
    }

    [Fact]
    public void A_span_that_is_empty_and_an_instant_outside_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Engine.Timeline("s1", Regular, Now, Now, Now));
        Assert.Throws<ArgumentOutOfRangeException>(() => Engine.Timeline("s1", Regular, Now, Now, Now.AddDays(1)).TruthAt(Now.AddDays(1)));
    }
}
