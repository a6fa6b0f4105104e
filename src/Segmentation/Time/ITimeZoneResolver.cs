using System.Diagnostics.CodeAnalysis;

namespace Segmentation.Time;

/// <summary>Finds time zones by id; a host implements it to pin a version of the time zone data.</summary>
/// <remarks>
/// The same id must give the same rules for as long as the resolver lives. Implementations are called from many
/// threads at once.
/// </remarks>
public interface ITimeZoneResolver
{
    /// <summary>Finds a zone.</summary>
    /// <param name="id">An id as customers carry it, such as <c>Asia/Shanghai</c>; may be empty, wrong or hostile.</param>
    /// <param name="zone">The zone, or null when there is none.</param>
    /// <returns>Whether the zone was found. Never throws for an unknown id.</returns>
    bool TryFind(string id, [NotNullWhen(true)] out TimeZoneInfo? zone);
}
