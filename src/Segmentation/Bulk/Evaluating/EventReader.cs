using Segmentation.Bulk.Kernels;

namespace Segmentation.Bulk.Evaluating;

/// <summary>Reads the features of filters for a block of events.</summary>
internal sealed class EventReader(FeatureFiller filler, PlanMoment moment, EventBlock block) : FeatureReader(filler, moment)
{
    private readonly ulong[] _true = new ulong[Bits.Words];
    private readonly ulong[] _known = new ulong[Bits.Words];

    public void Read(FeaturePlan feature)
    {
        if (feature.Way == FeatureWay.Rows)
        {
            ReadRows(feature);
        }
        else
        {
            Read(feature, block);
        }
    }

    private void ReadRows(FeaturePlan feature)
    {
        Array.Clear(_true);
        Array.Clear(_known);
        for (var row = 0; row < block.Rows; row++)
        {
            var truth = feature.Feature.Test!.Evaluate(block.FrameOf(row));
            Bits.Put(_known, row, truth != Truth.Undetermined);
            Bits.Put(_true, row, truth == Truth.True);
        }

        Filler.FillTruths(feature, _true, _known);
    }
}
