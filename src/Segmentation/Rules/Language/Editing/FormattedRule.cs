using System.Collections.Immutable;

namespace Segmentation;

/// <summary>What came of writing the text of a rule anew.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed record FormattedRule
{
    internal FormattedRule(string text, ParsedRule parsed)
    {
        Text = text;
        Issues = parsed.Issues;
        Success = parsed.Success;
    }

    /// <summary>Gets the text in good form; the text as it was when it is refused.</summary>
    public string Text { get; }

    /// <summary>Gets what is wrong or worth knowing, with places in the text as it was.</summary>
    public ImmutableArray<Issue> Issues { get; }

    /// <summary>Gets a value indicating whether the text was read and written anew.</summary>
    public bool Success { get; }
}
