using System.Collections.Immutable;
using Segmentation.Rules;

namespace Segmentation;

/// <summary>What came of replacing the segments of an engine: what changed, or why nothing did.</summary>
/// <remarks>Keys are in the order of the new segments; removed ones in that of the old.</remarks>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class EngineReplacement
{
    private EngineReplacement(ImmutableArray<Issue> issues) => Issues = issues;

    /// <summary>Gets a value indicating whether the new segments are sound and were taken.</summary>
    public bool Success { get; private init; }

    /// <summary>Gets what is wrong or worth knowing; those of files have the file and a place in it.</summary>
    public ImmutableArray<Issue> Issues { get; }

    /// <summary>Gets the keys of segments that were not there before.</summary>
    public EquatableList<string> Added { get; private init; } = [];

    /// <summary>Gets the keys of segments that are no longer there.</summary>
    public EquatableList<string> Removed { get; private init; } = [];

    /// <summary>Gets the keys of segments whose rule has another hash: their members may be others.</summary>
    public EquatableList<string> Changed { get; private init; } = [];

    /// <summary>
    /// Gets the keys of segments whose own rule is the same, but that refer, directly or not, to one that changed: their
    /// members may be others too.
    /// </summary>
    public EquatableList<string> Affected { get; private init; } = [];

    /// <summary>
    /// Gets the keys of segments with the same rule and another description, owner, date of review or version: their members
    /// stay.
    /// </summary>
    public EquatableList<string> Redescribed { get; private init; } = [];

    internal static EngineReplacement Refused(ImmutableArray<Issue> issues) => new(issues);

    internal static EngineReplacement Between(
        ImmutableArray<Segment> before, ImmutableArray<Segment> after, ImmutableArray<Issue> issues)
    {
        var old = before.ToDictionary(segment => segment.Key, StringComparer.Ordinal);
        var kept = after.Select(segment => segment.Key).ToHashSet(StringComparer.Ordinal);
        var changed = after.Where(IsChanged).Select(segment => segment.Key).ToHashSet(StringComparer.Ordinal);
        var moved = UsersOf(changed, after);
        return new EngineReplacement(issues)
        {
            Success = true,
            Added = KeysOf(after, segment => !old.ContainsKey(segment.Key)),
            Removed = KeysOf(before, segment => !kept.Contains(segment.Key)),
            Changed = KeysOf(after, segment => changed.Contains(segment.Key)),
            Affected = KeysOf(after, segment => moved.Contains(segment.Key) && old.ContainsKey(segment.Key)),
            Redescribed = KeysOf(
                after,
                segment => old.TryGetValue(segment.Key, out var former) && !changed.Contains(segment.Key) && !segment.Equals(former)),
        };

        // Rules are equal exactly when their texts, and so their hashes, are.
        bool IsChanged(Segment segment) =>
            old.TryGetValue(segment.Key, out var former) && !segment.Rule.Equals(former.Rule);
    }

    /// <summary>The segments that refer to some, directly or not, and are not among them.</summary>
    private static HashSet<string> UsersOf(HashSet<string> keys, ImmutableArray<Segment> segments)
    {
        var users = segments
            .SelectMany(segment => RuleParts.SegmentsOf(segment.Rule).Select(target => (target, segment.Key)))
            .ToLookup(pair => pair.target, pair => pair.Key, StringComparer.Ordinal);
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(keys);
        while (open.TryDequeue(out var key))
        {
            foreach (var user in users[key].Where(user => !keys.Contains(user) && found.Add(user)))
            {
                open.Enqueue(user);
            }
        }

        return found;
    }

    private static EquatableList<string> KeysOf(ImmutableArray<Segment> segments, Func<Segment, bool> isChosen) =>
        [.. segments.Where(isChosen).Select(segment => segment.Key)];
}
