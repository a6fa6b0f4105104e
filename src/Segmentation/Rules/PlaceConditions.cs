namespace Segmentation.Rules;

/// <summary>Unit of a distance.</summary>
internal enum DistanceUnit
{
    /// <summary>1,000 metres.</summary>
    Kilometre,

    /// <summary>0.001 kilometre.</summary>
    Metre,
}

/// <summary>
/// <c>within 5 km of (31.23, 121.47)</c>: great-circle distance on a sphere of 6371.0088 km, the limit included.
/// </summary>
internal sealed record WithinDistance : Rule
{
    internal WithinDistance(decimal distance, DistanceUnit unit, GeoPoint centre)
        : base(TreeSize.Leaf)
    {
        Distance = distance;
        Unit = unit;
        Centre = centre;
    }

    /// <summary>Gets the distance, more than 0.</summary>
    public decimal Distance { get; }

    /// <summary>Gets its unit.</summary>
    public DistanceUnit Unit { get; }

    /// <summary>Gets the centre.</summary>
    public GeoPoint Centre { get; }
}

/// <summary>
/// <c>inside ((30, 119), (32, 119), (32, 122))</c>: even-odd rule in plain degrees, not across the date line.
/// </summary>
internal sealed record InsidePolygon : Rule
{
    internal InsidePolygon(EquatableList<GeoPoint> corners)
        : base(new TreeSize(1, corners.Count)) => Corners = corners;

    /// <summary>Gets the corners, three or more.</summary>
    public EquatableList<GeoPoint> Corners { get; }
}

/// <summary><c>inside "Yangtze delta"</c>: a named region of the model.</summary>
internal sealed record InsideRegion : Rule
{
    internal InsideRegion(string region)
        : base(TreeSize.Leaf) => Region = region;

    /// <summary>Gets the name of the region, exact.</summary>
    public string Region { get; }
}
