using System.Collections.Immutable;
using Segmentation.Customers;

namespace Segmentation;

/// <summary>Which city lies in which region of which country, as the host says.</summary>
/// <remarks>
/// With it, a customer whose region or country is not on file has that of the city, when the city's name stands for one place;
/// a name that stands in two regions is ambiguous: the region stays unknown, and a rule that names such a city is told.
/// </remarks>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class PlaceHierarchy
{
    private readonly ImmutableArray<Place> _places;
    private readonly ILookup<string, Place> _byCity;
    private readonly ILookup<string, Place> _byRegion;

    private PlaceHierarchy(ImmutableArray<Place> places)
    {
        _places = places;
        _byCity = places.ToLookup(place => place.City, StringComparer.Ordinal);
        _byRegion = places.ToLookup(place => place.Region, StringComparer.Ordinal);
    }

    /// <summary>Gets the hierarchy without places.</summary>
    public static PlaceHierarchy Empty { get; } = new([]);

    /// <summary>This hierarchy and the cities of one more region.</summary>
    /// <param name="country">The country, spelled as in the customers' data.</param>
    /// <param name="region">The region, province or state.</param>
    /// <param name="cities">Its cities; repeats are ignored.</param>
    public PlaceHierarchy With(string country, string region, params IEnumerable<string> cities)
    {
        ArgumentException.ThrowIfNullOrEmpty(country);
        ArgumentException.ThrowIfNullOrEmpty(region);
        ArgumentNullException.ThrowIfNull(cities);
        var added = cities.Select(city => new Place(country, region, city));
        return new PlaceHierarchy([.. _places.Concat(added).Distinct()]);
    }

    /// <summary>The regions that have a city of that name, in ordinal order; two or more: the name is ambiguous.</summary>
    /// <param name="city">The city.</param>
    /// <param name="country">The country, to look in only; null for all.</param>
    public ImmutableArray<string> RegionsOf(string city, string? country = null) =>
        Distinct(_byCity[city].Where(place => country is null || place.Country == country), place => place.Region);

    /// <summary>The countries that have a city, or a region, of that name, in ordinal order.</summary>
    /// <param name="region">The region; null when it is not known.</param>
    /// <param name="city">The city; null when it is not known.</param>
    public ImmutableArray<string> CountriesOf(string? region, string? city)
    {
        var places = (region, city) switch
        {
            (null, null) => [],
            (null, _) => _byCity[city],
            (_, null) => _byRegion[region],
            _ => _byRegion[region].Where(place => place.City == city),
        };
        return Distinct(places, place => place.Country);
    }

    /// <summary>The countries, regions or cities in ordinal order; none for another role.</summary>
    internal ImmutableArray<string> NamesOf(AttributeRole role) => role switch
    {
        AttributeRole.Country => Distinct(_places, place => place.Country),
        AttributeRole.Region => Distinct(_places, place => place.Region),
        AttributeRole.City => Distinct(_places, place => place.City),
        _ => [],
    };

    private static ImmutableArray<string> Distinct(IEnumerable<Place> places, Func<Place, string> nameOf) =>
        [.. places.Select(nameOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private sealed record Place(string Country, string Region, string City);
}
