using Segmentation.Customers;

namespace Segmentation;

/// <summary>Something that can stand at the caret.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed record Completion
{
    internal Completion(CompletionKind kind, string label, TextFix edit)
    {
        Kind = kind;
        Label = label;
        Edit = edit;
    }

    /// <summary>Gets what it is.</summary>
    public CompletionKind Kind { get; }

    /// <summary>Gets what is shown: a display name, a value or words of the language.</summary>
    public string Label { get; }

    /// <summary>Gets the change that puts it into the text. It may begin left of the word at the caret, when that word is
    /// the later part of a name.</summary>
    public TextFix Edit { get; }

    /// <summary>Gets the type of an attribute, a field or a facet; null for what has none.</summary>
    public AttributeType? Type { get; internal init; }

    /// <summary>Gets a few words on it in the reader's language, such as its type and unit, or how many customers have the
    /// value; may be empty.</summary>
    public string Detail { get; internal init; } = "";

    /// <summary>Gets a value indicating whether it is only an example of what can stand here, such as a number.</summary>
    public bool IsPlaceholder { get; internal init; }
}
