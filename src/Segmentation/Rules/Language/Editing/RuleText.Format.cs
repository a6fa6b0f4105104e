using Segmentation.Customers;

namespace Segmentation;

/// <content>Writing a text in good form.</content>
public static partial class RuleText
{
    /// <summary>Writes the text of a rule in good form: one spelling, lines that are not too long, comments kept.</summary>
    /// <param name="text">The text.</param>
    /// <param name="catalogue">The names that the rule can use.</param>
    /// <param name="options">How it is read; null for the default.</param>
    /// <param name="format">How it is written; null for English keywords, keys, and lines of at most 100 units. Without a
    /// catalogue of its own it has <paramref name="catalogue"/>.</param>
    /// <returns>The new text, which reads as an equal rule; or the text as it is, and what is wrong with it.</returns>
    public static FormattedRule Format(
        string text, Catalogue catalogue, RuleTextOptions? options = null, RuleFormat? format = null)
    {
        var parsed = Parse(text, catalogue, options);
        if (parsed.Rule is not { } rule)
        {
            return new FormattedRule(text, parsed);
        }

        var style = format ?? new RuleFormat();
        return new FormattedRule(rule.ToString(style with { Catalogue = style.Catalogue ?? catalogue }), parsed);
    }
}
