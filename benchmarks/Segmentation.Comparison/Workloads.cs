using Segmentation.Comparison.Active;
using Segmentation.Comparison.Running;
using Segmentation.Comparison.Wide;

namespace Segmentation.Comparison;

/// <summary>The workloads by name.</summary>
internal static class Workloads
{
    public static string[] Names { get; } = ["wide", "events"];

    public static Workload Create(string name, int customers) =>
        name == "wide" ? new WideWorkload(customers) : new ActiveWorkload(customers);
}
