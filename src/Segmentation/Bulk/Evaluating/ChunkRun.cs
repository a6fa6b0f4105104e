using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Kernels;
using Segmentation.Evaluation;
using Segmentation.Evaluation.Compiling;
using Segmentation.Evaluation.Matching;
using Segmentation.Rules.Checking;
using Segmentation.Time;

namespace Segmentation.Bulk.Evaluating;

/// <summary>Decides all segments for one chunk after the other.</summary>
/// <threadsafety>For one thread at a time.</threadsafety>
internal sealed class ChunkRun
{
    private readonly BulkRules _rules;
    private readonly TableData _table;
    private readonly TableCache _cache;
    private readonly Instant _at;
    private readonly Slots _slots;
    private readonly FeatureFiller _filler;
    private readonly CustomerBlock _customers;
    private readonly CustomerReader _reader;
    private readonly StreamRun?[] _streams;
    private readonly EventCells _events;
    private readonly EventSequences _sequences;
    private readonly TruthBits _eventTruths = new();
    private readonly RowPass _fixed;
    private readonly RowPass _moving;
    private readonly TruthBits[] _movingTruths;
    private readonly Dictionary<int, int> _fixedPlaces;
    private readonly Dictionary<int, int> _movingPlaces;
    private readonly Dictionary<(int Cell, int Zone), DayTable> _ages = [];
    private readonly List<int> _beyond = [];
    private readonly ulong[] _alive = new ulong[Bits.Words];
    private readonly ulong[] _open = new ulong[Bits.Words];
    private readonly int[] _counts;
    private readonly int[] _openCounts;

    public ChunkRun(BulkRules rules, TableData table, TableCache cache, BulkMoment moment)
    {
        (_rules, _table, _cache, _at) = (rules, table, cache, moment.At);
        var plan = rules.Plan;
        (_counts, _openCounts) = (new int[plan.Outputs.Length], new int[plan.Outputs.Length]);
        _slots = new Slots(plan.Slots);
        _filler = new FeatureFiller(plan, _slots);
        _customers = new CustomerBlock(plan.Rules, table, moment.Customers.Zones);
        _reader = new CustomerReader(plan, _filler, moment.Customers, _customers);
        _streams = [.. plan.Rules.Streams.Select((stream, number) => rules.NeedsBits(number)
            ? new StreamRun(rules.Filters[number], stream, number, table, moment.Customers.Zones, moment.Filters[number])
            : null)];
        _events = new EventCells(_customers, _streams, _beyond);
        _sequences = new EventSequences(_customers, _streams);
        _fixed = new RowPass(rules.RuleSet, plan.Rules, table, _customers, rules.FixedRows, [], _beyond);
        _moving = new RowPass(rules.RuleSet, plan.Rules, table, _customers, rules.MovingRows, rules.CellsByRow, _beyond);
        _movingTruths = [.. _moving.Features.Select(_ => new TruthBits())];
        _fixedPlaces = _fixed.Features.Index().ToDictionary(feature => feature.Item.Number, feature => feature.Index);
        _movingPlaces = _moving.Features.Index().ToDictionary(feature => feature.Item.Number, feature => feature.Index);
    }

    /// <summary>Decides a chunk.</summary>
    public void Run(int number, BulkResult result)
    {
        _customers.Begin(number);
        _beyond.Clear();
        if (_customers.Rows == 0)
        {
            return;
        }

        var cache = _cache.Take(number);
        cache.Reserve(_rules.Plan);
        _reader.Cache = cache;
        FindTooMuchWork();
        BeginStreams(cache);
        ComputeCells();
        var truths = FixedTruths(cache);
        RunMoving();
        foreach (var feature in _rules.Plan.Features)
        {
            Read(feature, truths);
        }

        _filler.Combine();
        _cache.GiveBack(number, cache);
        Write(number, result);
        Correct(number, result);
    }

