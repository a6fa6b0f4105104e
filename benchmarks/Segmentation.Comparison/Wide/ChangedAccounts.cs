using Segmentation.Benchmarks;
using Segmentation.Comparison.Running;

namespace Segmentation.Comparison.Wide;

/// <summary>The library over a table of which one customer in a thousand, at random places, was put in again since the last evaluation.</summary>
/// <remarks>They are put in with the same values, so that the answers stay the same; the library does not look whether they differ.</remarks>
internal sealed class ChangedAccounts(AccountData data) : TableContender<Account>(data.Count)
{
    private readonly Random _random = new(20260305);

    public override string Name => "Segmentation, a table, 0.1 % changed";

    public override bool IsHeadline => false;

    public override void BeforeRun(int threads)
    {
        if (Last is not null)
        {
            Table.Upsert(Enumerable.Range(0, Math.Max(1, data.Count / 1_000)).Select(_ => Accounts.One(data.Columns, _random.Next(data.Count))));
        }
    }

    /// <summary>Here the answers for the same instant are brought up to date.</summary>
    public override void AfterRun()
    {
    }

    public override long[] Run(int threads) => Counts(Evaluate(threads, Last));

    protected override SegmentationEngine<Account> CreateEngine() =>
        SegmentationEngine.Create(Accounts.Model, data.Segments.Select(segment => segment.Segment));

    protected override CustomerTable<Account> LoadTable(CustomerModel<Account> model) =>
        CustomerTable.Load(model, Accounts.Each(data.Columns));
}
