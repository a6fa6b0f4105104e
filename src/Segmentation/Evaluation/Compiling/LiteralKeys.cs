using System.Diagnostics;
using Segmentation.Rules;

namespace Segmentation.Evaluation.Compiling;

/// <summary>Where literals lie among the keys of a cell.</summary>
internal static class LiteralKeys
{
    /// <summary>The cell that a literal is compared with, which for a date beside an instant is its local date, and where it lies.</summary>
    public static (int Cell, KeyRange Range) Of(RuleGraph graph, int cell, Literal literal) => (literal, graph.Cells[cell].Shape) switch
    {
        (NumberLiteral number, { Type: CellType.Money, Scale: var scale }) => (cell, Keys.OfMoney(number.Value, scale)),
        (NumberLiteral number, { Type: CellType.Whole }) => (cell, Keys.OfWhole(number.Value)),
        (NumberLiteral number, _) => (cell, Keys.OfNumber(number.Value)),
        (FlagLiteral flag, _) => (cell, KeyRange.Exactly(flag.Value ? 1 : 0)),
        (DateLiteral date, _) => (LocalDate(graph, cell), KeyRange.Exactly(date.Value.DayNumber)),
        (InstantLiteral instant, _) => (cell, KeyRange.Exactly(instant.Value.UtcTicks)),
        _ => throw new UnreachableException(),
    };

    /// <summary>The cell with the local date of a date or instant.</summary>
    public static int LocalDate(RuleGraph graph, int cell) =>
        graph.Cells[cell].Shape.Type == CellType.Date ? cell : graph.Cell(new LocalDateCell(cell));

    /// <summary>The cell with the instant of an instant, the start of a date.</summary>
    public static int InstantOf(RuleGraph graph, int cell) =>
        graph.Cells[cell].Shape.Type == CellType.Date ? graph.Cell(new StartOfDayCell(cell)) : cell;
}
