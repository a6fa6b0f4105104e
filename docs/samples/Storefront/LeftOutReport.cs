using Spectre.Console;
using Storefront.Invoices;

namespace Storefront;

/// <summary>Says how many rows of an invoice file were left out, and why.</summary>
internal static class LeftOutReport
{
    private const int Examples = 3;

    public static void Show(IAnsiConsole console, InvoiceFile file)
    {
        var used = file.Rows - file.LeftOut.Count;
        console.WriteLine(FormattableString.Invariant(
            $"{file.Rows:N0} invoices read: {used:N0} of {file.Customers.Count:N0} known customers used, ")
            + FormattableString.Invariant($"{file.LeftOut.Count:N0} left out."));
        foreach (var rows in file.LeftOut.GroupBy(row => row.Reason).OrderBy(rows => rows.Key, StringComparer.Ordinal))
        {
            console.WriteLine(FormattableString.Invariant($"  {rows.Count(),5:N0} {rows.Key} ({Places([.. rows])})"));
        }

        console.WriteLine();
    }

    private static string Places(IReadOnlyList<LeftOutRow> rows) =>
        string.Join("; ", rows.Take(Examples).Select(Place)) + (rows.Count > Examples ? "; ..." : "");

    private static string Place(LeftOutRow row) => row.Detail is null
        ? FormattableString.Invariant($"line {row.Line}")
        : FormattableString.Invariant($"line {row.Line}: {row.Detail}");
}
