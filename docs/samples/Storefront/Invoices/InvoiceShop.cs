using Segmentation;
using Segmentation.Time;

namespace Storefront.Invoices;

/// <summary>The real shop: where its file is, and what of it goes into a run.</summary>
internal static class InvoiceShop
{
    /// <summary>Gets what "big spender" would be for one year.</summary>
    public static Segment Edit { get; } = new("big spender", Value.Within(Last.Days(365)) >= 5_000m);

    /// <param name="file">The invoices.</param>
    /// <param name="segments">The file of segments; the one beside the program if none is given.</param>
    public static Shop<InvoiceCustomer> Create(InvoiceFile file, SegmentFile? segments = null) => new(
        "A gift shop's real invoices",
        InvoiceModel.Create(),
        segments ?? SegmentsOnDisk.BesideProgram("Invoices", "invoices.segments"),
        [],
        [],
        Edit,
        file.Customers,
        AsOf(file.LastDate),
        customer => FormattableString.Invariant(
            $"Customer {customer.Id}, {customer.Country}, invoices: {customer.Invoices.Count}"),
        Explained: "strong quarter");

    /// <summary>The file itself, or the one in a folder; without a path the one in the data folder.</summary>
    /// <exception cref="UnusableInputException">There is none.</exception>
    public static string Locate(string? path, string? dataFolder)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            path = !string.IsNullOrWhiteSpace(dataFolder)
                ? dataFolder
                : throw new UnusableInputException(
                    "Say which file: --invoices FILE, or name its folder in SEGMENTATION_DATA.");
        }

        if (!Directory.Exists(path))
        {
            return File.Exists(path) ? path : throw new UnusableInputException($"There is no file '{path}'.");
        }

        string[] names = ["invoices.csv.gz", "invoices.csv"];
        var places = new[] { path, Path.Combine(path, "online-retail") }
            .SelectMany(folder => names.Select(name => Path.Combine(folder, name)));
        return places.FirstOrDefault(File.Exists)
            ?? throw new UnusableInputException($"There is no invoices.csv.gz or invoices.csv in the folder '{path}'.");
    }

    /// <summary>The instant at which the shop's clock showed the last invoice's time.</summary>
    private static DateTimeOffset AsOf(DateTime last)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(InvoiceModel.Zone);
        return LocalTimeResolver.Resolve(DateOnly.FromDateTime(last), TimeOnly.FromDateTime(last), zone).Instant!.Value;
    }
}
