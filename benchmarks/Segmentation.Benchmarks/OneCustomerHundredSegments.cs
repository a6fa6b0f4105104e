using BenchmarkDotNet.Attributes;

namespace Segmentation.Benchmarks;

/// <summary>One customer against 100 segments: the reference evaluator beside predicates written by hand.</summary>
/// <remarks>The predicates answer yes or no; the engine also says what is undetermined and why, and until when each answer holds.</remarks>
[MemoryDiagnoser]
public class OneCustomerHundredSegments
{
    private const int Customers = 1_000;

    private readonly IReadOnlyList<Shopper> _shoppers = Shop.Customers(Customers);
    private readonly SegmentationEngine<Shopper> _engine = SegmentationEngine.Create(Shop.Model, HundredSegments.All.Select(pair => pair.Segment));

    /// <summary>Every contender gives the same members; called by a test and before measuring.</summary>
    [GlobalSetup]
    public void AnswersAreEqual()
    {
        foreach (var shopper in _shoppers)
        {
            var memberships = _engine.Evaluate(shopper, Shop.At);
            foreach (var (segment, byHand) in HundredSegments.All)
            {
                if (memberships[segment.Key].IsMember != byHand(shopper, Shop.At) || _engine.IsMember(segment.Key, shopper, Shop.At) != byHand(shopper, Shop.At))
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

    [Benchmark(OperationsPerInvoke = Customers, Description = "engine, all segments: verdicts with until-when")]
    public int EngineVerdicts()
    {
        var members = 0;
        foreach (var shopper in _shoppers)
        {
            members += _engine.Evaluate(shopper, Shop.At).Members.Count();
        }

        return members;
    }
}
