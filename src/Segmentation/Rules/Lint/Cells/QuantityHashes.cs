namespace Segmentation.Rules.Lint.Cells;

/// <summary>One number for each condition of a rule, equal for those on one quantity; on the stack unless there are many.</summary>
internal ref struct QuantityHashes(Span<int> room, LintWalk walk)
{
    private readonly LintWalk _walk = walk;
    private Span<int> _hashes = room;
    private int _count;

    /// <summary>Whether one of the conditions may be odd by itself.</summary>
    public bool MayBeOdd { get; private set; }

    /// <summary>The numbers in order of size.</summary>
    public readonly ReadOnlySpan<int> Sorted()
    {
        var hashes = _hashes[.._count];
        hashes.Sort();
        return hashes;
    }

    public void Add(Rule rule)
    {
        switch (rule)
        {
            case AllOf all:
                foreach (var member in all.Members)
                {
                    Add(member);
                }

                break;
            case AnyOf any:
                foreach (var member in any.Members)
                {
                    Add(member);
                }

                break;
            case Not not:
                Add(not.Operand);
                break;
            case OrUnknown orUnknown:
                Add(orUnknown.Condition);
                break;
            default:
                MayBeOdd = MayBeOdd || _walk.MayBeOddAlone(rule);
                Add(_walk.HashOf(rule));
                break;
        }
    }

    private void Add(int hash)
    {
        if (_count == _hashes.Length)
        {
            var more = new int[2 * _count];
            _hashes.CopyTo(more);
            _hashes = more;
        }

        _hashes[_count++] = hash;
    }
}
