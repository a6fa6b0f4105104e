using Segmentation.Evaluation.Compiling;
using Segmentation.Evaluation.Matching;
using Segmentation.Time;

namespace Segmentation.Bulk.Evaluating;

/// <summary>What a cell makes of the one that it is computed from.</summary>
internal enum MappingKind
{
    /// <summary>It is that one.</summary>
    None,

    /// <summary>The local date of its instant.</summary>
    LocalDate,

    /// <summary>The start of its date.</summary>
    StartOfDay,
}

/// <summary>How a cell follows from another, never decreasing: limits on the one are limits on the other.</summary>
internal readonly record struct CellMapping(MappingKind Kind)
{
    public static CellMapping None => new(MappingKind.None);

    /// <summary>The cell that another is made from by clock and calendar alone.</summary>
    public static (int Base, CellMapping Mapping) Of(CompiledRules rules, int cell) => rules.Cells[cell] switch
    {
        LocalDateCell local => (local.Instant, new CellMapping(MappingKind.LocalDate)),
        StartOfDayCell start => (start.Date, new CellMapping(MappingKind.StartOfDay)),
        _ => (cell, None),
    };

    /// <summary>
    /// The least base for which the cell is at least so much. False when there is none; the least of all longs when every base is enough.
    /// </summary>
    public bool TryMap(long cut, LocalCalendar calendar, out long mapped)
    {
        switch (Kind)
        {
            case MappingKind.LocalDate:
                mapped = cut > 0 && cut <= DateOnly.MaxValue.DayNumber ? calendar.StartOfDay(DateOnly.FromDayNumber((int)cut)).Ticks : long.MinValue;
                return cut <= DateOnly.MaxValue.DayNumber;
            case MappingKind.StartOfDay when cut == long.MinValue:
                mapped = long.MinValue;
                return true;
            case MappingKind.StartOfDay:
                mapped = calendar.DateOf(new Instant(cut - 1)).DayNumber + 1;
                return mapped <= DateOnly.MaxValue.DayNumber;
            default:
                mapped = cut;
                return true;
        }
    }
}
