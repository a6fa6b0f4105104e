using Segmentation.Benchmarks;

namespace Segmentation.Comparison.Wide;

/// <summary>The library's matcher for one customer, from objects.</summary>
internal sealed class Matcher(AccountData data) : CustomerOuter(data, 1_000_000)
{
    [ThreadStatic]
    private static SegmentTruths? _truths;

    private SegmentationEngine<Account>? _engine;

    public override string Name => "Segmentation, customer by customer";

    public override bool IsLibrary => true;

    public override void Load() => _engine = SegmentationEngine.Create(Accounts.Model, Data.Segments.Select(segment => segment.Segment));

    protected override void Decide(ReadOnlySpan<Account> accounts, ulong[] bits)
    {
        var truths = _truths ??= new SegmentTruths();
        var bit = 1UL;
        foreach (var account in accounts)
        {
            _engine!.Evaluate(account, Accounts.At, truths);
            for (var segment = 0; segment < bits.Length; segment++)
            {
                bits[segment] |= truths[segment] == Truth.True ? bit : 0;
            }

            bit <<= 1;
        }
    }
}
