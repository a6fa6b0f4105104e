using System.Globalization;
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
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{file.Rows:N0} invoices read: {used:N0} of {file.Customers.Count:N0} known customers used, {file.LeftOut.Count:N0} left out."));
        foreach (var reason in file.LeftOut.GroupBy(row => row.Reason).OrderBy(rows => rows.Key, StringComparer.Ordinal))
        {
            var lines = string.Join("; ", reason.Take(Examples).Select(Describe)) + (reason.Count() > Examples ? "; ..." : "");
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {reason.Count(),5:N0} {reason.Key} ({lines})"));
        }

        console.WriteLine();
    }

    private static string Describe(LeftOutRow row) => row.Detail is null
        ? string.Create(CultureInfo.InvariantCulture, $"line {row.Line}")
        : string.Create(CultureInfo.InvariantCulture, $"line {row.Line}: {row.Detail}");
}
