using Segmentation.Bulk.Columns;
using Segmentation.Evaluation.Compiling;

namespace Segmentation.Bulk.Files;

/// <summary>Which keys a column of a type can have.</summary>
internal readonly record struct KeyLimits(long Least, long Greatest)
{
    public static KeyLimits Whole => new(long.MinValue, long.MaxValue);

    public static KeyLimits Of(CellType type, TextDictionary? texts) => type switch
    {
        CellType.Number => new(Evaluation.Compiling.Keys.Of(double.MinValue), Evaluation.Compiling.Keys.Of(double.MaxValue)),
        CellType.Money => new(-long.MaxValue, long.MaxValue),
        CellType.Text => new(0, texts!.Count - 1),
        CellType.Flag => new(0, 1),
        CellType.Date => new(0, DateOnly.MaxValue.DayNumber),
        CellType.Instant => new(0, DateTimeOffset.MaxValue.Ticks),
        _ => Whole,
    };
}
