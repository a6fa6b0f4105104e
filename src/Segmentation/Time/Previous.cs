using Segmentation.Time;

namespace Segmentation;

/// <summary>Full calendar units before the present one: <c>Previous.Months(3)</c> is <c>previous 3 months</c>.</summary>
public static class Previous
{
    /// <summary>The full days before the present one.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static Window Days(int count) => new FullUnitsWindow(count, DurationUnit.Day, next: false);

    /// <summary>The full weeks before the present one.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static Window Weeks(int count) => new FullUnitsWindow(count, DurationUnit.Week, next: false);

    /// <summary>The full months before the present one.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static Window Months(int count) => new FullUnitsWindow(count, DurationUnit.Month, next: false);

    /// <summary>The full quarters before the present one.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static Window Quarters(int count) => new FullUnitsWindow(count, DurationUnit.Quarter, next: false);

    /// <summary>The full years before the present one.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static Window Years(int count) => new FullUnitsWindow(count, DurationUnit.Year, next: false);
}
