using System.Collections.Immutable;
using Segmentation.Evaluation.Matching;

namespace Segmentation.Evaluation.Compiling;

/// <summary>A condition that no table of values decides: it looks at more than one value, or at the instant of the evaluation.</summary>
/// <remarks>Equal tests are one test; each is evaluated once for a customer.</remarks>
internal abstract record Test
{
    /// <summary>The truth for a customer, or for an event.</summary>
    public abstract Truth Evaluate(Frame frame);

    /// <summary>Nanoseconds, roughly.</summary>
    public virtual int Cost => 3;

    /// <summary>The cells that it looks at.</summary>
    public virtual ImmutableArray<int> Cells => [];

    /// <summary>The events that it looks at.</summary>
    public virtual ImmutableArray<EventSource> Sources => [];

    /// <summary>Whether it may be another at another instant, the cells being the same.</summary>
    public virtual bool DependsOnInstant => !Sources.IsEmpty;

    protected static Truth Of(bool truth) => truth ? Truth.True : Truth.False;
}
