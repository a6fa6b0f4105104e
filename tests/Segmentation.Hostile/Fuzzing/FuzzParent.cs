using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Segmentation.Hostile.Matrix;

namespace Segmentation.Hostile.Fuzzing;

/// <summary>Runs the fuzzer in as many processes as there are processors, and finds out what those died of that died.</summary>
/// <param name="inputs">The texts.</param>
/// <param name="seed">Their seed.</param>
/// <param name="folders">What the texts start from, as arguments of a process.</param>
/// <param name="output">Where the report goes.</param>
internal sealed class FuzzParent(FuzzInputs inputs, ulong seed, IReadOnlyList<string> folders, TextWriter output)
{
    private static readonly TimeSpan Watchdog = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan ProbeWatchdog = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Lock _lock = new();
    private readonly List<string> _findings = [];
    private long _tried;
    private long _refused;

    /// <summary>Tries texts for some time.</summary>
    /// <returns>Whether nothing failed.</returns>
    public async Task<bool> RunAsync(TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        var workers = Environment.ProcessorCount;
        await Task.WhenAll(Enumerable.Range(0, workers).Select(worker => RunAsync(worker, workers, time)));
        foreach (var finding in _findings)
        {
            output.WriteLine(finding);
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"total: seed {seed}, {_tried:N0} texts, {_refused:N0} of them refused, {watch.Elapsed.TotalSeconds:N0} s, {_findings.Count} failed"));
        return _findings.Count == 0;
    }

    private async Task RunAsync(int worker, int workers, TimeSpan time)
    {
        var path = Path.GetTempFileName();
        try
        {
            string[] share = ["--first", Number(worker), "--step", Number(workers), "--seconds", Number((int)time.TotalSeconds), "--slot", path];
            using var child = ChildProcess.Start(zone: null, ["fuzz-child", "--seed", Seed, .. folders, .. share]);
            if (!await ListenAsync(child))
            {
                await child.WaitAsync();
                using var slot = new FuzzSlot(path);
                await FindAsync(slot.Number, $"the process ended with code {Number(child.ExitCode)}");
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>Listens to a process until it ends; whether it came to an end of its own.</summary>
    private async Task<bool> ListenAsync(ChildProcess child)
    {
        while (await child.ReadLineAsync(Watchdog) is { } line)
        {
            switch (ChildLine.Parse(line))
            {
                case { Word: ChildLine.Failure } told:
                    Find(told.Text);
                    return true;
                case { Word: ChildLine.Refused } told:
                    Interlocked.Add(ref _refused, told.Number);
                    break;
                case { Word: ChildLine.Done } told:
                    Interlocked.Add(ref _tried, told.Number);
                    return true;
            }
        }

        return false;
    }

    /// <summary>Makes the text shorter that killed a process, each try in a process of its own.</summary>
    private async Task FindAsync(long number, string failure)
    {
        var input = inputs.Of(number);
        var shortest = await Task.Run(() => Minimiser.Shortest(input.Text, text => DiesOf(number, text), Patience));
        Find(FuzzReport.Of(input, seed, shortest, failure));
    }

    private bool DiesOf(long number, string text)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, MemoryMarshal.AsBytes(text.AsSpan()));
            using var child = ChildProcess.Start(
                zone: null, ["fuzz-child", "--seed", Seed, .. folders, "--first", Number(number), "--probe", path]);
            return !ListenAsync(child, ProbeWatchdog).GetAwaiter().GetResult();
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static async Task<bool> ListenAsync(ChildProcess child, TimeSpan watchdog)
    {
        while (await child.ReadLineAsync(watchdog) is { } line)
        {
            if (ChildLine.Parse(line) is { Word: ChildLine.Done })
            {
                return true;
            }
        }

        return false;
    }

    private void Find(string finding)
    {
        lock (_lock)
        {
            _findings.Add(finding);
        }
    }

    private string Seed => seed.ToString(CultureInfo.InvariantCulture);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
