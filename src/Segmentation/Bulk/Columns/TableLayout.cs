using System.Collections.Immutable;
using Segmentation.Customers;
using Segmentation.Evaluation.Compiling;

namespace Segmentation.Bulk.Columns;

/// <summary>Which columns a table of a model's customers has: each attribute, each predicate, and what else differs between customers.</summary>
internal sealed class TableLayout
{
    public TableLayout(Catalogue catalogue)
    {
        Catalogue = catalogue;
        var shapes = ImmutableArray.CreateBuilder<CellShape>();
        shapes.AddRange(catalogue.Attributes.Select(CellSource.ShapeOf));
        FirstPredicate = shapes.Count;
        shapes.AddRange(catalogue.Predicates.Select(_ => new CellShape(CellType.Flag)));
        FirstAnniversaries = shapes.Count;
        WithOtherAnniversaries = [.. catalogue.Attributes.Index().Where(each => each.Item.OtherAnniversaries is not null).Select(each => each.Index)];
        shapes.AddRange(WithOtherAnniversaries.Select(_ => new CellShape(CellType.Flag)));
        Zone = shapes.Count;
        shapes.Add(new CellShape(CellType.Whole));
        Shapes = shapes.ToImmutable();
        Fields = [.. catalogue.Streams.Select(stream => stream.Fields.Select(CellSource.ShapeOf).ToImmutableArray())];
    }

    public Catalogue Catalogue { get; }

    /// <summary>The shapes of the columns; the attributes come first, in their order.</summary>
    public ImmutableArray<CellShape> Shapes { get; }

    /// <summary>The column of the first predicate; the others follow in the order of the catalogue.</summary>
    public int FirstPredicate { get; }

    /// <summary>The column of the first attribute with other anniversaries: who has them.</summary>
    public int FirstAnniversaries { get; }

    /// <summary>The attributes whose anniversaries fall otherwise for some customers.</summary>
    public ImmutableArray<int> WithOtherAnniversaries { get; }

    /// <summary>The column with the number of each customer's zone.</summary>
    public int Zone { get; }

    /// <summary>The shapes of each stream's fields.</summary>
    public ImmutableArray<ImmutableArray<CellShape>> Fields { get; }
}
