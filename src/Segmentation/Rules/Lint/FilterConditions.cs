namespace Segmentation.Rules.Lint;

/// <summary>Counts conditions inside filters.</summary>
internal static class FilterConditions
{
    /// <summary>How many conditions the filters of a condition have.</summary>
    public static int CountIn(Rule condition)
    {
        var count = 0;
        foreach (var filter in RuleParts.FiltersOf(condition))
        {
            count += RuleParts.Conditions(filter).Count();
        }

        return count;
    }
}
