using Segmentation.Customers;

namespace Segmentation.Rules.Language.Parsing;

/// <summary>What the parser would take where the text ends.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">How it is written, in the neutral form: a key, keywords, a literal.</param>
internal sealed record Offer(CompletionKind Kind, string Text)
{
    /// <summary>The attribute or field that it names, or of which it is a value.</summary>
    public AttributeDefinition? Definition { get; init; }

    /// <summary>The stream that it names.</summary>
    public EventStreamDefinition? Stream { get; init; }

    /// <summary>The type of what it names; null when it names nothing.</summary>
    public QuantityType? Type { get; init; }

    /// <summary>Whether the author still has to put the right value there.</summary>
    public bool IsPlaceholder { get; init; }

    /// <summary>Whether it is a text literal, of which <see cref="Text"/> is the value.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Whether only a mistake stands before it, which nothing mends.</summary>
    public bool IsAfterMistake { get; init; }

    /// <summary>Whether it joins conditions, as one of the two kinds of <c>and</c> does.</summary>
    public bool IsJoint { get; init; }
}
