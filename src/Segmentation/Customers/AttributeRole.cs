namespace Segmentation.Customers;

/// <summary>What an attribute is to the facets; each role at most once in a model.</summary>
public enum AttributeRole
{
    /// <summary>No role.</summary>
    None,

    /// <summary>Geography: the country.</summary>
    Country,

    /// <summary>Geography: the region, province or state.</summary>
    Region,

    /// <summary>Geography: the city.</summary>
    City,

    /// <summary>Geography: degrees north, -90 to 90.</summary>
    Latitude,

    /// <summary>Geography: degrees east, -180 to 180.</summary>
    Longitude,

    /// <summary>Interest: the set of declared interests.</summary>
    Interests,

    /// <summary>Lifecycle: the date of birth.</summary>
    Birthday,

    /// <summary>Lifecycle: customer since.</summary>
    Since,
}
