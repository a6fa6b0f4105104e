using System.Collections.Immutable;
using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Kernels;
using Segmentation.Evaluation.Compiling;
using Segmentation.Evaluation.Matching;
using Segmentation.Time;

namespace Segmentation.Bulk.Evaluating;

/// <summary>One stream's events of a chunk: which match each filter, which lie in each window.</summary>
/// <threadsafety>For one thread at a time.</threadsafety>
internal sealed class StreamRun
{
    private readonly StreamRules _rules;
    private readonly int _number;
    private readonly int _stream;
    private readonly BulkPlan _plan;
    private readonly Slots _slots;
    private readonly FeatureFiller _filler;
    private readonly EventReader _reader;
    private readonly EventBlock _block;
    private readonly ZoneMoment[] _zones;
    private readonly ulong[]?[] _windows;
    private readonly Dictionary<EventSource, SourceBits> _sources = [];
    private readonly KeyRanges[]?[] _ranges;
    private readonly Buffers<ulong> _bits = new();
    private FilterBits _filters = null!;

    public StreamRun(BulkPlan filters, StreamRules rules, int number, TableData table, ZoneMoment[] zones, PlanMoment filterMoment)
    {
        (_plan, _rules, _number, _stream, _zones) = (filters, rules, number, rules.Stream, zones);
        _slots = new Slots(filters.Slots);
        _filler = new FeatureFiller(filters, _slots);
        _block = new EventBlock(rules, rules.Stream, table, filterMoment.Zones);
        _reader = new EventReader(_filler, filterMoment, _block);
        _windows = new ulong[]?[rules.Windows.Length];
        _ranges = new KeyRanges[]?[rules.Windows.Length];
    }

    public TableChunk Chunk { get; private set; } = null!;

    public StreamChunk Events { get; private set; } = null!;

    /// <summary>Whether the filters' answers may be kept for another instant.</summary>
    public bool CanKeepFilters => !_plan.DependsOnInstant;

    /// <summary>Begins with a chunk; null for filters that are not known yet.</summary>
    public FilterBits Begin(TableChunk chunk, int[] present, FilterBits? kept)
    {
        _bits.Reset();
        (Chunk, Events) = (chunk, chunk.Streams[_stream]);
        _block.Begin(chunk, present);
        Array.Clear(_windows);
        _sources.Clear();
        _filters = kept ?? Filter();
        return _filters;
    }

    /// <summary>The instant of an event.</summary>
    public long AtOf(int place) => Events.At[place >> Bits.RowBits].KeyAt(place & (Bits.Rows - 1));

    /// <summary>The value of a field of an event; anything where unknown.</summary>
    public long ValueOf(int field, int place) =>
        field == FieldCell.At ? AtOf(place) : Events.Fields[field][place >> Bits.RowBits].KeyAt(place & (Bits.Rows - 1));

    /// <summary>The values of a field, block by block.</summary>
    public ImmutableArray<KeyChunk> BlocksOf(int field) => field == FieldCell.At ? Events.At : Events.Fields[field];

    /// <summary>The greatest amount, whatever its sign, that a field of any event can hold.</summary>
    public Int128 MostOf(int field) => BlocksOf(field).Aggregate((Int128)0, (most, block) => Int128.Max(most, block.MostKey));

    public bool IsAlwaysKnown(int field) => field == FieldCell.At || Events.Fields[field].All(block => block.Known is null);

    public bool IsKnown(int field, int place) =>
        field == FieldCell.At || Events.Fields[field][place / Bits.Rows].IsKnown(place % Bits.Rows);

    /// <summary>The events of a source.</summary>
    public SourceBits BitsOf(EventSource source)
    {
        if (!_sources.TryGetValue(source, out var bits))
        {
            bits = MakeBits(source);
            _sources.Add(source, bits);
        }

        return bits;
    }

    /// <summary>The events in a window, up to the evaluation.</summary>
    public ulong[] Window(int window) => _windows[window] ??= MakeWindow(window);

    /// <summary>The events that a filter does not exclude; null when there is no filter.</summary>
    public ulong[]? PossibleOf(int filter)
    {
        if (filter < 0)
        {
            return null;
        }

        var sure = _filters.Sure[filter];
        return _filters.OpenOrNull(filter) is { } open ? [.. sure.Zip(open, (a, b) => a | b)] : sure;
    }

    /// <summary>Whether a filter says of every event whether it matches.</summary>
    public bool IsDecided(int filter) => filter < 0 || _filters.OpenOrNull(filter) is null;

    /// <summary>Whether an event surely matches a filter.</summary>
    public bool IsSure(int filter, int place) => filter < 0 || Bits.Has(_filters.Sure[filter], place);

