using System.Diagnostics;
using Segmentation.Customers;
using Segmentation.Evaluation.Compiling;

namespace Segmentation.Bulk.Columns;

/// <summary>From keys of columns back to values.</summary>
internal static class ColumnData
{
    public static Datum Of(long key, CellShape shape, TextDictionary? texts) => shape.Type switch
    {
        CellType.Number => Datum.OfNumber(Keys.ToDouble(key)),
        CellType.Money => Datum.OfMoney(MoneyScale.ToDecimal(key, shape.Scale)),
        CellType.Text => Datum.OfText(texts![(int)key]),
        CellType.Flag => Datum.OfFlag(key != 0),
        CellType.Date => Datum.OfDate(DateOnly.FromDayNumber((int)key)),
        CellType.Instant => Datum.OfMoment(new DateTimeOffset(key, TimeSpan.Zero)),
        _ => throw new UnreachableException(),
    };
}
