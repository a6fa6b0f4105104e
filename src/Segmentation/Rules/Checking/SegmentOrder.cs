using System.Collections.Immutable;

namespace Segmentation.Rules.Checking;

/// <summary>In which order segments are evaluated.</summary>
internal static class SegmentOrder
{
    /// <summary>A segment and all that it refers to, each before those that need it; there are no circles.</summary>
    public static ImmutableArray<int> Of(int segment, Func<int, IEnumerable<int>> referencesOf)
    {
        var order = ImmutableArray.CreateBuilder<int>();
        var done = new HashSet<int>();
        var open = new Stack<int>([segment]);
        while (open.TryPeek(out var current))
        {
            var waiting = referencesOf(current).Where(reference => !done.Contains(reference)).ToList();
            if (waiting.Count > 0)
            {
                waiting.ForEach(open.Push);
                continue;
            }

            open.Pop();
            if (done.Add(current))
            {
                order.Add(current);
            }
        }

        return order.ToImmutable();
    }
}
