using System.Diagnostics;
using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Kernels;
using Segmentation.Evaluation.Compiling;

namespace Segmentation.Bulk.Evaluating;

/// <summary>Reads features from columns, without keeping anything.</summary>
internal abstract class FeatureReader(FeatureFiller filler, PlanMoment moment)
{
    private readonly byte[] _codes = new byte[Bits.Rows];
    private readonly ulong[] _true = new ulong[Bits.Words];
    private readonly Dictionary<(int Feature, int Zone), DayTable> _days = [];

    protected FeatureFiller Filler => filler;

    protected PlanMoment Moment => moment;

    /// <summary>Fills the slots of a feature's conditions.</summary>
    public virtual void Read(FeaturePlan feature, RowBlock block)
    {
        switch (feature.Way)
        {
            case FeatureWay.Codes:
                foreach (var group in feature.Groups)
                {
                    ReadCodes(feature, group, block);
                }

                break;
            case FeatureWay.Texts:
                foreach (var group in feature.Groups)
                {
                    var numbers = block.KeysOf(feature.Base);
                    Classes(numbers, ClassesOf(group, block.TextsOf(feature.Base)), _codes);
                    filler.FillCodes(group, _codes, numbers.Known);
                }

                break;
            case FeatureWay.KnownSet:
                _true.AsSpan().Clear();
                filler.FillTruths(feature, _true, block.SetsOf(feature.Base).Known);
                break;
            case FeatureWay.Keys:
                filler.FillKeys(feature.Groups[0], block, block.KeysOf(feature.Base), moment.RangesOf(feature));
                break;
            case FeatureWay.Moments:
                filler.FillMoments(feature, block, block.KeysOf(feature.Base), moment.RangesOf(feature)[0]);
                break;
            case FeatureWay.TextMatch:
                var texts = block.KeysOf(feature.Base);
                Match((TextMatchTest)feature.Feature.Test!, texts, block.TextsOf(feature.Base), block.Rows, _true);
                filler.FillTruths(feature, _true, texts.Known);
                break;
            case FeatureWay.Days:
                ReadDays(feature, block);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Which texts of a dictionary are in which class.</summary>
    protected static byte[] ClassesOf(CodeGroup group, TextDictionary texts, byte[]? known = null)
    {
        var classes = known ?? [];
        if (classes.Length < texts.Count)
        {
            var first = classes.Length;
            Array.Resize(ref classes, texts.Count);
            for (var number = first; number < classes.Length; number++)
            {
                classes[number] = (byte)(group.Classes.GetValueOrDefault(texts[number]) + 1);
            }
        }

        return classes;
    }

    /// <summary>The class of each row's text; 0 where there is none.</summary>
    protected static void Classes(KeyChunk numbers, byte[] classes, Span<byte> codes)
    {
        for (var row = 0; row < Bits.Rows; row++)
        {
            codes[row] = numbers.IsKnown(row) && classes.Length > 0 ? classes[(int)numbers.KeyAt(row)] : (byte)0;
        }
    }

    protected static void Match(TextMatchTest test, KeyChunk numbers, TextDictionary texts, int rows, Span<ulong> isTrue)
    {
        isTrue.Clear();
        var holds = new sbyte[texts.Count];
        for (var row = 0; row < rows; row++)
        {
            if (numbers.IsKnown(row))
            {
                ref var held = ref holds[(int)numbers.KeyAt(row)];
                held = held != 0 ? held : test.Holds(texts[(int)numbers.KeyAt(row)]) ? (sbyte)1 : (sbyte)-1;
                Bits.Put(isTrue, row, held > 0);
            }
        }
    }

    /// <summary>More cuts than codes: each condition by itself.</summary>
    protected void ReadWide(FeaturePlan feature, CodeGroup group, RowBlock block, KeyChunk keys)
    {
        var first = feature.Conditions.TakeWhile(each => each != group.Conditions[0]).Count();
        filler.FillKeys(group, block, keys, moment.RangesOf(feature)[first..]);
    }

    private void ReadCodes(FeaturePlan feature, CodeGroup group, RowBlock block)
    {
        var keys = block.KeysOf(feature.Base);
        if (group.IsWide)
        {
            ReadWide(feature, group, block, keys);
            return;
        }

        CodeKernel.Fill(keys, group.Cuts.AsSpan(), _codes);
        filler.FillCodes(group, _codes, keys.Known);
    }

    private void ReadDays(FeaturePlan feature, RowBlock block)
    {
        var keys = block.KeysOf(feature.Base);
        _true.AsSpan().Clear();
        for (var row = 0; row < block.Rows; row++)
        {
            if (keys.IsKnown(row))
            {
                Bits.Put(_true, row, HoldsOn(feature, block, row, keys.KeyAt(row)));
            }
        }

        filler.FillTruths(feature, _true, keys.Known);
    }

    /// <summary>Whether a test of a local date holds for a date or instant of a row.</summary>
    protected bool HoldsOn(FeaturePlan feature, RowBlock block, int row, long key)
    {
        var zone = block.ZoneOf(row);
        var day = feature.Mapping.Kind == MappingKind.LocalDate
            ? block.Zones[zone].Calendar.DateOf(new Time.Instant(key)).DayNumber
            : (int)key;
        return DaysOf(feature, zone)[day] != 0;
    }

    private DayTable DaysOf(FeaturePlan feature, int zone) =>
        _days.TryGetValue((feature.Number, zone), out var days) ? days : AddDays(feature, zone);

    private DayTable AddDays(FeaturePlan feature, int zone)
    {
        var (test, at) = (feature.Feature.Test!, moment.Zones[zone]);
        var days = new DayTable(day => DayTruth.Holds(test, DateOnly.FromDayNumber(day), at) ? 1 : 0);
        _days.Add((feature.Number, zone), days);
        return days;
    }
}
