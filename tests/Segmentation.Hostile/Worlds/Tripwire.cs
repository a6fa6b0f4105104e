using System.Collections.Concurrent;

namespace Segmentation.Hostile.Worlds;

/// <summary>Springs when a member is read that was never declared to the library.</summary>
internal static class Tripwire
{
    private static readonly ConcurrentQueue<string> Members = new();

    /// <summary>Notes that a member was read, and refuses to answer.</summary>
    public static T Spring<T>(string member)
    {
        Members.Enqueue(member);
        throw new InvalidOperationException($"'{member}' was read.");
    }

    /// <summary>The members that were read since the last call.</summary>
    public static IReadOnlyList<string> TakeSprung()
    {
        List<string> sprung = [];
        while (Members.TryDequeue(out var member))
        {
            sprung.Add(member);
        }

        return sprung;
    }
}
