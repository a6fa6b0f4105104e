namespace Segmentation.Rules.Lint.Cells;

/// <summary>A set of texts: which of the mentioned ones it holds.</summary>
internal sealed class SetAxis(Quantity quantity, TextFacts facts) : Axis(quantity)
{
    /// <summary>The most texts that are told apart: two to the power of this many cells.</summary>
    public const int MostTexts = 8;

    private readonly List<string> _texts = [];
    private int _conditions;

    public override int Values => 1 << _texts.Count;

    public override int Cells => Values + 1;

    public override long Work => (long)_conditions * Cells;

    public bool HasRoomFor(Rule condition)
    {
        var count = _texts.Count;
        foreach (var text in new ConditionTexts(condition))
        {
            count += Find(text.Value) < 0 ? 1 : 0;
        }

        return count <= MostTexts;
    }

    public override void Add(Rule condition)
    {
        _conditions++;
        foreach (var text in new ConditionTexts(condition))
        {
            if (Find(text.Value) < 0)
            {
                _texts.Add(facts.Meant(text.Value));
            }
        }
    }

    protected override byte[] OfCondition(Rule condition)
    {
        var wanted = 0;
        foreach (var text in new ConditionTexts(condition))
        {
            wanted |= 1 << Find(text.Value);
        }

        var kind = condition is SetMatch match ? match.Kind : SetMatchKind.Any;
        var truths = WithUnknown();
        for (var held = 0; held < Values; held++)
        {
            truths[held] = CellTruth.Of(kind switch
            {
                SetMatchKind.Any => (held & wanted) != 0,
                SetMatchKind.All => (held & wanted) == wanted,
                _ => (held & wanted) == 0,
            });
        }

        return truths;
    }

    private int Find(string text)
    {
        var meant = facts.Meant(text);
        return _texts.FindIndex(known => facts.Comparer.Equals(known, meant));
    }
}
