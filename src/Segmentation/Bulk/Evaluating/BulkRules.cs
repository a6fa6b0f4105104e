using System.Collections.Immutable;
using Segmentation.Evaluation;
using Segmentation.Evaluation.Compiling;
using Segmentation.Evaluation.Matching;
using Segmentation.Rules.Checking;
using Segmentation.Time;

namespace Segmentation.Bulk.Evaluating;

/// <summary>Segments in the form in which whole tables are decided.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
internal sealed class BulkRules
{
    private readonly HashSet<int> _streamsByBits;

    public BulkRules(RuleSet ruleSet, SegmentMatcher matcher, IReadOnlyList<int> segments)
    {
        RuleSet = ruleSet;
        Bound = matcher.Bound;
        Outputs = [.. matcher.Outputs];
        Segments = [.. segments];
        var rules = matcher.Compiled;
        Plan = new BulkPlan(rules);
        Filters = [.. rules.Streams.Select(stream => new BulkPlan(stream.Filters))];
        var rows = Plan.Features.Where(feature => feature.Way == FeatureWay.Rows).ToList();
        FixedRows = [.. rows.Where(feature => !feature.DependsOnInstant)];
        MovingRows = [.. rows.Where(feature => feature.DependsOnInstant)];
        var bases = Plan.Features.Where(feature => feature.Way is FeatureWay.Keys or FeatureWay.Moments)
            .Select(feature => feature.Base)
            .Where(cell => rules.Cells[cell] is ComputedCell)
            .Distinct().Order().ToList();
        CellsByColumn = [.. bases.Where(cell => IsByColumn((ComputedCell)rules.Cells[cell]))];
        CellsByRow = [.. bases.Where(cell => !IsByColumn((ComputedCell)rules.Cells[cell]))];
        _streamsByBits = [.. CellsByColumn.SelectMany(cell => ((ComputedCell)rules.Cells[cell]).Sources)
            .Concat(Plan.Features.Where(feature => feature.Way == FeatureWay.Events).SelectMany(feature => feature.Feature.Test!.Sources))
            .Select(source => source.Stream)];
    }

    public RuleSet RuleSet { get; }

    public WorkBound Bound { get; }

    public BulkPlan Plan { get; }

    /// <summary>The plans of the filters of each stream.</summary>
    public ImmutableArray<BulkPlan> Filters { get; }

    /// <summary>The numbers of the segments, in the order asked for.</summary>
    public ImmutableArray<int> Segments { get; }

    /// <summary>The output of each of them.</summary>
    public ImmutableArray<int> Outputs { get; }

    /// <summary>The tests that are decided row by row and hold at any instant.</summary>
    public ImmutableArray<FeaturePlan> FixedRows { get; }

    /// <summary>The tests that are decided row by row for each instant.</summary>
    public ImmutableArray<FeaturePlan> MovingRows { get; }

    /// <summary>The computed cells that are filled for whole columns.</summary>
    public ImmutableArray<int> CellsByColumn { get; }

    /// <summary>The computed cells that are filled row by row.</summary>
    public int[] CellsByRow { get; }

    /// <summary>Whether another instant may give another answer for the same customers.</summary>
    public bool DependsOnInstant => Plan.DependsOnInstant;

    /// <summary>Whether a stream's events are looked at as bits.</summary>
    public bool NeedsBits(int stream) => _streamsByBits.Contains(stream);

    private static bool IsByColumn(ComputedCell cell) => cell is AgeCell || EventCells.Covers(cell);
}
