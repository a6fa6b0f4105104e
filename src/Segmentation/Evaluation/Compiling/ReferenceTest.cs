using Segmentation.Evaluation.Matching;

namespace Segmentation.Evaluation.Compiling;

/// <summary>A condition that is left to the reference evaluator.</summary>
/// <param name="Condition">The bound condition.</param>
internal sealed record ReferenceTest(Rule Condition) : Test
{
    public override bool DependsOnInstant => true;

    public override int Cost => 2_000;

    public override Truth Evaluate(Frame frame) => frame.Reference!.Evaluate(Condition).Truth;
}
