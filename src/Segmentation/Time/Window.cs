using System.Globalization;
using Segmentation.Time;

namespace Segmentation;

/// <summary>
/// A span of time relative to the evaluation instant: <c>within 90 days</c>, <c>this month</c>, <c>previous quarter</c>.
/// </summary>
/// <remarks>
/// Made by <see cref="Last"/>, <see cref="This"/>, <see cref="Previous"/>, <see cref="Next"/> and <see cref="Coming"/>.
/// An element at instant s counts at t while <c>Enter(s) &lt;= t &lt; Leave(s)</c>; the table is in the documentation of windows.
/// </remarks>
public abstract record Window
{
    private protected Window()
    {
    }

    /// <summary>
    /// Gets a value indicating whether the window can cover dates after today; then it is for dates and anniversaries
    /// only.
    /// </summary>
    public abstract bool LooksAhead { get; }

    /// <summary>Gets a value indicating whether the window counts calendar dates (a day or longer) and not exact time.</summary>
    public abstract bool IsCalendar { get; }
}

/// <summary><c>within D</c>: the last D up to now, today included; for calendar units whole dates.</summary>
public sealed record RollingWindow : Window
{
    internal RollingWindow(Duration length) => Length = WindowArguments.Positive(length);

    /// <summary>Gets the length, at least 1 unit.</summary>
    public Duration Length { get; }

    /// <inheritdoc/>
    public override bool LooksAhead => false;

    /// <inheritdoc/>
    public override bool IsCalendar => Length.IsCalendar;

    /// <summary>What is in this window and not in <paramref name="nearer"/>: <c>between 90 and 30 days ago</c>.</summary>
    /// <param name="nearer">A shorter window of the same kind, calendar or exact.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="nearer"/> is not shorter, or mixes calendar and exact units.
    /// </exception>
    public Window Before(RollingWindow nearer)
    {
        ArgumentNullException.ThrowIfNull(nearer);
        return new AgoWindow(Length, nearer.Length);
    }

    /// <inheritdoc/>
    public override string ToString() => $"within {Length}";
}

/// <summary><c>between a and b ago</c>: what is in <c>within a</c> and not in <c>within b</c>.</summary>
internal sealed record AgoWindow : Window
{
    internal AgoWindow(Duration older, Duration nearer)
    {
        WindowArguments.Positive(older);
        WindowArguments.Positive(nearer);
        if (older.IsCalendar != nearer.IsCalendar)
        {
            throw new ArgumentException(
                "Calendar units (day and longer) and exact units (hour and shorter) do not mix in one window.", nameof(nearer));
        }

        if (WindowArguments.ApproximateLength(older) < WindowArguments.ApproximateLength(nearer))
        {
            throw new ArgumentException($"The older bound comes first: write between {nearer} and {older} ago.", nameof(nearer));
        }

        Older = older;
        Nearer = nearer;
    }

    /// <summary>Gets the older, longer bound.</summary>
    public Duration Older { get; }

    /// <summary>Gets the nearer, shorter bound.</summary>
    public Duration Nearer { get; }

    /// <inheritdoc/>
    public override bool LooksAhead => false;

    /// <inheritdoc/>
    public override bool IsCalendar => Older.IsCalendar;

    /// <inheritdoc/>
    public override string ToString() => Older.Unit == Nearer.Unit
        ? string.Create(CultureInfo.InvariantCulture, $"between {Older.Count} and {Nearer} ago")
        : $"between {Older} and {Nearer} ago";
}

/// <summary><c>within next D</c>: from now, or from the start of today for calendar units, D ahead.</summary>
internal sealed record AheadWindow : Window
{
    internal AheadWindow(Duration length) => Length = WindowArguments.Positive(length);

    /// <summary>Gets the length, at least 1 unit.</summary>
    public Duration Length { get; }

    /// <inheritdoc/>
    public override bool LooksAhead => true;

    /// <inheritdoc/>
    public override bool IsCalendar => Length.IsCalendar;

    /// <inheritdoc/>
    public override string ToString() => $"within next {Length}";
}

/// <summary><c>this month</c> (to date) or <c>this whole month</c>.</summary>
internal sealed record PeriodWindow : Window
{
    internal PeriodWindow(DurationUnit unit, bool whole)
    {
        Unit = unit;
        IsWhole = whole;
    }

    /// <summary>Gets the period: week, month, quarter or year.</summary>
    public DurationUnit Unit { get; }

    /// <summary>Gets a value indicating whether the rest of the period, after today, is covered too.</summary>
    public bool IsWhole { get; }

    /// <inheritdoc/>
    public override bool LooksAhead => IsWhole;

    /// <inheritdoc/>
    public override bool IsCalendar => true;

    /// <inheritdoc/>
    public override string ToString() => IsWhole ? $"this whole {Unit.Singular()}" : $"this {Unit.Singular()}";
}

/// <summary><c>previous 3 months</c> or <c>next 3 months</c>: full calendar units beside the present one.</summary>
internal sealed record FullUnitsWindow : Window
{
    internal FullUnitsWindow(int count, DurationUnit unit, bool next)
    {
        WindowArguments.Positive(new Duration(count, unit));
        Count = count;
        Unit = unit;
        IsNext = next;
    }

    /// <summary>Gets how many units, at least 1.</summary>
    public int Count { get; }

    /// <summary>Gets the unit: day, week, month, quarter or year.</summary>
    public DurationUnit Unit { get; }

    /// <summary>Gets a value indicating whether the units come after the present one, else before it.</summary>
    public bool IsNext { get; }

    /// <inheritdoc/>
    public override bool LooksAhead => IsNext;

    /// <inheritdoc/>
    public override bool IsCalendar => true;

    /// <inheritdoc/>
    public override string ToString()
    {
        var word = IsNext ? "next" : "previous";
        return Count == 1 ? $"{word} {Unit.Singular()}" : $"{word} {new Duration(Count, Unit)}";
    }
}
