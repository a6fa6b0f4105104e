using Segmentation.Customers;
using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language;

/// <summary>What the name of an attribute stands for.</summary>
internal static class NamedAttribute
{
    /// <summary>The attribute; one that a facet of the same name stands for is the facet.</summary>
    public static Quantity Of(AttributeDefinition definition)
    {
        var role = FacetOf(definition.Key);
        return role != AttributeRole.None && role == definition.Role
            ? new RoleQuantity(role)
            : new AttributeQuantity(definition.Key);
    }

    /// <summary>The role that a word such as <c>city</c> names when no attribute has that name.</summary>
    public static AttributeRole FacetOf(string name) => Keywords.Find(name).Role();
}
