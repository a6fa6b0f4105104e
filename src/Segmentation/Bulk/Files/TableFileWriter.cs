using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Kernels;
using Segmentation.Customers;

namespace Segmentation.Bulk.Files;

/// <summary>A table as the sections of a file, one after the other.</summary>
internal sealed class TableFileWriter(TableData table, ZoneTable zones)
{
    /// <summary>A section of texts ends as soon as it is longer.</summary>
    private const int TextsLength = 1 << 20;

    private readonly SectionWriter _writer = new();

    /// <summary>The pieces of the file; each is good until the next is asked for.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Pieces()
    {
        yield return TableFileFormat.Header();
        _writer.Begin(SectionKind.Schema);
        TableSchema.Of(table.Layout.Catalogue, zones).Write(_writer);
        yield return _writer.End();
        yield return Zones();
        foreach (var (number, texts) in table.Texts.All.Index())
        {
            for (var next = 0; next < texts.Count;)
            {
                yield return Texts(number, texts, ref next);
            }
        }

        foreach (var chunk in table.Chunks)
        {
            yield return Chunk(chunk);
            foreach (var column in chunk.Columns)
            {
                yield return column.Keys is { } keys ? Keys(keys, chunk.Rows) : Sets(column.Sets!, chunk.Rows);
            }

            foreach (var stream in chunk.Streams)
            {
                yield return Stream(stream, chunk.Rows);
                for (var block = 0; block < stream.Blocks; block++)
                {
                    yield return Events(stream, block);
                }
            }
        }

        yield return Issues();
        _writer.Begin(SectionKind.End);
        _writer.Int32(table.Rows);
        _writer.Int32(table.Count);
        yield return _writer.End();
    }

    /// <summary>The model's own zone, which is number 0, is in the schema.</summary>
    private ReadOnlyMemory<byte> Zones()
    {
        _writer.Begin(SectionKind.Zones);
        _writer.Int32(table.Zones.Count - 1);
        for (var number = 1; number < table.Zones.Count; number++)
        {
            _writer.Text(zones.IdOf(table.Zones[number]));
        }

        return _writer.End();
    }

    private ReadOnlyMemory<byte> Texts(int dictionary, TextDictionary texts, ref int next)
    {
        _writer.Begin(SectionKind.Texts);
        _writer.Int32(dictionary);
        var (last, length) = (next, 0L);
        while (last < texts.Count && length < TextsLength)
        {
            length += 5 + (2L * texts[last].Length);
            last++;
        }

        _writer.Int32(last - next);
        for (; next < last; next++)
        {
            _writer.Text(texts[next]);
        }

        return _writer.End();
    }

    private ReadOnlyMemory<byte> Chunk(TableChunk chunk)
    {
        _writer.Begin(SectionKind.Chunk);
        _writer.Int32(chunk.Rows);
        _writer.Bits(chunk.Alive, chunk.Rows);
        _writer.Flag(chunk.Keys.Numbers is not null);
        if (chunk.Keys.Numbers is { } numbers)
        {
            Write(numbers, chunk.Rows);
        }
        else
        {
            _writer.Numbers(chunk.Keys.Ends);
            _writer.Text(chunk.Keys.Texts);
        }

        return _writer.End();
    }

    private ReadOnlyMemory<byte> Keys(KeyChunk keys, int rows)
    {
        _writer.Begin(SectionKind.Keys);
        Write(keys, rows);
        return _writer.End();
    }

    private ReadOnlyMemory<byte> Sets(SetChunk sets, int rows)
    {
        _writer.Begin(SectionKind.Sets);
        _writer.Bits(sets.Known, rows);
        _writer.Numbers(sets.Offsets);
        _writer.Narrow(sets.Members.ToArray());
        return _writer.End();
    }

    private ReadOnlyMemory<byte> Stream(StreamChunk stream, int rows)
    {
        _writer.Begin(SectionKind.Stream);
        _writer.Bits(stream.Unreadable, rows);
        _writer.Numbers<int>(stream.Offsets);
        return _writer.End();
    }

    private ReadOnlyMemory<byte> Events(StreamChunk stream, int block)
    {
        var rows = Math.Min(Bits.Rows, stream.Events - (block * Bits.Rows));
        _writer.Begin(SectionKind.Events);
        Write(stream.At[block], rows);
        foreach (var field in stream.Fields)
        {
            Write(field[block], rows);
        }

        return _writer.End();
    }

    private ReadOnlyMemory<byte> Issues()
    {
        _writer.Begin(SectionKind.Issues);
        _writer.Int64(table.Faults.Issues);
        _writer.Int64(table.Faults.Repeated);
        _writer.Int64(table.Faults.Arrived);
        Issue[] kept = [.. table.Faults.Kept];
        _writer.Int32(kept.Length);
        foreach (var issue in kept)
        {
            _writer.Text(issue.Code);
            _writer.Byte((int)issue.Severity);
            _writer.Text(issue.Place);
            _writer.Text(issue.Message);
            _writer.Text(issue.Cure);
        }

        return _writer.End();
    }

    private void Write(KeyChunk keys, int rows)
    {
        _writer.Byte(keys.Width);
        _writer.Byte(keys.Decimals + 1);
        _writer.Int64(keys.Start);
        _writer.Int64(keys.Step);
        _writer.Bits(keys.Known, rows);
        var data = keys.Data[..(rows * keys.Width)];
        switch (keys.Width)
        {
            case 1:
                _writer.Numbers(data);
                break;
            case 2:
                _writer.Numbers(keys.As<ushort>()[..rows]);
                break;
            case 4:
                _writer.Numbers(keys.As<uint>()[..rows]);
                break;
            default:
                _writer.Numbers(keys.As<ulong>()[..rows]);
                break;
        }
    }
}
