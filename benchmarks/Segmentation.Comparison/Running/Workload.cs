namespace Segmentation.Comparison.Running;

/// <summary>Customers, segments, the right answers, and those who compete.</summary>
/// <param name="name">The name of its file of results.</param>
/// <param name="title">What it is, in one line.</param>
/// <param name="customers">How many customers.</param>
internal abstract class Workload(string name, string title, int customers) : IDisposable
{
    public string Name => name;

    public string Title => title;

    public int Customers => customers;

    public abstract int Segments { get; }

    /// <summary>Further facts for the report, a line each.</summary>
    public abstract IReadOnlyList<string> Facts { get; }

    /// <summary>All contenders, those that take long last.</summary>
    public abstract IReadOnlyList<Contender> Contenders { get; }

    /// <summary>The right answers for all customers.</summary>
    public abstract Bitmaps Expected();

    /// <summary>Compares the right answers with the reference evaluator.</summary>
    /// <exception cref="InvalidOperationException">It says otherwise.</exception>
    public abstract void CompareWithReference(Bitmaps expected);

    public virtual void Dispose()
    {
        foreach (var contender in Contenders)
        {
            contender.Dispose();
        }
    }
}
