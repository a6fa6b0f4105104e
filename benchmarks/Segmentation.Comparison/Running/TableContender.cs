using System.Globalization;

namespace Segmentation.Comparison.Running;

/// <summary>The library over a table: every evaluation decides all segments for all customers and counts them.</summary>
internal abstract class TableContender<TCustomer>(int customers) : Contender
{
    private SegmentationEngine<TCustomer>? _engine;
    private CustomerTable<TCustomer>? _table;
    private SegmentMemberships? _before;
    private SegmentMemberships? _spare;
    private SegmentMemberships? _last;

    public override string Name => "Segmentation, a table";

    public override string Gives => "counts, bitmaps";

    public override int Customers => customers;

    public override bool IsLibrary => true;

    public override bool IsHeadline => true;

    public override bool Loads => true;

    public override long? Bytes => _table?.Bytes;

    public override void Load()
    {
        _engine = CreateEngine();
        _table = LoadTable(_engine.Model);
    }

    public override long[] Run(int threads) => Counts(Evaluate(threads, _spare));

    /// <summary>
    /// Memory that is used again must hold the answers for another instant: those for the same one would be brought up to date instead of
    /// found again.
    /// </summary>
    public override void AfterRun()
    {
        _spare = _engine!.Evaluate(_table!, Benchmarks.Accounts.At.AddDays(1), reuse: _before);
        _before = _last;
    }

    /// <summary>The customers' keys are their places.</summary>
    public override long[] Fingerprints() =>
        [.. _last!.Segments.Select(segment => _last[segment].Members.Keys.Sum(key => Fingerprint.Of(long.Parse(key, CultureInfo.InvariantCulture))))];

    protected SegmentMemberships Evaluate(int threads, SegmentMemberships? reuse)
    {
        _last = _engine!.Evaluate(_table!, Benchmarks.Accounts.At, new ParallelOptions { MaxDegreeOfParallelism = threads }, reuse);
        return _last;
    }

    protected static long[] Counts(SegmentMemberships result)
    {
        var counts = new long[result.Segments.Length];
        for (var segment = 0; segment < counts.Length; segment++)
        {
            counts[segment] = result[segment].Count;
        }

        return counts;
    }

    protected CustomerTable<TCustomer> Table => _table!;

    protected SegmentMemberships? Last => _last;

    protected abstract SegmentationEngine<TCustomer> CreateEngine();

    protected abstract CustomerTable<TCustomer> LoadTable(CustomerModel<TCustomer> model);
}
