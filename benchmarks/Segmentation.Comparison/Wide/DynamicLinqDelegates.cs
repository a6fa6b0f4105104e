using System.Linq.Dynamic.Core;
using Segmentation.Benchmarks;

namespace Segmentation.Comparison.Wide;

/// <summary>100 strings of Dynamic LINQ, parsed and compiled, customer by customer.</summary>
internal sealed class DynamicLinqDelegates(AccountData data) : CustomerOuter(data, 100_000)
{
    private Func<Account, bool>[] _delegates = [];

    public override string Name => "System.Linq.Dynamic.Core";

    public override bool IsHeadline => true;

    public override void Load()
    {
        var text = new DynamicLinqText("");
        _delegates = [.. Data.Segments.Select(segment => DynamicExpressionParser
            .ParseLambda<Account, bool>(ParsingConfig.Default, createParameterCtor: false, text.Write(segment)).Compile())];
    }

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
