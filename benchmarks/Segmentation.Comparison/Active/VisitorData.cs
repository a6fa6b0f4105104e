using Segmentation.Benchmarks;

namespace Segmentation.Comparison.Active;

/// <summary>The event workload at one size, as every contender gets it.</summary>
internal sealed class VisitorData(int count)
{
    private Visitor[] _objects = [];

    public int Count => Columns.Count;

    public VisitorColumns Columns { get; } = new(count);

    /// <summary>At least so many of the first customers as objects, made when first asked for.</summary>
    public Visitor[] Objects(int customers)
    {
        if (_objects.Length < customers)
        {
            _objects = Visitors.From(Columns, customers);
        }

        return _objects;
    }
}
