using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Segmentation.Customers;
using Segmentation.Evaluation.Compiling;
using Segmentation.Evaluation.Matching;
using Segmentation.Rules;
using Segmentation.Rules.Checking;

namespace Segmentation;

/// <summary>How an engine's segments are evaluated together: what they share, what it costs, and what cannot be shared.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class ExecutionPlan
{
    private readonly Catalogue _catalogue;
    private readonly CompiledRules _rules;

    internal ExecutionPlan(RuleSet rules, CompiledRules compiled)
    {
        _catalogue = rules.Catalogue;
        _rules = compiled;
        Segments = rules.Segments.Length;
        Conditions = rules.Bound.Sum(rule => RuleParts.Conditions(rule).Count());
        DistinctConditions = compiled.Graph.Conditions.Count;
        Values = compiled.Cells.Length;
        Opaque = [.. compiled.Graph.Features.Select(feature => feature.Test).OfType<ReferenceTest>().Select(test => test.Condition.ToString())];
        EstimatedNanoseconds = ExecutionCost.Of(compiled);
    }

    /// <summary>Gets how many segments there are.</summary>
    public int Segments { get; }

    /// <summary>Gets how many conditions all rules have, as they are written; those in filters not counted.</summary>
    public int Conditions { get; }

    /// <summary>Gets how many of these are different; each is decided once for a customer.</summary>
    public int DistinctConditions { get; }

    /// <summary>Gets how many values of a customer the conditions look at; each is read or computed once.</summary>
    public int Values { get; }

    /// <summary>
    /// Gets the conditions that are evaluated as they are written, slowly and with allocations: derived quantities, calculations,
    /// and what else has no compiled form yet.
    /// </summary>
    public ImmutableArray<string> Opaque { get; }

    /// <summary>Gets roughly how long one customer takes, in nanoseconds: for comparing plans, not machines.</summary>
    public int EstimatedNanoseconds { get; }

    /// <summary>Returns the plan as text, one line for each value with the conditions that look at it, one for each that is opaque.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Segments} segments, {Conditions} conditions, {DistinctConditions} different, on {Values} values\n");
        text.Append(CultureInfo.InvariantCulture, $"estimated {EstimatedNanoseconds} ns for a customer\n");
        new PlanText(_catalogue, text).Append(_rules);
        return text.ToString();
    }
}
