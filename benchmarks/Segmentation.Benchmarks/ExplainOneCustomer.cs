using BenchmarkDotNet.Attributes;

namespace Segmentation.Benchmarks;

/// <summary>One customer and a rule of twenty conditions: the verdict beside the explanation, in steps.</summary>
/// <remarks>Every step asks for more of the same explanation; what nobody asks for is not computed.</remarks>
[MemoryDiagnoser]
public class ExplainOneCustomer
{
    private const int Customers = 200;

    private readonly IReadOnlyList<Shopper> _shoppers = Shop.Customers(Customers);
    private readonly SegmentationEngine<Shopper> _engine = SegmentationEngine.Create(Shop.Model, new Segment("twenty", TwentyConditions.Rule));

    /// <summary>The explanation says what the verdict says, and every counterfactual leads out of it; called by a test and before measuring.</summary>
    [GlobalSetup]
    public void AnswersAreEqual()
    {
        foreach (var shopper in _shoppers)
        {
            var (verdict, why) = (_engine.Evaluate("twenty", shopper, Shop.At), _engine.Explain("twenty", shopper, Shop.At));
            if ((verdict.Truth, verdict.ValidUntil) != (why.Truth, why.ValidUntil) || why.Counterfactuals.Any(what => what.Truth == why.Truth))
            {
                throw new InvalidOperationException($"The explanation for customer {shopper.Id} says another thing than the verdict.");
            }
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Customers, Description = "verdict: truth, until when")]
    public int Verdict()
    {
        var members = 0;
        foreach (var shopper in _shoppers)
        {
            members += _engine.Evaluate("twenty", shopper, Shop.At).IsMember ? 1 : 0;
        }

        return members;
    }

    [Benchmark(OperationsPerInvoke = Customers, Description = "explanation: every truth, what decides, until when")]
    public int Reasons()
    {
        var parts = 0;
        foreach (var shopper in _shoppers)
        {
            var why = _engine.Explain("twenty", shopper, Shop.At);
            parts += why.Deciding.Length + (why.ValidUntil is null ? 0 : 1);
        }

        return parts;
    }

    [Benchmark(OperationsPerInvoke = Customers, Description = "and what deciding conditions saw: values, distances, events")]
    public int Values()
    {
        var parts = 0;
        foreach (var shopper in _shoppers)
        {
            var why = _engine.Explain("twenty", shopper, Shop.At);
            parts += why.ValidUntil is null ? 0 : 1;
            foreach (var condition in why.Deciding)
            {
                parts += condition.Events.Length + (condition.Distance.IsKnown ? 1 : 0);
            }
        }

        return parts;
    }

    [Benchmark(OperationsPerInvoke = Customers, Description = "explanation with counterfactuals")]
    public int Counterfactuals()
    {
        var parts = 0;
        foreach (var shopper in _shoppers)
        {
            var why = _engine.Explain("twenty", shopper, Shop.At);
            parts += why.Deciding.Length + why.Counterfactuals.Length + (why.ValidUntil is null ? 0 : 1);
        }

        return parts;
    }

    [Benchmark(OperationsPerInvoke = Customers, Description = "and their dates")]
    public int Dates()
    {
        var parts = 0;
        foreach (var shopper in _shoppers)
        {
            var why = _engine.Explain("twenty", shopper, Shop.At);
            parts += why.Deciding.Length + (why.ValidUntil is null ? 0 : 1);
            foreach (var what in why.Counterfactuals)
            {
                parts += what.Before is null ? 0 : 1;
            }
        }

        return parts;
    }

    [Benchmark(OperationsPerInvoke = Customers, Description = "and what suffices after them")]
    public int Afterwards()
    {
        var parts = 0;
        foreach (var shopper in _shoppers)
        {
            var why = _engine.Explain("twenty", shopper, Shop.At);
            parts += why.Deciding.Length + (why.ValidUntil is null ? 0 : 1);
            foreach (var what in why.Counterfactuals)
            {
                parts += what.Leaving.Length + (what.Then is null ? 0 : 1);
            }
        }

        return parts;
    }

    [Benchmark(OperationsPerInvoke = Customers, Description = "all of it as English text")]
    public int Text()
    {
        var length = 0;
        foreach (var shopper in _shoppers)
        {
            length += _engine.Explain("twenty", shopper, Shop.At).ToString().Length;
        }

        return length;
    }
}
