using Segmentation.Tests.Conformance;

namespace Segmentation.Tests.Samples;

/// <summary>Where the invoices of the real shop are, which lie beside the repository and not in it.</summary>
internal static class RealInvoices
{
    /// <summary>The file, or null where it is absent.</summary>
    public static string? Path { get; } = Find();

    private static string? Find()
    {
        var file = ConformanceFolders.Find(ConformanceFolders.Published) is { } data
            ? System.IO.Path.Combine(data, "online-retail", "invoices.csv.gz")
            : null;
        return File.Exists(file) ? file : null;
    }
}
