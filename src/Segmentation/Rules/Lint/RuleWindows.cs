namespace Segmentation.Rules.Lint;

/// <summary>Finds the windows of a condition.</summary>
internal static class RuleWindows
{
    /// <summary>Shows each window of a condition, those of its quantities among them; not those in filters.</summary>
    public static void Visit(Rule condition, Action<Window> show)
    {
        var window = condition switch
        {
            InWindow w => w.Window,
            AnniversaryIn a => a.Window,
            EventTest test => test.Events.Window,
            EventSequence sequence => sequence.Window,
            _ => null,
        };
        if (window is not null)
        {
            show(window);
        }
        else if (ConditionParts.SubjectOf(condition) is { } quantity)
        {
            Visit(quantity, show);
        }
    }

    private static void Visit(Quantity quantity, Action<Window> show)
    {
        var window = quantity switch
        {
            CountOf count => count.Events.Window,
            FieldAggregate aggregate => aggregate.Events.Window,
            AverageGap gap => gap.Events.Window,
            ShareOf share => share.Events.Window,
            ValueFacet facet => facet.Window,
            FrequencyFacet facet => facet.Window,
            _ => null,
        };
        if (window is not null)
        {
            show(window);
        }

        switch (quantity)
        {
            case TimeSince since:
                Visit(since.Moment, show);
                break;
            case SumOf sum:
                foreach (var term in sum.Terms)
                {
                    Visit(term.Quantity, show);
                }

                break;
            case ProductOf product:
                foreach (var factor in product.Factors)
                {
                    Visit(factor.Quantity, show);
                }

                break;
        }
    }
}
