using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Segmentation.Time;

/// <summary>The zones of the operating system, by IANA or Windows id.</summary>
/// <remarks>
/// Ids come from customer data, and on some systems an id is a path below the folder of the zone files: only names that
/// look like ids reach the system. The names that mean the machine's own zone are not ids.
/// </remarks>
/// <threadsafety>Stateless; safe to share between threads.</threadsafety>
internal sealed class SystemTimeZones : ITimeZoneResolver
{
    private const int LongestId = 128;

    private static readonly SearchValues<char> Allowed = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 /_+-.()");

    private SystemTimeZones()
    {
    }

    /// <summary>Gets the one instance.</summary>
    public static SystemTimeZones Instance { get; } = new();

    /// <inheritdoc/>
    public bool TryFind([NotNullWhen(true)] string? id, [NotNullWhen(true)] out TimeZoneInfo? zone)
    {
        zone = null;
        if (id is null || !LooksLikeId(id))
        {
            return false;
        }

        try
        {
            return TimeZoneInfo.TryFindSystemTimeZoneById(id, out zone);
        }
        catch (Exception e) when (e is ArgumentException or InvalidTimeZoneException or TimeZoneNotFoundException
            or IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            // A folder, an unreadable file or damaged data: to the caller an unknown id like any other.
            return false;
        }
    }

    private static bool LooksLikeId(string id) =>
        id.Length is > 0 and <= LongestId
        && char.IsAsciiLetter(id[0])
        && !id.AsSpan().ContainsAnyExcept(Allowed)
        && !id.Contains("..", StringComparison.Ordinal)
        && !id.Contains("./", StringComparison.Ordinal)
        && !id.Contains("//", StringComparison.Ordinal)
        && !id.StartsWith("right/", StringComparison.OrdinalIgnoreCase)
        && !id.Equals("posixrules", StringComparison.OrdinalIgnoreCase)
        && !id.Equals("local", StringComparison.OrdinalIgnoreCase)
        && !id.Equals("localtime", StringComparison.OrdinalIgnoreCase);
}
