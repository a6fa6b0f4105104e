using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Kernels;
using Segmentation.Evaluation.Compiling;

namespace Segmentation.Bulk.Evaluating;

/// <summary>Anniversaries by the Gregorian calendar depend on month and day alone, except for dates of the window's own year and later.</summary>
/// <param name="Ranges">The months and days, as <see cref="KeyOf"/>, whose anniversary lies in the window.</param>
/// <param name="FirstLater">The number of the first day that is decided by itself.</param>
internal sealed record MonthDays(KeyRanges Ranges, int FirstLater)
{
    private const int DaysOfMonth = 32;

    /// <summary>A leap year: it has every month and day.</summary>
    private const int SampleYear = 4;

    /// <summary>Whether a test can be decided by month and day.</summary>
    public static bool Covers(FeaturePlan feature) =>
        feature is { Way: FeatureWay.Days, Mapping.Kind: MappingKind.None, Feature.Test: AnniversaryTest { Policy.IsLunar: false } };

    public static MonthDays Of(AnniversaryTest test, ZoneMoment moment)
    {
        var year = moment.Moments.DatesOf(test.Window).First.Year;
        var cuts = new List<long>();
        for (var day = new DateOnly(SampleYear, 1, 1); day.Year == SampleYear && year > SampleYear; day = day.AddDays(1))
        {
            if (test.Holds(day, moment.Moments) != (cuts.Count % 2 != 0))
            {
                cuts.Add(KeyOf(day));
            }
        }

        return new MonthDays(
            KeyRanges.Of(new KeySet(HoldsLowest: false, [.. cuts]), CellMapping.None, moment.Calendar),
            year > SampleYear ? new DateOnly(year, 1, 1).DayNumber : 0);
    }

    public static long KeyOf(DateOnly date) => (DaysOfMonth * date.Month) + date.Day;

    /// <summary>The months and days of a column of dates.</summary>
    public static KeyChunk Of(KeyChunk dates)
    {
        var (keys, known) = (new long[Bits.Rows], new ulong[Bits.Words]);
        dates.Unpack(keys, known);
        for (var row = 0; row < keys.Length; row++)
        {
            keys[row] = Bits.Has(known, row) ? KeyOf(DateOnly.FromDayNumber((int)keys[row])) : 0;
        }

        return KeyPacker.Pack(keys, known, areDoubles: false);
    }
}
