namespace Segmentation.Bulk.Columns;

/// <summary>One column for the rows of a chunk: keys, or numbers of texts, or sets.</summary>
/// <param name="Keys">Keys, or numbers of texts; null for sets.</param>
/// <param name="Sets">Sets; null for everything else.</param>
internal sealed record ColumnChunk(KeyChunk? Keys, SetChunk? Sets)
{
    public long Bytes => (Keys?.Bytes ?? 0) + (Sets?.Bytes ?? 0);

    public bool IsKnown(int row) => Keys?.IsKnown(row) ?? Sets!.IsKnown(row);
}
