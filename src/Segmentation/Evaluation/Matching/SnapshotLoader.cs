using Segmentation.Customers;
using Segmentation.Evaluation.Compiling;
using Segmentation.Time;

namespace Segmentation.Evaluation.Matching;

/// <summary>Fills a frame from a customer's snapshot: the values that the reference evaluator sees too.</summary>
internal static class SnapshotLoader
{
    public static void Load(CompiledRules rules, Frame frame, CustomerSnapshot customer, Instant at)
    {
        frame.Begin(customer.Calendar, at);
        frame.Key = customer.Key;
        for (var cell = 0; cell < rules.Cells.Length; cell++)
        {
            switch (rules.Cells[cell])
            {
                case AttributeCell { Shape.Type: not CellType.Set } attribute:
                    frame.Cells[cell] = Cell.Of(customer.Attribute(attribute.Attribute), attribute.Shape.Scale);
                    break;
                case AttributeCell attribute:
                    frame.Cells[cell] = default;
                    LoadSet(rules, frame, cell, customer.Attribute(attribute.Attribute));
                    break;
                case PredicateCell predicate:
                    frame.Cells[cell] = customer.Predicate(predicate.Name) is { } truth ? Cell.Of(truth ? 1 : 0) : default;
                    break;
            }
        }

        for (var stream = 0; stream < rules.Streams.Length; stream++)
        {
            LoadStream(frame, frame.Streams[stream], rules.Streams[stream], customer.Events(rules.Streams[stream].Stream));
        }
    }

    private static void LoadSet(CompiledRules rules, Frame frame, int cell, Datum value)
    {
        if (!value.IsKnown)
        {
            return;
        }

        var set = rules.Sets.First(candidate => candidate.Cell == cell);
        set.Begin(frame);
        foreach (var member in value.Members)
        {
            set.Mark(frame, member);
        }
    }

    private static void LoadStream(Frame frame, StreamFrame stream, StreamRules rules, EventHistory history)
    {
        stream.Reserve(history.Rows.Length);
        for (var row = 0; row < history.Rows.Length; row++)
        {
            stream.At[row] = history.Rows[row].At.Ticks;
            for (var field = 0; field < rules.FieldCount; field++)
            {
                stream.Values[(row * rules.FieldCount) + field] =
                    Cell.Of(history.Rows[row].Fields[field], rules.Definition.Fields[field].Scale);
            }
        }

        stream.Prepare(frame, history.Rows.Length, history.IsReadable);
    }
}
