namespace Segmentation.DynamicLinq.Reading;

/// <summary>What a token of Dynamic LINQ is.</summary>
internal enum LinqTokenKind
{
    /// <summary>The end of the text.</summary>
    End,

    /// <summary>A name or a word.</summary>
    Name,

    /// <summary>A number, without its sign.</summary>
    Number,

    /// <summary>A text in quotes.</summary>
    Text,

    /// <summary>A value that the host gave beside the text: <c>@0</c>.</summary>
    Value,

    /// <summary>An operator, in one spelling each.</summary>
    Operator,

    /// <summary><c>(</c>.</summary>
    Open,

    /// <summary><c>)</c>.</summary>
    Close,

    /// <summary><c>,</c>.</summary>
    Comma,

    /// <summary><c>.</c>.</summary>
    Dot,

    /// <summary><c>=&gt;</c>.</summary>
    Arrow,
}
