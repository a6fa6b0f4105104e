using System.Linq.Expressions;
using Segmentation.Diagnostics;

namespace Segmentation.Customers;

/// <summary>Describes where a customer is.</summary>
/// <typeparam name="TCustomer">The host's type of customer.</typeparam>
public sealed class GeographyBuilder<TCustomer>
{
    private readonly FieldDeclarations<TCustomer> _fields;
    private readonly IssueLog _issues;

    internal GeographyBuilder(FieldDeclarations<TCustomer> fields, IssueLog issues)
    {
        _fields = fields;
        _issues = issues;
    }

    internal PlaceHierarchy? Hierarchy { get; private set; }

    internal List<NamedRegion> Regions { get; } = [];

    /// <summary>The country: the attribute <c>country</c>.</summary>
    public GeographyBuilder<TCustomer> Country(
        Expression<Func<TCustomer, string?>> value, Action<AttributeOptions<TCustomer>>? options = null) =>
        Text(AttributeRole.Country, "country", value, options);

    /// <summary>The region, province or state: the attribute <c>region</c>.</summary>
    public GeographyBuilder<TCustomer> Region(
        Expression<Func<TCustomer, string?>> value, Action<AttributeOptions<TCustomer>>? options = null) =>
        Text(AttributeRole.Region, "region", value, options);

    /// <summary>The city: the attribute <c>city</c>.</summary>
    public GeographyBuilder<TCustomer> City(
        Expression<Func<TCustomer, string?>> value, Action<AttributeOptions<TCustomer>>? options = null) =>
        Text(AttributeRole.City, "city", value, options);

    /// <summary>The position in degrees: the attributes <c>latitude</c> and <c>longitude</c>. Off the globe is unknown.</summary>
    public GeographyBuilder<TCustomer> Position(
        Expression<Func<TCustomer, double?>> latitude, Expression<Func<TCustomer, double?>> longitude)
    {
        _fields.Number(latitude, new("latitude", options => options.Unit("degrees"), AttributeRole.Latitude));
        _fields.Number(longitude, new("longitude", options => options.Unit("degrees"), AttributeRole.Longitude));
        return this;
    }

    /// <summary>Which city lies where: fills the region and the country where they are not on file.</summary>
    public GeographyBuilder<TCustomer> Places(PlaceHierarchy places)
    {
        ArgumentNullException.ThrowIfNull(places);
        Hierarchy = places;
        return this;
    }

    /// <summary>A polygon with a name: <c>inside "Yangtze delta"</c>.</summary>
    /// <param name="name">The name, exact.</param>
    /// <param name="corners">Three corners or more.</param>
    public GeographyBuilder<TCustomer> NamedRegion(string name, params IEnumerable<GeoPoint> corners)
    {
        ArgumentNullException.ThrowIfNull(corners);
        var region = new NamedRegion(name, [.. corners]);
        var problem = string.IsNullOrEmpty(name) ? "a region has a name"
            : region.Corners.Length < 3 ? "a region has three corners or more"
            : Regions.Exists(other => other.Name == name) ? "the name is used twice"
            : null;
        if (problem is not null)
        {
            _issues.Error(IssueCodes.InvalidRegion, $"region '{name}'", problem, "Correct the declaration of the region.");
        }

        Regions.Add(region);
        return this;
    }

    private GeographyBuilder<TCustomer> Text(
        AttributeRole role, string name, Expression<Func<TCustomer, string?>> value, Action<AttributeOptions<TCustomer>>? options)
    {
        _fields.Text(value, new(name, options, role));
        return this;
    }
}
