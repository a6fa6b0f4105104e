using System.Diagnostics;

namespace Segmentation.Comparison.Running;

/// <summary>What one run took.</summary>
/// <param name="Wall">Time on the clock.</param>
/// <param name="Cpu">Processor time of the whole process, native threads included.</param>
/// <param name="Allocated">Bytes allocated on the managed heap.</param>
internal readonly record struct Sample(TimeSpan Wall, TimeSpan Cpu, long Allocated)
{
    /// <summary>Measures an action.</summary>
    public static Sample Of(Action action)
    {
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var cpu = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        action();
        var wall = Stopwatch.GetElapsedTime(start);
        return new Sample(wall, Environment.CpuUsage.TotalTime - cpu, GC.GetTotalAllocatedBytes(precise: true) - allocated);
    }
}
