using Segmentation.Evaluation.Matching;

namespace Segmentation.Evaluation.Compiling;

/// <summary>The customer's key falls into a share; undetermined for a customer without a key.</summary>
internal sealed record SampleTest(string Name, decimal From, decimal To) : Test
{
    public override int Cost => 30;

    public override Truth Evaluate(Frame frame) => frame.Key.Length == 0
        ? Truth.Undetermined
        : Of(From <= To && BucketScheme.Sample.Contains(Name, frame.Key, From, To));
}
