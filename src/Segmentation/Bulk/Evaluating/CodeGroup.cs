using System.Collections.Immutable;
using Segmentation.Evaluation.Compiling;

namespace Segmentation.Bulk.Evaluating;

/// <summary>Conditions on one feature that one byte of codes serves.</summary>
/// <param name="Conditions">The conditions.</param>
/// <param name="Cuts">For keys: all cuts of the conditions, ascending; the code is 1 and one more for each that is reached, 0 when
/// unknown.</param>
/// <param name="Classes">For texts: the class of each text that is mentioned; the code is 1 and the class, which is 0 for every other
/// text, and 0 when unknown.</param>
internal sealed record CodeGroup(
    ImmutableArray<ConditionSlot> Conditions, ImmutableArray<long> Cuts, ImmutableDictionary<string, int> Classes)
{
    /// <summary>The code 255 is left for "all above".</summary>
    private const int MostCuts = 250;

    /// <summary>The codes, both ends included, for which each condition holds.</summary>
    public ImmutableArray<ImmutableArray<(byte First, byte Last)>> Ranges { get; private init; } = [];

    /// <summary>Whether the cuts are too many for codes: then keys are compared with each.</summary>
    public bool IsWide => Cuts.Length > MostCuts;

    public static ImmutableArray<CodeGroup> ByCuts(ImmutableArray<ConditionSlot> conditions)
    {
        var groups = ImmutableArray.CreateBuilder<CodeGroup>();
        var (members, cuts) = (new List<ConditionSlot>(), new SortedSet<long>());
        foreach (var each in conditions)
        {
            if (members.Count > 0 && cuts.Count + each.Condition.Cuts.Count(cut => !cuts.Contains(cut)) > MostCuts)
            {
                groups.Add(OfCuts([.. members], [.. cuts]));
                (members, cuts) = ([], []);
            }

            members.Add(each);
            cuts.UnionWith(each.Condition.Cuts);
        }

        groups.Add(OfCuts([.. members], [.. cuts]));
        return groups.ToImmutable();
    }

    public static ImmutableArray<CodeGroup> ByTexts(ImmutableArray<ConditionSlot> conditions, StringComparer comparer)
    {
        var groups = ImmutableArray.CreateBuilder<CodeGroup>();
        var members = new List<ConditionSlot>();
        foreach (var each in conditions)
        {
            members.Add(each);
            if (members.Count > 1 && ClassesOf(members, comparer).Count > MostCuts)
            {
                members.RemoveAt(members.Count - 1);
                groups.Add(OfTexts(members, comparer));
                members = [each];
            }
        }

        groups.Add(OfTexts(members, comparer));
        return groups.ToImmutable();
    }

    private static CodeGroup OfCuts(ImmutableArray<ConditionSlot> conditions, ImmutableArray<long> cuts) =>
        new(conditions, cuts, ImmutableDictionary<string, int>.Empty)
        {
            Ranges = cuts.Length > MostCuts ? [] : [.. conditions.Select(each => RangesOf(each.Condition, cuts))],
        };

    private static ImmutableArray<(byte First, byte Last)> RangesOf(Condition condition, ImmutableArray<long> cuts)
    {
        var ranges = ImmutableArray.CreateBuilder<(byte, byte)>();
        for (var i = 0; i < condition.Cuts.Count; i += 2)
        {
            var first = (byte)(cuts.BinarySearch(condition.Cuts[i]) + 2);
            var last = i + 1 < condition.Cuts.Count ? (byte)(cuts.BinarySearch(condition.Cuts[i + 1]) + 1) : byte.MaxValue;
            ranges.Add((first, last));
        }

        return ranges.ToImmutable();
    }

    private static CodeGroup OfTexts(List<ConditionSlot> conditions, StringComparer comparer)
    {
        var classes = ClassesOf(conditions, comparer);
        var ofText = ImmutableDictionary.CreateBuilder<string, int>(comparer);
        foreach (var (number, members) in classes.Index())
        {
            foreach (var text in members.Texts)
            {
                ofText.Add(text, number + 1);
            }
        }

        return new CodeGroup([.. conditions], [], ofText.ToImmutable())
        {
            Ranges = [.. conditions.Select((_, condition) => Joined(
                [.. classes.Index().Where(each => each.Item.Conditions.Contains(condition)).Select(each => (byte)(each.Index + 2))]))],
        };
    }

    /// <summary>Texts that the same conditions accept are one class.</summary>
    private static List<(EquatableList<int> Conditions, List<string> Texts)> ClassesOf(List<ConditionSlot> conditions, StringComparer comparer)
    {
        var acceptedBy = new Dictionary<string, List<int>>(comparer);
        foreach (var (number, each) in conditions.Index())
        {
            foreach (var text in each.Condition.Texts)
            {
                if (!acceptedBy.TryGetValue(text, out var numbers))
                {
                    acceptedBy.Add(text, numbers = []);
                }

                numbers.Add(number);
            }
        }

        return [.. acceptedBy.GroupBy(pair => new EquatableList<int>([.. pair.Value]), pair => pair.Key)
            .Select(group => (group.Key, group.ToList()))];
    }

    private static ImmutableArray<(byte First, byte Last)> Joined(ImmutableArray<byte> codes)
    {
        var ranges = new List<(byte First, byte Last)>();
        foreach (var code in codes)
        {
            if (ranges.Count > 0 && ranges[^1].Last + 1 == code)
            {
                ranges[^1] = (ranges[^1].First, code);
            }
            else
            {
                ranges.Add((code, code));
            }
        }

        return [.. ranges];
    }
}
