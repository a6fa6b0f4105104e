using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Kernels;

namespace Segmentation.Bulk.Loading;

/// <summary>Puts changed customers into the rows of one chunk: in place where they fit, else the column is packed anew.</summary>
internal sealed class ChunkUpdate(TableData table, TableChunk chunk, TableChunk changes)
{
    /// <summary>Replaces rows.</summary>
    /// <param name="rows">The rows, each with the row of the changes that it becomes.</param>
    public void Replace(IReadOnlyList<(int Row, int Change)> rows)
    {
        for (var column = 0; column < chunk.Columns.Length; column++)
        {
            var (now, then) = (chunk.Columns[column], changes.Columns[column]);
            if (now.Keys is { } keys)
            {
                ReplaceKeys(column, keys, then.Keys!, rows);
            }
            else
            {
                ReplaceSets(column, now.Sets!, then.Sets!, rows);
            }
        }

        for (var stream = 0; stream < chunk.Streams.Length; stream++)
        {
            ReplaceEvents(stream, rows);
        }

        chunk.Version++;
    }

    private void ReplaceKeys(int column, KeyChunk now, KeyChunk then, IReadOnlyList<(int Row, int Change)> rows)
    {
        foreach (var (row, change) in rows)
        {
            if (!now.TrySet(row, then.IsKnown(change), then.IsKnown(change) ? then.KeyAt(change) : 0))
            {
                chunk.Columns[column] = new ColumnChunk(Repacked(column, now, then, rows), null);
                return;
            }
        }
    }

    private KeyChunk Repacked(int column, KeyChunk now, KeyChunk then, IReadOnlyList<(int Row, int Change)> rows)
    {
        var (keys, known) = (new long[chunk.Rows], new ulong[Bits.Words]);
        now.Unpack(keys, known);
        foreach (var (row, change) in rows)
        {
            keys[row] = then.IsKnown(change) ? then.KeyAt(change) : 0;
            Bits.Put(known, row, then.IsKnown(change));
        }

        for (var row = chunk.Rows; row < Bits.Rows; row++)
        {
            Bits.Clear(known, row);
        }

        return KeyPacker.Pack(keys, known, table.Layout.Shapes[column].Type == Evaluation.Compiling.CellType.Number);
    }

    private void ReplaceSets(int column, SetChunk now, SetChunk then, IReadOnlyList<(int Row, int Change)> rows)
    {
        var changeOf = rows.ToDictionary(each => each.Row, each => each.Change);
        var writer = new SetWriter(table.Texts.Of(column));
        for (var row = 0; row < chunk.Rows; row++)
        {
            var isChanged = changeOf.TryGetValue(row, out var change);
            writer.Copy(isChanged ? then : now, isChanged ? change : row);
        }

        chunk.Columns[column] = new ColumnChunk(null, writer.Pack());
    }

    private void ReplaceEvents(int stream, IReadOnlyList<(int Row, int Change)> rows)
    {
        var changeOf = rows.ToDictionary(each => each.Row, each => each.Change);
        var writer = new StreamWriter(table.Layout, table.Texts, stream);
        for (var row = 0; row < chunk.Rows; row++)
        {
            var isChanged = changeOf.TryGetValue(row, out var change);
            writer.Copy((isChanged ? changes : chunk).Streams[stream], isChanged ? change : row);
        }

        chunk.Streams[stream] = writer.Pack();
    }
}
