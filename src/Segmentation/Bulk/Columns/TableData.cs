using Segmentation.Bulk.Kernels;
using Segmentation.Bulk.Loading;
using Segmentation.Customers;

namespace Segmentation.Bulk.Columns;

/// <summary>Customers as columns, in chunks.</summary>
/// <remarks>A row stays its customer's for ever: who is taken out leaves the row empty, and gets it back on return.</remarks>
/// <threadsafety>May be read by several threads at once; changes need the table alone.</threadsafety>
internal sealed class TableData
{
    private readonly List<TableChunk> _chunks = [];
    private readonly KeyIndex _index;

    public TableData(Catalogue catalogue, ZoneTable zones)
        : this(new TableLayout(catalogue), new TableZones(zones.Default))
    {
    }

    private TableData(TableLayout layout, TableZones zones, TableTexts? texts = null)
    {
        (Layout, Zones, Texts) = (layout, zones, texts ?? new TableTexts(layout));
        _index = new KeyIndex(
            (row, key) => _chunks[row / Bits.Rows].Keys.Equals(row % Bits.Rows, key),
            HaveOneKey,
            row => _chunks[row / Bits.Rows].Keys.HashAt(row % Bits.Rows));
    }

    public TableLayout Layout { get; }

    public TableTexts Texts { get; }

    public TableZones Zones { get; }

    public TableFaults Faults { get; } = new();

    public IReadOnlyList<TableChunk> Chunks => _chunks;

    /// <summary>How many rows are used.</summary>
    public int Rows { get; private set; }

    /// <summary>How many customers there are.</summary>
    public int Count { get; private set; }

    /// <summary>Counts changes.</summary>
    public int Version { get; private set; }

    /// <summary>Which rows changed lately.</summary>
    public RowChanges Changes { get; } = new();

    public long Bytes => _chunks.Sum(chunk => chunk.Bytes) + _index.Bytes;

    public string KeyOf(int row) => _chunks[row / Bits.Rows].Keys[row % Bits.Rows];

    public bool IsAlive(int row) => row < Rows && _chunks[row / Bits.Rows].IsAlive(row % Bits.Rows);

    /// <summary>The row of a customer who is in the table; -1 when nobody has the key.</summary>
    public int Find(string key) => RowOf(key) is >= 0 and var row && IsAlive(row) ? row : -1;

    /// <summary>The row that is a customer's, even if they were taken out; -1 when they were never in.</summary>
    public int RowOf(string key) => key.Length == 0 ? -1 : _index.Find(key);

    /// <summary>Makes room for so many rows in all, where the number is known beforehand.</summary>
    public void Reserve(int rows) => _index.Reserve(rows);

    /// <summary>Some rows as a table of their own, with the same texts and zones, for evaluation only.</summary>
    public TableData Extract(ReadOnlySpan<int> rows)
    {
        var extract = new TableData(Layout, Zones, Texts);
        var writer = new ChunkWriter(Layout, Texts);
        var alive = new ulong[Bits.Words];
        for (var i = 0; i < rows.Length; i++)
        {
            writer.Copy(_chunks[rows[i] / Bits.Rows], rows[i] % Bits.Rows);
            Bits.Put(alive, i % Bits.Rows, IsAlive(rows[i]));
            if (writer.Rows == Bits.Rows || i == rows.Length - 1)
            {
                var chunk = writer.Take();
                chunk.Alive = [.. alive];
                extract._chunks.Add(chunk);
                extract.Rows += chunk.Rows;
            }
        }

        return extract;
    }

    /// <summary>Appends a chunk; the one before must be full. A key that is there already takes over.</summary>
    public void Append(TableChunk chunk)
    {
        var first = _chunks.Count * Bits.Rows;
        _chunks.Add(chunk);
        Rows = first + chunk.Rows;
        Count += chunk.Rows;
        for (var row = 0; row < chunk.Rows; row++)
        {
            Enter(first + row, chunk.Keys.HashAt(row));
        }

        Changed(first, chunk.Rows);
    }

    /// <summary>Appends a chunk that was saved, with the rows whose customer is there; all when null.</summary>
    public void Append(TableChunk chunk, ulong[]? alive)
    {
        var first = Rows;
        Append(chunk);
        for (var row = 0; alive is not null && row < chunk.Rows; row++)
        {
            if (!Bits.Has(alive, row))
            {
                SetAlive(first + row, isAlive: false);
            }
        }
    }

    /// <summary>Another chunk in place of one, with the same customers and perhaps more of them.</summary>
    public void Replace(int number, TableChunk chunk)
    {
        var before = _chunks[number].Rows;
        _chunks[number] = chunk;
        chunk.Version++;
        Rows += chunk.Rows - before;
        Count += chunk.Rows - before;
        for (var row = before; row < chunk.Rows; row++)
        {
            Enter((number * Bits.Rows) + row, chunk.Keys.HashAt(row));
        }

        Changed((number * Bits.Rows) + before, chunk.Rows - before);
    }

    /// <summary>A row has its customer, or has not.</summary>
    public void SetAlive(int row, bool isAlive)
    {
        var chunk = _chunks[row / Bits.Rows];
        if (chunk.IsAlive(row % Bits.Rows) == isAlive)
        {
            return;
        }

        if (chunk.Alive is null)
        {
            chunk.Alive = new ulong[Bits.Words];
            Array.Fill(chunk.Alive, ulong.MaxValue);
        }

        Bits.Put(chunk.Alive, row % Bits.Rows, isAlive);
        chunk.Version++;
        Count += isAlive ? 1 : -1;
        Changed(row, 1);
    }

    /// <summary>Some rows have other values.</summary>
    public void Changed(int first, int count)
    {
        Version++;
        Changes.Add(Version, first, count);
    }

    /// <summary>For each chunk the rows with a customer, null where all used ones have; null when that is so everywhere.</summary>
    public ulong[]?[]? CopyAlive() => Count == Rows ? null : [.. _chunks.Select(chunk => chunk.Alive?.ToArray())];

    /// <summary>The row is where its key is found; a row before with the same key is empty from now on.</summary>
    private void Enter(int row, int hash)
    {
        if (_chunks[row / Bits.Rows].Keys.IsEmpty(row % Bits.Rows))
        {
            return;
        }

        if (_index.Enter(row, hash) is >= 0 and var other)
        {
            SetAlive(other, isAlive: false);
            Faults.Repeated++;
        }
    }

    private bool HaveOneKey(int row, int other) =>
        CustomerKeys.Equal(_chunks[row / Bits.Rows].Keys, row % Bits.Rows, _chunks[other / Bits.Rows].Keys, other % Bits.Rows);
}
