using System.Collections.Immutable;
using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Kernels;
using Segmentation.Evaluation.Compiling;

namespace Segmentation.Bulk.Files;

/// <summary>Reads the events of one stream for the customers of a chunk, block by block.</summary>
internal sealed class EventsReader
{
    private readonly ImmutableArray<KeyLimits> _limits;
    private readonly ulong[]? _unreadable;
    private readonly int[] _offsets;
    private readonly List<KeyChunk> _at = [];
    private readonly List<KeyChunk>[] _fields;

    public EventsReader(TableData table, int stream, int rows, SectionReader section)
    {
        section.Expect(section.Kind == SectionKind.Stream);
        _unreadable = section.Bits(rows);
        _offsets = section.Offsets(rows);
        section.End();
        for (var row = 0; _unreadable is not null && row < rows; row++)
        {
            section.Expect(!Bits.Has(_unreadable, row) || _offsets[row] == _offsets[row + 1]);
        }

        var fields = table.Layout.Fields[stream];
        _limits = [.. fields.Select((field, index) =>
            KeyLimits.Of(field.Type, field.Type == CellType.Text ? table.Texts.Of(stream, index) : null))];
        _fields = [.. fields.Select(_ => new List<KeyChunk>())];
    }

    public bool NeedsMore => (long)_at.Count * Bits.Rows < _offsets[^1];

    public void Read(SectionReader section)
    {
        section.Expect(section.Kind == SectionKind.Events);
        var rows = Math.Min(Bits.Rows, _offsets[^1] - (_at.Count * Bits.Rows));
        _at.Add(KeyChunkReader.Read(section, rows, KeyLimits.Of(CellType.Instant, null), mustBeKnown: true));
        for (var field = 0; field < _fields.Length; field++)
        {
            _fields[field].Add(KeyChunkReader.Read(section, rows, _limits[field], mustBeKnown: false));
        }

        section.End();
    }

    /// <summary>The events; each customer's must be in order of time.</summary>
    public StreamChunk ToChunk(SectionReader section)
    {
        var chunk = new StreamChunk(_offsets, [.. _at], [.. _fields.Select(field => field.ToImmutableArray())], _unreadable);
        for (var row = 0; row + 1 < _offsets.Length; row++)
        {
            for (var place = _offsets[row] + 1; place < _offsets[row + 1]; place++)
            {
                section.Expect(chunk.AtOf(place - 1) <= chunk.AtOf(place));
            }
        }

        return chunk;
    }
}
