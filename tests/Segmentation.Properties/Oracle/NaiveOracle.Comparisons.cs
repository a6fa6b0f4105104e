using System.Globalization;
using System.Text;
using Segmentation.Properties.People;
using Segmentation.Rules;

namespace Segmentation.Properties.Oracle;

/// <content>Operators by type.</content>
internal sealed partial class NaiveOracle
{
    private static bool IsKnown(OracleValue? value) => value is not (null or CountValue { High: null })
        && (value is not CountValue count || count.Low == count.High);

    private Truth Compare(OracleValue? left, ComparisonOperator op, Quantity right, Moment m)
    {
        if (left is null)
        {
            return Truth.Undetermined;
        }

        if (right is DurationLiteral { Value: var duration })
        {
            return CompareTime(left, op, duration, m);
        }

        if (left is TextValue text && right is TextLiteral literal)
        {
            return Ordered(TextOrder(text, new TextValue(Meaning(text, literal.Value))), op);
        }

        return Operand(right, left, m) is { } other ? CompareKnown(left, op, other, m) : Truth.Undetermined;
    }

    private Truth CompareKnown(OracleValue left, ComparisonOperator op, OracleValue right, Moment m) => (left, right) switch
    {
        (CountValue a, NumberValue b) => CompareCount(a, op, b.Value),
        (NumberValue a, NumberValue b) => Ordered(a.Value.CompareTo(b.Value), op),
        (MoneyValue a, MoneyValue b) => Ordered(a.Value.CompareTo(b.Value), op),
        (AverageValue a, NumberValue b) => Ordered(a.Sum.CompareTo(Rational.Of(b.Value) * new Rational(a.Count, 1)), op),
        (AverageValue a, MoneyValue b) => Ordered(a.Sum.CompareTo(b.Value * new Rational(a.Count, 1)), op),
        (TextValue a, TextValue b) => Ordered(TextOrder(a, b), op),
        (FlagValue a, FlagValue b) => Ordered(a.Value.CompareTo(b.Value), op),
        (InstantValue a, InstantValue b) => Ordered(a.Ticks.CompareTo(b.Ticks), op),
        (DateValue or InstantValue, DateValue or InstantValue) => Ordered(m.DateOf(left).CompareTo(m.DateOf(right)), op),
        _ => throw new NotSupportedException($"{left} {op} {right}"),
    };

    /// <summary>The right side as a value of the type that the left side wants.</summary>
    private OracleValue? Operand(Quantity right, OracleValue left, Moment m) => right switch
    {
        NumberLiteral { Value: var value } => left is MoneyValue or AverageValue { IsMoney: true }
            ? new MoneyValue(Rational.Of(value))
            : new NumberValue(NearestDouble(value)),
        FlagLiteral flag => new FlagValue(flag.Value),
        DateLiteral date => new DateValue(date.Value.DayNumber),
        InstantLiteral instant => new InstantValue(instant.Value.UtcTicks),
        _ => Quantity(right, m),
    };

    private Truth Order(OracleValue? left, DateOrder order, Moment m)
    {
        if (left is null || Operand(order.Other, left, m) is not { } right)
        {
            return Truth.Undetermined;
        }

        return order.Relation switch
        {
            DateRelation.On => Kleene.Of(m.DateOf(left) == m.DateOf(right)),
            DateRelation.Before => CompareKnown(left, ComparisonOperator.Less, right, m),
            _ => CompareKnown(left, ComparisonOperator.Greater, right, m),
        };
    }

    private Truth In(OracleValue? value, IEnumerable<Literal> members, Moment m) => value switch
    {
        null => Truth.Undetermined,
        SetValue set => Contains(set, SetMatchKind.Any, members.Cast<TextLiteral>()),
        _ => Kleene.Any(members.Select(member => Compare(value, ComparisonOperator.Equal, member, m))),
    };

