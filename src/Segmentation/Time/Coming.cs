using Segmentation.Time;

namespace Segmentation;

/// <summary>Full calendar units after the present one: <c>Coming.Months(3)</c> is <c>next 3 months</c>.</summary>
/// <remarks>For dates, instants and anniversaries only.</remarks>
public static class Coming
{
    /// <summary>The full days after the present one.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static Window Days(int count) => new FullUnitsWindow(count, DurationUnit.Day, next: true);

    /// <summary>The full weeks after the present one.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static Window Weeks(int count) => new FullUnitsWindow(count, DurationUnit.Week, next: true);

    /// <summary>The full months after the present one.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static Window Months(int count) => new FullUnitsWindow(count, DurationUnit.Month, next: true);

    /// <summary>The full quarters after the present one.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static Window Quarters(int count) => new FullUnitsWindow(count, DurationUnit.Quarter, next: true);

    /// <summary>The full years after the present one.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static Window Years(int count) => new FullUnitsWindow(count, DurationUnit.Year, next: true);
}
