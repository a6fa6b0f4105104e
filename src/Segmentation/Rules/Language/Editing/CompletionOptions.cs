using System.Globalization;
using Segmentation.Customers;

namespace Segmentation;

/// <summary>For whom, and from what, completions are made.</summary>
/// <threadsafety>Immutable; safe to share between threads when <see cref="ValuesOf"/> is.</threadsafety>
public sealed record CompletionOptions
{
    /// <summary>Gets the default options.</summary>
    public static CompletionOptions Default { get; } = new();

    /// <summary>Gets how the text is read: its limits, segments, derived quantities and keywords.</summary>
    public RuleTextOptions Reading { get; init; } = RuleTextOptions.Default;

    /// <summary>Gets the reader's culture, in which names and values are shown and put into the text where the catalogue has
    /// them.</summary>
    /// <value>The invariant culture by default: keys, and details in English.</value>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>
    /// Gets what knows further values of a text attribute or field, the most frequent first; it is not asked for attributes
    /// that are <see cref="Sensitivity.Special"/> or <see cref="Sensitivity.Child"/>.
    /// </summary>
    /// <value>Null by default: only values and aliases that the catalogue has.</value>
    public Func<AttributeDefinition, IEnumerable<SuggestedValue>>? ValuesOf { get; init; }

    /// <summary>Gets how many completions there are at most.</summary>
    /// <value>1 or more; 200 by default.</value>
    public int Most
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 200;
}
