using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.Rules;

namespace Segmentation.Evaluation;

/// <summary>Sums and products: money exactly, numbers as doubles from left to right.</summary>
/// <remarks>In money arithmetic a number counts as its shortest decimal spelling: 1.1 is eleven tenths.</remarks>
internal static class ArithmeticReader
{
    public static Reading Sum(QuantityReader reader, SumOf sum, EventRow? row)
    {
        var isMoney = reader.IsMoney(sum, row);
        var parts = sum.Terms.Select(term => new Part(term.Quantity, term.IsSubtracted ? '-' : '+'));
        return Run(reader, parts, isMoney, row);
    }

    public static Reading Product(QuantityReader reader, ProductOf product, EventRow? row)
    {
        var touchesMoney = product.Factors.Any(factor => reader.IsMoney(factor.Quantity, row));
        var parts = product.Factors.Select(factor => new Part(factor.Quantity, factor.IsDivisor ? '/' : '*'));
        var result = Run(reader, parts, touchesMoney, row);
        return result.IsKnown && touchesMoney && !reader.IsMoney(product, row) ? AsNumber(result) : result;
    }

    private static Reading Run(QuantityReader reader, IEnumerable<Part> parts, bool exactly, EventRow? row)
    {
        var values = parts.Select(part => (part.Operation, Reading: ReadPart(reader, part.Quantity, exactly, row))).ToList();
        var unknown = values.Where(value => value.Reading.Kind != ReadingKind.Number).Select(value => value.Reading).ToList();
        if (unknown.Count > 0)
        {
            var stays = unknown.Select(reading => reading.Until).Aggregate(Horizon.Max);
            return Reading.Unknown(unknown[0].Reason, stays);
        }

        var until = values.Select(value => value.Reading.Until).Aggregate(Horizon.Min);
        Exact? total = null;
        foreach (var (operation, reading) in values)
        {
            if (Apply(operation, exactly, reading.Number, ref total) is { } problem)
            {
                return Reading.Unknown(Report(reader, problem), until);
            }
        }

        return Reading.Of(total!.Value, until);
    }

    /// <summary>Money divided by money is a number: the double nearest to the exact quotient.</summary>
    private static Reading AsNumber(Reading quotient) => Reading.Of(Exact.From(quotient.Number.ToDouble()), quotient.Until);

    private static IssueCode? Apply(char operation, bool exactly, Exact value, ref Exact? total)
    {
        if (total is not { } left)
        {
            total = value;
            return null;
        }

        if (operation == '/' && value.IsZero)
        {
            return IssueCodes.DivisionByZero;
        }

        if (exactly)
        {
            total = operation switch { '+' => left + value, '-' => left - value, '*' => left * value, _ => left / value };
            return total.Value.FitsMoney ? null : IssueCodes.Overflow;
        }

        var (a, b) = (left.ToDouble(), value.ToDouble());
        var result = operation switch { '+' => a + b, '-' => a - b, '*' => a * b, _ => a / b };
        if (!double.IsFinite(result))
        {
            return IssueCodes.Overflow;
        }

        total = Exact.From(result);
        return null;
    }

    private static Reading ReadPart(QuantityReader reader, Quantity quantity, bool exactly, EventRow? row)
    {
        if (quantity is NumberLiteral literal)
        {
            return Reading.Of(exactly ? Exact.From(literal.Value) : Exact.From(NearestDouble.Of(literal.Value)), Horizon.Never);
        }

        var reading = reader.Read(quantity, row);
        return exactly && reading.Kind == ReadingKind.Number && !reader.IsMoney(quantity, row)
            ? Reading.Of(Exact.FromSpelling(reading.Number.ToDouble()), reading.Until)
            : reading;
    }

    private static UndeterminedReason Report(QuantityReader reader, IssueCode problem) => problem == IssueCodes.DivisionByZero
        ? reader.Fault(
            problem, "a division by zero", "Guard the rule with a condition that the divisor is not zero, if zero is normal.")
        : reader.Fault(problem, "the result of a calculation does not fit", "Use smaller numbers or another unit.");

    private readonly record struct Part(Quantity Quantity, char Operation);
}
