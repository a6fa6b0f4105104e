using System.Collections.Immutable;
using Segmentation.Time;

namespace Segmentation.Evaluation.Explaining;

/// <summary>Finds what would change the truth of a rule: all of what must change, the cheapest of what suffices.</summary>
internal sealed class CounterfactualSearch
{
    private const int MostReturned = 3;

    /// <summary>How many drafts are kept for each part: enough that some pass the check.</summary>
    private const int MostKept = 6;

    private const int MostJumps = 64;

    private readonly ExplainedMoment _moment;
    private readonly LeverFinder _levers;
    private readonly ImmutableArray<Draft>[] _known;

    private CounterfactualSearch(ExplainedMoment moment)
    {
        _moment = moment;
        _levers = new LeverFinder(moment);
        _known = new ImmutableArray<Draft>[2 * moment.Outline.Parts.Length];
    }

    /// <summary>At most three, the cheapest first, each checked.</summary>
    /// <param name="moment">The explanation.</param>
    /// <param name="change">When the truth becomes another by itself.</param>
    public static ImmutableArray<Counterfactual> Of(ExplainedMoment moment, Instant change)
    {
        if (moment.IsPartlyClosed)
        {
            return [];
        }

        var root = moment.Outline.Root;
        var isWanted = moment.TruthOf(root) != Truth.True;
        var found = ImmutableArray.CreateBuilder<Counterfactual>(MostReturned);
        var wanted = isWanted ? Truth.True : Truth.False;
        IEnumerable<Draft> drafts = new CounterfactualSearch(moment).Drafts(root, isWanted);
        if (change.ToDateTimeOffset() is not null)
        {
            drafts = drafts.Append(Draft.Waiting(change, moment.At)).OrderBy(draft => draft.Cost);
        }

        foreach (var draft in drafts.DistinctBy(draft => (draft.Wait, draft.Events, draft.Values)))
        {
            if (CheckedDraft.Check(moment, draft, wanted) is { } passed)
            {
                found.Add(new Counterfactual(passed));
                if (found.Count == MostReturned)
                {
                    break;
                }
            }
        }

        return found.DrainToImmutable();
    }

    /// <summary>The cheapest that takes steps of the same kind as another; null when there is none.</summary>
    public static Counterfactual? Alike(ExplainedMoment moment, CheckedDraft model)
    {
        var isWanted = model.Target == Truth.True;
        if (moment.IsPartlyClosed || moment.TruthOf(moment.Outline.Root) == model.Target)
        {
            return null;
        }

        return new CounterfactualSearch(moment).Drafts(moment.Outline.Root, isWanted)
            .Where(draft => draft.Wait is null && IsAlike(draft, model.Draft))
            .Select(draft => CheckedDraft.Check(moment, draft, model.Target))
            .FirstOrDefault(passed => passed is not null) is { } found ? new Counterfactual(found) : null;
    }

    private static bool IsAlike(Draft draft, Draft model) =>
        draft.Events.All(lever => model.Events.Any(other => other.Stream == lever.Stream))
        && draft.Values.All(lever => model.Values.Any(other => other.Attribute == lever.Attribute));

    /// <summary>Drafts for a part to become true, or false, the cheapest first; the rules of segments are asked once each.</summary>
    private ImmutableArray<Draft> Drafts(int place, bool isWanted)
    {
        ref var known = ref _known[(2 * place) + (isWanted ? 1 : 0)];
        if (known.IsDefault)
        {
            known = _moment.TruthOf(place) == (isWanted ? Truth.True : Truth.False)
                ? [Draft.Nothing]
                : Find(place, isWanted);
        }

        return known;
    }

    private ImmutableArray<Draft> Find(int place, bool isWanted)
    {
        var part = _moment.Outline.Parts[place];
        return part.Kind switch
        {
            PartKind.Condition => _levers.Of(place, isWanted) is { } draft ? [draft with { For = [place] }] : [],
            PartKind.Not => Drafts(part.Members[0], !isWanted),
            PartKind.All => isWanted ? All(part.Members, isWanted) : Any(part.Members, isWanted),
            PartKind.Any => isWanted ? Any(part.Members, isWanted) : All(part.Members, isWanted),
            _ => Drafts(part.Members[0], isWanted),
        };
    }

    private ImmutableArray<Draft> Any(int[] members, bool isWanted) =>
        Cheapest([.. members.SelectMany(member => Drafts(member, isWanted))]);

    private ImmutableArray<Draft> All(int[] members, bool isWanted)
    {
        ImmutableArray<Draft> joint = [Draft.Nothing];
        var wanted = isWanted ? Truth.True : Truth.False;
        foreach (var member in members)
        {
            if (_moment.TruthOf(member) != wanted)
            {
                var more = Drafts(member, isWanted);
                more = more.IsEmpty && Coming(member, wanted) is { } later ? [later] : more;
                joint = Cheapest([.. joint.SelectMany(draft => more.Select(draft.And)).OfType<Draft>()]);
                if (joint.IsEmpty)
                {
                    return joint;
                }
            }
        }

        return joint;
    }

    /// <summary>Waiting, where nothing else would do.</summary>
    private Draft? Coming(int place, Truth wanted)
    {
        var outcome = _moment.Outcomes[place];
        for (var jumps = 0; jumps < MostJumps && !outcome.Until.LooksAgain && outcome.Until.At.ToDateTimeOffset() is not null; jumps++)
        {
            var at = outcome.Until.At;
            outcome = _moment.Evaluator(at).Evaluate(_moment.Outline.Parts[place].Bound);
            if (outcome.Truth == wanted)
            {
                return Draft.Waiting(at, _moment.At);
            }
        }

        return null;
    }

    /// <summary>The cheapest first; of equals the earlier one.</summary>
    private static ImmutableArray<Draft> Cheapest(List<Draft> drafts) =>
        drafts.Count <= 1 ? [.. drafts] : [.. drafts.OrderBy(draft => draft.Cost).Take(MostKept)];
}
