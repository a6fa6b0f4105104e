using Segmentation.Evaluation.Compiling;

namespace Segmentation.Bulk.Columns;

/// <summary>The dictionaries of a table's text and set columns.</summary>
internal sealed class TableTexts
{
    private readonly TextDictionary?[] _columns;
    private readonly TextDictionary?[][] _fields;

    public TableTexts(TableLayout layout)
    {
        _columns = [.. layout.Shapes.Select(For)];
        _fields = [.. layout.Fields.Select(fields => fields.Select(For).ToArray())];
    }

    /// <summary>The dictionary of a column of texts or sets.</summary>
    public TextDictionary Of(int column) => _columns[column]!;

    /// <summary>The dictionary of a field of texts.</summary>
    public TextDictionary Of(int stream, int field) => _fields[stream][field]!;

    /// <summary>All dictionaries: those of the columns in their order, then those of the streams' fields.</summary>
    public IEnumerable<TextDictionary> All => _columns.Concat(_fields.SelectMany(fields => fields)).OfType<TextDictionary>();

    private static TextDictionary? For(CellShape shape) => shape.Type is CellType.Text or CellType.Set ? new TextDictionary() : null;
}
