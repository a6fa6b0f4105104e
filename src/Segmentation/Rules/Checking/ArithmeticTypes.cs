using Segmentation.Diagnostics;

namespace Segmentation.Rules.Checking;

/// <summary>The types of sums and products.</summary>
/// <remarks>
/// Money ± money, money × number, money ÷ number are money; money ÷ money and number with number are numbers; a bare literal takes
/// the type that fits. Anything else is refused.
/// </remarks>
internal static class ArithmeticTypes
{
    public static Bound Bind(SumOf sum, QuantityBinder binder, CheckScope scope)
    {
        scope.Calculate(sum.Terms.Count);
        var type = QuantityType.Number;
        var seen = false;
        var terms = new List<SumTerm>(sum.Terms.Count);
        foreach (var term in sum.Terms)
        {
            terms.Add(term);
            if (term.Quantity is NumberLiteral)
            {
                continue;
            }

            var bound = binder.Bind(term.Quantity);
            terms[^1] = new SumTerm(bound.Quantity, term.IsSubtracted);
            if (bound.Type == QuantityType.Broken)
            {
                return new Bound(sum, QuantityType.Broken);
            }

            if (!bound.IsNumeric || (seen && bound.Type != type))
            {
                return Refuse(
                    sum,
                    scope,
                    seen
                        ? IssueText.Of($"{QuantityTypes.Words(type)} and {QuantityTypes.Words(bound.Type)}")
                        : QuantityTypes.Words(bound.Type));
            }

            (type, seen) = (bound.Type, true);
        }

        return new Bound(new SumOf([.. terms]), type);
    }

    public static Bound Bind(ProductOf product, QuantityBinder binder, CheckScope scope)
    {
        scope.Calculate(product.Factors.Count);
        var type = QuantityType.Number;
        var factors = new List<ProductFactor>(product.Factors.Count);
        foreach (var factor in product.Factors)
        {
            var bound = factor.Quantity is NumberLiteral
                ? new Bound(factor.Quantity, QuantityType.Number)
                : binder.Bind(factor.Quantity);
            if (bound.Type == QuantityType.Broken)
            {
                return new Bound(product, QuantityType.Broken);
            }

            if (!bound.IsNumeric || (factors.Count == 0 ? bound.Type : QuantityTypes.OfProduct(type, bound.Type, factor.IsDivisor)) is not { } combined)
            {
                return Refuse(product, scope, $"{QuantityTypes.Words(type)} and {QuantityTypes.Words(bound.Type)}");
            }

            factors.Add(new ProductFactor(bound.Quantity, factor.IsDivisor));
            type = combined;
        }

        return new Bound(new ProductOf([.. factors]), type);
    }

    private static Bound Refuse(Quantity quantity, CheckScope scope, IssueText what)
    {
        scope.Error(
            IssueCodes.OperatorDoesNotFit,
            $"arithmetic does not fit {what}",
            "Add money to money and numbers to numbers; multiply or divide money by numbers, or divide money by money.");
        return new Bound(quantity, QuantityType.Broken);
    }
}
