using System.Globalization;

namespace Storefront.Invoices;

/// <summary>Where the columns are in an invoice file, and how one row becomes an invoice.</summary>
internal sealed class InvoiceColumns
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
    private const string DateFormat = "yyyy-MM-dd'T'HH:mm:ss";

    private static readonly string[] Needed =
        ["InvoiceNo", "CustomerID", "InvoiceDate", "Country", "Amount", "Cancelled"];

    private readonly int _count;
    private readonly int[] _places;

    private InvoiceColumns(int count, int[] places)
    {
        _count = count;
        _places = places;
    }

    /// <summary>Finds the columns by their names in the first line; others may stand between them.</summary>
    /// <exception cref="UnusableInputException">The file is empty or a column is missing.</exception>
    public static InvoiceColumns Find(string? header, string path)
    {
        List<string> names = header is null ? [] : CsvRow.Split(header) ?? [];
        string[] missing = [.. Needed.Except(names, StringComparer.Ordinal)];
        return missing.Length == 0
            ? new InvoiceColumns(names.Count, [.. Needed.Select(name => names.IndexOf(name))])
            : throw new UnusableInputException(
                $"'{path}' is no invoice file: its first line does not name the columns {string.Join(", ", missing)}.");
    }

    /// <summary>Reads a row.</summary>
    /// <returns>Null when it is sound, else why it is left out.</returns>
    public LeftOutRow? Parse(int line, string text, out long customer, out Invoice? invoice)
    {
        (customer, invoice) = (0, null);
        var cells = CsvRow.Split(text);
        if (cells is null)
        {
            return Malformed(line, "a quote is not closed");
        }

        if (cells.Count != _count)
        {
            return Malformed(line, FormattableString.Invariant($"{cells.Count} cells instead of {_count}"));
        }

        string Cell(int needed) => cells[_places[needed]].Trim();
        var number = Cell(0);
        if (number.Length == 0)
        {
            return Malformed(line, "InvoiceNo is empty");
        }

        if (Cell(1).Length == 0)
        {
            var reason = number.StartsWith('A') ? LeftOutRow.BadDebt : LeftOutRow.NoCustomer;
            return new LeftOutRow(line, reason);
        }

        if (!long.TryParse(Cell(1), NumberStyles.None, CultureInfo.InvariantCulture, out customer))
        {
            return Malformed(line, "CustomerID is no whole number");
        }

        if (!DateTime.TryParseExact(Cell(2), DateFormat, CultureInfo.InvariantCulture, default, out var date))
        {
            return Malformed(line, "InvoiceDate is no date such as 2011-12-09T12:50:00");
        }

        if (Cell(3).Length == 0)
        {
            return Malformed(line, "Country is empty");
        }

        if (!TryAmount(Cell(4), out var amount))
        {
            return Malformed(line, $"Amount is no amount with up to {InvoiceFile.Decimals} decimals");
        }

        if (Cell(5) is not ("0" or "1"))
        {
            return Malformed(line, "Cancelled is neither 0 nor 1");
        }

        invoice = new Invoice(number, date, Cell(3), amount, Cancelled: Cell(5) == "1");
        return null;
    }

    private static bool TryAmount(string text, out decimal amount) =>
        decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out amount)
        && decimal.Round(amount, InvoiceFile.Decimals) == amount
        && Math.Abs(amount) < 1_000_000_000m;

    private static LeftOutRow Malformed(int line, string detail) => new(line, LeftOutRow.Malformed, detail);
}
