using System.Collections.Immutable;
using Segmentation.Evaluation.Compiling;
using Segmentation.Evaluation.Matching;

namespace Segmentation.Bulk.Evaluating;

/// <summary>How a feature is asked of a whole column.</summary>
internal enum FeatureWay
{
    /// <summary>By codes of one byte, which are kept.</summary>
    Codes,

    /// <summary>By the classes of texts, as codes of one byte, which are kept.</summary>
    Texts,

    /// <summary>Only whether a set is known.</summary>
    KnownSet,

    /// <summary>By comparing keys with the limits that hold at the instant.</summary>
    Keys,

    /// <summary>By comparing keys with the limits of a window or elapsed time at the instant.</summary>
    Moments,

    /// <summary>By the members of sets; kept.</summary>
    Members,

    /// <summary>By the texts of the column's dictionary; kept.</summary>
    TextMatch,

    /// <summary>By local date: each date is decided once.</summary>
    Days,

    /// <summary>By counting bits of events.</summary>
    Events,

    /// <summary>Row by row; kept unless the instant matters.</summary>
    Rows,
}

/// <summary>A feature with its conditions, and how it is asked.</summary>
/// <param name="Number">The number of the feature.</param>
/// <param name="Feature">The feature.</param>
/// <param name="Way">How it is asked.</param>
/// <param name="Base">The cell whose keys are looked at: what the feature's cell, or the test's, is made from.</param>
/// <param name="Mapping">How the cell follows from the base.</param>
/// <param name="Groups">The conditions in groups that one byte of codes serves.</param>
/// <param name="DependsOnInstant">Whether another instant may give another answer for the same columns.</param>
internal sealed record FeaturePlan(
    int Number,
    Feature Feature,
    FeatureWay Way,
    int Base,
    CellMapping Mapping,
    ImmutableArray<CodeGroup> Groups,
    bool DependsOnInstant)
{
    /// <summary>Gets the first column of codes, or the column of truths, in which what is made of the feature is kept.</summary>
    public int FirstColumn { get; init; }

    public IEnumerable<ConditionSlot> Conditions => Groups.SelectMany(group => group.Conditions);

    public static FeaturePlan Of(CompiledRules rules, int number, ImmutableArray<ConditionSlot> conditions)
    {
        var feature = rules.Graph.Features[number];
        var dependence = new Dependence(rules);
        return feature.Test is { } test
            ? OfTest(rules, number, feature, test, conditions, dependence)
            : OfCell(rules, number, feature, conditions, dependence);
    }

    private static FeaturePlan OfCell(
        CompiledRules rules, int number, Feature feature, ImmutableArray<ConditionSlot> conditions, Dependence dependence)
    {
        var (from, mapping) = CellMapping.Of(rules, feature.Cell);
        var depends = dependence.OnInstant(feature.Cell);
        var shape = rules.Cells[feature.Cell].Shape;
        var way = shape.Type switch
        {
            CellType.Set => FeatureWay.KnownSet,
            CellType.Text when rules.Cells[from] is not ComputedCell => FeatureWay.Texts,
            CellType.Text => FeatureWay.Rows,
            _ when depends || mapping.Kind != MappingKind.None || rules.Cells[from] is ComputedCell => FeatureWay.Keys,
            _ => FeatureWay.Codes,
        };
        ImmutableArray<CodeGroup> groups = way switch
        {
            FeatureWay.Codes => CodeGroup.ByCuts(conditions),
            FeatureWay.Texts => CodeGroup.ByTexts(conditions, shape.Comparer),
            _ => [new CodeGroup(conditions, [], [])],
        };
        return new FeaturePlan(number, feature, way, from, mapping, groups, depends);
    }

    private static FeaturePlan OfTest(
        CompiledRules rules, int number, Feature feature, Test test, ImmutableArray<ConditionSlot> conditions, Dependence dependence)
    {
        var (from, mapping) = test.Cells is [var only] ? CellMapping.Of(rules, only) : (-1, CellMapping.None);
        var isColumn = from >= 0 && rules.Cells[from] is not ComputedCell;
        var way = test switch
        {
            WindowTest or ElapsedDaysTest or ElapsedTicksTest => FeatureWay.Moments,
            SetTest => FeatureWay.Members,
            TextMatchTest when isColumn => FeatureWay.TextMatch,
            AnniversaryTest or WeekdayTest when isColumn => FeatureWay.Days,
            EventQuantifierTest or SequenceTest => FeatureWay.Events,
            _ => FeatureWay.Rows,
        };
        var depends = test.DependsOnInstant || test.Cells.Any(dependence.OnInstant);
        return new FeaturePlan(number, feature, way, from, mapping, [new CodeGroup(conditions, [], [])], depends);
    }
}
