using System.Globalization;
using System.Numerics;
using Segmentation.Customers;
using Segmentation.Rules;

namespace Segmentation.Properties.Oracle;

/// <content>Quantities; null is unknown.</content>
internal sealed partial class NaiveOracle
{
    private OracleValue? Quantity(Quantity quantity, Moment m) => quantity switch
    {
        AttributeQuantity a => m.Customer.Attributes[a.Key],
        RoleQuantity r => m.Customer.Attributes[KeyOf(r.Role)],
        FieldQuantity f => m.Element!.Fields[f.Key],
        SumOf s => Sum(s, m),
        ProductOf p => Product(p, m),
        CountOf c => Count(c.Events, m),
        FieldAggregate f => Aggregate(f, m),
        AverageGap g => Gap(g.Events, m),
        ShareOf s => Share(s, m),
        ValueFacet v => Aggregate(new FieldAggregate(AggregateKind.Sum, new EventSelection("order", v.Filter, v.Window), "amount"), m),
        FrequencyFacet f => Count(new EventSelection("order", f.Filter, f.Window), m),
        RecencyFacet r => Elapsed(Aggregate(new FieldAggregate(AggregateKind.Last, new EventSelection("order", r.Filter), "at"), m)),
        TenureFacet => Elapsed(m.Customer.Attributes["since"]),
        TimeSince t => Elapsed(Quantity(t.Moment, m)),
        AgeFacet => Age(m),
        AffinityFor a => Affinity(a, m),
        _ => throw new NotSupportedException(quantity.GetType().Name),
    };

    private static string KeyOf(AttributeRole role) => role switch
    {
        AttributeRole.Country => "country",
        AttributeRole.Region => "region",
        AttributeRole.City => "city",
        AttributeRole.Interests => "interests",
        AttributeRole.Birthday => "birthday",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    private static ElapsedValue? Elapsed(OracleValue? since) => since is null ? null : new ElapsedValue(since);

    private NumberValue? Age(Moment m)
    {
        if (m.Customer.Attributes["birthday"] is not DateValue birthday || birthday.Day > m.Today)
        {
            return null;
        }

        var date = DateOnly.FromDayNumber((int)birthday.Day);
        return new NumberValue(OracleAnniversaries.Age(date, spec.LunarBirthday ? default : spec.BirthdayLeapDay, m.Today));
    }

    private OracleValue? Sum(SumOf sum, Moment m)
    {
        var isMoney = sum.Terms.Any(term => IsMoney(term.Quantity));
        OracleValue? total = null;
        for (var i = 0; i < sum.Terms.Count; i++)
        {
            var term = Plain(sum.Terms[i].Quantity, isMoney, m);
            if (term is null)
            {
                return null;
            }

            total = i == 0 ? term : Add(total!, term, sum.Terms[i].IsSubtracted);
            if (total is null)
            {
                return null;
            }
        }

        return total;
    }

    private OracleValue? Product(ProductOf product, Moment m)
    {
        OracleValue? result = null;
        for (var i = 0; i < product.Factors.Count; i++)
        {
            var quantity = product.Factors[i].Quantity;
            var factor = Plain(quantity, quantity is not NumberLiteral && IsMoney(quantity), m);
            if (factor is null)
            {
                return null;
            }

            result = i == 0 ? factor : Multiply(result!, factor, product.Factors[i].IsDivisor);
            if (result is null)
            {
                return null;
            }
        }

        return result;
    }

    /// <summary>A number or an amount, ready to reckon with.</summary>
    private OracleValue? Plain(Quantity quantity, bool asMoney, Moment m) => quantity switch
    {
        NumberLiteral literal => asMoney ? new MoneyValue(Rational.Of(literal.Value)) : new NumberValue(NearestDouble(literal.Value)),
        _ => Quantity(quantity, m) switch
        {
            CountValue count => count.Low == count.High ? new NumberValue(count.Low) : null,
            AverageValue { IsMoney: true } average => InRange(average.Sum / new Rational(average.Count, 1)),
            AverageValue average => NumberValue.Of((average.Sum / new Rational(average.Count, 1)).ToDouble()),
            var other => other,
        },
    };

    private static OracleValue? Add(OracleValue a, OracleValue b, bool subtract) => (a, b) switch
    {
        (MoneyValue x, MoneyValue y) => InRange(subtract ? x.Value - y.Value : x.Value + y.Value),
        (NumberValue x, NumberValue y) => NumberValue.Of(subtract ? x.Value - y.Value : x.Value + y.Value),
        _ => throw new NotSupportedException($"{a} + {b}"),
    };

    private static OracleValue? Multiply(OracleValue a, OracleValue b, bool divide) => (a, b) switch
    {
        (MoneyValue x, MoneyValue y) when divide => y.Value.IsZero ? null : NumberValue.Of((x.Value / y.Value).ToDouble()),
        (MoneyValue, NumberValue { Value: 0 }) when divide => null,
        (MoneyValue x, NumberValue y) => InRange(divide ? x.Value / Shortest(y.Value) : x.Value * Shortest(y.Value)),
        (NumberValue x, NumberValue y) => divide && y.Value == 0 ? null : NumberValue.Of(divide ? x.Value / y.Value : x.Value * y.Value),
        _ => throw new NotSupportedException($"{a} * {b}"),
    };

    private static MoneyValue? InRange(Rational value) =>
        value > Rational.Of(decimal.MaxValue) || value < Rational.Of(decimal.MinValue) ? null : new MoneyValue(value);

    /// <summary>The shortest decimal that reads back as the double.</summary>
    private static Rational Shortest(double value)
    {
        var parts = value.ToString("E16", CultureInfo.InvariantCulture).Split('E');
        for (var digits = 0; digits <= 16; digits++)
        {
            var text = value.ToString("E" + digits, CultureInfo.InvariantCulture);
            if (double.Parse(text, CultureInfo.InvariantCulture) == value)
            {
                parts = text.Split('E');
                break;
            }
        }

        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : parts[0].Length - point - 1;
        var mantissa = BigInteger.Parse(parts[0].Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        var power = int.Parse(parts[1], CultureInfo.InvariantCulture) - decimals;
        return power >= 0 ? new(mantissa * BigInteger.Pow(10, power), 1) : new(mantissa, BigInteger.Pow(10, -power));
    }

    private static bool IsMoney(Quantity quantity) => quantity switch
    {
        AttributeQuantity { Key: "spend" or "limit" } or FieldQuantity { Key: "amount" } or ValueFacet => true,
        FieldAggregate { Field: "amount", Kind: not AggregateKind.Distinct } => true,
        ProductOf product => IsMoney(product.Factors[0].Quantity)
            && !product.Factors.Any(factor => factor.IsDivisor && IsMoney(factor.Quantity)),
        SumOf sum => sum.Terms.Any(term => IsMoney(term.Quantity)),
        _ => false,
    };
}
