using Segmentation.Benchmarks;

namespace Segmentation.Comparison.Wide;

/// <summary>100 static methods, customer by customer.</summary>
internal sealed class StaticMethods(AccountData data) : CustomerOuter(data, int.MaxValue)
{
    public override string Name => "100 static C# methods";

    protected override void Decide(ReadOnlySpan<Account> accounts, ulong[] bits)
    {
        var bit = 1UL;
        foreach (var account in accounts)
        {
            StaticSegments.Decide(account, bit, bits);
            bit <<= 1;
        }
    }
}
