using Segmentation.Customers;
using Segmentation.Rules;
using Segmentation.Rules.Authoring;

namespace Segmentation;

/// <summary>
/// The facet geography: country, region, city, distance and areas, from the attributes that the model gave these roles.
/// </summary>
public static class Geography
{
    /// <summary>Gets the country.</summary>
    public static TextTerm Country => new(new RoleQuantity(AttributeRole.Country));

    /// <summary>
    /// Gets the region; where the model has a place hierarchy and no region is on file, that of the city.
    /// </summary>
    public static TextTerm Region => new(new RoleQuantity(AttributeRole.Region));

    /// <summary>Gets the city.</summary>
    public static TextTerm City => new(new RoleQuantity(AttributeRole.City));

    /// <summary>Within a great-circle distance of a point, the limit included.</summary>
    /// <param name="kilometres">More than 0.</param>
    /// <param name="centre">The point.</param>
    public static Rule WithinKilometres(decimal kilometres, GeoPoint centre) =>
        Within(kilometres, DistanceUnit.Kilometre, centre);

    /// <summary>Within a great-circle distance of a point, the limit included.</summary>
    /// <param name="metres">More than 0.</param>
    /// <param name="centre">The point.</param>
    public static Rule WithinMetres(decimal metres, GeoPoint centre) => Within(metres, DistanceUnit.Metre, centre);

    /// <summary>Inside a polygon: even-odd rule in plain degrees, not across the date line.</summary>
    /// <param name="corners">Three corners or more.</param>
    /// <exception cref="ArgumentException">Fewer than three corners.</exception>
    public static Rule Inside(params IEnumerable<GeoPoint> corners)
    {
        ArgumentNullException.ThrowIfNull(corners);
        EquatableList<GeoPoint> all = [.. corners];
        return all.Count >= 3
            ? new InsidePolygon(all)
            : throw new ArgumentException("A polygon has three corners or more.", nameof(corners));
    }

    /// <summary>Inside a named region of the model: <c>inside "Yangtze delta"</c>.</summary>
    /// <param name="region">The name, exact.</param>
    public static Rule Inside(string region)
    {
        ArgumentException.ThrowIfNullOrEmpty(region);
        return new InsideRegion(new TextLiteral(region).Value);
    }

    private static WithinDistance Within(decimal distance, DistanceUnit unit, GeoPoint centre)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(distance);
        return new WithinDistance(distance, unit, centre);
    }
}
