using System.Diagnostics;

namespace Segmentation.Hostile.Matrix;

/// <summary>This program in a process of its own, so that whatever dies in it dies alone.</summary>
internal sealed class ChildProcess : IDisposable
{
    private const string HeapLimit = "40000000";

    private readonly Process _process;

    private ChildProcess(Process process) => _process = process;

    /// <summary>Gets how the process ended: 0 when it ended well.</summary>
    public int ExitCode => _process.ExitCode;

    /// <summary>Starts this program with other arguments.</summary>
    /// <param name="zone">The zone of the machine, as far as the process is told.</param>
    /// <param name="arguments">Its arguments.</param>
    public static ChildProcess Start(string? zone, params IEnumerable<string> arguments)
    {
        var library = typeof(ChildProcess).Assembly.Location;
        var start = new ProcessStartInfo(Host(), [library, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };

        // 1 GB of heap, in hexadecimal: what wants more ends, and the machine goes on.
        start.Environment["DOTNET_GCHeapHardLimit"] = HeapLimit;

        // Code that runs for seconds has no time to gain from being watched first.
        start.Environment["DOTNET_TieredPGO"] = "0";
        if (zone is not null)
        {
            start.Environment["TZ"] = zone;
        }

        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return new ChildProcess(process);
    }

    /// <summary>The next line; null at the end, or when none came in time and the process was ended for it.</summary>
    public async Task<string?> ReadLineAsync(TimeSpan watchdog)
    {
        using var timeout = new CancellationTokenSource(watchdog);
        try
        {
            return await _process.StandardOutput.ReadLineAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
            return null;
        }
    }

    /// <summary>Waits until the process is over.</summary>
    public Task WaitAsync() => _process.WaitForExitAsync();

    public void Dispose() => _process.Dispose();

    private static string Host() =>
        Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet"
            ? path
            : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
}
