using Segmentation.Customers;
using Segmentation.Rules;
using Segmentation.Rules.Authoring;

namespace Segmentation;

/// <summary>The facet lifecycle: stage, age, birthday and tenure.</summary>
public static class Lifecycle
{
    /// <summary>Gets the attribute or derived quantity named <c>stage</c>.</summary>
    public static TextTerm Stage => Attributes.Text("stage");

    /// <summary>
    /// Gets the birthday; a window on it means its anniversaries, every other condition the date itself.
    /// </summary>
    public static DateTerm Birthday => new(new RoleQuantity(AttributeRole.Birthday));

    /// <summary>Gets the age in years: the number of anniversaries of the birthday up to today.</summary>
    public static NumberTerm Age => new(new AgeFacet());

    /// <summary>Gets the time since the attribute with the role since.</summary>
    public static DurationTerm Tenure => new(new TenureFacet());
}
