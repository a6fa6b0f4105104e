using System.Collections.Frozen;
using Segmentation.Evaluation.Compiling;

namespace Segmentation.Evaluation.Matching;

/// <summary>Says which code a feature has: codes of values first, then three for what is not known.</summary>
/// <remarks>Values that no condition tells apart have one code.</remarks>
internal abstract class FeatureCoder(int known)
{
    /// <summary>How many codes values have.</summary>
    public int Known => known;

    /// <summary>The code of the unknown where what is surely true is asked.</summary>
    public int UnknownSure => known;

    /// <summary>The code of the unknown where what is possible is asked.</summary>
    public int UnknownPossible => UnknownSure + Frame.PossibleAfterSure;

    /// <summary>The code that excludes nothing.</summary>
    public int Neutral => known + 2;

    public int Codes => known + 3;

    /// <summary>The truth of a condition on this feature at the code of a value.</summary>
    public abstract bool Accepts(Condition condition, int code);

    /// <summary>
    /// The codes of values from which on the truth of a condition on this feature is another; before the first it is false. A code may be
    /// there twice, which is no change.
    /// </summary>
    public abstract IEnumerable<int> Changes(Condition condition);
}

/// <summary>The rank of a key among the keys at which some condition changes.</summary>
internal sealed class KeyCoder(int cell, long[] cuts) : FeatureCoder(cuts.Length + 1)
{
    private const int FewCuts = 8;

    public override bool Accepts(Condition condition, int code) => condition.Accepts(code == 0 ? long.MinValue : cuts[code - 1]);

    public override IEnumerable<int> Changes(Condition condition) => condition.Cuts.Select(cut => Array.BinarySearch(cuts, cut) + 1);

    public int CodeOf(long key)
    {
        if (cuts.Length <= FewCuts)
        {
            var code = 0;
            foreach (var cut in cuts)
            {
                code += cut <= key ? 1 : 0;
            }

            return code;
        }

        var (low, high) = (0, cuts.Length);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            (low, high) = cuts[middle] <= key ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Puts the code of the frame's value in its place.</summary>
    public void Encode(Frame frame, int feature)
    {
        ref var value = ref frame.Cells[cell];
        if (value.State == CellState.Known)
        {
            frame.SetCode(feature, CodeOf(value.Key));
        }
        else if (value.State == CellState.Unknown)
        {
            frame.SetUnknown(feature, UnknownSure);
        }
        else
        {
            frame.SetRanged(feature, this);
        }
    }

    /// <summary>The truth of a condition when the key is only known to lie between two.</summary>
    public Truth Over(Condition condition, Frame frame)
    {
        if (condition.RangeIsUnknown)
        {
            return condition.WhenUnknown;
        }

        ref var range = ref frame.Cells[cell];
        var (first, last) = (CodeOf(range.Key), CodeOf(range.High));
        var accepts = Accepts(condition, first);
        for (var code = first + 1; code <= last; code++)
        {
            if (Accepts(condition, code) != accepts)
            {
                return condition.WhenMixed;
            }
        }

        return accepts ? Truth.True : Truth.False;
    }
}

/// <summary>The class of a text: texts that the same conditions accept have one code, all others the first.</summary>
internal sealed class TextCoder(int cell, FrozenDictionary<string, int> codes, Condition[][] acceptedBy) : FeatureCoder(acceptedBy.Length)
{
    public override bool Accepts(Condition condition, int code) => Array.IndexOf(acceptedBy[code], condition) >= 0;

    public override IEnumerable<int> Changes(Condition condition) =>
        condition.Texts.Select(text => codes[text]).Distinct().SelectMany(code => new[] { code, code + 1 });

    /// <summary>Puts the code of the frame's text in its place.</summary>
    public void Encode(Frame frame, int feature)
    {
        ref var value = ref frame.Cells[cell];
        if (value.IsKnown)
        {
            frame.SetCode(feature, codes.TryGetValue(value.Text!, out var code) ? code : 0);
        }
        else
        {
            frame.SetUnknown(feature, UnknownSure);
        }
    }
}

/// <summary>The truth of a test, or of a part of the rules that was decided before.</summary>
internal sealed class TruthCoder() : FeatureCoder(Values)
{
    /// <summary>False and true.</summary>
    public const int Values = 2;

    public override bool Accepts(Condition condition, int code) => code == 1;

    public override IEnumerable<int> Changes(Condition condition) => [1];
}
