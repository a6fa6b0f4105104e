namespace Segmentation.Hostile.Checks;

/// <summary>Watches whether texts and what came of them are gone once nobody asks for them any more.</summary>
internal sealed class Leftovers
{
    private readonly List<(string Id, WeakReference Thing)> _things = [];

    /// <summary>Gets how many things are watched.</summary>
    public int Count => _things.Count;

    /// <summary>Watches things of an input.</summary>
    public void Add(string id, params ReadOnlySpan<object?> things)
    {
        foreach (var thing in things)
        {
            if (thing is not null)
            {
                _things.Add((id, new WeakReference(thing)));
            }
        }
    }

    /// <summary>The inputs of which something is still there; nothing is watched afterwards.</summary>
    public IReadOnlyList<string> TakeKept()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        List<string> kept = [.. _things.Where(thing => thing.Thing.IsAlive).Select(thing => thing.Id).Distinct()];
        _things.Clear();
        return kept;
    }
}
