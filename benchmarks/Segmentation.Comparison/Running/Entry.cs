namespace Segmentation.Comparison.Running;

/// <summary>A contender and everything measured about it.</summary>
internal sealed class Entry(Contender contender)
{
    public Contender Contender { get; } = contender;

    /// <summary>From customers in memory to what it evaluates.</summary>
    public Sample Load { get; set; }

    /// <summary>The first evaluation of the process.</summary>
    public Sample First { get; set; }

    /// <summary>The evaluation after that.</summary>
    public Sample Second { get; set; }

    /// <summary>By the number of threads.</summary>
    public Dictionary<int, Samples> Samples { get; } = [];
}
