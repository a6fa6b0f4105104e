namespace Segmentation.Rules.Lint;

/// <summary>Finds the windows of a condition.</summary>
internal static class RuleWindows
{
    /// <summary>Shows each window of a condition, those of its quantities among them; not those in filters.</summary>
    /// <remarks>What is shown to takes the state along, so that nothing is allocated.</remarks>
    public static void Visit<TState>(Rule condition, TState state, Action<Window, TState> show)
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
            show(window, state);
        }
        else if (ConditionParts.SubjectOf(condition) is { } quantity)
        {
            Visit(quantity, state, show);
        }
    }

    private static void Visit<TState>(Quantity quantity, TState state, Action<Window, TState> show)
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
            show(window, state);
        }

        switch (quantity)
        {
            case TimeSince since:
                Visit(since.Moment, state, show);
                break;
            case SumOf sum:
                foreach (var term in sum.Terms)
                {
                    Visit(term.Quantity, state, show);
                }

                break;
            case ProductOf product:
                foreach (var factor in product.Factors)
                {
                    Visit(factor.Quantity, state, show);
                }

                break;
        }
    }
}
