using Segmentation.Diagnostics;

namespace Segmentation.Rules.Json;

/// <content>Sums and products, in the one shape that a text can write: a product may stand in a sum.</content>
internal sealed partial class RuleJsonReader
{
    private SumOf? ReadTerms(JsonPart list)
    {
        var terms = new List<SumTerm>();
        var isSound = ReadSteps(list, JsonNames.Add, JsonNames.Subtract, (step, isSubtracted) =>
        {
            var isLeading = terms.Count == 0;
            var quantity = IsOf(step, JsonNames.Factors)
                ? ReadProductOf(step, isLeading)
                : ReadOperand(step, isLeading);
            if (quantity is not null)
            {
                terms.Add(new SumTerm(quantity, isSubtracted));
            }

            return quantity is not null;
        });
        return isSound ? new SumOf([.. terms]) : null;
    }

    private ProductOf? ReadProductOf(JsonPart part, bool isLeading)
    {
        var form = new JsonForm(part, _issues);
        var product = ReadFactors(form.Need(JsonNames.Factors)!, isLeading);
        form.Close();
        return product is null ? null : Placed(product, part);
    }

    private ProductOf? ReadFactors(JsonPart list, bool isLeading)
    {
        var factors = new List<ProductFactor>();
        var isSound = ReadSteps(list, JsonNames.Multiply, JsonNames.Divide, (step, isDivisor) =>
        {
            var quantity = ReadOperand(step, isLeading && factors.Count == 0);
            if (quantity is not null)
            {
                factors.Add(new ProductFactor(quantity, isDivisor));
            }

            return quantity is not null;
        });
        return isSound ? new ProductOf([.. factors]) : null;
    }

    /// <summary>Two objects or more, each with one operand; the first does not turn it round.</summary>
    private bool ReadSteps(JsonPart list, string plain, string turned, Func<JsonPart, bool, bool> read)
    {
        if (!Is(list, JsonKind.List, "a list of operands is expected"))
        {
            return false;
        }

        if (list.Members.Count < 2)
        {
            _issues.Error(
                IssueCodes.EmptyList,
                list,
                "arithmetic has at least two operands",
                "Write the operands, or the one quantity alone.");
            return false;
        }

        for (var i = 0; i < list.Members.Count; i++)
        {
            if (_issues.IsStopped || (i > 0 && !CountCondition(list.Members[i]))
                || OpenForm(list.Members[i], "an operand is an object") is not { } form)
            {
                return false;
            }

            var step = i == 0 ? null : form.Take(turned);
            var isTurned = step is not null;
            step ??= form.Need(plain);
            if (step is null || !read(step, isTurned))
            {
                return false;
            }

            form.Close();
        }

        return true;
    }

    /// <summary>A quantity that is no arithmetic, or a number, which a text cannot begin with.</summary>
    private Quantity? ReadOperand(JsonPart part, bool isLeading)
    {
        var isNumber = part.Kind == JsonKind.Number || IsOf(part, JsonNames.Number);
        if (isNumber && !isLeading)
        {
            return ReadBareNumber(part);
        }

        if (!isNumber && !IsOf(part, JsonNames.Terms) && !IsOf(part, JsonNames.Factors))
        {
            return ReadQuantity(part)?.Quantity;
        }

        _issues.Error(
            IssueCodes.WrongKind,
            part,
            isNumber ? "arithmetic begins with a quantity, not with a number" : "arithmetic stands in arithmetic",
            isNumber ? "Turn the operands round." : "Multiply or divide each term; there are no parentheses.");
        return null;
    }

    private NumberLiteral? ReadBareNumber(JsonPart part)
    {
        if (ReadLiteral(part, default) is not NumberLiteral number)
        {
            return null;
        }

        if (number.Currency is null)
        {
            return number;
        }

        _issues.Error(
            IssueCodes.WrongCurrency, part, "a number in arithmetic has no currency", "Leave the currency code out.");
        return null;
    }

    private static bool IsOf(JsonPart part, string name) =>
        part.Kind == JsonKind.Object && part.Members.Exists(member => member.Name == name);
}
