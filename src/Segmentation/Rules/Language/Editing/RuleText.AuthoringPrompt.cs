using System.Globalization;
using Segmentation.Customers;
using Segmentation.Rules.Language.Editing;

namespace Segmentation;

/// <content>What one must know to write rules.</content>
public static partial class RuleText
{
    /// <summary>Tells a language model, or a new colleague, how to write rules about a catalogue.</summary>
    /// <param name="catalogue">The names that rules can use.</param>
    /// <param name="options">What is told and how long it may be; null for the default.</param>
    /// <param name="culture">The reader's: Chinese for <c>zh</c>, English for every other.</param>
    /// <returns>Markdown: the grammar, every name with its type, unit, synonyms and declared values, the windows, ten rules
    /// about this catalogue with what they mean, and the most common mistakes.</returns>
    /// <remarks>
    /// Holds no data of customers: only values that the catalogue declares, and none of attributes that are
    /// <see cref="Sensitivity.Special"/> or <see cref="Sensitivity.Child"/>. The same for equal arguments on every machine. Rules
    /// that a model writes are read like any other text: by <see cref="Parse"/>, whose issues can be given back to it.
    /// </remarks>
    public static string AuthoringPrompt(Catalogue catalogue, AuthoringPromptOptions? options, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(culture);
        return new AuthoringGuide(catalogue, options ?? AuthoringPromptOptions.Default, culture).Write();
    }
}
