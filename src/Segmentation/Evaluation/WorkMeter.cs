namespace Segmentation.Evaluation;

/// <summary>Counts the work of one evaluation, and says when it is enough.</summary>
/// <remarks>One unit is an event that is looked at, a condition or connective that is decided, ten members of a list, or two events
/// of a sequence that lie in time. What comes after the last unit may be wrong: it is not used.</remarks>
internal sealed class WorkMeter(long most)
{
    /// <summary>What a list of so many members takes besides its condition.</summary>
    public static long OfList(int members) => members / 10;

    /// <summary>How many units were taken.</summary>
    public long Used { get; private set; }

    /// <summary>Whether more was asked for than there is.</summary>
    public bool IsExhausted => Used > most;

    /// <summary>Takes units; false when there are no more.</summary>
    public bool Take(long units = 1)
    {
        Used += units;
        return Used <= most;
    }
}
