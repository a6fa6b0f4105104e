namespace Segmentation.Comparison.Running;

/// <summary>Splits customers among threads, in blocks of which none shares a word of a bitmap with another.</summary>
internal static class Blocks
{
    private const int Size = 1 << 14;

    /// <summary>Calls for each block: from which customer, up to which one.</summary>
    public static void ForEach(int customers, int threads, Action<int, int> decide)
    {
        if (threads == 1)
        {
            for (var from = 0; from < customers; from += Size)
            {
                decide(from, Math.Min(from + Size, customers));
            }
        }
        else
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = threads };
            Parallel.For(0, (customers + Size - 1) / Size, options, block =>
                decide(block * Size, Math.Min((block + 1) * Size, customers)));
        }
    }
}
