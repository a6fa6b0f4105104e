using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Kernels;
using Segmentation.Evaluation.Compiling;

namespace Segmentation.Bulk.Evaluating;

/// <summary>All tests on one column of sets, decided in one pass over the members of a chunk.</summary>
internal sealed class MemberTests
{
    private readonly FeaturePlan[] _features;
    private readonly Dictionary<string, (int Test, int Mention)[]> _mentionsOf;
    private readonly int[] _wanted;
    private readonly bool[] _isSeen;
    private (int Test, int Mention)[]?[] _mentionsOfNumber = [];

    public MemberTests(IEnumerable<FeaturePlan> features, CustomerBlock customers)
    {
        _features = [.. features];
        var tests = _features.Select(feature => (SetTest)feature.Feature.Test!).ToList();
        _wanted = [.. tests.Select(test => test.All ? test.Members.Count : 1)];
        var mentions = tests.Index()
            .SelectMany(test => test.Item.Members.Select(member => (Text: customers.MemberOf(test.Item.Cell, member), Test: test.Index)))
            .Index().Select(each => (each.Item.Text, each.Item.Test, Mention: each.Index)).ToList();
        var comparer = customers.ComparerOf(_features[0].Base);
        _isSeen = new bool[mentions.Count];
        _mentionsOf = mentions.GroupBy(each => each.Text, each => (each.Test, each.Mention), comparer)
            .ToDictionary(group => group.Key, group => group.ToArray(), comparer);
    }

    /// <summary>Fills the truths of all tests.</summary>
    public void Decide(SetChunk sets, TextDictionary texts, ChunkCache cache)
    {
        Extend(texts);
        foreach (var feature in _features)
        {
            cache.TryGetTruths(feature.FirstColumn, sets, 0, out var isTrue);
            isTrue.Clear();
        }

        var held = new int[_features.Length];
        var offsets = sets.Offsets;
        for (var row = 0; row + 1 < offsets.Length; row++)
        {
            for (var place = offsets[row]; place < offsets[row + 1]; place++)
            {
                foreach (var (test, mention) in _mentionsOfNumber[sets.Members[place]] ?? [])
                {
                    // Where case is ignored a set may hold one member in two spellings: it counts once.
                    held[test] += _isSeen[mention] ? 0 : 1;
                    _isSeen[mention] = true;
                    if (held[test] == _wanted[test])
                    {
                        cache.TryGetTruths(_features[test].FirstColumn, sets, 0, out var isTrue);
                        Bits.Set(isTrue, row);
                    }
                }
            }

            Forget(sets, offsets[row], offsets[row + 1], held);
        }
    }

    private void Forget(SetChunk sets, int start, int end, int[] held)
    {
        for (var place = start; place < end; place++)
        {
            foreach (var (test, mention) in _mentionsOfNumber[sets.Members[place]] ?? [])
            {
                held[test] = 0;
                _isSeen[mention] = false;
            }
        }
    }

    private void Extend(TextDictionary texts)
    {
        var known = _mentionsOfNumber.Length;
        if (known < texts.Count)
        {
            Array.Resize(ref _mentionsOfNumber, texts.Count);
            for (var number = known; number < _mentionsOfNumber.Length; number++)
            {
                _mentionsOfNumber[number] = _mentionsOf.GetValueOrDefault(texts[number]);
            }
        }
    }
}
