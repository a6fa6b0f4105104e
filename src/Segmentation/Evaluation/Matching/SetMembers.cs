namespace Segmentation.Evaluation.Matching;

/// <summary>The members of one set that rules mention, each with its bit.</summary>
/// <param name="cell">The cell of the set.</param>
/// <param name="members">The members.</param>
/// <param name="start">The first word of the set's marks in a frame.</param>
/// <param name="comparer">How members are compared.</param>
internal sealed class SetMembers(int cell, IReadOnlyList<string> members, int start, StringComparer comparer)
{
    private readonly Dictionary<string, int> _bits = members.Index().ToDictionary(pair => pair.Item, pair => pair.Index, comparer);

    public int Cell => cell;

    public int Words => Math.Max(1, (members.Count + 63) >> 6);

    /// <summary>Begins a known set without members.</summary>
    public void Begin(Frame frame)
    {
        Array.Clear(frame.Marks, start, Words);
        frame.Cells[cell] = Matching.Cell.Of(start);
    }

    public void Mark(Frame frame, string member)
    {
        if (_bits.TryGetValue(member, out var bit))
        {
            frame.Marks[start + (bit >> 6)] |= 1UL << (bit & 63);
        }
    }
}
