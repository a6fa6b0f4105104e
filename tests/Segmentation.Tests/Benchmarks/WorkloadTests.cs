using Segmentation.Benchmarks;

namespace Segmentation.Tests.Benchmarks;

public class WorkloadTests
{
    private readonly AccountColumns _columns = new(5_000);
    private readonly VisitorColumns _visitors = new(2_000);

    [Fact]
    public void The_first_customers_are_the_same_for_every_count()
    {
        var fewer = new AccountColumns(100);
        var fewerVisitors = new VisitorColumns(100);

        Assert.Equal(fewer.Spend, _columns.Spend[..100]);
        Assert.Equal(fewer.Tags, _columns.Tags[..fewer.Tags.Length]);
        Assert.Equal(fewerVisitors.At, _visitors.At[..fewerVisitors.Events]);
    }

    [Fact]
    public void Columns_are_distributed_as_described()
    {
        Assert.InRange(_columns.Tags.Length / 5_000.0, 2.7, 3.1);
        Assert.InRange(_columns.Satisfaction.Count(float.IsNaN) / 5_000.0, 0.18, 0.22);
        Assert.InRange(_columns.Orders.Min(), 1, 1);
        Assert.InRange(_columns.Orders.Max(), 350, 401);
        Assert.InRange(_columns.Spend.Max(), 1_000_000, 100_000_000);
        Assert.InRange(_columns.Country.Count(country => country == 0) / 5_000.0, 0.2, 0.3);
        Assert.InRange(_visitors.Events / 2_000.0, 9.4, 10.4);
    }

    [Fact]
    public void A_customers_events_have_ascending_times()
    {
        for (var customer = 0; customer < _visitors.Count; customer++)
        {
            for (var e = _visitors.Start[customer] + 1; e < _visitors.Start[customer + 1]; e++)
            {
                Assert.True(_visitors.At[e - 1] < _visitors.At[e]);
            }
        }
    }

    [Fact]
    public void A_hundred_segments_differ_and_negate_only_what_is_always_known()
    {
        var segments = AccountSegments.Draw(100);

        Assert.Equal(100, segments.Select(segment => segment.Key).Distinct().Count());
        Assert.Equal(100, segments.Select(segment => segment.Segment.Rule.ToString()).Distinct().Count());
        Assert.InRange(segments.Sum(segment => segment.Literals.Count()), 340, 400);
        Assert.DoesNotContain(segments.SelectMany(segment => segment.Literals), literal => literal.IsNegated && literal.Condition.CanBeUnknown);
        Assert.Equal(80, AccountConditions.All.Select(condition => condition.Rule.ToString()).Distinct().Count());
    }

    [Fact]
    public void The_LINQ_of_the_event_segments_says_what_their_rules_say()
    {
        var engine = SegmentationEngine.Create(Visitors.Model, VisitorSegments.All.Select(segment => segment.Segment));
        var truths = new SegmentTruths();
        var members = new int[VisitorSegments.All.Length];
        foreach (var visitor in Visitors.From(_visitors, _visitors.Count))
        {
            engine.Evaluate(visitor, Accounts.At, truths);
            for (var segment = 0; segment < members.Length; segment++)
            {
                Assert.Equal(VisitorSegments.All[segment].ByHand(visitor), truths[segment] == Truth.True);
                members[segment] += truths[segment] == Truth.True ? 1 : 0;
            }
        }

        Assert.All(members, count => Assert.InRange(count, 1, _visitors.Count - 1));
    }
}
