using Segmentation.Benchmarks;
using Segmentation.Comparison.Running;

namespace Segmentation.Comparison.Wide;

/// <summary>The library over a table of accounts.</summary>
internal sealed class AccountTable(AccountData data) : TableContender<Account>(data.Count)
{
    protected override SegmentationEngine<Account> CreateEngine() =>
        SegmentationEngine.Create(Accounts.Model, data.Segments.Select(segment => segment.Segment));

    protected override CustomerTable<Account> LoadTable(CustomerModel<Account> model) =>
        CustomerTable.Load(model, Accounts.Each(data.Columns));
}
