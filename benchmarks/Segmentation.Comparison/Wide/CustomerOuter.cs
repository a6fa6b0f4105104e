using Segmentation.Benchmarks;
using Segmentation.Comparison.Running;

namespace Segmentation.Comparison.Wide;

/// <summary>Goes from customer to customer, decides all segments of each, and writes bitmaps.</summary>
internal abstract class CustomerOuter(AccountData data, int limit) : Contender
{
    private readonly Bitmaps _bitmaps = new(data.Segments.Length, Math.Min(data.Count, limit));
    private Account[] _accounts = [];

    public override string Gives => "counts, bitmaps";

    public override int Customers => Math.Min(Data.Count, limit);

    protected AccountData Data { get; } = data;

    public override void Acquire() => _accounts = Data.Objects(Customers);

    public override long[] Run(int threads)
    {
        Blocks.ForEach(Customers, threads, Decide);
        return _bitmaps.Counts();
    }

    public override long[] Fingerprints() => _bitmaps.Fingerprints();

    /// <summary>Sets the customers' bits, the first customer's being the lowest, for every segment that they are members of.</summary>
    protected abstract void Decide(ReadOnlySpan<Account> accounts, ulong[] bits);

    private void Decide(int from, int to)
    {
        var bits = new ulong[_bitmaps.Segments];
        for (var first = from; first < to; first += 64)
        {
            Array.Clear(bits);
            Decide(_accounts.AsSpan(first, Math.Min(64, to - first)), bits);
            _bitmaps.Write(first / 64, bits);
        }
    }
}
