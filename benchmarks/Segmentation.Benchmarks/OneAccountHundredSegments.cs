using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;

namespace Segmentation.Benchmarks;

/// <summary>One customer of the wide workload against 100 segments, from the host's object.</summary>
/// <remarks>
/// The delegates are compiled from the expressions a developer would write; they answer yes or no. The engine answers with three truths.
/// </remarks>
[MemoryDiagnoser]
public class OneAccountHundredSegments
{
    private const int Customers = 1_000;

    private readonly Account[] _accounts = Accounts.Draw(Customers);
    private readonly ImmutableArray<AccountSegment> _segments = AccountSegments.Draw(100);
    private readonly Func<Account, bool>[] _delegates;
    private readonly SegmentationEngine<Account> _engine;
    private readonly SegmentTruths _truths = new();

    public OneAccountHundredSegments()
    {
        _delegates = [.. _segments.Select(segment => segment.ByHand.Compile())];
        _engine = SegmentationEngine.Create(Accounts.Model, _segments.Select(segment => segment.Segment));
    }

    /// <summary>How the engine evaluates the segments.</summary>
    public ExecutionPlan Plan => _engine.Plan;

    /// <summary>Every contender gives the same members; called by a test and before measuring.</summary>
    [GlobalSetup]
    public void AnswersAreEqual()
    {
        foreach (var account in _accounts)
        {
            _engine.Evaluate(account, Accounts.At, _truths);
            var memberships = _engine.Evaluate(account, Accounts.At).Members.ToHashSet();
            for (var i = 0; i < _delegates.Length; i++)
            {
                var expected = _delegates[i](account);
                if (expected != (_truths[i] == Truth.True) || expected != memberships.Contains(_segments[i].Key))
                {
                    throw new InvalidOperationException($"The contenders differ on segment {_segments[i].Key} for customer {account.Id}.");
                }
            }
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Customers, Description = "100 compiled delegates")]
    public int Delegates()
    {
        var members = 0;
        foreach (var account in _accounts)
        {
            foreach (var isMember in _delegates)
            {
                members += isMember(account) ? 1 : 0;
            }
        }

        return members;
    }

    [Benchmark(OperationsPerInvoke = Customers, Description = "engine, into a reusable result")]
    public int Matcher()
    {
        var members = 0;
        foreach (var account in _accounts)
        {
            _engine.Evaluate(account, Accounts.At, _truths);
            members += _truths.MemberCount;
        }

        return members;
    }

    [Benchmark(OperationsPerInvoke = Customers, Description = "engine, as memberships")]
    public int Memberships()
    {
        var members = 0;
        foreach (var account in _accounts)
        {
            members += _engine.Evaluate(account, Accounts.At).Members.Count();
        }

        return members;
    }
}
