using Segmentation.Comparison.Running;

namespace Segmentation.Comparison.Reporting;

/// <summary>The figures of one contender with one number of threads.</summary>
internal sealed class Figures(Entry entry, int threads)
{
    private readonly Samples _samples = entry.Samples[threads];

    public TimeSpan Wall => Samples.Median(_samples.Warm, sample => sample.Wall);

    public TimeSpan Best => _samples.Warm.Min(sample => sample.Wall);

    public TimeSpan Cpu => Samples.Median(_samples.Warm, sample => sample.Cpu);

    public TimeSpan AfterOthers => Samples.Median(_samples.AfterOthers, sample => sample.Wall);

    public long Allocated => _samples.Warm.Min(sample => sample.Allocated);

    /// <summary>Nanoseconds.</summary>
    public double PerCustomer(Func<Figures, TimeSpan> part) => part(this).TotalNanoseconds / entry.Contender.Customers;
}
