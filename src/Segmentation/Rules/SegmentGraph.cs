using Segmentation.Diagnostics;

namespace Segmentation.Rules;

/// <summary>How segments refer to each other: how deeply, and whether in circles.</summary>
/// <param name="references">Of each segment, the keys it refers to; keys of other segments among them.</param>
internal sealed class SegmentGraph(IReadOnlyDictionary<string, IReadOnlyList<string>> references)
{
    /// <summary>How rules refer to each other; those that are null were refused and are none of them.</summary>
    public static SegmentGraph Of(IEnumerable<KeyValuePair<string, Rule?>> rules) => new(rules
        .Where(pair => pair.Value is not null)
        .ToDictionary(
            pair => pair.Key, IReadOnlyList<string> (pair) => [.. RuleParts.SegmentsOf(pair.Value!)], StringComparer.Ordinal));

    /// <summary>
    /// Depth of each segment: 0 without references, else one more than the deepest it refers to. Those in or above a
    /// circle, or above one that has no depth elsewhere, have none.
    /// </summary>
    /// <param name="elsewhere">The depth of a segment that is not among these; null when it has none.</param>
    public Dictionary<string, int> Depths(Func<string, int?> elsewhere)
    {
        var depths = new Dictionary<string, int>(references.Count, StringComparer.Ordinal);
        var missing = new Dictionary<string, int>(references.Count, StringComparer.Ordinal);
        var users = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var ready = new Queue<string>();
        foreach (var (key, targets) in references)
        {
            missing[key] = targets.Count(target => references.ContainsKey(target) || elsewhere(target) is null);
            foreach (var target in targets.Where(references.ContainsKey))
            {
                (users.TryGetValue(target, out var of) ? of : users[target] = []).Add(key);
            }

            if (missing[key] == 0)
            {
                ready.Enqueue(key);
            }
        }

        while (ready.TryDequeue(out var key))
        {
            depths[key] = references[key]
                .Select(target => (depths.TryGetValue(target, out var depth) ? depth : elsewhere(target)!.Value) + 1)
                .DefaultIfEmpty(0)
                .Max();
            foreach (var user in users.GetValueOrDefault(key) ?? [])
            {
                if (--missing[user] == 0)
                {
                    ready.Enqueue(user);
                }
            }
        }

        return depths;
    }

    /// <summary>Every circle among the segments without depth, as the way round it: each refers to the next, the last to
    /// the first.</summary>
    /// <param name="hasDepth">Whether <see cref="Depths"/> gave a segment one.</param>
    /// <param name="order">The segments in the order in which circles are looked for.</param>
    public IEnumerable<IReadOnlyList<string>> Circles(Func<string, bool> hasDepth, IEnumerable<string> order)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in order.Where(key => !hasDepth(key)))
        {
            var way = new List<string>();
            var key = start;
            while (key is not null && seen.Add(key))
            {
                way.Add(key);
                key = references[key].FirstOrDefault(target => references.ContainsKey(target) && !hasDepth(target));
            }

            if (key is not null && way.IndexOf(key) is var entry and >= 0)
            {
                yield return way[entry..];
            }
        }
    }

    /// <summary>What is wrong with a circle, naming the whole way round.</summary>
    public static IssueText Describe(IReadOnlyList<string> circle) => IssueText.Of(
        $"segments refer to each other in a circle: {string.Join(" -> ", circle.Append(circle[0]).Select(key => $"'{key}'"))}");
}
