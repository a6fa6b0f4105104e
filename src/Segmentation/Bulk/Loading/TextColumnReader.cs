using Segmentation.Bulk.Columns;
using Segmentation.Time;

namespace Segmentation.Bulk.Loading;

/// <summary>Reads a column of texts by a typed getter, as their numbers in the column's dictionary.</summary>
/// <remarks>A loop of its own: one that is generic in a class of values cannot look into its rule.</remarks>
internal sealed class TextColumnReader<TSource>(
    Func<TSource, string?> get, TextCache texts, bool emptyMeansUnknown, long? whenUnknown) : ColumnReader<TSource>
{
    public override ulong Read(
        ReadOnlySpan<TSource> sources, ReadOnlySpan<LocalCalendar> calendars, Span<long> keys, ref ulong unusual)
    {
        var (row, known) = (0, 0UL);
        while (row < sources.Length)
        {
            try
            {
                for (; row < sources.Length; row++)
                {
                    if (get(sources[row]) is { } text && !(emptyMeansUnknown && text.Length == 0))
                    {
                        keys[row] = texts.NumberOf(text);
                        known |= 1UL << row;
                    }
                }
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                unusual |= 1UL << row++;
            }
        }

        return Completed(keys[..sources.Length], known, whenUnknown);
    }
}
