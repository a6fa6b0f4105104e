using Segmentation.Customers;

namespace Segmentation.Rules;

/// <summary>An attribute of the customer, or a derived quantity, by its key in the catalogue.</summary>
internal sealed record AttributeQuantity : Quantity
{
    internal AttributeQuantity(string key)
        : base(TreeSize.Leaf) => Key = key;

    /// <summary>Gets the key.</summary>
    public string Key { get; }
}

/// <summary>The attribute that the model gave a role, such as <c>city</c>; bound to its key when the rule is.</summary>
internal sealed record RoleQuantity : Quantity
{
    internal RoleQuantity(AttributeRole role)
        : base(TreeSize.Leaf) => Role = role;

    /// <summary>Gets the role.</summary>
    public AttributeRole Role { get; }
}

/// <summary>A field of the event that a filter looks at, or its built-in instant <c>at</c>.</summary>
internal sealed record FieldQuantity : Quantity
{
    /// <summary>The name of the built-in instant of every event.</summary>
    public const string At = "at";

    internal FieldQuantity(string key)
        : base(TreeSize.Leaf) => Key = key;

    /// <summary>Gets the key of the field.</summary>
    public string Key { get; }
}
