using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Segmentation.Hostile.Checks;

/// <summary>The time that a thread was at work, where the system tells; a busy machine does not count then.</summary>
internal static class ThreadClock
{
    private const int ThreadCpuTime = 3;

    /// <summary>Gets the time since some fixed moment.</summary>
    public static TimeSpan Now => OperatingSystem.IsLinux() && GetTime(ThreadCpuTime, out var time) == 0
        ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1_000d)
        : Stopwatch.GetElapsedTime(0);

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out Timespec time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Timespec
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
