using System.Collections.Immutable;
using Segmentation.Evaluation.Matching;

namespace Segmentation.Evaluation.Compiling;

/// <summary>The sum; 0 without events.</summary>
internal sealed record SumCell(EventSource Events, int Field, bool KnownOnly, CellShape Shape) : ComputedCell(Shape)
{
    public override ImmutableArray<EventSource> Sources => [Events];

    public override int Cost => 30;

    public override Cell Compute(Frame frame)
    {
        var stream = frame.Streams[Events.Stream];
        if (!stream.IsDecided(Events) || !WholeSum.TryAdd(stream, Events, Field, KnownOnly, Shape, out var sum))
        {
            return default;
        }

        if (Shape.Type == CellType.Number)
        {
            return sum.IsWhole ? Cell.Of(Keys.Of((double)sum.Total)) : Exactly(stream);
        }

        frame.IsBeyond |= !sum.IsWhole;
        return sum.IsWhole ? Cell.Of((long)sum.Total) : default;
    }

    /// <summary>The exact sum of doubles, rounded once; unknown when no double holds it. Needs memory.</summary>
    private Cell Exactly(StreamFrame stream)
    {
        var total = Exact.Zero;
        for (var row = stream.NextSure(Events, -1); row >= 0; row = stream.NextSure(Events, row))
        {
            var value = stream.ValueAt(row, Field);
            total = value.IsKnown ? total + Exact.From(Keys.ToDouble(value.Key)) : total;
        }

        var rounded = total.ToDouble();
        return double.IsFinite(rounded) ? Cell.Of(Keys.Of(rounded)) : default;
    }
}

/// <summary>What the chosen events are of all in the window: events, or the sums of a field.</summary>
internal sealed record ShareCell(EventSource Chosen, EventSource All, int? Field, CellShape FieldShape)
    : ComputedCell(new CellShape(CellType.Number))
{
    public override ImmutableArray<EventSource> Sources => [Chosen, All];

    /// <summary>Whole numbers up to here are exact as doubles, and so the quotient of two is rounded once.</summary>
    private const long MaxExactWhole = 1L << 53;

    public override int Cost => 40;

    public override Cell Compute(Frame frame)
    {
        var stream = frame.Streams[Chosen.Stream];
        if (!stream.IsDecided(Chosen))
        {
            return default;
        }

        var (part, whole) = (new WholeSum(stream.CountSure(Chosen), true), new WholeSum(stream.CountSure(All), true));
        if (Field is { } field
            && (!WholeSum.TryAdd(stream, Chosen, field, knownOnly: false, FieldShape, out part)
                || !WholeSum.TryAdd(stream, All, field, knownOnly: false, FieldShape, out whole)))
        {
            return default;
        }

        if (!part.IsWhole || !whole.IsWhole || Int128.Abs(part.Total) > MaxExactWhole || Int128.Abs(whole.Total) > MaxExactWhole)
        {
            frame.IsBeyond = true;
            return default;
        }

        return whole.Total == 0 ? default : Cell.Of(Keys.Of((double)part.Total / (double)whole.Total));
    }
}

/// <summary>The mean of amounts compared with one: the sum with so many times the amount, without rounding.</summary>
/// <param name="Events">The events.</param>
/// <param name="Field">The field.</param>
/// <param name="KnownOnly">Whether unknown amounts are skipped.</param>
/// <param name="Shape">The shape of the field.</param>
/// <param name="Operator">The operator.</param>
/// <param name="Amount">The amount on the right times <paramref name="Parts"/>, in units of the field's scale.</param>
/// <param name="Parts">Above zero.</param>
internal sealed record AverageTest(
    EventSource Events, int Field, bool KnownOnly, CellShape Shape, Rules.ComparisonOperator Operator, long Amount, long Parts) : Test
{
    public override ImmutableArray<EventSource> Sources => [Events];

    public override int Cost => 40;

    public override Truth Evaluate(Frame frame)
    {
        var stream = frame.Streams[Events.Stream];
        if (!stream.IsDecided(Events) || !WholeSum.TryAdd(stream, Events, Field, KnownOnly, Shape, out var sum) || sum.Count == 0)
        {
            return Truth.Undetermined;
        }

        if (!sum.IsWhole)
        {
            frame.IsBeyond = true;
            return Truth.Undetermined;
        }

        return Of(ValueConditions.Holds(Operator, (sum.Total * Parts).CompareTo((Int128)Amount * sum.Count)));
    }
}
