namespace Segmentation.Benchmarks;

/// <summary>What conditions of the wide workload compare with a number.</summary>
public enum AccountFigure
{
    Spend,
    Orders,
    Age,
    Satisfaction,
    ChurnScore,
}