    /// <summary>No more chunks come: what was counted goes into the result.</summary>
    public void Finish(BulkResult result) => result.Add(_counts, _openCounts);

    private void Read(FeaturePlan feature, TruthBits[] fixedTruths)
    {
        switch (feature.Way)
        {
            case FeatureWay.Rows when feature.Feature.Test is null:
                break;
            case FeatureWay.Rows:
                var truths = _fixedPlaces.TryGetValue(feature.Number, out var place) ? fixedTruths[place] : _movingTruths[_movingPlaces[feature.Number]];
                _filler.FillTruths(feature, truths.True, truths.Known);
                break;
            case FeatureWay.Events:
                ReadEvents(feature);
                break;
            default:
                _reader.Read(feature, _customers);
                FillRanges(feature);
                break;
        }
    }

    private void FillRanges(FeaturePlan feature)
    {
        if (feature.Base >= 0 && feature.Feature.Test is null && _rules.Plan.Rules.Cells[feature.Base] is ComputedCell)
        {
            foreach (var (row, low, high) in _customers.Computed(feature.Base).Ranges)
            {
                _filler.FillRange(feature, row, low, high);
            }
        }
    }

    private void ReadEvents(FeaturePlan feature)
    {
        if (feature.Feature.Test is SequenceTest sequence)
        {
            _sequences.Decide(sequence, _eventTruths);
        }
        else
        {
            _events.Decide((EventQuantifierTest)feature.Feature.Test!, _eventTruths);
        }

        _filler.FillTruths(feature, _eventTruths.True, _eventTruths.Known);
    }

    /// <summary>Customers with so many events that a segment may take too much work.</summary>
    private void FindTooMuchWork()
    {
        Span<int> events = stackalloc int[_table.Layout.Fields.Length];
        for (var stream = 0; stream < events.Length; stream++)
        {
            var offsets = _customers.Chunk.Streams[stream].Offsets;
            for (var row = 0; row < _customers.Rows; row++)
            {
                events[stream] = Math.Max(events[stream], offsets[row + 1] - offsets[row]);
            }
        }

        if (_rules.Bound.IsWithinLimit(events))
        {
            return;
        }

        for (var row = 0; row < _customers.Rows; row++)
        {
            for (var stream = 0; stream < events.Length; stream++)
            {
                events[stream] = _customers.Chunk.Streams[stream].CountOf(row);
            }

            if (!_rules.Bound.IsWithinLimit(events))
            {
                _beyond.Add(row);
            }
        }
    }

    private void BeginStreams(ChunkCache cache)
    {
        for (var number = 0; number < _streams.Length; number++)
        {
            if (_streams[number] is { } stream)
            {
                var events = _customers.Chunk.Streams[_rules.Plan.Rules.Streams[number].Stream];
                var kept = stream.CanKeepFilters ? cache.Find<FilterBits>(KeptKind.Filters, number, events, 0) : null;
                var filters = stream.Begin(_customers.Chunk, _customers.PresentZones, kept);
                if (kept is null && stream.CanKeepFilters)
                {
                    cache.Keep(KeptKind.Filters, number, events, 0, filters);
                }
            }
        }
    }

    private void ComputeCells()
    {
        foreach (var cell in _rules.CellsByColumn)
        {
            var source = (ComputedCell)_rules.Plan.Rules.Cells[cell];
            if (source is AgeCell age)
            {
                ComputeAges(cell, age);
            }
            else
            {
                _events.Compute(source, _customers.Computed(cell));
            }
        }
    }

    private void ComputeAges(int cell, AgeCell age)
    {
        var (from, mapping) = CellMapping.Of(_rules.Plan.Rules, age.Born);
        var (target, keys) = (_customers.Computed(cell), _customers.KeysOf(from));
        target.Begin();
        for (var row = 0; row < _customers.Rows; row++)
        {
            if (!keys.IsKnown(row))
            {
                target.SetUnknown(row);
                continue;
            }

            var zone = _customers.ZoneOf(row);
            var day = mapping.Kind == MappingKind.LocalDate
                ? _customers.Zones[zone].Calendar.DateOf(new Instant(keys.KeyAt(row))).DayNumber
                : (int)keys.KeyAt(row);
            var years = AgesOf(cell, age, zone)[day];
            if (years < 0)
            {
                target.SetUnknown(row);
            }
            else
            {
                target.Set(row, years);
            }
        }
    }

