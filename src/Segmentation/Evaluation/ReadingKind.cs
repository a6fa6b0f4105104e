namespace Segmentation.Evaluation;

/// <summary>What kind of answer a quantity gives.</summary>
internal enum ReadingKind
{
    /// <summary>No value.</summary>
    Unknown,

    /// <summary>A text, flag, date, instant or set.</summary>
    Value,

    /// <summary>A number or an amount.</summary>
    Number,

    /// <summary>A count between two numbers.</summary>
    Range,
}
