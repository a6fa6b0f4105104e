using BenchmarkDotNet.Attributes;

namespace Segmentation.Benchmarks;

/// <summary>One customer with events against 100 segments: the engine beside predicates written by hand.</summary>
/// <remarks>The predicates answer yes or no; the engine tells the undetermined from the false and, when asked, until when each answer holds.</remarks>
[MemoryDiagnoser]
public class OneCustomerHundredSegments
{
    private const int Customers = 1_000;

    private readonly IReadOnlyList<Shopper> _shoppers = Shop.Customers(Customers);
    private readonly SegmentationEngine<Shopper> _engine = SegmentationEngine.Create(Shop.Model, HundredSegments.All.Select(pair => pair.Segment));

    private readonly SegmentTruths _truths = new();

    /// <summary>Every contender gives the same members; called by a test and before measuring.</summary>
    [GlobalSetup]
    public void AnswersAreEqual()
    {
        foreach (var shopper in _shoppers)
        {
            var memberships = _engine.Evaluate(shopper, Shop.At);
            _engine.Evaluate(shopper, Shop.At, _truths);
            foreach (var (segment, byHand) in HundredSegments.All)
            {
                if (memberships[segment.Key].IsMember != byHand(shopper, Shop.At)
                    || (_truths[segment.Key] == Truth.True) != byHand(shopper, Shop.At)
                    || _engine.IsMember(segment.Key, shopper, Shop.At) != byHand(shopper, Shop.At))
                {
                    throw new InvalidOperationException($"The contenders differ on segment {segment.Key} for customer {shopper.Id}.");
                }
            }
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Customers, Description = "100 predicates by hand: yes or no")]
    public int ByHand()
    {
        var members = 0;
        foreach (var shopper in _shoppers)
        {
            foreach (var (_, byHand) in HundredSegments.All)
            {
                members += byHand(shopper, Shop.At) ? 1 : 0;
            }
        }

        return members;
    }

    [Benchmark(OperationsPerInvoke = Customers, Description = "engine, one segment at a time: yes or no")]
    public int EngineMembers()
    {
        var members = 0;
        foreach (var shopper in _shoppers)
        {
            foreach (var segment in _engine.Segments)
            {
                members += _engine.IsMember(segment.Key, shopper, Shop.At) ? 1 : 0;
            }
        }

        return members;
    }

    [Benchmark(OperationsPerInvoke = Customers, Description = "engine, all segments into a reusable result: truths")]
    public int EngineTruths() => EngineTruths(Customers);

    /// <summary>The members among the first customers.</summary>
    public int EngineTruths(int customers)
    {
        var members = 0;
        for (var i = 0; i < customers; i++)
        {
            _engine.Evaluate(_shoppers[i], Shop.At, _truths);
            members += _truths.MemberCount;
        }

        return members;
    }

    [Benchmark(OperationsPerInvoke = Customers, Description = "engine, all segments as memberships: truths")]
    public int EngineMemberships()
    {
        var members = 0;
        foreach (var shopper in _shoppers)
        {
            members += _engine.Evaluate(shopper, Shop.At).Members.Count();
        }

        return members;
    }

    [Benchmark(OperationsPerInvoke = Customers, Description = "engine, all segments as memberships: verdicts with until-when")]
    public int EngineVerdicts()
    {
        var members = 0;
        foreach (var shopper in _shoppers)
        {
            members += _engine.Evaluate(shopper, Shop.At).Verdicts.Count(verdict => verdict.Value.IsMember);
        }

        return members;
    }
}
