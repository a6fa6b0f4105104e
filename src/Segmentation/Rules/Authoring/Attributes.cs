using Segmentation.Rules;
using Segmentation.Rules.Authoring;

namespace Segmentation;

/// <summary>Attributes of the customer by their key: <c>Attributes.Number("satisfaction") &lt; 3</c>.</summary>
/// <remarks>Whether the key exists and has that type is checked when the rule meets a customer model.</remarks>
public static class Attributes
{
    /// <summary>A number attribute, or a derived number.</summary>
    public static NumberReference Number(string key) => new(Read(key));

    /// <summary>A money attribute.</summary>
    public static MoneyReference Money(string key) => new(Read(key));

    /// <summary>A text attribute.</summary>
    public static TextReference Text(string key) => new(Read(key));

    /// <summary>A flag.</summary>
    public static FlagTerm Flag(string key) => new(Read(key));

    /// <summary>A calendar date.</summary>
    public static DateReference Date(string key) => new(Read(key));

    /// <summary>An instant.</summary>
    public static InstantReference Instant(string key) => new(Read(key));

    /// <summary>A set of texts.</summary>
    public static SetTerm Set(string key) => new(Read(key));

    private static AttributeQuantity Read(string key)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        return new AttributeQuantity(key);
    }
}
