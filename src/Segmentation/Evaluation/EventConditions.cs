using Segmentation.Rules;

namespace Segmentation.Evaluation;

/// <summary>Any, no and all events.</summary>
internal static class EventConditions
{
    public static Outcome Test(MomentEvaluator moment, EventTest test)
    {
        var chosen = ChosenEvents.Select(moment, test.Events);
        if (!chosen.IsReadable)
        {
            return Outcome.Undetermined(chosen.Until, chosen.Reason());
        }

        return test.Quantifier switch
        {
            EventQuantifier.Any => Any(chosen),
            EventQuantifier.No => Any(chosen).Negate(),
            _ => All(chosen),
        };
    }

    /// <summary>True when one event matches, false when none may.</summary>
    private static Outcome Any(ChosenEvents chosen) => chosen.Matching.Count > 0
        ? Outcome.Of(true, chosen.Until)
        : Otherwise(chosen, decided: false);

    /// <summary>False when one event does not match, true when all do.</summary>
    private static Outcome All(ChosenEvents chosen) => chosen.Matching.Count + chosen.Open.Count < chosen.InWindow.Count
        ? Outcome.Of(false, chosen.Until)
        : Otherwise(chosen, decided: true);

    /// <summary>No seen event decides: open ones and what lies before history leave it undetermined.</summary>
    private static Outcome Otherwise(ChosenEvents chosen, bool decided) => chosen switch
    {
        { IsOpen: true } => Outcome.Undetermined(chosen.Until, chosen.Reason()),
        { ReachesBack: true } => Outcome.Undetermined(chosen.Until, chosen.Reason(ReasonKind.HistoryStarts)),
        _ => Outcome.Of(decided, chosen.Until),
    };
}