    /// <summary>The instants of a source's window, those after the evaluation too.</summary>
    public WindowSpan SpanOf(EventSource source, ZoneMoment moment) => moment.Moments.SpanOf(_rules.Windows[source.Window]);

    /// <summary>Whether a row's history begins after a window does.</summary>
    public bool ReachesBack(EventSource source, int zone) => _zones[zone].ReachesBack(_number, source.Window);

    private FilterBits Filter()
    {
        var filters = new FilterBits(_plan.Outputs.Length, (Events.Blocks * Bits.Words) + 2);
        for (var block = 0; block < Events.Blocks && filters.Count > 0; block++)
        {
            _block.Begin(block);
            foreach (var feature in _plan.Features)
            {
                _reader.Read(feature);
            }

            _filler.Combine();
            for (var filter = 0; filter < filters.Count; filter++)
            {
                Take(_plan.Outputs[filter], filters, filter, block);
            }
        }

        return filters;
    }

    private void Take(int output, FilterBits filters, int filter, int block)
    {
        var slot = output >= 0 ? output : ~output;
        var (sure, possible) = (slot, slot);
        var sureBits = output >= 0 ? _slots.Sure(sure) : _slots.Possible(possible);
        var possibleBits = output >= 0 ? _slots.Possible(possible) : _slots.Sure(sure);
        var flip = output >= 0 ? 0 : ulong.MaxValue;
        var start = block * Bits.Words;
        var isOpen = false;
        for (var word = 0; word < Bits.Words; word++)
        {
            filters.Sure[filter][start + word] = sureBits[word] ^ flip;
            isOpen |= sureBits[word] != possibleBits[word];
        }

        if (isOpen)
        {
            var open = filters.Open(filter);
            for (var word = 0; word < Bits.Words; word++)
            {
                open[start + word] = (possibleBits[word] ^ flip) & ~(sureBits[word] ^ flip);
            }
        }
    }

    private ulong[] MakeWindow(int window)
    {
        var ranges = _ranges[window] ??= [.. _zones.Select(zone => KeyRanges.Of(KeysOf(zone, window), CellMapping.None, zone.Calendar))];
        var bits = _bits.Take((Events.Blocks * Bits.Words) + 2);
        for (var block = 0; block < Events.Blocks; block++)
        {
            _block.Begin(block);
            _block.Fill(Events.At[block], ranges, bits.AsSpan(block * Bits.Words, Bits.Words));
        }

        return bits;
    }

    private KeySet KeysOf(ZoneMoment zone, int window)
    {
        var span = zone.Moments.SpanOf(_rules.Windows[window]);
        var high = Math.Min(span.High, zone.At.Ticks);
        return span.Low > high ? KeySet.Nothing : KeySet.Between(KeyRange.Exactly(span.Low), KeyRange.Exactly(high));
    }

    private SourceBits MakeBits(EventSource source)
    {
        var window = Window(source.Window);
        if (source.Filter < 0)
        {
            return new SourceBits(window, null);
        }

        return new SourceBits(Both(window, _filters.Sure[source.Filter]), _filters.OpenOrNull(source.Filter) is { } open ? Both(window, open) : null);
    }

    private ulong[] Both(ulong[] a, ulong[] b)
    {
        var both = _bits.Take((Events.Blocks * Bits.Words) + 2);
        for (var block = 0; block < Events.Blocks; block++)
        {
            var place = block * Bits.Words;
            BitKernel.Both(a.AsSpan(place, Bits.Words), b.AsSpan(place, Bits.Words), both.AsSpan(place, Bits.Words));
        }

        return both;
    }
}

/// <summary>The events that match each filter, and those that a filter does not decide.</summary>
internal sealed class FilterBits(int count, int words)
{
    private readonly ulong[]?[] _open = new ulong[]?[count];

    public int Count => count;

    public ulong[][] Sure { get; } = [.. Enumerable.Range(0, count).Select(_ => new ulong[words])];

    public ulong[] Open(int filter) => _open[filter] ??= new ulong[words];

    public ulong[]? OpenOrNull(int filter) => _open[filter];
}

/// <summary>The events of a source: those that surely match, and those that its filter does not decide.</summary>
/// <param name="Sure">One bit for each event.</param>
/// <param name="Open">Likewise; null when the filter decides all.</param>
internal readonly record struct SourceBits(ulong[] Sure, ulong[]? Open)
{
    public int CountSure(int start, int end) => Bits.Count(Sure, start, end);

    public int CountOpen(int start, int end) => Open is null ? 0 : Bits.Count(Open, start, end);
}
