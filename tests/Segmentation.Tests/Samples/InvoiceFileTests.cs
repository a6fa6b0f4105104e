using Storefront;
using Storefront.Invoices;

namespace Segmentation.Tests.Samples;

public sealed class InvoiceFileTests : IDisposable
{
    private const string Header = "InvoiceNo,CustomerID,InvoiceDate,Country,Lines,Quantity,Amount,Cancelled\n";
    private const string Sound = "536365,17850,2010-12-01T08:26:00,United Kingdom,7,40,139.125,0\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_sound_row_becomes_an_invoice()
    {
        var file = InvoiceFile.Read(_folder.Write("invoices.csv", Header + Sound));

        var customer = Assert.Single(file.Customers);
        Assert.Equal(17850, customer.Id);
        Assert.Equal(
            new Invoice("536365", new DateTime(2010, 12, 1, 8, 26, 0), "United Kingdom", 139.125m, Cancelled: false),
            Assert.Single(customer.Invoices));
        Assert.Equal(1, file.Rows);
        Assert.Empty(file.LeftOut);
    }

    [Theory]
    [InlineData(",17850,2010-12-01T08:26:00,France,7,40,1,0", "InvoiceNo is empty")]
    [InlineData("1,178x,2010-12-01T08:26:00,France,7,40,1,0", "CustomerID is no whole number")]
    [InlineData("1,-178,2010-12-01T08:26:00,France,7,40,1,0", "CustomerID is no whole number")]
    [InlineData("1,17850,01/12/2010 08:26,France,7,40,1,0", "InvoiceDate is no date such as 2011-12-09T12:50:00")]
    [InlineData("1,17850,2010-02-30T08:26:00,France,7,40,1,0", "InvoiceDate is no date such as 2011-12-09T12:50:00")]
    [InlineData("1,17850,2010-12-01T08:26:00,,7,40,1,0", "Country is empty")]
    [InlineData("1,17850,2010-12-01T08:26:00,France,7,40,,0", "Amount is no amount with up to 3 decimals")]
    [InlineData("1,17850,2010-12-01T08:26:00,France,7,40,1.2345,0", "Amount is no amount with up to 3 decimals")]
    [InlineData("1,17850,2010-12-01T08:26:00,France,7,40,1e3,0", "Amount is no amount with up to 3 decimals")]
    [InlineData("1,17850,2010-12-01T08:26:00,France,7,40,1000000000,0", "Amount is no amount with up to 3 decimals")]
    [InlineData("1,17850,2010-12-01T08:26:00,France,7,40,1,yes", "Cancelled is neither 0 nor 1")]
    [InlineData("1,17850,2010-12-01T08:26:00,France,7,40,1", "7 cells instead of 8")]
    [InlineData("1,17850,2010-12-01T08:26:00,France,7,40,1.234,50,0", "9 cells instead of 8")]
    [InlineData("1,17850,2010-12-01T08:26:00,\"France,7,40,1,0", "a quote is not closed")]
    [InlineData("", "1 cells instead of 8")]
    public void A_malformed_row_is_left_out_with_line_and_cause_and_the_rest_is_processed(string row, string detail)
    {
        var file = InvoiceFile.Read(_folder.Write("invoices.csv", Header + row + "\n" + Sound));

        Assert.Equal(new LeftOutRow(2, "malformed", detail), Assert.Single(file.LeftOut));
        Assert.Equal(2, file.Rows);
        Assert.Single(file.Customers);
    }

    [Theory]
    [InlineData("536414,,2010-12-01T11:52:00,United Kingdom,1,56,0.0,0", "no customer")]
    [InlineData("A563185,,2011-08-12T14:50:00,United Kingdom,1,1,11062.06,0", "bad-debt adjustment without a customer")]
    public void A_row_without_customer_is_left_out_with_its_reason(string row, string reason)
    {
        var file = InvoiceFile.Read(_folder.Write("invoices.csv", Header + Sound + row + "\n"));

        Assert.Equal(new LeftOutRow(3, reason), Assert.Single(file.LeftOut));
    }

