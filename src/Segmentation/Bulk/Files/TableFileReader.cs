using System.Collections.Immutable;
using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Kernels;
using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.Evaluation.Compiling;

namespace Segmentation.Bulk.Files;

/// <summary>Makes a table of the sections of a file.</summary>
/// <remarks>The caller puts the next section into <see cref="Now"/> before each step but the first.</remarks>
internal sealed class TableFileReader(Catalogue catalogue, ZoneTable zones)
{
    private readonly TableData _table = new(catalogue, zones);
    private readonly List<(TableChunk Chunk, ulong[]? Alive)> _chunks = [];
    private readonly int[]?[] _metIn = new int[catalogue.Attributes.Length][];
    private int _rows;

    /// <summary>The table, when all steps are done.</summary>
    public TableData Table => _table;

    /// <summary>The section that was asked for.</summary>
    public SectionReader Now { private get; set; } = null!;

    /// <summary>Reads on; yields whenever another section is needed.</summary>
    public IEnumerable<bool> Steps()
    {
        yield return true;
        ReadSchema();
        yield return true;
        ReadZones();
        yield return true;
        TextDictionary[] dictionaries = [.. _table.Texts.All];
        while (Now.Kind == SectionKind.Texts)
        {
            ReadTexts(dictionaries);
            yield return true;
        }

        while (Now.Kind == SectionKind.Chunk)
        {
            // Only the last chunk is not full: a file cannot make many chunks of a few customers.
            Now.Expect(_rows % Bits.Rows == 0 && _rows <= Array.MaxLength - Bits.Rows);
            var (chunk, alive) = ReadChunk();
            for (var column = 0; column < chunk.Columns.Length; column++)
            {
                yield return true;
                chunk.Columns[column] = ReadColumn(column, chunk.Rows);
                Now.End();
            }

            for (var stream = 0; stream < chunk.Streams.Length; stream++)
            {
                yield return true;
                var events = new EventsReader(_table, stream, chunk.Rows, Now);
                while (events.NeedsMore)
                {
                    yield return true;
                    events.Read(Now);
                }

                chunk.Streams[stream] = events.ToChunk(Now);
            }

            _chunks.Add((chunk, alive));
            _rows += chunk.Rows;
            yield return true;
        }

        Append();
        ReadIssues();
        yield return true;
        Expect(SectionKind.End);
        Now.Expect(Now.Int32() == _table.Rows && Now.Int32() == _table.Count);
        Now.End();
    }

    /// <summary>All at once: how many there are is known now.</summary>
    private void Append()
    {
        _table.Reserve(_rows);
        foreach (var (chunk, alive) in _chunks)
        {
            _table.Append(chunk, alive);
        }
    }

    private void Expect(SectionKind kind) => Now.Expect(Now.Kind == kind);

    private void ReadSchema()
    {
        Expect(SectionKind.Schema);
        var schema = TableSchema.Read(Now);
        Now.End();
        var issues = new IssueLog();
        schema.Compare(TableSchema.Of(catalogue, zones), issues);
        issues.ThrowIfErrors(TableFileIssues.Subject);
    }

    private void ReadZones()
    {
        Expect(SectionKind.Zones);
        var issues = new IssueLog();
        var count = Now.Count(5);
        for (var number = 1; number <= count; number++)
        {
            var id = Now.Text();
            if (zones.Find(id) is not { } calendar)
            {
                issues.Error(
                    IssueCodes.ZoneOfTableUnknown,
                    "table file, zones",
                    $"the time zone '{id}' is unknown",
                    "Install the time-zone data that the table was made with, or load the customers again.");
            }
            else if (issues.IsEmpty)
            {
                Now.Expect(_table.Zones.NumberOf(calendar) == number);
            }
        }

        Now.End();
        issues.ThrowIfErrors(TableFileIssues.Subject);
    }

