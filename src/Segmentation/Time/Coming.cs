using Segmentation.Time;

namespace Segmentation;

/// <summary>Full calendar units after the present one: <c>Coming.Months(3)</c> is <c>next 3 months</c>.</summary>
/// <remarks>For dates, instants and anniversaries only.</remarks>
public static class Coming
{
    /// <summary>The full days after the present one.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static FullUnitsWindow Days(int count) => new(count, DurationUnit.Day, next: true);

    /// <summary>The full weeks after the present one.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static FullUnitsWindow Weeks(int count) => new(count, DurationUnit.Week, next: true);

    /// <summary>The full months after the present one.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static FullUnitsWindow Months(int count) => new(count, DurationUnit.Month, next: true);

    /// <summary>The full quarters after the present one.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static FullUnitsWindow Quarters(int count) => new(count, DurationUnit.Quarter, next: true);

    /// <summary>The full years after the present one.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static FullUnitsWindow Years(int count) => new(count, DurationUnit.Year, next: true);
}
