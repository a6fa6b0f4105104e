using Segmentation.Bulk.Columns;
using Segmentation.Customers;

namespace Segmentation.Bulk.Files;

/// <summary>Writes and reads table files.</summary>
internal static class TableFile
{
    public static void Write(TableData table, ZoneTable zones, Stream stream)
    {
        foreach (var piece in new TableFileWriter(table, zones).Pieces())
        {
            stream.Write(piece.Span);
        }
    }

    public static async Task WriteAsync(TableData table, ZoneTable zones, Stream stream, CancellationToken cancellation)
    {
        foreach (var piece in new TableFileWriter(table, zones).Pieces())
        {
            await stream.WriteAsync(piece, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Reads a table, and not a byte more.</summary>
    public static TableData Read(Catalogue catalogue, ZoneTable zones, Stream stream)
    {
        var (reader, input) = (new TableFileReader(catalogue, zones), new SectionInput(stream));
        input.Header();
        foreach (var _ in reader.Steps())
        {
            reader.Now = input.Next();
        }

        return reader.Table;
    }

    public static async Task<TableData> ReadAsync(Catalogue catalogue, ZoneTable zones, Stream stream, CancellationToken cancellation)
    {
        var (reader, input) = (new TableFileReader(catalogue, zones), new SectionInput(stream));
        await input.HeaderAsync(cancellation).ConfigureAwait(false);
        foreach (var _ in reader.Steps())
        {
            reader.Now = await input.NextAsync(cancellation).ConfigureAwait(false);
        }

        return reader.Table;
    }
}
