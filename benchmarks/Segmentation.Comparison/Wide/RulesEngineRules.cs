using RulesEngine.Models;
using Segmentation.Benchmarks;
using Segmentation.Comparison.Running;

namespace Segmentation.Comparison.Wide;

/// <summary>microsoft/RulesEngine with one workflow of 100 rules. One thread only.</summary>
internal sealed class RulesEngineRules(AccountData data) : Contender
{
    private const string Workflow = "wide";

    private Account[] _accounts = [];
    private RulesEngine.RulesEngine? _engine;

    public override string Name => "microsoft/RulesEngine";

    public override string Gives => "counts";

    public override int Customers => Math.Min(data.Count, 1_000);

    public override bool IsHeadline => true;

    public override bool CanUse(int threads) => threads == 1;

    public override void Acquire() => _accounts = data.Objects(Customers);

    public override void Load()
    {
        var text = new DynamicLinqText("c.");
        _engine = new RulesEngine.RulesEngine([new Workflow
        {
            WorkflowName = Workflow,
            Rules = [.. data.Segments.Select(segment => new RulesEngine.Models.Rule
            {
                RuleName = segment.Key,
                RuleExpressionType = RuleExpressionType.LambdaExpression,
                Expression = text.Write(segment),
            })],
        }]);
    }

    public override long[] Run(int threads)
    {
        var counts = new long[data.Segments.Length];
        for (var i = 0; i < Customers; i++)
        {
            var results = _engine!.ExecuteAllRulesAsync(Workflow, new RuleParameter("c", _accounts[i])).AsTask().GetAwaiter().GetResult();
            for (var segment = 0; segment < counts.Length; segment++)
            {
                counts[segment] += results[segment].IsSuccess ? 1 : 0;
            }
        }

        return counts;
    }
}
