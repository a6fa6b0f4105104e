namespace Segmentation.Evaluation.Explaining;

/// <summary>What may be told to whom, and how a condition is meant in its rule.</summary>
internal static class Telling
{
    /// <summary>Whether instants may be told: a date at which a hidden value turns would give it away.</summary>
    public static bool MayTellTimes(Explanation why, Disclosure disclosure)
    {
        foreach (var place in why.Moment.Outline.Conditions)
        {
            if (why.Moment.Outcomes[place].Until != Horizon.Never && !disclosure.Allows(why.Moment.Outline.Parts[place].Needs))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether what a counterfactual asks for may be told: it says how far hidden values are from limits.</summary>
    public static bool MayTell(Explanation why, Counterfactual what, Disclosure disclosure)
    {
        if (what.Draft.Draft.Wait is not null && !MayTellTimes(why, disclosure))
        {
            return false;
        }

        foreach (var place in what.Draft.Draft.For)
        {
            if (!disclosure.Allows(why.Moment.Outline.Parts[place].Needs))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How the rule means a condition: whether it denies it, whether it passes where it is undetermined, and its truth then.</summary>
    /// <remarks>By the first way from the whole rule to the condition.</remarks>
    public static (bool IsNot, bool IsOrUnknown, Truth Truth) MeaningOf(ExplainedMoment moment, int place)
    {
        var (isNot, isOrUnknown, truth) = (false, false, moment.TruthOf(place));
        for (var above = place + 1; above < moment.Outline.Parts.Length; above++)
        {
            var part = moment.Outline.Parts[above];
            if (Array.IndexOf(part.Members, place) < 0)
            {
                continue;
            }

            if (part.Kind == PartKind.Not)
            {
                // The opposite of "or unknown" holds only where the condition is known to be false.
                (isNot, isOrUnknown, truth) = (!isNot, false, Truth.True - (int)truth);
            }
            else if (part.Kind == PartKind.OrUnknown)
            {
                (isOrUnknown, truth) = (true, truth == Truth.False ? Truth.False : Truth.True);
            }

            place = above;
        }

        return (isNot, isOrUnknown, truth);
    }
}
