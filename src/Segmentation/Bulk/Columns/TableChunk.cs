using Segmentation.Bulk.Kernels;

namespace Segmentation.Bulk.Columns;

/// <summary>The customers of 8,192 rows, column by column.</summary>
internal sealed class TableChunk
{
    /// <summary>How many rows are used, those of customers who were taken out too.</summary>
    public int Rows { get; set; }

    /// <summary>The rows with a customer; null when all used ones have.</summary>
    public ulong[]? Alive { get; set; }

    /// <summary>The customers' keys.</summary>
    public required CustomerKeys Keys { get; set; }

    /// <summary>The columns, in the order of the layout.</summary>
    public required ColumnChunk[] Columns { get; init; }

    /// <summary>The event streams, in the order of the catalogue.</summary>
    public required StreamChunk[] Streams { get; init; }

    /// <summary>Counts changes.</summary>
    public int Version { get; set; }

    public bool IsAlive(int row) => row < Rows && (Alive is null || Bits.Has(Alive, row));

    public long Bytes => Keys.Bytes + Columns.Sum(column => column.Bytes) + Streams.Sum(stream => stream.Bytes);
}
