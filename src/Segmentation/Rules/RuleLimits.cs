using Segmentation.Customers;

namespace Segmentation;

/// <summary>How large a rule may be, checked before anything is evaluated, and how much work it may make.</summary>
/// <remarks>The structural limits <see cref="Rule.MaxDepth"/> and <see cref="Rule.MaxSize"/> hold besides.</remarks>
public sealed record RuleLimits
{
    /// <summary>Gets the default limits.</summary>
    public static RuleLimits Default { get; } = new();

    /// <summary>Gets how long the text of a rule may be, in UTF-16 units.</summary>
    /// <value>1 or more; 16,384 by default.</value>
    public int Characters { get; init => field = InRange(value, int.MaxValue); } = 16_384;

    /// <summary>Gets how many groups, filters and negations may stand inside each other.</summary>
    /// <value>1 to 128; 64 by default.</value>
    public int Nesting { get; init => field = InRange(value, 128); } = 64;

    /// <summary>
    /// Gets how many conditions a rule may have, those in filters included; each operand of a calculation after its
    /// first counts as one.
    /// </summary>
    /// <value>1 or more; 500 by default.</value>
    public int Conditions { get; init => field = InRange(value, int.MaxValue); } = 500;

    /// <summary>Gets how many members a list in a rule may have; longer ones are named lists.</summary>
    /// <value>1 or more; 1,000 by default.</value>
    public int ListMembers { get; init => field = InRange(value, int.MaxValue); } = 1_000;

    /// <summary>Gets how long a text literal may be, in UTF-16 units.</summary>
    /// <value>1 or more; 1,024 by default.</value>
    public int TextLength { get; init => field = InRange(value, int.MaxValue); } = 1_024;

    /// <summary>Gets how deeply segments may refer to each other; one without references has depth 0.</summary>
    /// <value>1 or more; 16 by default.</value>
    public int SegmentDepth { get; init => field = InRange(value, int.MaxValue); } = 16;

    /// <summary>Gets how much a rule may cost for one customer, in units: 1 for a condition; for one on events, as many as the
    /// stream usually has (<see cref="EventStreamDefinition.UsualCount"/>) for each condition of its filter, and at least once.</summary>
    /// <value>1 or more; 10,000 by default. A reference to a segment counts 1 while a text is read, for the segment may be of
    /// another file or version; it counts as much as the segment when the engine is built.</value>
    public int Cost { get; init => field = InRange(value, int.MaxValue); } = 10_000;

    /// <summary>Gets how much work one segment may make for one customer, in units: an event that is looked at, a condition that is
    /// decided, two events of a sequence.</summary>
    /// <value>1 or more; 1,000,000 by default. What takes more is undetermined, with an issue.</value>
    public int Work { get; init => field = InRange(value, int.MaxValue); } = 1_000_000;

    private static int InRange(int value, int max)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, max);
        return value;
    }
}
