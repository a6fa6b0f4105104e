using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Kernels;
using Segmentation.Evaluation.Compiling;

namespace Segmentation.Bulk.Evaluating;

/// <summary>Reads the features of customers; what does not depend on the instant is kept.</summary>
internal sealed class CustomerReader(BulkPlan plan, FeatureFiller filler, PlanMoment moment, CustomerBlock customers) : FeatureReader(filler, moment)
{
    private readonly Dictionary<(int Feature, int Group), byte[]> _classes = [];
    private readonly Dictionary<int, MemberTests> _members = [];
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
                ReadMembers(feature);
                break;
            case FeatureWay.TextMatch:
                ReadTextMatch(feature);
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

        if (!Cache.TryGetCodes(feature.FirstColumn + number, keys, out var codes))
        {
            CodeKernel.Fill(keys, group.Cuts.AsSpan(), codes);
        }

        Filler.FillCodes(group, codes, keys.Known);
    }

    private void ReadTexts(FeaturePlan feature, int number)
    {
        var (group, numbers) = (feature.Groups[number], customers.KeysOf(feature.Base));
        if (!Cache.TryGetCodes(feature.FirstColumn + number, numbers, out var codes))
        {
            var classes = ClassesOf(group, customers.TextsOf(feature.Base), _classes.GetValueOrDefault((feature.Number, number)));
            _classes[(feature.Number, number)] = classes;
            Classes(numbers, classes, codes);
        }

        Filler.FillCodes(group, codes, numbers.Known);
    }

    private void ReadMonthDays(FeaturePlan feature)
    {
        var dates = customers.KeysOf(feature.Base);
        var days = Cache.Find<KeyChunk>(KeptKind.MonthDays, feature.Base, dates, dates.Version);
        if (days is null)
        {
            days = MonthDays.Of(dates);
            Cache.Keep(KeptKind.MonthDays, feature.Base, dates, dates.Version, days);
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

    private void ReadMembers(FeaturePlan feature)
    {
        var sets = customers.SetsOf(feature.Base);
        if (!Cache.TryGetTruths(feature.FirstColumn, sets, 0, out var isTrue))
        {
            if (!_members.TryGetValue(feature.Base, out var members))
            {
                members = new MemberTests(plan.Features.Where(each => each.Way == FeatureWay.Members && each.Base == feature.Base), customers);
                _members.Add(feature.Base, members);
            }

            members.Decide(sets, customers.TextsOf(feature.Base), Cache);
        }

        Filler.FillTruths(feature, isTrue, sets.Known);
    }

    private void ReadTextMatch(FeaturePlan feature)
    {
        var texts = customers.KeysOf(feature.Base);
        if (!Cache.TryGetTruths(feature.FirstColumn, texts, texts.Version, out var isTrue))
        {
            Match((TextMatchTest)feature.Feature.Test!, texts, customers.TextsOf(feature.Base), customers.Rows, isTrue);
        }

        Filler.FillTruths(feature, isTrue, texts.Known);
    }
}
