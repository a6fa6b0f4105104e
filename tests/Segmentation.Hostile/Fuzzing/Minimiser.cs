using System.Diagnostics;

namespace Segmentation.Hostile.Fuzzing;

/// <summary>Makes a failing text shorter while it still fails.</summary>
internal static class Minimiser
{
    /// <summary>A shorter text that still fails; not always the shortest.</summary>
    /// <param name="text">A text that fails.</param>
    /// <param name="fails">Whether another text fails in the same way.</param>
    /// <param name="patience">After how long the shortest found so far has to do.</param>
    public static string Shortest(string text, Func<string, bool> fails, TimeSpan patience)
    {
        var watch = Stopwatch.StartNew();
        for (var size = Math.Max(1, text.Length / 2); size > 0 && watch.Elapsed < patience;)
        {
            var shorter = Without(text, size, fails, watch, patience);
            size = shorter.Length < text.Length ? Math.Min(size, Math.Max(1, shorter.Length / 2)) : size / 2;
            text = shorter;
        }

        return text;
    }

    /// <summary>Takes out stretches of one size wherever the text fails without them.</summary>
    private static string Without(string text, int size, Func<string, bool> fails, Stopwatch watch, TimeSpan patience)
    {
        for (var at = 0; at < text.Length && watch.Elapsed < patience;)
        {
            var shorter = text.Remove(at, Math.Min(size, text.Length - at));
            if (fails(shorter))
            {
                text = shorter;
            }
            else
            {
                at += size;
            }
        }

        return text;
    }
}
