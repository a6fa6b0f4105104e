using System.Runtime.InteropServices;
using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Kernels;

namespace Segmentation.Bulk.Loading;

/// <summary>Puts changed and new customers into a table.</summary>
internal sealed class TableUpdater<TCustomer>(CustomerModel<TCustomer> model, TableData table)
{
    private readonly RowReader<TCustomer> _reader = new(model, table);

    /// <summary>Each customer takes the row of the same key, or a new one; of several with one key the last counts.</summary>
    public void Upsert(IEnumerable<TCustomer> customers)
    {
        var batch = new List<TCustomer>();
        foreach (var customer in customers)
        {
            if (customer is null)
            {
                throw new ArgumentException("A customer is null.", nameof(customers));
            }

            batch.Add(customer);
            if (batch.Count == Bits.Rows)
            {
                Take(batch);
                batch.Clear();
            }
        }

        if (batch.Count > 0)
        {
            Take(batch);
        }
    }

    private void Take(List<TCustomer> batch)
    {
        _reader.Read(CollectionsMarshal.AsSpan(batch), table.Faults.Arrived);
        table.Faults.Arrived += batch.Count;
        var changes = _reader.Writer.Take();
        var rowOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var placed = new SortedDictionary<int, List<(int Row, int Change)>>();
        var added = new List<int>();
        for (var change = changes.Rows - 1; change >= 0; change--)
        {
            var key = changes.Keys[change];
            if (key.Length > 0 && !rowOf.TryAdd(key, change))
            {
                continue;
            }

            if (table.RowOf(key) is >= 0 and var row)
            {
                if (!placed.TryGetValue(row / Bits.Rows, out var rows))
                {
                    placed.Add(row / Bits.Rows, rows = []);
                }

                rows.Add((row % Bits.Rows, change));
            }
            else
            {
                added.Add(change);
            }
        }

        foreach (var (chunk, rows) in placed)
        {
            new ChunkUpdate(table, table.Chunks[chunk], changes).Replace(rows);
            foreach (var (row, _) in rows)
            {
                table.SetAlive((chunk * Bits.Rows) + row, isAlive: true);
                table.Changed((chunk * Bits.Rows) + row, 1);
            }
        }

        added.Reverse();
        Append(changes, added);
    }

    /// <summary>New customers fill the last chunk, then new ones.</summary>
    private void Append(TableChunk changes, List<int> added)
    {
        var next = 0;
        while (next < added.Count)
        {
            var isRoom = table.Chunks.Count > 0 && table.Chunks[^1].Rows < Bits.Rows;
            var writer = new ChunkWriter(table.Layout, table.Texts);
            if (isRoom)
            {
                writer.Copy(table.Chunks[^1], Enumerable.Range(0, table.Chunks[^1].Rows));
            }

            var room = Math.Min(Bits.Rows - writer.Rows, added.Count - next);
            writer.Copy(changes, added.Skip(next).Take(room));
            next += room;
            if (isRoom)
            {
                var alive = table.Chunks[^1].Alive;
                var chunk = writer.Take();
                chunk.Alive = alive;
                chunk.Version = table.Chunks[^1].Version;
                table.Replace(table.Chunks.Count - 1, chunk);
            }
            else
            {
                table.Append(writer.Take());
            }
        }
    }
}
