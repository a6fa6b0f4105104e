using Segmentation.Benchmarks;
using Segmentation.Comparison.Running;

namespace Segmentation.Comparison.Active;

/// <summary>The library's matcher for one customer, from objects.</summary>
internal sealed class EventMatcher(VisitorData data) : Contender
{
    [ThreadStatic]
    private static SegmentTruths? _truths;

    private readonly Bitmaps _bitmaps = new(VisitorSegments.All.Length, Math.Min(data.Count, 1_000_000));
    private Visitor[] _visitors = [];
    private SegmentationEngine<Visitor>? _engine;

    public override string Name => "Segmentation, customer by customer";

    public override string Gives => "counts, bitmaps";

    public override int Customers => Math.Min(data.Count, 1_000_000);

    public override bool IsLibrary => true;

    public override void Acquire() => _visitors = data.Objects(Customers);

    public override void Load() => _engine = SegmentationEngine.Create(Visitors.Model, VisitorSegments.All.Select(segment => segment.Segment));

    public override long[] Run(int threads)
    {
        Blocks.ForEach(Customers, threads, Decide);
        return _bitmaps.Counts();
    }

    public override long[] Fingerprints() => _bitmaps.Fingerprints();

    private void Decide(int from, int to)
    {
        var truths = _truths ??= new SegmentTruths();
        Span<ulong> bits = stackalloc ulong[_bitmaps.Segments];
        for (var first = from; first < to; first += 64)
        {
            bits.Clear();
            for (var i = first; i < Math.Min(first + 64, to); i++)
            {
                _engine!.Evaluate(_visitors[i], Accounts.At, truths);
                for (var segment = 0; segment < bits.Length; segment++)
                {
                    bits[segment] |= truths[segment] == Truth.True ? 1UL << (i - first) : 0;
                }
            }

            _bitmaps.Write(first / 64, bits);
        }
    }
}
