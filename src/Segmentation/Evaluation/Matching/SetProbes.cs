using Segmentation.Evaluation.Compiling;

namespace Segmentation.Evaluation.Matching;

/// <summary>All tests on one set whose members lie in one word of its marks: one mask each.</summary>
internal sealed class SetProbes(int cell, IEnumerable<(SetTest Test, int Feature)> tests)
{
    private readonly (int Word, ulong Mask, ulong Wanted, int Feature)[] _probes =
        [.. tests.Select(each => (each.Test.Masks[0].Word, each.Test.Masks[0].Mask, each.Test.All ? each.Test.Masks[0].Mask : 0, each.Feature))];

    /// <summary>Whether a test can be among them.</summary>
    public static bool Fits(SetTest test) => test.Masks.Length == 1;

    public void Encode(Frame frame)
    {
        ref var set = ref frame.Cells[cell];
        if (!set.IsKnown)
        {
            foreach (var probe in _probes)
            {
                frame.SetUnknown(probe.Feature, TruthCoder.Values);
            }

            return;
        }

        // All wanted: held equals the mask. Any wanted: held differs from nothing.
        var (marks, codes, start) = (frame.Marks, frame.SureCodes, (int)set.Key);
        foreach (var (word, mask, wanted, feature) in _probes)
        {
            var isWanted = (marks[start + word] & mask) == wanted;
            codes[feature] = isWanted == (wanted != 0) ? 1 : 0;
        }
    }
}
