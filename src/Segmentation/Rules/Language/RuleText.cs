using System.Collections.Immutable;
using Segmentation.Customers;
using Segmentation.Rules.Language.Mending;
using Segmentation.Rules.Language.Parsing;

namespace Segmentation;

/// <summary>Reads rules written in the rule language.</summary>
/// <remarks>
/// Never throws for what a text says: the result carries issues with codes, places and cures. The same text and
/// catalogue give the same result on every machine; nothing of a text is kept.
/// </remarks>
/// <threadsafety>Stateless; safe to call from any thread.</threadsafety>
public static partial class RuleText
{
    /// <summary>Reads one rule.</summary>
    /// <param name="text">The text, such as <c>value within 365 days >= 10000 and city in ("Shanghai",
    /// "Hangzhou")</c>.</param>
    /// <param name="catalogue">The names that the rule can use.</param>
    /// <param name="options">Limits and further names; null for the default.</param>
    /// <returns>The rule, or what is wrong with the text; the first error is the leftmost.</returns>
    public static ParsedRule Parse(string text, Catalogue catalogue, RuleTextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(catalogue);
        options ??= RuleTextOptions.Default;
        return Mender.Mend(text, RuleParser.Read(text, catalogue, options), catalogue, options);
    }

    /// <summary>Reads segments that may refer to each other, in any order.</summary>
    /// <param name="texts">The segments; each key once.</param>
    /// <param name="catalogue">The names that the rules can use.</param>
    /// <param name="options">Limits and further names; its <see cref="RuleTextOptions.Segments"/> can be referred to as
    /// well.</param>
    /// <returns>The sound segments and what is wrong with the others.</returns>
    /// <exception cref="ArgumentException">A key is given twice, or a key or a text is null.</exception>
    public static ParsedSegments ParseSegments(
        IEnumerable<SegmentText> texts, Catalogue catalogue, RuleTextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(catalogue);
        ImmutableArray<SegmentText> given = [.. texts];
        foreach (var (key, text) in given)
        {
            ArgumentNullException.ThrowIfNull(key, nameof(texts));
            ArgumentNullException.ThrowIfNull(text, nameof(texts));
        }

        return SegmentParser.Parse(given, catalogue, options ?? RuleTextOptions.Default);
    }
}
