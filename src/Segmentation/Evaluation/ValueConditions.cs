using Segmentation.Customers;
using Segmentation.Rules;
using Segmentation.Time;

namespace Segmentation.Evaluation;

/// <summary>Conditions that compare values: comparison, between, one of, known, text and set matches.</summary>
internal static class ValueConditions
{
    public static Outcome Compare(MomentEvaluator moment, Comparison comparison, EventRow? row)
    {
        var left = moment.Quantities.Read(comparison.Left, row);
        if (comparison.Right is DurationLiteral duration)
        {
            return DurationConditions.Compare(moment, comparison.Left, left, comparison.Operator, duration.Value);
        }

        var right = ReadRight(moment, comparison.Left, comparison.Right, row);
        var until = ComparisonHorizon.Of(moment, comparison.Left, left, right);
        return Compare(moment, comparison, row, left, right, until);
    }

    public static Outcome Between(MomentEvaluator moment, Between between, EventRow? row) => Outcome.All(
        [
            Compare(moment, new Comparison(between.Quantity, ComparisonOperator.AtLeast, between.Low), row),
            Compare(moment, new Comparison(between.Quantity, ComparisonOperator.AtMost, between.High), row),
        ]);

    public static Outcome OneOf(MomentEvaluator moment, OneOf oneOf, EventRow? row)
    {
        moment.Work.Take(WorkMeter.OfList(oneOf.Members.Count));
        var reading = moment.Quantities.Read(oneOf.Quantity, row);
        if (reading is { IsKnown: true, Value.Type: AttributeType.Set, Kind: ReadingKind.Value })
        {
            var texts = oneOf.Members.Select(member => ((TextLiteral)member).Value);
            return Outcome.Of(moment.Texts(oneOf.Quantity, row).Overlap(reading.Value.Set, texts), reading.Until);
        }

        return Outcome.Any(oneOf.Members.Select(member =>
            Compare(moment, new Comparison(oneOf.Quantity, ComparisonOperator.Equal, member), row)));
    }

    public static Outcome OneOf(MomentEvaluator moment, OneOfList oneOf, EventRow? row)
    {
        var members = moment.Rules.Catalogue.FindList(oneOf.List)!.Members;
        var texts = moment.Texts(oneOf.Quantity, row);
        return moment.Decide(oneOf.Quantity, row, value => value.Type == AttributeType.Set
            ? texts.Overlap(value.Set, members)
            : texts.Overlap([value.Text], members));
    }

    public static Outcome Known(MomentEvaluator moment, KnownTest test, EventRow? row)
    {
        var reading = moment.Quantities.Read(test.Quantity, row);
        var until = test.Quantity is AgeFacet && reading.IsKnown ? Horizon.Never : reading.Until;
        return Outcome.Of(reading.IsKnown == test.IsKnown, until, undetermined: Horizon.Never);
    }

    public static Outcome Match(MomentEvaluator moment, TextMatch match, EventRow? row)
    {
        var comparison = moment.Texts(match.Text, row).Comparison;
        var part = match.Part.Value;
        return moment.Decide(match.Text, row, value => match.Kind switch
        {
            TextMatchKind.Contains => value.Text.Contains(part, comparison),
            TextMatchKind.StartsWith => value.Text.StartsWith(part, comparison),
            _ => value.Text.EndsWith(part, comparison),
        });
    }

    public static Outcome Match(MomentEvaluator moment, SetMatch match, EventRow? row)
    {
        var texts = moment.Texts(match.Set, row);
        var members = match.Members.Select(member => member.Value);
        return moment.Decide(match.Set, row, value => match.Kind switch
        {
            SetMatchKind.Any => texts.Overlap(value.Set, members),
            SetMatchKind.All => members.All(member => texts.Overlap(value.Set, [member])),
            _ => !texts.Overlap(value.Set, members),
        });
    }

    /// <summary>
    /// The right side as the left side's type reads it: a bare number is money beside money, the nearest double
    /// beside a number.
    /// </summary>
    private static Reading ReadRight(MomentEvaluator moment, Quantity left, Quantity right, EventRow? row) =>
        right is NumberLiteral number
            ? Reading.Of(
                moment.Quantities.IsMoney(left, row) ? Exact.From(number.Value) : Exact.From(NearestDouble.Of(number.Value)),
                Horizon.Never)
            : moment.Quantities.Read(right, row);

    private static Outcome Compare(
        MomentEvaluator moment, Comparison comparison, EventRow? row, Reading left, Reading right, Horizon until)
    {
        if (left.Kind == ReadingKind.Unknown || right.Kind == ReadingKind.Unknown)
        {
            return Undetermined(left, right);
        }

        if (left.Kind == ReadingKind.Range)
        {
            return CountRange.Compare(left, comparison.Operator, right.Number) is { } decided
                ? Outcome.Of(decided, until)
                : Outcome.Undetermined(until, left.Reason);
        }

        return Outcome.Of(
            left.Kind == ReadingKind.Number
                ? Holds(comparison.Operator, left.Number.CompareTo(right.Number))
                : Compare(moment, comparison, row, left.Value, right.Value),
            until);
    }

    private static bool Compare(MomentEvaluator moment, Comparison comparison, EventRow? row, Datum left, Datum right) => left.Type switch
    {
        AttributeType.Text =>
            moment.Texts(comparison.Left, row).Equal(left.Text, right.Text) == (comparison.Operator == ComparisonOperator.Equal),
        AttributeType.Flag => (left.Flag == right.Flag) == (comparison.Operator == ComparisonOperator.Equal),
        _ => Holds(comparison.Operator, Moments.Compare(left, right, moment.Calendar)),
    };

    /// <summary>A comparison stays undetermined as long as one of its sides is unknown.</summary>
    internal static Outcome Undetermined(Reading left, Reading right)
    {
        Reading[] unknown = [.. new[] { left, right }.Where(side => side.Kind == ReadingKind.Unknown)];
        var until = unknown.Select(side => side.Until).Aggregate(Horizon.Max);
        return Outcome.Undetermined(until, [.. unknown.Select(side => side.Reason)]);
    }

    /// <summary>Whether an operator holds for a comparison's sign.</summary>
    internal static bool Holds(ComparisonOperator op, int sign) => op switch
    {
        ComparisonOperator.Equal => sign == 0,
        ComparisonOperator.NotEqual => sign != 0,
        ComparisonOperator.Less => sign < 0,
        ComparisonOperator.AtMost => sign <= 0,
        ComparisonOperator.Greater => sign > 0,
        _ => sign >= 0,
    };
}