    private static Truth InList(OracleValue? value, IReadOnlyList<string> list) => value switch
    {
        TextValue text => Kleene.Of(list.Any(member => TextOrder(text, new TextValue(member)) == 0)),
        SetValue set => Kleene.Of(list.Any(member => Holds(set, member))),
        _ => Truth.Undetermined,
    };

    private static Truth Contains(SetValue set, SetMatchKind kind, IEnumerable<TextLiteral> members)
    {
        var held = members.Select(member => Holds(set, member.Value));
        return Kleene.Of(kind switch
        {
            SetMatchKind.Any => held.Any(each => each),
            SetMatchKind.All => held.All(each => each),
            _ => !held.Any(each => each),
        });
    }

    private static bool Holds(SetValue set, string member) =>
        set.Members.Any(each => TextOrder(new TextValue(each, set.IgnoreCase), new TextValue(member)) == 0);

    private static Truth Matches(OracleValue? value, TextMatch match)
    {
        if (value is not TextValue text)
        {
            return Truth.Undetermined;
        }

        var (whole, part) = (Folded(text.Value, text.IgnoreCase), Folded(match.Part.Value, text.IgnoreCase));
        return Kleene.Of(match.Kind switch
        {
            TextMatchKind.Contains => whole.Contains(part, StringComparison.Ordinal),
            TextMatchKind.StartsWith => whole.StartsWith(part, StringComparison.Ordinal),
            _ => whole.EndsWith(part, StringComparison.Ordinal),
        });
    }

    private static int TextOrder(TextValue a, TextValue b) =>
        string.CompareOrdinal(Folded(a.Value, a.IgnoreCase), Folded(b.Value, a.IgnoreCase));

    private static string Meaning(TextValue beside, string literal) =>
        beside.HasAliases && literal == Models.ShanghaiAlias ? "Shanghai" : literal;

    private static string Folded(string text, bool ignoreCase)
    {
        if (!ignoreCase)
        {
            return text;
        }

        var folded = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            folded.Append(Rune.ToUpperInvariant(rune));
        }

        return folded.ToString();
    }

    private static Truth CompareTime(OracleValue left, ComparisonOperator op, Duration duration, Moment m) => left switch
    {
        GapValue gap => Ordered(gap.Days.CompareTo(new Rational(OracleWindow.Ticks(duration) / TimeSpan.TicksPerDay, 1)), op),
        ElapsedValue e when duration.IsCalendar => Ordered(Civil.Back(m.Today, duration).CompareTo(m.DateOf(e.Since)), op),
        ElapsedValue { Since: InstantValue at } => Ordered((m.Now - at.Ticks).CompareTo(OracleWindow.Ticks(duration)), op),
        _ => throw new NotSupportedException($"{left} {op} {duration}"),
    };

    /// <summary>Decided when every whole number in the range agrees.</summary>
    private static Truth CompareCount(CountValue count, ComparisonOperator op, double value)
    {
        var low = Ordered(((double)count.Low).CompareTo(value), op);
        var high = count.High is { } top
            ? Ordered(((double)top).CompareTo(value), op)
            : Ordered(double.PositiveInfinity.CompareTo(value), op);
        var hasHole = op is ComparisonOperator.Equal or ComparisonOperator.NotEqual
            && value == Math.Floor(value) && value >= count.Low && (count.High is null || value <= count.High)
            && count.High != count.Low;
        return low == high && !hasHole ? low : Truth.Undetermined;
    }

    private static Truth Ordered(int order, ComparisonOperator op) => Kleene.Of(op switch
    {
        ComparisonOperator.Equal => order == 0,
        ComparisonOperator.NotEqual => order != 0,
        ComparisonOperator.Less => order < 0,
        ComparisonOperator.AtMost => order <= 0,
        ComparisonOperator.Greater => order > 0,
        _ => order >= 0,
    });

    private static double NearestDouble(decimal value) =>
        double.Parse(value.ToString(CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
}
