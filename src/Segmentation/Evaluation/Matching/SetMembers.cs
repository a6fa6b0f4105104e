using System.Collections.Frozen;

namespace Segmentation.Evaluation.Matching;

/// <summary>The members of one set that rules mention, each with its bit.</summary>
/// <param name="cell">The cell of the set.</param>
/// <param name="members">The members.</param>
/// <param name="start">The first word of the set's marks in a frame.</param>
/// <param name="comparer">How members are compared.</param>
internal sealed class SetMembers(int cell, IReadOnlyList<string> members, int start, StringComparer comparer)
{
    private readonly FrozenDictionary<string, int> _bits =
        members.Index().ToFrozenDictionary(pair => pair.Item, pair => pair.Index, comparer);

    public int Cell => cell;

    public int Words => Math.Max(1, (members.Count + 63) >> 6);

    /// <summary>Begins a known set without members.</summary>
    private void Begin(Frame frame)
    {
        Array.Clear(frame.Marks, start, Words);
        frame.Cells[cell] = Matching.Cell.Of(start);
    }

    public void Load(Frame frame, ReadOnlySpan<string?> values)
    {
        Begin(frame);
        foreach (var value in values)
        {
            Mark(frame, value);
        }
    }

    /// <summary>By index: an enumerator of an interface would need memory.</summary>
    public void Load(Frame frame, IReadOnlyList<string?> values)
    {
        Begin(frame);
        for (var i = 0; i < values.Count; i++)
        {
            Mark(frame, values[i]);
        }
    }

    public void Load(Frame frame, HashSet<string?> values)
    {
        Begin(frame);
        foreach (var value in values)
        {
            Mark(frame, value);
        }
    }

    public void Load(Frame frame, IEnumerable<string?> values)
    {
        Begin(frame);
        foreach (var value in values)
        {
            Mark(frame, value);
        }
    }

    private void Mark(Frame frame, string? member)
    {
        if (member is not null && _bits.TryGetValue(member, out var bit))
        {
            frame.Marks[start + (bit >> 6)] |= 1UL << (bit & 63);
        }
    }
}
