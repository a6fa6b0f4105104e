using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Kernels;
using Segmentation.Evaluation.Compiling;

namespace Segmentation.Bulk.Evaluating;

/// <summary>Reads the features of customers; what does not depend on the instant is kept.</summary>
internal sealed class CustomerReader(FeatureFiller filler, PlanMoment moment, CustomerBlock customers) : FeatureReader(filler, moment)
{
    /// <summary>Where the months and days of a column are kept, among features.</summary>
    private const int MonthDayColumn = -1_000_000;

    private readonly Dictionary<(int Feature, int Group), byte[]> _classes = [];
    private readonly ulong[] _true = new ulong[Bits.Words];
    private readonly ulong[] _later = new ulong[Bits.Words];

    /// <summary>What is kept of the present chunk.</summary>
    public ChunkCache Cache { get; set; } = new();

    public override void Read(FeaturePlan feature, RowBlock block)
    {
        switch (feature.Way)
        {
            case FeatureWay.Codes:
                for (var group = 0; group < feature.Groups.Length; group++)
                {
                    ReadCodes(feature, group);
                }

                break;
            case FeatureWay.Texts:
                for (var group = 0; group < feature.Groups.Length; group++)
                {
                    ReadTexts(feature, group);
                }

                break;
            case FeatureWay.Members:
                var sets = customers.SetsOf(feature.Base);
                Filler.FillTruths(feature, Kept(feature, sets, 0, isTrue => Members(feature, sets, isTrue)), sets.Known);
                break;
            case FeatureWay.TextMatch:
                var texts = customers.KeysOf(feature.Base);
                var test = (TextMatchTest)feature.Feature.Test!;
                Filler.FillTruths(
                    feature,
                    Kept(feature, texts, texts.Version, isTrue => Match(test, texts, customers.TextsOf(feature.Base), customers.Rows, isTrue)),
                    texts.Known);
                break;
            case FeatureWay.Days when MonthDays.Covers(feature):
                ReadMonthDays(feature);
                break;
            default:
                base.Read(feature, block);
                break;
        }
    }

    private void ReadCodes(FeaturePlan feature, int number)
    {
        var (group, keys) = (feature.Groups[number], customers.KeysOf(feature.Base));
        if (group.IsWide)
        {
            ReadWide(feature, group, customers, keys);
            return;
        }

        var codes = Cache.Find<byte[]>(feature.Number, number, keys, keys.Version);
        if (codes is null)
        {
            codes = GC.AllocateUninitializedArray<byte>(Bits.Rows);
            CodeKernel.Fill(keys, group.Cuts.AsSpan(), codes);
            Cache.Keep(feature.Number, number, keys, keys.Version, codes, codes.Length);
        }

        Filler.FillCodes(group, codes, keys.Known);
    }

    private void ReadTexts(FeaturePlan feature, int number)
    {
        var (group, numbers) = (feature.Groups[number], customers.KeysOf(feature.Base));
        var codes = Cache.Find<byte[]>(feature.Number, number, numbers, numbers.Version);
        if (codes is null)
        {
            codes = GC.AllocateUninitializedArray<byte>(Bits.Rows);
            var classes = ClassesOf(group, customers.TextsOf(feature.Base), _classes.GetValueOrDefault((feature.Number, number)));
            _classes[(feature.Number, number)] = classes;
            Classes(numbers, classes, codes);
            Cache.Keep(feature.Number, number, numbers, numbers.Version, codes, codes.Length);
        }

        Filler.FillCodes(group, codes, numbers.Known);
    }

    private void ReadMonthDays(FeaturePlan feature)
    {
        var dates = customers.KeysOf(feature.Base);
        var days = Cache.Find<KeyChunk>(MonthDayColumn - feature.Base, 0, dates, dates.Version);
        if (days is null)
        {
            days = MonthDays.Of(dates);
            Cache.Keep(MonthDayColumn - feature.Base, 0, dates, dates.Version, days, days.Bytes);
        }

        customers.Fill(days, Moment.RangesOf(feature)[0], _true);
        RangeKernel.Fill(dates, Moment.FirstLaterOf(feature), null, _later);
        for (var row = Bits.First(_later, 0, customers.Rows); row >= 0; row = Bits.First(_later, row + 1, customers.Rows))
        {
            if (dates.IsKnown(row))
            {
                Bits.Put(_true, row, HoldsOn(feature, customers, row, dates.KeyAt(row)));
            }
        }

        Filler.FillTruths(feature, _true, dates.Known);
    }

    private ulong[] Kept(FeaturePlan feature, object source, int version, Action<ulong[]> make)
    {
        var isTrue = Cache.Find<ulong[]>(feature.Number, 0, source, version);
        if (isTrue is null)
        {
            isTrue = new ulong[Bits.Words];
            make(isTrue);
            Cache.Keep(feature.Number, 0, source, version, isTrue, 8L * isTrue.Length);
        }

        return isTrue;
    }

    private void Members(FeaturePlan feature, SetChunk sets, ulong[] isTrue)
    {
        var test = (SetTest)feature.Feature.Test!;
        Members(test, sets, MarksOf(feature, test), isTrue);
    }

    /// <summary>For each text of the dictionary, which of the mentioned members it is; -1 for none.</summary>
    private int[] MarksOf(FeaturePlan feature, SetTest test)
    {
        var texts = customers.TextsOf(feature.Base);
        var comparer = customers.ComparerOf(feature.Base);
        var wanted = test.Members.Select(member => customers.MemberOf(feature.Base, member)).Index()
            .ToDictionary(member => member.Item, member => member.Index, comparer);
        var marks = new int[texts.Count];
        for (var number = 0; number < marks.Length; number++)
        {
            marks[number] = wanted.TryGetValue(texts[number], out var mark) ? mark : -1;
        }

        return marks;
    }
}
