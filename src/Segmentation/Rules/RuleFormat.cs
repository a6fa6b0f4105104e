using System.Globalization;
using Segmentation.Customers;

namespace Segmentation;

/// <summary>How a rule is written for readers; every form reads back as an equal rule.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed record RuleFormat
{
    /// <summary>Gets the form for readers: over several lines where it helps, with comments, in English.</summary>
    public static RuleFormat Default { get; } = new();

    /// <summary>Gets how long a line may grow before the rule is broken into several, in UTF-16 units.</summary>
    /// <value>0 for one line without comments, else 20 or more; 100 by default. A condition is never broken, its filter
    /// is.</value>
    public int Width
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            if (value is > 0 and < 20)
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, "A line is 20 units or longer; 0 is one line.");
            }

            field = value;
        }
    } = 100;

    /// <summary>Gets the language of the keywords.</summary>
    /// <value>English by default. A text in Chinese keywords is read with <see cref="RuleTextOptions.Keywords"/>.</value>
    public RuleKeywords Keywords
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Not a language of keywords.");
    }

    /// <summary>Gets the catalogue whose display names and value aliases are written, and with whose names a Chinese
    /// keyword must not be confused.</summary>
    /// <value>Null by default: keys and values as they are stored.</value>
    public Catalogue? Catalogue { get; init; }

    /// <summary>Gets the culture of the display names and value aliases.</summary>
    /// <value>Null by default: keys and values as they are stored. What has no name in the culture, or one above it, is
    /// written by its key.</value>
    public CultureInfo? NamesIn { get; init; }
}
