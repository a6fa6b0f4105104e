using System.IO.Compression;

namespace Storefront.Invoices;

/// <summary>Reads <c>invoices.csv</c>, gzipped or not; what it cannot use it leaves out, and says so.</summary>
internal sealed class InvoiceFile
{
    /// <summary>Amounts have up to three decimals.</summary>
    public const int Decimals = 3;

    private InvoiceFile(
        IReadOnlyList<InvoiceCustomer> customers, IReadOnlyList<LeftOutRow> leftOut, int rows, DateTime lastDate)
    {
        Customers = customers;
        LeftOut = leftOut;
        Rows = rows;
        LastDate = lastDate;
    }

    /// <summary>Gets the customers, by number.</summary>
    public IReadOnlyList<InvoiceCustomer> Customers { get; }

    /// <summary>Gets the rows that were not used, by line.</summary>
    public IReadOnlyList<LeftOutRow> LeftOut { get; }

    /// <summary>Gets the number of rows, without the header.</summary>
    public int Rows { get; }

    /// <summary>Gets when the last invoice was written, on the shop's clock.</summary>
    public DateTime LastDate { get; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="UnusableInputException">It is not there, cannot be read, or holds no invoice.</exception>
    public static InvoiceFile Read(string path)
    {
        try
        {
            using var reader = Open(path);
            return Read(reader, path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException
            or ArgumentException or NotSupportedException)
        {
            throw new UnusableInputException($"Cannot read '{path}': {problem.Message}");
        }
    }

    private static StreamReader Open(string path)
    {
        var file = File.OpenRead(path);
        Span<byte> magic = stackalloc byte[2];
        var isGzip = file.ReadAtLeast(magic, 2, throwOnEndOfStream: false) == 2 && magic is [0x1F, 0x8B];
        file.Position = 0; // the content says whether it is packed, whatever the name says
        return new StreamReader(isGzip ? new GZipStream(file, CompressionMode.Decompress) : file);
    }

    private static InvoiceFile Read(StreamReader reader, string path)
    {
        var columns = InvoiceColumns.Find(reader.ReadLine(), path);
        var invoices = new List<(long Customer, Invoice Invoice)>();
        var leftOut = new List<LeftOutRow>();
        var line = 1;
        while (reader.ReadLine() is { } text)
        {
            line++;
            if (columns.Parse(line, text, out var customer, out var invoice) is { } problem)
            {
                leftOut.Add(problem);
            }
            else
            {
                invoices.Add((customer, invoice!));
            }
        }

        if (invoices.Count == 0)
        {
            throw new UnusableInputException(
                $"There is no invoice of a known customer in '{path}'; {leftOut.Count} rows were left out.");
        }

        var customers = invoices.GroupBy(each => each.Customer, each => each.Invoice).OrderBy(group => group.Key);
        return new InvoiceFile(
            [.. customers.Select(group => new InvoiceCustomer(group.Key, group))],
            leftOut, line - 1, invoices.Max(each => each.Invoice.Date));
    }
}
