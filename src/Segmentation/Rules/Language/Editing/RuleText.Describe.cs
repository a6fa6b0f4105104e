using System.Globalization;
using Segmentation.Customers;
using Segmentation.Rules.Language.Editing;

namespace Segmentation;

/// <content>Sentences for people who do not read the language.</content>
public static partial class RuleText
{
    /// <summary>Says in plain words whom a rule means.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="catalogue">Gives display names, aliases of values, units and currencies; a name that it does not have
    /// is written as it stands in the rule.</param>
    /// <param name="culture">The reader's: Chinese for <c>zh</c>, English for every other. Names are taken from this culture
    /// or one above it.</param>
    /// <returns>One sentence, or lines that begin with <c>-</c> and are indented by two spaces a level when the rule is long
    /// or has groups within groups; lines end in <c>\n</c>.</returns>
    /// <remarks>Negations are said of single conditions: <c>not (a and b)</c> as not a, or not b. Where a reader could take an
    /// unknown value to pass, the sentence says that it must be known, or that it passes. The same on every machine.</remarks>
    public static string Describe(Rule rule, Catalogue catalogue, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(culture);
        return new RuleDescriber(catalogue, culture).Describe(rule);
    }
}
