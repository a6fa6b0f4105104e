namespace Segmentation.Time;

/// <summary>The unit of a <see cref="Duration"/>.</summary>
/// <remarks>A day and longer are calendar units in the customer's zone; an hour and shorter are exact lengths of time.</remarks>
public enum DurationUnit
{
    /// <summary>One second, exact.</summary>
    Second,

    /// <summary>60 seconds, exact.</summary>
    Minute,

    /// <summary>60 minutes, exact.</summary>
    Hour,

    /// <summary>One local calendar date, whatever its length.</summary>
    Day,

    /// <summary>Seven local calendar dates; a calendar week begins on Monday.</summary>
    Week,

    /// <summary>A calendar month; the day is kept and clamped to the month's end.</summary>
    Month,

    /// <summary>Three calendar months; a calendar quarter begins in January, April, July or October.</summary>
    Quarter,

    /// <summary>Twelve calendar months.</summary>
    Year,
}
