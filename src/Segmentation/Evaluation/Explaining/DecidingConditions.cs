namespace Segmentation.Evaluation.Explaining;

/// <summary>The fewest conditions that decide a rule: whatever the others were, its truth would be the same.</summary>
/// <remarks>
/// Of an undetermined rule, the conditions that would have to be known: if all of them were, whichever way, so would the rule.
/// From the leaves upwards: all of what must be, the shortest of what suffices. Where a condition stands twice in a rule, what is
/// left over is taken out again.
/// </remarks>
internal sealed class DecidingConditions
{
    private const int TooMany = int.MaxValue / 4;
    private const int Goals = 4;

    private readonly ExplainedMoment _moment;
    private readonly int[] _sizes;

    private DecidingConditions(ExplainedMoment moment)
    {
        _moment = moment;
        _sizes = new int[Goals * moment.Outline.Parts.Length];
    }

    /// <summary>What the conditions must see to; an undetermined part is both not false and not true.</summary>
    private enum Goal
    {
        True,
        False,
        NotFalse,
        NotTrue,
    }

    /// <summary>Their places, in the order of the rule.</summary>
    public static int[] Of(ExplainedMoment moment)
    {
        var root = moment.Outline.Root;
        if (moment.TruthOf(root) == Truth.Undetermined)
        {
            return Unknown(moment);
        }

        var found = new DecidingConditions(moment).Collect(root, moment.TruthOf(root) == Truth.True ? Goal.True : Goal.False);
        return moment.Outline.HasRepeats ? WithoutSurplus(moment, [.. found]) : [.. found];
    }

    /// <summary>The undetermined conditions under undetermined parts.</summary>
    /// <remarks>Where one of them also stands under "or unknown", learning it may turn a part that now is true: then whatever is
    /// undetermined may matter.</remarks>
    private static int[] Unknown(ExplainedMoment moment)
    {
        var outline = moment.Outline;
        var found = Leaves(moment, [outline.Root], place => Array.FindAll(outline.Parts[place].Members, moment.IsUndetermined));
        var orUnknown = Enumerable.Range(0, outline.Parts.Length).Where(place => outline.Parts[place].Kind == PartKind.OrUnknown);
        return outline.HasRepeats && found.Overlaps(Leaves(moment, orUnknown, place => outline.Parts[place].Members))
            ? [.. Leaves(moment, [outline.Root], place => outline.Parts[place].Members).Where(moment.IsUndetermined)]
            : [.. found];
    }

    /// <summary>The conditions below some parts, going down by the members chosen.</summary>
    private static SortedSet<int> Leaves(ExplainedMoment moment, IEnumerable<int> from, Func<int, int[]> below)
    {
        var found = new SortedSet<int>();
        var visited = new HashSet<int>();
        var open = new Stack<int>(from);
        while (open.TryPop(out var place))
        {
            if (moment.IsLeaf(place))
            {
                found.Add(moment.Outline.FirstAlike[place]);
            }
            else if (visited.Add(place))
            {
                Array.ForEach(below(place), open.Push);
            }
        }

        return found;
    }

    private SortedSet<int> Collect(int root, Goal goal)
    {
        var found = new SortedSet<int>();
        var visited = new HashSet<int>();
        var open = new Stack<(int Place, Goal Goal)>([(root, goal)]);
        while (open.TryPop(out var next))
        {
            if (_moment.IsLeaf(next.Place))
            {
                found.Add(_moment.Outline.FirstAlike[next.Place]);
            }
            else if (visited.Add(IndexOf(next.Place, next.Goal)))
            {
                var (members, isOneEnough, below) = Below(next.Place, next.Goal);
                foreach (var member in members)
                {
                    if (!isOneEnough)
                    {
                        open.Push((member, below));
                    }
                    else if (SizeOf(member, below) == SizeOf(next.Place, next.Goal))
                    {
                        open.Push((member, below));
                        break;
                    }
                }
            }
        }

        return found;
    }

    /// <summary>How many conditions see to a goal at least; too many when the part is not so.</summary>
    private int SizeOf(int place, Goal goal)
    {
        ref var size = ref _sizes[IndexOf(place, goal)];
        if (size == 0)
        {
            size = !IsMet(place, goal) ? TooMany : _moment.IsLeaf(place) ? 1 : Count(place, goal);
        }

        return size;
    }

    private int Count(int place, Goal goal)
    {
        var (members, isOneEnough, below) = Below(place, goal);
        var size = isOneEnough ? TooMany : 0;
        foreach (var member in members)
        {
            var more = SizeOf(member, below);
            size = isOneEnough ? Math.Min(size, more) : Math.Min(TooMany, size + more);
        }

        return size;
    }

    private bool IsMet(int place, Goal goal) => (goal, _moment.TruthOf(place)) switch
    {
        (Goal.True, var truth) => truth == Truth.True,
        (Goal.False, var truth) => truth == Truth.False,
        (Goal.NotFalse, var truth) => truth != Truth.False,
        (_, var truth) => truth != Truth.True,
    };

    /// <summary>What the members of a part must see to, and whether one of them is enough.</summary>
    private (int[] Members, bool IsOneEnough, Goal Goal) Below(int place, Goal goal)
    {
        var part = _moment.Outline.Parts[place];
        return part.Kind switch
        {
            PartKind.All => (part.Members, goal is Goal.False or Goal.NotTrue, goal),
            PartKind.Any => (part.Members, goal is Goal.True or Goal.NotFalse, goal),
            PartKind.Not => (part.Members, false, goal switch
            {
                Goal.True => Goal.False,
                Goal.False => Goal.True,
                Goal.NotFalse => Goal.NotTrue,
                _ => Goal.NotFalse,
            }),
            PartKind.OrUnknown => (part.Members, false, goal is Goal.True or Goal.NotFalse ? Goal.NotFalse : Goal.False),
            _ => (part.Members, false, goal),
        };
    }

    private static int IndexOf(int place, Goal goal) => (Goals * place) + (int)goal;

    private static int[] WithoutSurplus(ExplainedMoment moment, List<int> found)
    {
        for (var i = found.Count - 1; i >= 0 && found.Count > 1; i--)
        {
            var place = found[i];
            found.RemoveAt(i);
            if (!IsForced(moment, found))
            {
                found.Insert(i, place);
            }
        }

        return [.. found];
    }

    /// <summary>Whether the truth is what it is whatever all other conditions were.</summary>
    private static bool IsForced(ExplainedMoment moment, List<int> kept)
    {
        var (least, most) = (new Truth[moment.Outcomes.Length], new Truth[moment.Outcomes.Length]);
        Array.Fill(most, Truth.True);
        foreach (var place in moment.Outline.Conditions)
        {
            if (kept.Contains(moment.Outline.FirstAlike[place]))
            {
                least[place] = most[place] = moment.TruthOf(place);
            }
        }

        JoinUnsure(moment.Outline, least, most);
        return least[moment.Outline.Root] == most[moment.Outline.Root];
    }

    /// <summary>Between which truths each part may be.</summary>
    private static void JoinUnsure(Outline outline, Truth[] least, Truth[] most)
    {
        for (var place = 0; place < least.Length; place++)
        {
            var part = outline.Parts[place];
            if (part.Kind == PartKind.Not)
            {
                var member = part.Members[0];
                (least[place], most[place]) = (Truth.True - (int)most[member], Truth.True - (int)least[member]);
            }
            else if (part.Kind != PartKind.Condition)
            {
                (least[place], most[place]) = (Joining.Join(part, least), Joining.Join(part, most));
            }
        }
    }
}
