namespace Segmentation.Evaluation.Compiling;

/// <summary>What kind of value a cell holds, as far as conditions differ by it.</summary>
internal enum CellType
{
    /// <summary>A double; its key is <see cref="Keys.Of(double)"/>.</summary>
    Number,

    /// <summary>An amount; its key is the scaled integer.</summary>
    Money,

    /// <summary>A count or an age; its key is itself.</summary>
    Whole,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A flag; its key is 0 or 1.</summary>
    Flag,

    /// <summary>A date; its key is the day's number.</summary>
    Date,

    /// <summary>An instant; its key is its ticks.</summary>
    Instant,

    /// <summary>A set of texts.</summary>
    Set,

    /// <summary>An average gap; its key is <see cref="Keys.OfGap"/>.</summary>
    Gap,
}

/// <summary>The type of a cell with what comparing its values needs.</summary>
/// <param name="Type">The type.</param>
/// <param name="Scale">The decimals of money.</param>
/// <param name="IgnoresCase">Whether texts are compared without regard to case.</param>
internal readonly record struct CellShape(CellType Type, int Scale = 0, bool IgnoresCase = false)
{
    public bool IsMoment => Type is CellType.Date or CellType.Instant;

    public StringComparison Comparison => IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    public StringComparer Comparer => IgnoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
}
