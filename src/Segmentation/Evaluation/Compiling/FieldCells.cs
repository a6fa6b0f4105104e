using System.Diagnostics;
using Segmentation.Customers;
using Segmentation.Rules;

namespace Segmentation.Evaluation.Compiling;

/// <summary>The fields of the event that a filter looks at.</summary>
internal sealed class FieldCells(EventStreamDefinition stream, RuleGraph graph) : IQuantityCells
{
    /// <summary>Whether a filter looks at nothing but fields and literals: it neither calculates nor needs the reference evaluator.</summary>
    public static bool Cover(Rule? filter) =>
        filter is null
        || RuleParts.Conditions(filter).All(condition => RuleParts.QuantitiesOf(condition).All(quantity => quantity is FieldQuantity or Literal));

    public int? Find(Quantity quantity) => quantity switch
    {
        FieldQuantity { Key: FieldQuantity.At } => graph.Cell(new FieldCell(FieldCell.At, new CellShape(CellType.Instant))),
        FieldQuantity field when stream.FieldIndex(field.Key) is var index =>
            graph.Cell(new FieldCell(index, CellSource.ShapeOf(stream.Fields[index]))),
        _ => throw new UnreachableException(),
    };

    public Operand Other(Rule condition, Closing closing) => throw new UnreachableException();
}
