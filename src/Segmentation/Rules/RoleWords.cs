using Segmentation.Customers;

namespace Segmentation.Rules;

/// <summary>The words of the rule language for the attributes behind the facets.</summary>
internal static class RoleWords
{
    public static string Word(this AttributeRole role) => role switch
    {
        AttributeRole.Country => "country",
        AttributeRole.Region => "region",
        AttributeRole.City => "city",
        AttributeRole.Latitude => "latitude",
        AttributeRole.Longitude => "longitude",
        AttributeRole.Interests => "interest",
        AttributeRole.Birthday => "birthday",
        AttributeRole.Since => "since",
        _ => "none",
    };
}
