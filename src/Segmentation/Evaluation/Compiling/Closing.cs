namespace Segmentation.Evaluation.Compiling;

/// <summary>What a condition is where it would be undetermined: still that, or, with <c>or unknown</c>, true.</summary>
/// <param name="WhenUndetermined">The truth in its place.</param>
internal readonly record struct Closing(Truth WhenUndetermined)
{
    /// <summary>Undetermined stays undetermined.</summary>
    public static Closing None => new(Truth.Undetermined);

    /// <summary>Or unknown.</summary>
    public static Closing True => new(Truth.True);

    /// <summary>The same seen from the opposite condition.</summary>
    public Closing Negate() => new(NegatedIf(true));

    public Truth NegatedIf(bool negated) => negated ? Truth.True - (int)WhenUndetermined : WhenUndetermined;
}