    private void ReadTexts(TextDictionary[] dictionaries)
    {
        var dictionary = Now.Int32();
        Now.Expect(dictionary >= 0 && dictionary < dictionaries.Length);
        var texts = dictionaries[dictionary];
        var count = Now.Count(5);
        for (var next = 0; next < count; next++)
        {
            var number = texts.Count;
            Now.Expect(texts.NumberOf(Now.Text()) == number);
        }

        Now.End();
    }

    private (TableChunk Chunk, ulong[]? Alive) ReadChunk()
    {
        var rows = Now.Int32();
        Now.Expect(rows is > 0 and <= Bits.Rows);
        var alive = Now.Bits(rows);
        var keys = Now.Flag()
            ? new CustomerKeys(KeyChunkReader.Read(Now, rows, KeyLimits.Whole, mustBeKnown: true))
            : ReadTextKeys(rows);
        Now.End();
        var chunk = new TableChunk
        {
            Rows = rows,
            Keys = keys,
            Columns = new ColumnChunk[_table.Layout.Shapes.Length],
            Streams = new StreamChunk[_table.Layout.Fields.Length],
        };
        return (chunk, alive);
    }

    private CustomerKeys ReadTextKeys(int rows)
    {
        var (ends, before) = (Now.Numbers<int>(rows), 0);
        foreach (var end in ends)
        {
            Now.Expect(end >= before);
            before = end;
        }

        var texts = Now.Text();
        Now.Expect(texts.Length == before);
        return new CustomerKeys(texts, ends);
    }

    private ColumnChunk ReadColumn(int column, int rows)
    {
        var shape = _table.Layout.Shapes[column];
        if (shape.Type == CellType.Set)
        {
            Expect(SectionKind.Sets);
            return new ColumnChunk(null, ReadSets(column, rows));
        }

        Expect(SectionKind.Keys);
        var isZone = column == _table.Layout.Zone;
        var texts = shape.Type == CellType.Text ? _table.Texts.Of(column) : null;
        var limits = isZone ? new KeyLimits(0, _table.Zones.Count - 1) : KeyLimits.Of(shape.Type, texts);
        var isAlwaysKnown = isZone || (column >= _table.Layout.FirstAnniversaries && column < _table.Layout.Zone);
        return new ColumnChunk(KeyChunkReader.Read(Now, rows, limits, isAlwaysKnown), null);
    }

    private SetChunk ReadSets(int column, int rows)
    {
        var known = Now.Bits(rows);
        var offsets = Now.Offsets(rows);
        var members = Now.Narrow(offsets[rows]);

        // Each member once in a set: the row in which it was met last tells.
        var metIn = _metIn[column] ??= new int[_table.Texts.Of(column).Count];
        for (var row = 0; row < rows; row++)
        {
            var present = _rows + row + 1;
            for (var place = offsets[row]; place < offsets[row + 1]; place++)
            {
                var member = members[place];
                Now.Expect(member >= 0 && member < metIn.Length && metIn[member] != present);
                metIn[member] = present;
            }
        }

        return new SetChunk(offsets, new MemberNumbers(members), known);
    }

    private void ReadIssues()
    {
        Expect(SectionKind.Issues);
        var (issues, repeated, arrived) = (Now.Int64(), Now.Int64(), Now.Int64());
        Now.Expect(issues >= 0 && repeated >= 0 && arrived >= 0);
        var kept = ImmutableArray.CreateBuilder<Issue>();
        var count = Now.Count(21);
        Now.Expect(count <= TableFaults.MostKept && count <= issues);
        for (var i = 0; i < count; i++)
        {
            var (code, severity) = (Now.Text(), Now.Byte());
            Now.Expect(severity <= (int)IssueSeverity.Error);
            kept.Add(new Issue(code, (IssueSeverity)severity, Now.Text(), Now.Text(), Now.Text()));
        }

        Now.End();
        _table.Faults.Restore(issues, repeated, arrived, kept.ToImmutable());
    }
}
