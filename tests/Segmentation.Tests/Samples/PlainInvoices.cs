using System.Globalization;
using System.IO.Compression;

namespace Segmentation.Tests.Samples;

/// <summary>The real shop once more, read and computed without a line of the library or the sample.</summary>
internal static class PlainInvoices
{
    public static readonly DateTime LastInvoice = new(2011, 12, 9, 12, 50, 0);

    /// <summary>What each segment of the sample means, in plain LINQ; null is undetermined.</summary>
    public static readonly Dictionary<string, Func<Customer, bool?>> Segments = new()
    {
        ["big spender"] = c => c.Net() >= 5_000m,
        ["strong quarter"] = c => c.Net(i => DaysAgo(i) < 90) >= 1_000m,
        ["in the red"] = c => c.Net() < 0m,
        ["large orders"] = c => c.Bought.Count == 0 ? null : c.Bought.Average(i => i.Amount) >= 500m,
        ["regular"] = IsRegular,
        ["one purchase"] = c => c.Bought.Count == 1,
        ["steady"] = c => c.Bought.Count < 2
            ? null
            : (c.Bought.Max(i => i.At).Date - c.Bought.Min(i => i.At).Date).Days <= 30 * (c.Bought.Count - 1),
        ["active"] = c => c.Silence is null ? null : c.Silence < 30,
        ["silent"] = c => c.Silence is null ? null : c.Silence is >= 90 and <= 180,
        ["lost"] = c => c.Silence is null ? null : c.Silence > 180,
        ["lost for sure"] = c => c.Silence is null or > 180,
        ["abroad"] = c => c.Latest.Country != "United Kingdom",
        ["neighbours"] = c => c.Latest.Country is "France" or "Belgium" or "Netherlands",
        ["new"] = c => c.All.Min(i => i.At) >= new DateTime(2011, 10, 10),
        ["sends back"] = c => 4 * c.All.Count(i => i.Cancelled) >= c.All.Count,
        ["second thoughts"] = c => c.Bought.Any(a => c.All.Any(
            b => b.Cancelled && b.At > a.At && b.At < a.At.Date.AddDays(7))),
        ["sunday shopper"] = c => 2 * c.All.Count(i => i.At.DayOfWeek == DayOfWeek.Sunday) >= c.All.Count,
        ["christmas only"] = c => c.Bought.Count > 0
            && c.Bought.All(i => i.At.Month == 11 || (i.At.Month == 12 && i.At.Day <= 24)),
        ["vip"] = c => c.Net() >= 5_000m && IsRegular(c) == true,
        ["win back"] = c => c.Bought.Count(i => DaysAgo(i) is >= 90 and < 365) >= 5
            && !c.Bought.Any(i => DaysAgo(i) < 90),
    };

    public static IReadOnlyList<Customer> Read(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        return [.. reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(line => line.TrimEnd('\r').Split(','))
            .Where(cells => cells[1].Length > 0)
            .GroupBy(cells => cells[1], Row.Of)
            .Select(rows => new Customer(rows.Key, [.. rows]))];
    }

    /// <summary>Whole dates between an invoice and the day of the last one.</summary>
    public static int DaysAgo(Row row) => (LastInvoice.Date - row.At.Date).Days;

    private static bool? IsRegular(Customer customer) => customer.Bought.Count(i => DaysAgo(i) < 180) >= 6;

    internal sealed record Row(string Number, DateTime At, string Country, decimal Amount, bool Cancelled)
    {
        public static Row Of(string[] cells) => new(
            cells[0],
            DateTime.Parse(cells[2], CultureInfo.InvariantCulture),
            cells[3],
            decimal.Parse(cells[6], CultureInfo.InvariantCulture),
            cells[7] == "1");
    }

    internal sealed record Customer(string Key, IReadOnlyList<Row> All)
    {
        public IReadOnlyList<Row> Bought { get; } = [.. All.Where(i => !i.Cancelled && i.Amount > 0)];

        public Row Latest { get; } = All.OrderBy(i => i.At).ThenBy(i => i.Number, StringComparer.Ordinal).Last();

        /// <summary>Days since the last purchase; null without one.</summary>
        public int? Silence => Bought.Count == 0 ? null : Bought.Min(DaysAgo);

        public decimal Net(Func<Row, bool>? when = null) => All.Where(when ?? (_ => true)).Sum(i => i.Amount);
    }
}
