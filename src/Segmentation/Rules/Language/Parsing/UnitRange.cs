using Segmentation.Time;

namespace Segmentation.Rules.Language.Parsing;

/// <summary>Units of time from a shorter to a longer one, both included.</summary>
internal readonly record struct UnitRange(DurationUnit Shortest, DurationUnit Longest)
{
    public static UnitRange All => new(DurationUnit.Second, DurationUnit.Year);

    public static UnitRange Calendar => new(DurationUnit.Day, DurationUnit.Year);

    public static UnitRange Exact => new(DurationUnit.Second, DurationUnit.Hour);

    public static UnitRange Gap => new(DurationUnit.Day, DurationUnit.Week);

    public static UnitRange HalfLife => new(DurationUnit.Second, DurationUnit.Week);
}
