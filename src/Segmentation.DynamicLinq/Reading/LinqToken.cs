namespace Segmentation.DynamicLinq.Reading;

/// <summary>One token of a text in Dynamic LINQ.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">A name, an operator in its one spelling, or what a text in quotes says; else empty.</param>
internal readonly record struct LinqToken(LinqTokenKind Kind, TextSpan Span, string Text)
{
    /// <summary>The value of a number, or which of the host's values it is.</summary>
    public decimal Number { get; init; }

    public bool Is(LinqTokenKind kind) => Kind == kind;

    public bool IsOperator(string text) => Kind == LinqTokenKind.Operator && Text == text;

    public bool IsName(string text) => Kind == LinqTokenKind.Name && Text == text;
}
