namespace Segmentation.Evaluation.Compiling;

/// <summary>Where a literal lies among the whole keys of a quantity: the keys equal to it are Low up to, not with, High.</summary>
/// <remarks>Empty where no key equals the literal, such as a count and 2.5. Wider than a key, so that ends beyond all keys are ends too.</remarks>
/// <param name="Low">The least key that is not less than the literal.</param>
/// <param name="High">The least key that is greater than the literal.</param>
internal readonly record struct KeyRange(Int128 Low, Int128 High)
{
    public static KeyRange Exactly(long key) => new(key, (Int128)key + 1);
}
