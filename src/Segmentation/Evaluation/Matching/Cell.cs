using Segmentation.Customers;
using Segmentation.Evaluation.Compiling;

namespace Segmentation.Evaluation.Matching;

/// <summary>One value of the customer, or of an event, in the form that conditions look at: a key in order, or a text.</summary>
internal struct Cell
{
    /// <summary>The key: see <see cref="Keys"/>; for a set, where its marks begin.</summary>
    public long Key;

    /// <summary>The greatest key of a range.</summary>
    public long High;

    /// <summary>The text.</summary>
    public string? Text;

    public CellState State;

    public readonly bool IsKnown => State == CellState.Known;

    public static Cell Of(long key) => new() { Key = key, State = CellState.Known };

    public static Cell Of(string text) => new() { Text = text, State = CellState.Known };

    /// <summary>A whole number that lies between two; no end is the largest of all.</summary>
    public static Cell Range(long low, long high) =>
        low == high ? Of(low) : new() { Key = low, High = high, State = CellState.Range };

    /// <summary>A value as it came through the door; not for sets.</summary>
    public static Cell Of(Datum value, int scale) => !value.IsKnown ? default : value.Type switch
    {
        AttributeType.Number => Of(Keys.Of(value.Number)),
        AttributeType.Money => MoneyScale.TryScale(value.Money, scale, out var scaled)
            ? Of(scaled)
            : throw new System.Diagnostics.UnreachableException("The door lets in only what fits."),
        AttributeType.Text => Of(value.Text),
        AttributeType.Flag => Of(value.Flag ? 1 : 0),
        AttributeType.Date => Of(value.Date.DayNumber),
        _ => Of(value.Instant.Ticks),
    };
}
