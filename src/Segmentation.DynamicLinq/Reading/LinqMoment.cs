namespace Segmentation.DynamicLinq.Reading;

/// <summary>What a moment in a text begins with.</summary>
internal enum MomentAnchor
{
    /// <summary>A constant.</summary>
    Fixed,

    /// <summary>The instant of the evaluation.</summary>
    Now,

    /// <summary>The start of the day of the evaluation.</summary>
    Today,

    /// <summary>A date or instant of the customer or of an event.</summary>
    Member,
}

/// <summary>A date or instant, with what is added to it.</summary>
/// <param name="Anchor">What it begins with.</param>
internal sealed record LinqMoment(MomentAnchor Anchor)
{
    /// <summary>The member; null for the other anchors.</summary>
    public LinqMember? Member { get; init; }

    /// <summary>The constant as a clock shows it.</summary>
    public DateTime Reading { get; init; }

    /// <summary>How far the clock of the constant is from UTC; null when the text does not say.</summary>
    public TimeSpan? Offset { get; init; }

    /// <summary>What is added, exactly.</summary>
    public TimeSpan Shift { get; init; }

    /// <summary>Calendar months that are added.</summary>
    public int Months { get; init; }

    /// <summary>Whether only the date counts: <c>.Date</c>.</summary>
    public bool IsDate { get; init; }

    /// <summary>Whether it depends on the instant of the evaluation.</summary>
    public bool IsRelative => Anchor is MomentAnchor.Now or MomentAnchor.Today;

    /// <summary>Whether it is a member as it is.</summary>
    public bool IsPlainMember => Anchor == MomentAnchor.Member && Shift == TimeSpan.Zero && Months == 0;
}
