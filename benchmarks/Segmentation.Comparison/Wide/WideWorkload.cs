using Segmentation.Benchmarks;
using Segmentation.Comparison.Running;

namespace Segmentation.Comparison.Wide;

/// <summary>Workload W: customers with eleven columns and no events, 100 segments.</summary>
internal sealed class WideWorkload : Workload
{
    private readonly AccountData _data;
    private readonly TunedAccounts _tuned;

    public WideWorkload(int customers)
        : base("wide", "100 segments over columns", customers)
    {
        _data = new AccountData(customers);
        _tuned = new TunedAccounts(_data.Columns);
        Contenders =
        [
            new AccountTable(_data),
            new ChangedAccounts(_data),
            new Matcher(_data),
            new StreamingLimit(customers, [.. ColumnBits, .. Enumerable.Repeat(1.0, TagsTouched(_data))], _data.Segments.Length),
            new TunedCounts(_data, _tuned),
            new TunedIdLists(_data, _tuned),
            new NaturalCounts(_data),
            new CompiledDelegates(_data),
            new FusedDelegate(_data),
            new SegmentOuter(_data),
            new StaticMethods(_data),
            new DynamicLinqDelegates(_data),
            new SqliteCounts(_data),
            new RulesEngineRules(_data),
        ];
    }

    public override int Segments => _data.Segments.Length;

    public override IReadOnlyList<Contender> Contenders { get; }

    public override IReadOnlyList<string> Facts => AccountFacts.Of(_data);

    /// <summary>The narrowest whole bytes: spend 4, orders 2, two days 2 each, country 1, city 2, birthday 2, age 1, two floats 4 each.</summary>
    private static double[] ColumnBits => [32, 16, 16, 16, 8, 16, 16, 8, 32, 32];

    public override Bitmaps Expected() => ExpectedAccounts.Of(_data);

    public override void CompareWithReference(Bitmaps expected) => ExpectedAccounts.CompareWithReference(_data, expected);

    public override void Dispose()
    {
        base.Dispose();
        _tuned.Dispose();
    }

    private static int TagsTouched(AccountData data) => data.Segments.SelectMany(segment => segment.Literals)
        .Select(literal => literal.Condition).OfType<Tagged>().Distinct().Count();
}
