using Segmentation.Benchmarks;
using Segmentation.Comparison.Running;

namespace Segmentation.Comparison.Active;

/// <summary>A loop over columns written for these ten segments alone: the most that a developer would do by hand. Its answers are the expected ones.</summary>
internal sealed class ColumnLoop(VisitorData data) : Contender
{
    public override string Name => "hand-written loop over columns";

    public override string Gives => "counts, bitmaps";

    public override int Customers => data.Count;

    /// <summary>Who is a member, as of the last run.</summary>
    public Bitmaps Members { get; } = new(VisitorSegments.All.Length, data.Count);

    public override long[] Run(int threads)
    {
        Blocks.ForEach(Customers, threads, Decide);
        return Members.Counts();
    }

    public override long[] Fingerprints() => Members.Fingerprints();

    private void Decide(int from, int to)
    {
        var columns = data.Columns;
        var at = columns.At;
        var kind = columns.Kind;
        var amount = columns.Amount;
        var category = columns.Category;
        var windows = Windows.Today;
        Span<ulong> bits = stackalloc ulong[VisitorSegments.All.Length];
        for (var first = from; first < to; first += 64)
        {
            bits.Clear();
            for (var i = first; i < Math.Min(first + 64, to); i++)
            {
                var events = columns.Start[i]..columns.Start[i + 1];
                var members = Tally.Members(at[events], kind[events], amount[events], category[events], windows);
                for (var segment = 0; segment < bits.Length; segment++)
                {
                    bits[segment] |= (ulong)(members >> segment & 1) << (i - first);
                }
            }

            Members.Write(first / 64, bits);
        }
    }
}
