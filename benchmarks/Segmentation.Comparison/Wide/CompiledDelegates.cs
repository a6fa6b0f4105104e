using Segmentation.Benchmarks;

namespace Segmentation.Comparison.Wide;

/// <summary>100 delegates compiled from expressions, customer by customer.</summary>
internal sealed class CompiledDelegates(AccountData data) : CustomerOuter(data, int.MaxValue)
{
    private Func<Account, bool>[] _delegates = [];

    public override string Name => "100 compiled delegates";

    public override bool IsHeadline => true;

    public override void Load() => _delegates = [.. Data.Segments.Select(segment => segment.ByHand.Compile())];

    protected override void Decide(ReadOnlySpan<Account> accounts, ulong[] bits)
    {
        var bit = 1UL;
        foreach (var account in accounts)
        {
            for (var segment = 0; segment < _delegates.Length; segment++)
            {
                bits[segment] |= _delegates[segment](account) ? bit : 0;
            }

            bit <<= 1;
        }
    }
}