    private DayTable AgesOf(int cell, AgeCell age, int zone)
    {
        if (!_ages.TryGetValue((cell, zone), out var ages))
        {
            var today = _customers.Zones[zone].Today;
            ages = new DayTable(day => SolarAnniversaries.Age(DateOnly.FromDayNumber(day), today, age.LeapDay) ?? -1);
            _ages.Add((cell, zone), ages);
        }

        return ages;
    }

    private TruthBits[] FixedTruths(ChunkCache cache)
    {
        if (!_fixed.IsNeeded)
        {
            return [];
        }

        var truths = cache.Find<TruthBits[]>(KeptKind.Rows, 0, _customers.Chunk, _customers.Chunk.Version);
        if (truths is null)
        {
            truths = [.. _fixed.Features.Select(_ => new TruthBits())];
            _fixed.Run(truths, _filler);
            cache.Keep(KeptKind.Rows, 0, _customers.Chunk, _customers.Chunk.Version, truths);
        }

        return truths;
    }

    private void RunMoving()
    {
        if (!_moving.IsNeeded)
        {
            return;
        }

        foreach (var feature in _moving.Features.Where(feature => feature.Feature.Test is null))
        {
            foreach (var (_, slot) in feature.Conditions)
            {
                _slots.Sure(slot).Clear();
                _slots.SetExact(slot);
            }
        }

        _moving.Run(_movingTruths, _filler);
    }

    private void Write(int number, BulkResult result)
    {
        Bits.SetFirst(_alive, _customers.Rows);
        if (_customers.Chunk.Alive is { } alive)
        {
            BitKernel.Keep(alive, _alive);
        }

        for (var output = 0; output < _rules.Plan.Outputs.Length; output++)
        {
            var signed = _rules.Plan.Outputs[output];
            var slot = signed >= 0 ? signed : ~signed;
            _counts[output] += BitKernel.Copy(signed >= 0 ? _slots.Sure(slot) : _slots.Possible(slot), signed < 0, _alive, result.True(output, number));
            if (_slots.IsExact(slot))
            {
                result.ClearOpen(output, number);
            }
            else
            {
                _openCounts[output] += BitKernel.Between(_slots.Sure(slot), _slots.Possible(slot), _alive, _open);
                result.SetOpen(output, number, _open);
            }
        }
    }

    /// <summary>Customers whom the compiled form cannot decide: the reference evaluator does, and says what is wrong.</summary>
    private void Correct(int number, BulkResult result)
    {
        foreach (var row in _beyond.Distinct().Order())
        {
            if (!_customers.Chunk.IsAlive(row))
            {
                continue;
            }

            var snapshot = RowSnapshot.Of(_table, _customers.RowInTable(row));
            var truths = new ReferenceEvaluator(_rules.RuleSet).TruthsOf(snapshot, _at);
            for (var segment = 0; segment < _rules.Outputs.Length; segment++)
            {
                Correct(_rules.Outputs[segment], number, row, truths[_rules.Segments[segment]], result);
            }

            result.AddIssues(_customers.RowInTable(row), snapshot.Issues);
        }
    }

    private void Correct(int output, int number, int row, Truth truth, BulkResult result)
    {
        Count(output, result[output, number, row], -1);
        Count(output, truth, 1);
        result[output, number, row] = truth;
    }

    private void Count(int output, Truth truth, int one)
    {
        _counts[output] += truth == Truth.True ? one : 0;
        _openCounts[output] += truth == Truth.Undetermined ? one : 0;
    }
}
