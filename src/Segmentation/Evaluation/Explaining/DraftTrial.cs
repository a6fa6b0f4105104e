namespace Segmentation.Evaluation.Explaining;

/// <summary>Tries a draft at the instant of an explanation: what it does not touch keeps its truth, and of what it touches no more is
/// evaluated than decides.</summary>
internal sealed class DraftTrial
{
    private readonly CheckedDraft _draft;
    private readonly ExplainedMoment _then;
    private readonly MomentEvaluator _evaluator;
    private readonly ChangedCustomer _customer;
    private readonly Truth?[] _truths;

    public DraftTrial(CheckedDraft draft, ExplainedMoment then)
    {
        _draft = draft;
        _then = then;
        (_evaluator, _customer) = draft.EvaluatorAt(then);
        _truths = new Truth?[then.Outline.Parts.Length];
    }

    /// <summary>The truths of the whole rule and of the parts that were needed for it; null for others.</summary>
    public Truth?[] Decide()
    {
        Decide(_then.Outline.Root);
        return _truths;
    }

    private Truth Decide(int place)
    {
        if (_truths[place] is { } known)
        {
            return known;
        }

        var part = _then.Outline.Parts[place];
        var truth = !_draft.Touches(part.Needs) ? _then.TruthOf(place) : part.Kind switch
        {
            PartKind.Condition => DecideCondition(part, place),
            PartKind.All => DecideGroup(part, end: Truth.False),
            PartKind.Any => DecideGroup(part, end: Truth.True),
            PartKind.Not => Truth.True - (int)Decide(part.Members[0]),
            PartKind.OrUnknown => Decide(part.Members[0]) == Truth.False ? Truth.False : Truth.True,
            _ => Decide(part.Members[0]),
        };
        _truths[place] = truth;
        return truth;
    }

    private Truth DecideCondition(OutlinePart part, int place) =>
        _draft.Reaches(part, _evaluator, _customer) ? _evaluator.Evaluate(part.Bound).Truth : _then.TruthOf(place);

    /// <summary>First the members that are known, then the others until one decides.</summary>
    private Truth DecideGroup(OutlinePart part, Truth end)
    {
        var truth = Truth.True - (int)end;
        foreach (var member in part.Members)
        {
            truth = IsTouched(member) ? truth : Join(truth, _then.TruthOf(member), end);
        }

        foreach (var member in part.Members)
        {
            truth = truth != end && IsTouched(member) ? Join(truth, Decide(member), end) : truth;
        }

        return truth;
    }

    private bool IsTouched(int place) => _draft.Touches(_then.Outline.Parts[place].Needs);

    private static Truth Join(Truth a, Truth b, Truth end) =>
        (Truth)(end == Truth.False ? Math.Min((int)a, (int)b) : Math.Max((int)a, (int)b));
}
