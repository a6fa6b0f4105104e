using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Kernels;
using Segmentation.Evaluation;
using Segmentation.Evaluation.Compiling;
using Segmentation.Evaluation.Matching;
using Segmentation.Rules.Checking;
using Segmentation.Time;

namespace Segmentation.Bulk.Evaluating;

/// <summary>What is decided row by row, as the matcher does: everything that has no form for whole columns.</summary>
internal sealed class RowPass
{
    private readonly RuleSet _ruleSet;
    private readonly CompiledRules _rules;
    private readonly TableData _table;
    private readonly CustomerBlock _customers;
    private readonly List<int> _beyond;
    private readonly Frame _frame;
    private readonly int[] _direct;
    private readonly int[] _streams;
    private readonly (int Cell, ComputedCell Source)[] _computed;
    private readonly int[] _wanted;
    private readonly FeaturePlan[] _features;
    private readonly bool _needsKey;
    private readonly bool _needsReference;

    public RowPass(
        RuleSet ruleSet, CompiledRules rules, TableData table, CustomerBlock customers, IEnumerable<FeaturePlan> features, int[] wanted, List<int> beyond)
    {
        (_ruleSet, _rules, _table, _customers, _beyond, _wanted) = (ruleSet, rules, table, customers, beyond, wanted);
        _features = [.. features];
        var dependence = new Dependence(rules);
        var cells = _features.SelectMany(CellsOf).Concat(wanted).Distinct().ToArray();
        _computed = [.. dependence.Computed(cells).Select(cell => (cell, (ComputedCell)rules.Cells[cell]))];
        _direct = [.. cells.Concat(_computed.SelectMany(each => each.Source.Cells)).Distinct()
            .Where(cell => rules.Cells[cell] is not ComputedCell && rules.Cells[cell].Shape.Type != CellType.Set)];
        _streams = [.. _computed.SelectMany(each => each.Source.Sources)
            .Concat(_features.SelectMany(feature => feature.Feature.Test is { } test ? test.Sources : []))
            .Select(source => source.Stream).Distinct()];
        _needsKey = _features.Any(feature => feature.Feature.Test is SampleTest);
        _needsReference = _features.Any(feature => feature.Feature.Test is ReferenceTest);
        _frame = new Frame(rules);
    }

    public bool IsNeeded => _features.Length > 0 || _wanted.Length > 0;

    public IReadOnlyList<FeaturePlan> Features => _features;

    /// <summary>Decides everything for the rows of the chunk; the truths of each feature's test are in the order of the features.</summary>
    /// <param name="truths">Takes the truths of the tests.</param>
    /// <param name="filler">Takes the truths of conditions on computed texts.</param>
    public void Run(TruthBits[] truths, FeatureFiller filler)
    {
        foreach (var cell in _wanted)
        {
            _customers.Computed(cell).Begin();
        }

        for (var row = 0; row < _customers.Rows; row++)
        {
            Load(row);
            foreach (var cell in _wanted)
            {
                _customers.Computed(cell).Set(row, _frame.Cells[cell]);
            }

            for (var i = 0; i < _features.Length; i++)
            {
                if (_features[i].Feature.Test is { } test)
                {
                    truths[i].Put(row, test.Evaluate(_frame));
                }
                else
                {
                    PutText(_features[i], row, filler);
                }
            }

            if (_frame.IsBeyond || _frame.Reference?.Customer.Issues.IsEmpty == false)
            {
                _beyond.Add(row);
            }
        }
    }

    private static IEnumerable<int> CellsOf(FeaturePlan feature) => feature.Feature.Test is { } test ? test.Cells : [feature.Feature.Cell];

    private void PutText(FeaturePlan feature, int row, FeatureFiller filler)
    {
        var cell = _frame.Cells[feature.Feature.Cell];
        var comparer = _rules.Cells[feature.Feature.Cell].Shape.Comparer;
        foreach (var (condition, slot) in feature.Conditions)
        {
            var truth = !cell.IsKnown ? condition.WhenUnknown
                : condition.Texts.Contains(cell.Text, comparer) ? Truth.True : Truth.False;
            filler.Put(slot, row, truth);
        }
    }

    private void Load(int row)
    {
        var zone = _customers.Zones[_customers.ZoneOf(row)];
        _frame.Begin(zone.Calendar, zone.At);
        _frame.Key = _needsKey ? _customers.Chunk.Keys[row] : "";
        foreach (var cell in _direct)
        {
            var keys = _customers.KeysOf(cell);
            _frame.Cells[cell] = !keys.IsKnown(row) ? default
                : _rules.Cells[cell].Shape.Type == CellType.Text ? Cell.Of(_customers.TextsOf(cell)[(int)keys.KeyAt(row)])
                : Cell.Of(keys.KeyAt(row));
        }

        foreach (var stream in _streams)
        {
            LoadStream(_frame.Streams[stream], _rules.Streams[stream], row);
        }

        _frame.Reference = _needsReference
            ? new MomentEvaluator(RowSnapshot.Of(_table, _customers.RowInTable(row)), _ruleSet, zone.At, zone.At)
            : null;
        foreach (var (cell, source) in _computed)
        {
            _frame.Cells[cell] = source.Compute(_frame);
        }
    }

    private void LoadStream(StreamFrame target, StreamRules rules, int row)
    {
        var events = _customers.Chunk.Streams[rules.Stream];
        target.Begin();
        for (var place = events.Offsets[row]; place < events.Offsets[row + 1]; place++)
        {
            var (block, at) = (place / Bits.Rows, place % Bits.Rows);
            var values = target.Add(events.At[block].KeyAt(at));
            for (var field = 0; field < values.Length; field++)
            {
                var keys = events.Fields[field][block];
                values[field] = !keys.IsKnown(at) ? default
                    : _table.Layout.Fields[rules.Stream][field].Type == CellType.Text
                        ? Cell.Of(_table.Texts.Of(rules.Stream, field)[(int)keys.KeyAt(at)])
                        : Cell.Of(keys.KeyAt(at));
            }
        }

        target.Prepare(_frame, target.Count, events.IsReadable(row));
    }
}
