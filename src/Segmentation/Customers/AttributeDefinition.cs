using System.Collections.Immutable;
using Segmentation.Time;

namespace Segmentation.Customers;

/// <summary>What the catalogue knows of one attribute of the customer, or of one field of an event stream.</summary>
public sealed class AttributeDefinition
{
    internal AttributeDefinition(string key, AttributeType type)
    {
        Key = key;
        Type = type;
    }

    /// <summary>Gets the stable, neutral key: up to four words; ASCII case is ignored.</summary>
    public string Key { get; }

    /// <summary>Gets the type.</summary>
    public AttributeType Type { get; }

    /// <summary>Gets what it is to the facets.</summary>
    public AttributeRole Role { get; internal init; }

    /// <summary>Gets the display name and synonyms per culture; the first of each is the display name.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Names { get; internal init; } =
        ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>
    /// Gets other spellings of values in rules: a literal equal to an alias means the value. Data are never
    /// translated.
    /// </summary>
    public ImmutableDictionary<string, string> ValueAliases { get; internal init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Gets the values it can have when they are a closed list, such as an enumeration; else empty.</summary>
    public ImmutableArray<string> Values { get; internal init; } = [];

    /// <summary>Gets the currency code of money, three capitals; null when none is declared.</summary>
    public string? Currency { get; internal init; }

    /// <summary>Gets the unit of a number, for display; null when none is declared.</summary>
    public string? Unit { get; internal init; }

    /// <summary>Gets the least number or amount that is expected, for hints on rules; null when none is declared.</summary>
    public decimal? Least { get; internal init; }

    /// <summary>Gets the greatest number or amount that is expected, for hints on rules; null when none is declared.</summary>
    public decimal? Greatest { get; internal init; }

    /// <summary>Gets how many decimals money holds, 0 to 18; 4 unless declared.</summary>
    public int Scale { get; internal init; } = MoneyScale.Default;

    /// <summary>
    /// Gets a value indicating whether text is compared without regard to case, character by character, without a
    /// culture.
    /// </summary>
    public bool IgnoresCase { get; internal init; }

    /// <summary>Gets a value indicating whether the empty text is unknown; else it is a value.</summary>
    public bool EmptyMeansUnknown { get; internal init; }

    /// <summary>Gets a value indicating whether rules have to reckon with customers for whom it is unknown.</summary>
    /// <value>False when the getter reads a member that cannot be null, such as an <c>int</c>; when unknown counts as a declared
    /// value; and when the host says so with <see cref="AttributeOptions{TSource}.AlwaysKnown"/>. Else true.</value>
    /// <remarks>Only hints on rules depend on it. A value that does not fit, such as an amount beyond the declared scale, is
    /// unknown all the same.</remarks>
    public bool MayBeUnknown { get; internal init; } = true;

    /// <summary>Gets how much protection the values need.</summary>
    public Sensitivity Sensitivity { get; internal init; }

    /// <summary>Gets a value indicating whether a counterfactual may propose another value of it.</summary>
    /// <value>Unless declared with <see cref="AttributeOptions{TSource}.Changeable"/> or
    /// <see cref="AttributeOptions{TSource}.Unchangeable"/>: true for numbers, money, flags and sets that are neither special nor
    /// about a child; false for texts. Always false for dates, instants, places, birthday and since.</value>
    public bool IsChangeable { get; internal init; }

    /// <summary>Gets how anniversaries of a date or instant fall: 29 February, lunar dates.</summary>
    public AnniversaryPolicy Anniversaries { get; internal init; } = AnniversaryPolicy.Solar();

    /// <summary>Gets how anniversaries fall for some customers only, such as those who keep their lunar birthday; else null.</summary>
    public AnniversaryPolicy? OtherAnniversaries { get; internal init; }

    /// <summary>Gets a value indicating whether no value but one of <see cref="Values"/> comes in: an enumeration.</summary>
    internal bool HasOnlyValues { get; init; }

    /// <summary>Gets a value indicating whether unknown counts as a declared value.</summary>
    public bool HasDefault => Default.IsKnown;

    /// <summary>Gets the value that unknown counts as; unknown when none is declared.</summary>
    internal Datum Default { get; init; }
}
