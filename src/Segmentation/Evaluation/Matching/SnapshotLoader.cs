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

        rules.Sets.First(candidate => candidate.Cell == cell).Load(frame, value.Members!);
    }

    private static void LoadStream(Frame frame, StreamFrame stream, StreamRules rules, EventHistory history)
    {
        stream.Begin();
        foreach (var row in history.Rows)
        {
            var values = stream.Add(row.At.Ticks);
            for (var field = 0; field < values.Length; field++)
            {
                values[field] = Cell.Of(row.Fields[field], rules.Definition.Fields[field].Scale);
            }
        }

        stream.Prepare(frame, stream.Count, history.IsReadable);
    }
}
