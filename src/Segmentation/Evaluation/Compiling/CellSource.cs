using System.Collections.Immutable;
using Segmentation.Customers;
using Segmentation.Evaluation.Matching;
using Segmentation.Time;

namespace Segmentation.Evaluation.Compiling;

/// <summary>Where the value of a cell comes from; equal sources are one cell, read or computed once for a customer.</summary>
internal abstract record CellSource(CellShape Shape)
{
    /// <summary>The shape of an attribute's or field's values.</summary>
    public static CellShape ShapeOf(AttributeDefinition definition) => new(
        definition.Type switch
        {
            AttributeType.Number => CellType.Number,
            AttributeType.Money => CellType.Money,
            AttributeType.Text => CellType.Text,
            AttributeType.Flag => CellType.Flag,
            AttributeType.Date => CellType.Date,
            AttributeType.Instant => CellType.Instant,
            _ => CellType.Set,
        },
        definition.Type == AttributeType.Money ? definition.Scale : 0,
        definition.IgnoresCase);
}

/// <summary>An attribute of the customer, by its place in the catalogue.</summary>
internal sealed record AttributeCell(int Attribute, CellShape Shape) : CellSource(Shape);

/// <summary>A registered predicate.</summary>
internal sealed record PredicateCell(string Name) : CellSource(new CellShape(CellType.Flag));

/// <summary>A field of the event at hand, by its place in the stream; <see cref="At"/> is the event's instant.</summary>
internal sealed record FieldCell(int Field, CellShape Shape) : CellSource(Shape)
{
    public const int At = -1;
}

/// <summary>A value computed from others that have lower numbers.</summary>
internal abstract record ComputedCell(CellShape Shape) : CellSource(Shape)
{
    /// <summary>Nanoseconds, roughly.</summary>
    public virtual int Cost => 10;

    /// <summary>The cells that it is computed from.</summary>
    public virtual ImmutableArray<int> Cells => [];

    /// <summary>The events that it is computed from.</summary>
    public virtual ImmutableArray<EventSource> Sources => [];

    /// <summary>Whether it may be another at another instant, the cells being the same.</summary>
    public virtual bool DependsOnInstant => !Sources.IsEmpty;

    public abstract Cell Compute(Frame frame);
}

/// <summary>The local date of an instant.</summary>
internal sealed record LocalDateCell(int Instant) : ComputedCell(new CellShape(CellType.Date))
{
    public override ImmutableArray<int> Cells => [Instant];

    public override Cell Compute(Frame frame)
    {
        ref var instant = ref frame.Cells[Instant];
        return instant.IsKnown ? Cell.Of(frame.Calendar.DateOf(new Instant(instant.Key)).DayNumber) : default;
    }
}

/// <summary>The start of a date, where a window looks at dates as instants.</summary>
internal sealed record StartOfDayCell(int Date) : ComputedCell(new CellShape(CellType.Instant))
{
    public override ImmutableArray<int> Cells => [Date];

    public override Cell Compute(Frame frame)
    {
        ref var date = ref frame.Cells[Date];
        return date.IsKnown ? Cell.Of(frame.Calendar.StartOfDay(DateOnly.FromDayNumber((int)date.Key)).Ticks) : default;
    }
}

/// <summary>The age of someone born on a local date; unknown before the birth.</summary>
internal sealed record AgeCell(int Born, LeapDayPolicy LeapDay) : ComputedCell(new CellShape(CellType.Whole))
{
    public override ImmutableArray<int> Cells => [Born];

    public override bool DependsOnInstant => true;

    public override Cell Compute(Frame frame)
    {
        ref var born = ref frame.Cells[Born];
        return born.IsKnown && SolarAnniversaries.Age(DateOnly.FromDayNumber((int)born.Key), frame.Today, LeapDay) is { } age
            ? Cell.Of(age)
            : default;
    }
}
