using Segmentation.Time;

namespace Segmentation.Evaluation;

/// <summary>Until when something surely stays as it is, if nothing happens.</summary>
/// <param name="At">No change before this instant.</param>
/// <param name="LooksAgain">Whether the value moves continuously, so that the instant is only when to look again.</param>
internal readonly record struct Horizon(Instant At, bool LooksAgain = false)
{
    public static Horizon Never => new(Instant.Never);

    /// <summary>Already.</summary>
    public static Horizon Now => new(Instant.Earliest);

    /// <summary>The earlier one.</summary>
    public static Horizon Min(Horizon a, Horizon b) => b.At < a.At ? b : a;

    /// <summary>The later one.</summary>
    public static Horizon Max(Horizon a, Horizon b) => b.At > a.At ? b : a;

    /// <summary>The earlier of this and a candidate, when the candidate lies after <paramref name="now"/>.</summary>
    public Horizon With(Instant candidate, Instant now) => candidate > now && candidate < At ? new Horizon(candidate) : this;
}
