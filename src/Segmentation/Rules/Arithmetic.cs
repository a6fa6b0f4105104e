namespace Segmentation.Rules;

/// <summary>Terms added and subtracted, from left to right.</summary>
internal sealed record SumOf : Quantity
{
    internal SumOf(EquatableList<SumTerm> terms)
        : base(Arithmetic.Above(terms, term => term.Quantity)) => Terms = terms;

    /// <summary>Gets the terms, two or more; none is itself a sum, and the first is added.</summary>
    public EquatableList<SumTerm> Terms { get; }
}

/// <summary>One term of a sum.</summary>
/// <param name="Quantity">The quantity; a product, or a quantity that is no arithmetic.</param>
/// <param name="IsSubtracted">Whether it is subtracted.</param>
internal sealed record SumTerm(Quantity Quantity, bool IsSubtracted);

/// <summary>Factors multiplied and divided, from left to right.</summary>
internal sealed record ProductOf : Quantity
{
    internal ProductOf(EquatableList<ProductFactor> factors)
        : base(Arithmetic.Above(factors, factor => factor.Quantity)) => Factors = factors;

    /// <summary>Gets the factors, two or more; none is itself arithmetic, and the first is multiplied.</summary>
    public EquatableList<ProductFactor> Factors { get; }
}

/// <summary>One factor of a product.</summary>
/// <param name="Quantity">The quantity; no arithmetic.</param>
/// <param name="IsDivisor">Whether it divides.</param>
internal sealed record ProductFactor(Quantity Quantity, bool IsDivisor);

/// <summary>Builds sums and products in the one shape that the rule language can write: no parentheses.</summary>
internal static class Arithmetic
{
    public static Quantity Add(Quantity left, Quantity right, bool subtract) =>
        new SumOf([.. TermsOf(left), .. TermsOf(right).Select(term => subtract ? term with { IsSubtracted = !term.IsSubtracted } : term)]);

    public static Quantity Multiply(Quantity left, Quantity right, bool divide) =>
        new ProductOf([.. FactorsOf(left), .. FactorsOf(right).Select(factor => divide ? factor with { IsDivisor = !factor.IsDivisor } : factor)]);

    public static TreeSize Above<T>(EquatableList<T> parts, Func<T, Quantity> quantityOf)
        where T : IEquatable<T>
    {
        var below = TreeSize.None;
        foreach (var part in parts)
        {
            below = below.And(quantityOf(part).Measure);
        }

        return TreeSize.Above(below);
    }

    private static EquatableList<SumTerm> TermsOf(Quantity quantity) =>
        quantity is SumOf sum ? sum.Terms : [new SumTerm(quantity, IsSubtracted: false)];

    private static EquatableList<ProductFactor> FactorsOf(Quantity quantity) => quantity switch
    {
        ProductOf product => product.Factors,
        SumOf =>
            throw new ArgumentException(
                "A sum cannot be a factor: the rule language has no parentheses. Multiply or divide each term."),
        _ => [new ProductFactor(quantity, IsDivisor: false)],
    };
}
