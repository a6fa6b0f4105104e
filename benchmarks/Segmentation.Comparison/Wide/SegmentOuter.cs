using Segmentation.Benchmarks;
using Segmentation.Comparison.Running;

namespace Segmentation.Comparison.Wide;

/// <summary>Counts one segment after the other with its compiled delegate: by LINQ with one thread, by PLINQ with more.</summary>
internal sealed class SegmentOuter(AccountData data) : Contender
{
    private Func<Account, bool>[] _delegates = [];
    private ArraySegment<Account> _accounts;

    public override string Name => "LINQ, PLINQ: one Count for each segment";

    public override string Gives => "counts";

    public override int Customers => data.Count;

    public override void Acquire() => _accounts = new ArraySegment<Account>(data.Objects(Customers), 0, Customers);

    public override void Load() => _delegates = [.. data.Segments.Select(segment => segment.ByHand.Compile())];

    public override long[] Run(int threads) => threads == 1
        ? [.. _delegates.Select(isMember => (long)_accounts.Count(isMember))]
        : [.. _delegates.Select(isMember => (long)_accounts.AsParallel().WithDegreeOfParallelism(threads).Count(isMember))];
}
