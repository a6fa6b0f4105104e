using Segmentation.Time;

namespace Segmentation;

/// <summary>Full calendar units before the present one: <c>Previous.Months(3)</c> is <c>previous 3 months</c>.</summary>
public static class Previous
{
    /// <summary>The full days before the present one.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static FullUnitsWindow Days(int count) => new(count, DurationUnit.Day, next: false);

    /// <summary>The full weeks before the present one.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static FullUnitsWindow Weeks(int count) => new(count, DurationUnit.Week, next: false);

    /// <summary>The full months before the present one.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static FullUnitsWindow Months(int count) => new(count, DurationUnit.Month, next: false);

    /// <summary>The full quarters before the present one.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static FullUnitsWindow Quarters(int count) => new(count, DurationUnit.Quarter, next: false);

    /// <summary>The full years before the present one.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static FullUnitsWindow Years(int count) => new(count, DurationUnit.Year, next: false);
}