    [Fact]
    public void Quoted_cells_may_hold_commas_and_quotes()
    {
        var row = "\"536365\",17850,2010-12-01T08:26:00,\"Korea, \"\"South\"\"\",7,40,-1.5,\"1\"\n";

        var file = InvoiceFile.Read(_folder.Write("invoices.csv", Header + row));

        var invoice = Assert.Single(Assert.Single(file.Customers).Invoices);
        Assert.Equal("Korea, \"South\"", invoice.Country);
        Assert.Equal(-1.5m, invoice.Amount);
        Assert.True(invoice.Cancelled);
    }

    [Fact]
    public void Columns_are_found_by_name()
    {
        var text = "Cancelled,Amount,Remark,Country,InvoiceDate,CustomerID,InvoiceNo\r\n"
            + "1,-2.5,x,France,2011-01-02T03:04:05,7,C9\r\n";

        var file = InvoiceFile.Read(_folder.Write("invoices.csv", text));

        Assert.Equal(
            new Invoice("C9", new DateTime(2011, 1, 2, 3, 4, 5), "France", -2.5m, Cancelled: true),
            Assert.Single(Assert.Single(file.Customers).Invoices));
    }

    [Fact]
    public void The_content_says_whether_a_file_is_packed_and_not_its_name()
    {
        var plain = InvoiceFile.Read(_folder.Write("plain.csv.gz", Header + Sound));
        var packed = InvoiceFile.Read(_folder.WritePacked("packed.csv", Header + Sound));

        Assert.Equal(plain.Customers.Single().Invoices, packed.Customers.Single().Invoices);
    }

    [Fact]
    public void The_country_is_that_of_the_latest_invoice_wherever_its_row_stands()
    {
        var rows = "3,7,2011-03-01T10:00:00,Spain,1,1,1,0\n"
            + "1,7,2011-01-01T10:00:00,France,1,1,1,0\n"
            + "2,7,2011-02-01T10:00:00,Italy,1,1,1,0\n";

        var file = InvoiceFile.Read(_folder.Write("invoices.csv", Header + rows));

        Assert.Equal("Spain", file.Customers.Single().Country);
        Assert.Equal(new DateTime(2011, 3, 1, 10, 0, 0), file.LastDate);
    }

    [Fact]
    public void A_file_that_holds_no_invoice_is_refused_in_one_line()
    {
        string[] paths =
        [
            _folder.Write("empty.csv", ""),
            _folder.Write("other.csv", "a,b\n1,2\n"),
            _folder.Write("header.csv", Header),
            _folder.Write("nobody.csv", Header + "1,,2010-12-01T08:26:00,France,7,40,1,0\n"),
            System.IO.Path.Combine(_folder.Path, "absent.csv"),
            _folder.Path,
        ];

        var messages = paths
            .Select(path => Assert.Throws<UnusableInputException>(() => InvoiceFile.Read(path)).Message)
            .ToList();

        Assert.All(messages, message => Assert.DoesNotContain('\n', message));
        Assert.All(messages.Zip(paths), pair => Assert.Contains(pair.Second, pair.First, StringComparison.Ordinal));
        Assert.Contains("Country, Amount, Cancelled", messages[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_packed_file_is_refused()
    {
        var path = _folder.WritePacked("invoices.csv.gz", Header + Sound);
        var bytes = File.ReadAllBytes(path);
        bytes[12] ^= 0xFF;
        bytes[20] ^= 0xFF;
        File.WriteAllBytes(path, bytes);

        var problem = Assert.Throws<UnusableInputException>(() => InvoiceFile.Read(path));

        Assert.StartsWith($"Cannot read '{path}': ", problem.Message, StringComparison.Ordinal);
    }
}
