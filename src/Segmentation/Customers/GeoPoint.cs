namespace Segmentation;

/// <summary>A point on the globe in degrees.</summary>
/// <remarks>The default value is the point 0, 0 in the Gulf of Guinea.</remarks>
public readonly record struct GeoPoint
{
    /// <summary>Initializes a point.</summary>
    /// <param name="latitude">Degrees north, -90 to 90.</param>
    /// <param name="longitude">Degrees east, -180 to 180.</param>
    /// <exception cref="ArgumentOutOfRangeException">A coordinate is off the globe or not a number.</exception>
    public GeoPoint(double latitude, double longitude)
    {
        if (!IsOnGlobe(latitude, longitude))
        {
            throw new ArgumentOutOfRangeException(nameof(latitude), "Latitude is -90 to 90 and longitude -180 to 180 degrees.");
        }

        Latitude = Plain(latitude);
        Longitude = Plain(longitude);
    }

    /// <summary>Gets degrees north.</summary>
    public double Latitude { get; }

    /// <summary>Gets degrees east.</summary>
    public double Longitude { get; }

    internal static bool IsOnGlobe(double latitude, double longitude) =>
        latitude is >= -90 and <= 90 && longitude is >= -180 and <= 180;

    /// <summary>Below a tenth of a millimetre is 0, so that every point can be written in plain digits.</summary>
    private static double Plain(double degrees) => Math.Abs(degrees) < 1e-9 ? 0d : degrees;
}
