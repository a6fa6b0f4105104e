using BenchmarkDotNet.Attributes;
using Segmentation.Evaluation.Matching;
using Segmentation.Rules;
using Segmentation.Rules.Checking;
using Segmentation.Time;

namespace Segmentation.Benchmarks;

/// <summary>One customer whose values are coded already, against thousands of segments: what is left when nothing must be read.</summary>
[MemoryDiagnoser]
public class OneCodedCustomer
{
    private const int Customers = 100;

    private Account[] _accounts = [];
    private SegmentMatcher _matcher = null!;
    private Frame[] _frames = [];

    [Params(1_000, 5_000)]
    public int Segments { get; set; }

    /// <summary>Codes the customers, and checks the answers against the reference evaluator.</summary>
    [GlobalSetup]
    public void AnswersAreEqual()
    {
        _accounts = Accounts.Draw(Customers);
        var rules = new RuleSetChecks(Accounts.Model.Catalogue, DerivedCatalogue.Empty, RuleLimits.Default, LintPolicy.Off).Check([.. AccountSegments.Draw(Segments).Select(segment => segment.Segment)]);
        _matcher = new SegmentMatcher(rules, [.. Enumerable.Range(0, Segments)]);
        _frames = [.. _accounts.Select(_ => new Frame(_matcher.Compiled))];
        var at = Instant.From(Accounts.At);
        for (var i = 0; i < _accounts.Length; i++)
        {
            var snapshot = Accounts.Model.Read(_accounts[i]);
            var expected = i < 10 ? new Segmentation.Evaluation.ReferenceEvaluator(rules).TruthsOf(snapshot, at) : [];
            _matcher.TryDecide(_frames[i], snapshot, at);
            Match(i);
            for (var segment = 0; segment < expected.Length; segment++)
            {
                if (_matcher.TruthOf(_frames[i], segment) != expected[segment])
                {
                    throw new InvalidOperationException($"The matcher and the reference differ on segment {segment} for customer {_accounts[i].Id}.");
                }
            }
        }
    }

    [Benchmark(OperationsPerInvoke = Customers, Description = "all truths of a coded customer")]
    public void Match()
    {
        for (var i = 0; i < _frames.Length; i++)
        {
            Match(i);
        }
    }

    private void Match(int customer)
    {
        var frame = _frames[customer];
        _matcher.Compiled.Levels[^1].Match(frame, frame.Matches[^1], _matcher.Compiled.Features);
    }
}
