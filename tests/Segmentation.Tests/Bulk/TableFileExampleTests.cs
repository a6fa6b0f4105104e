using Segmentation.Examples;
using Segmentation.Tests.Samples;

namespace Segmentation.Tests.Bulk;

public class TableFileExampleTests
{
    [Fact]
    public void A_table_is_saved_and_read()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "customers.table");
        var table = CustomerTable.Load(Shop.Model, [new Shopper { Id = "c-1" }]);

        // <example table file>
        using (var file = File.Create(path))
        {
            table.Save(file);
        }

        using (var file = File.OpenRead(path))
        {
            table = CustomerTable.Read(Shop.Model, file);
        }

        // </example>
        Assert.True(table.Contains("c-1"));
    }
}
