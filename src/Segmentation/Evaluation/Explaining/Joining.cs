namespace Segmentation.Evaluation.Explaining;

/// <summary>Puts the truths of conditions together, as the reference does.</summary>
internal static class Joining
{
    /// <summary>Fills in the truths of all parts that are no conditions.</summary>
    public static void Join(Outline outline, Truth[] truths)
    {
        for (var place = 0; place < truths.Length; place++)
        {
            var part = outline.Parts[place];
            if (part.Kind != PartKind.Condition)
            {
                truths[place] = Join(part, truths);
            }
        }
    }

    /// <summary>Fills in the outcomes of all parts that are no conditions.</summary>
    public static void Join(Outline outline, Outcome[] outcomes)
    {
        for (var place = 0; place < outcomes.Length; place++)
        {
            var part = outline.Parts[place];
            if (part.Kind != PartKind.Condition)
            {
                outcomes[place] = Join(part, outcomes);
            }
        }
    }

    /// <summary>The truth of one part that is no condition.</summary>
    public static Truth Join(OutlinePart part, Truth[] truths)
    {
        var truth = truths[part.Members[0]];
        switch (part.Kind)
        {
            case PartKind.All:
                foreach (var member in part.Members)
                {
                    truth = (Truth)Math.Min((int)truth, (int)truths[member]);
                }

                return truth;

            case PartKind.Any:
                foreach (var member in part.Members)
                {
                    truth = (Truth)Math.Max((int)truth, (int)truths[member]);
                }

                return truth;

            case PartKind.Not:
                return Truth.True - (int)truth;

            case PartKind.OrUnknown:
                return truth == Truth.False ? truth : Truth.True;

            default:
                return truth;
        }
    }

    /// <summary>The outcome of one part that is no condition.</summary>
    public static Outcome Join(OutlinePart part, Outcome[] outcomes) => part.Kind switch
    {
        PartKind.All => All(part.Members, outcomes),
        PartKind.Any => Any(part.Members, outcomes),
        PartKind.Not => outcomes[part.Members[0]].Negate(),
        PartKind.OrUnknown => outcomes[part.Members[0]].OrUnknown(),
        _ => outcomes[part.Members[0]],
    };

    private static Outcome All(int[] members, Outcome[] outcomes)
    {
        var all = Outcome.AllOfNothing;
        foreach (var member in members)
        {
            all = Outcome.And(all, outcomes[member]);
        }

        return all.Settled();
    }

    private static Outcome Any(int[] members, Outcome[] outcomes)
    {
        var none = Outcome.AllOfNothing;
        foreach (var member in members)
        {
            none = Outcome.And(none, outcomes[member].Negate());
        }

        return none.Settled().Negate();
    }
}
