namespace Segmentation.Customers;

/// <summary>The type of an attribute, a field or a quantity.</summary>
public enum AttributeType
{
    /// <summary>A number: double; a comparison reads the literal as the nearest double. NaN and infinity are unknown.</summary>
    Number,

    /// <summary>An amount of money: exact decimal with a declared scale.</summary>
    Money,

    /// <summary>A text, compared by code units.</summary>
    Text,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A calendar date.</summary>
    Date,

    /// <summary>An instant.</summary>
    Instant,

    /// <summary>A set of texts.</summary>
    Set,
}
