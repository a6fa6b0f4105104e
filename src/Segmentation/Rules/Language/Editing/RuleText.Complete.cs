using Segmentation.Customers;
using Segmentation.Rules.Language.Editing;

namespace Segmentation;

/// <content>Completion.</content>
public static partial class RuleText
{
    /// <summary>Says what can stand at the caret.</summary>
    /// <param name="text">The text, which may be unfinished and wrong; what stands behind the caret does not count.</param>
    /// <param name="caret">Where the caret is, in UTF-16 units: 0 to the length of the text.</param>
    /// <param name="catalogue">The names that the rule can use.</param>
    /// <param name="options">For whom, and from what; null for the default.</param>
    /// <returns>
    /// The completions: what begins like the word at the caret before what only holds it, names before words of the language,
    /// then in the order of the catalogue.
    /// </returns>
    /// <remarks>They are what <see cref="Parse"/> would take at this place, as it says itself. Never throws for what a text
    /// says.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="caret"/> is not in the text.</exception>
    public static CompletionResult Complete(
        string text, int caret, Catalogue catalogue, CompletionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentOutOfRangeException.ThrowIfNegative(caret);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(caret, text.Length);
        return new Completer(text, caret, catalogue, options ?? CompletionOptions.Default).Complete();
    }
}
