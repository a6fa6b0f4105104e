using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Kernels;
using Segmentation.Evaluation.Compiling;

namespace Segmentation.Bulk.Evaluating;

/// <summary>Fills the slots of a feature's conditions for a block of rows.</summary>
internal sealed class FeatureFiller(BulkPlan plan, Slots slots)
{
    private readonly ulong[] _true = new ulong[Bits.Words];

    /// <summary>By codes.</summary>
    public void FillCodes(CodeGroup group, ReadOnlySpan<byte> codes, ulong[]? known)
    {
        for (var number = 0; number < group.Conditions.Length; number++)
        {
            var (condition, slot) = group.Conditions[number];
            var bits = slots.Sure(slot);
            var ranges = group.Ranges[number];
            if (ranges.IsEmpty)
            {
                bits.Clear();
            }
            else
            {
                RangeKernel.Bytes(codes, ranges[0].First, ranges[0].Last, bits);
                for (var i = 1; i < ranges.Length; i++)
                {
                    RangeKernel.AddBytes(codes, ranges[i].First, ranges[i].Last, bits);
                }
            }

            SetUnknown(condition, slot, known);
        }
    }

    /// <summary>By keys, with the limits of each zone.</summary>
    /// <param name="group">The conditions.</param>
    /// <param name="block">The rows.</param>
    /// <param name="keys">Their keys.</param>
    /// <param name="ranges">For each condition the keys that make it true in each zone.</param>
    public void FillKeys(CodeGroup group, RowBlock block, KeyChunk keys, KeyRanges[][] ranges)
    {
        for (var i = 0; i < group.Conditions.Length; i++)
        {
            var (condition, slot) = group.Conditions[i];
            block.Fill(keys, ranges[i], slots.Sure(slot));
            Settle(condition, slot, keys.Known);
        }
    }

    /// <summary>By a window or an elapsed time.</summary>
    public void FillMoments(FeaturePlan feature, RowBlock block, KeyChunk keys, KeyRanges[] ranges)
    {
        block.Fill(keys, ranges, _true);
        FillTruths(feature, _true, keys.Known);
    }

    /// <summary>By truths.</summary>
    /// <param name="feature">The feature.</param>
    /// <param name="isTrue">One bit for each row where it is true; rows where it is unknown hold anything.</param>
    /// <param name="known">One bit for each row where it is known; null when all are.</param>
    public void FillTruths(FeaturePlan feature, ReadOnlySpan<ulong> isTrue, ulong[]? known)
    {
        foreach (var (condition, slot) in feature.Groups[0].Conditions)
        {
            isTrue.CopyTo(slots.Sure(slot));
            Settle(condition, slot, known);
        }
    }

    /// <summary>Where values are only known to lie in a range.</summary>
    public void FillRange(FeaturePlan feature, int row, long low, long high)
    {
        foreach (var (condition, slot) in feature.Conditions)
        {
            var truth = condition.RangeIsUnknown ? condition.WhenUnknown
                : condition.Cuts.Any(cut => low < cut && cut <= high) ? condition.WhenMixed
                : condition.Accepts(low) ? Truth.True : Truth.False;
            Put(slot, row, truth);
        }
    }

    /// <summary>All conditions are in their slots: combines them.</summary>
    public void Combine()
    {
        Span<int> starts = stackalloc int[64];
        foreach (var step in plan.Steps)
        {
            var members = step.Members.AsSpan();
            if (members.Length > starts.Length)
            {
                starts = new int[members.Length];
            }

            var isExact = true;
            foreach (var member in members)
            {
                isExact &= slots.IsExact(member >= 0 ? member : ~member);
            }

            Starts(members, sure: true, starts);
            BitKernel.All(slots.Memory, starts[..members.Length], slots.StartOfSure(step.Slot));
            if (isExact)
            {
                slots.SetExact(step.Slot);
                continue;
            }

            Starts(members, sure: false, starts);
            slots.SetOpen(step.Slot);
            BitKernel.All(slots.Memory, starts[..members.Length], slots.StartOfPossible(step.Slot));
        }
    }

    /// <summary>The opposite of something surely holds where it cannot hold.</summary>
    private void Starts(ReadOnlySpan<int> members, bool sure, Span<int> starts)
    {
        for (var i = 0; i < members.Length; i++)
        {
            var member = members[i];
            starts[i] = member >= 0
                ? sure ? slots.StartOfSure(member) : slots.StartOfPossible(member)
                : sure ? ~slots.StartOfPossible(~member) : ~slots.StartOfSure(~member);
        }
    }

    /// <summary>The truth of one row.</summary>
    public void Put(int slot, int row, Truth truth)
    {
        Bits.Put(slots.Open(slot), row, truth != Truth.False);
        Bits.Put(slots.Sure(slot), row, truth == Truth.True);
    }

    /// <summary>Unknown rows are taken out, and are what the condition says of the unknown.</summary>
    private void Settle(Condition condition, int slot, ulong[]? known)
    {
        if (known is not null)
        {
            BitKernel.Keep(known, slots.Sure(slot));
        }

        SetUnknown(condition, slot, known);
    }

    private void SetUnknown(Condition condition, int slot, ulong[]? known)
    {
        slots.SetExact(slot);
        if (known is null || condition.WhenUnknown == Truth.False)
        {
            return;
        }

        var bits = slots.Sure(slot);
        if (condition.WhenUnknown == Truth.Undetermined)
        {
            var possible = slots.SetOpen(slot);
            bits.CopyTo(possible);
            bits = possible;
        }

        BitKernel.AddOpposite(known, bits);
    }
}
