namespace Segmentation.Benchmarks;

/// <summary>What conditions of the wide workload compare with a number of days ago.</summary>
public enum AccountDate
{
    LastOrder,
    FirstOrder,
}
