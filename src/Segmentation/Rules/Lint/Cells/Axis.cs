namespace Segmentation.Rules.Lint.Cells;

/// <summary>One quantity of a rule, cut into cells in each of which every condition on it has one truth.</summary>
/// <remarks>
/// First the cells with a value, then those where it is only known to lie in a range, then the one where it is unknown. There may be
/// cells that no customer is in: a finding says that something holds in every cell, so it is never wrong for that.
/// </remarks>
internal abstract class Axis(Quantity? quantity)
{
    /// <summary>What is cut into cells; null for what is no quantity, such as membership of a segment.</summary>
    public Quantity? Quantity { get; } = quantity;

    /// <summary>How many cells have a value.</summary>
    public abstract int Values { get; }

    /// <summary>How many cells there are in all.</summary>
    public abstract int Cells { get; }

    /// <summary>How many truths it takes to know those of all conditions.</summary>
    public virtual long Work => Cells;

    /// <summary>Whether nothing is known of it but that a condition on it is true, false or undetermined.</summary>
    public virtual bool IsOpaque => false;

    /// <summary>Learns of a condition; all come before <see cref="Close"/>.</summary>
    public virtual void Add(Rule condition)
    {
    }

    /// <summary>Cuts; all conditions are known now.</summary>
    public virtual void Close()
    {
    }

    /// <summary>The truth of one of the conditions in every cell.</summary>
    public byte[] TruthOf(Rule condition) => condition is KnownTest known ? Known(known.IsKnown) : OfCondition(condition);

    protected abstract byte[] OfCondition(Rule condition);

    /// <summary>The truths over the cells with a value, undetermined elsewhere.</summary>
    protected byte[] WithUnknown()
    {
        var truths = new byte[Cells];
        truths.AsSpan(Values).Fill(CellTruth.Undetermined);
        return truths;
    }

    private byte[] Known(bool isKnown)
    {
        var truths = new byte[Cells];
        truths.AsSpan(0, Values).Fill(CellTruth.Of(isKnown));
        truths.AsSpan(Values).Fill(CellTruth.Of(!isKnown));
        return truths;
    }
}

/// <summary>What can be true, false or undetermined and nothing more is known of; also a quantity that is only asked whether it is
/// known.</summary>
internal sealed class OpaqueAxis(Quantity? quantity) : Axis(quantity)
{
    public override int Values => 2;

    public override int Cells => 3;

    public override bool IsOpaque => true;

    protected override byte[] OfCondition(Rule condition) => [CellTruth.False, CellTruth.True, CellTruth.Undetermined];
}

/// <summary>A flag.</summary>
internal sealed class FlagAxis(Quantity quantity) : Axis(quantity)
{
    public override int Values => 2;

    public override int Cells => 3;

    protected override byte[] OfCondition(Rule condition)
    {
        var wanted = condition is not Comparison { Right: FlagLiteral { Value: var value }, Operator: var op }
            || value == (op == ComparisonOperator.Equal);
        return [CellTruth.Of(!wanted), CellTruth.Of(wanted), CellTruth.Undetermined];
    }
}

/// <summary>Two quantities beside each other: less, equal, greater.</summary>
internal sealed class RelationAxis() : Axis(null)
{
    public override int Values => 3;

    public override int Cells => 4;

    protected override byte[] OfCondition(Rule condition)
    {
        var op = condition is Comparison comparison ? comparison.Operator
            : ((DateOrder)condition).Relation == DateRelation.Before ? ComparisonOperator.Less
            : ComparisonOperator.Greater;
        return
        [
            CellTruth.Of(op.Holds(-1)), CellTruth.Of(op.Holds(0)), CellTruth.Of(op.Holds(1)), CellTruth.Undetermined,
        ];
    }
}

/// <summary>The days of the week of a moment.</summary>
internal sealed class WeekdayAxis(Quantity quantity) : Axis(quantity)
{
    public override int Values => 7;

    public override int Cells => 8;

    protected override byte[] OfCondition(Rule condition)
    {
        var truths = WithUnknown();
        foreach (var day in ((OnWeekday)condition).Days)
        {
            truths[(int)day.Day] = CellTruth.True;
        }

        return truths;
    }
}
