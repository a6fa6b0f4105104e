using System.Collections.Immutable;

namespace Segmentation;

/// <summary>What can stand at the caret.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed record CompletionResult
{
    internal CompletionResult(TextSpan span, ImmutableArray<Completion> items)
    {
        Span = span;
        Items = items;
    }

    /// <summary>Gets the word or text at the caret, from its start; of length 0 when the caret touches none.</summary>
    public TextSpan Span { get; }

    /// <summary>Gets the completions, the best first; empty inside of comments and where nothing is known to fit.</summary>
    public ImmutableArray<Completion> Items { get; }
}
