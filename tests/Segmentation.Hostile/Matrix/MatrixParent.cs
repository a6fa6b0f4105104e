using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Segmentation.Hostile.Entries;

namespace Segmentation.Hostile.Matrix;

/// <summary>Runs the matrix: a process for each culture and zone, all of which must answer the same.</summary>
/// <param name="data">The folder of published data; null for none.</param>
/// <param name="watchdog">How long one input may take before its process is given up.</param>
/// <param name="output">Where the report goes.</param>
internal sealed class MatrixParent(string? data, TimeSpan watchdog, TextWriter output)
{
    private const int FailuresShown = 20;
    private const int LongestShown = 600;
    private const int MostRestarts = 20;

    private readonly ImmutableArray<HostileEntry> _entries = MatrixInputs.Of(data);

    /// <summary>Runs every combination.</summary>
    /// <returns>Whether nothing failed.</returns>
    public async Task<bool> RunAsync()
    {
        var rows = new MatrixRow[Combination.All.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        await Parallel.ForEachAsync(Combination.All, options, async (combination, _) =>
            rows[combination.Turn] = await RunAsync(combination));

        foreach (var row in rows)
        {
            output.WriteLine(row);
        }

        return Report(rows);
    }

    private async Task<MatrixRow> RunAsync(Combination combination)
    {
        var (row, watch, order) = (new MatrixRow(combination), Stopwatch.StartNew(), combination.Order(_entries.Length).ToList());
        for (int? from = 0; from is { } position && row.Restarts <= MostRestarts;)
        {
            var last = await RunAsync(combination, position, row);
            from = last is { } index ? order.IndexOf(index) + 1 : null;
            row.Restarts += last is null ? 0 : 1;
        }

        row.Elapsed = watch.Elapsed;
        return row;
    }

    /// <summary>Runs a child until it is done or gone; the input it was at when it went, or null.</summary>
    private async Task<int?> RunAsync(Combination combination, int from, MatrixRow row)
    {
        string[] place = data is null ? [] : ["--data", data];
        string[] turn = ["--turn", Number(combination.Turn), "--from", Number(from)];
        using var child = ChildProcess.Start(combination.Zone, ["matrix-child", .. place, .. turn]);
        int? current = null;
        while (await child.ReadLineAsync(watchdog) is { } line)
        {
            if (ChildLine.Parse(line) is not { } told)
            {
                continue;
            }

            Note(told, row);
            current = told.Word == ChildLine.Begin ? (int)told.Number : current;
            if (told.Word == ChildLine.Done)
            {
                return null;
            }
        }

        await child.WaitAsync();
        row.Failures.Add((current ?? 0, $"the process ended with code {Number(child.ExitCode)}"));
        return current;
    }

    private static void Note(ChildLine told, MatrixRow row)
    {
        switch (told.Word)
        {
            case ChildLine.Answer:
                row.Answers[(int)told.Number] = told.Text;
                break;
            case ChildLine.Failure:
                row.Failures.Add(((int)told.Number, told.Text));
                break;
            case ChildLine.Slowest:
                row.Slowest = TimeSpan.FromMicroseconds(told.Number);
                break;
            case ChildLine.Most:
                row.Most = told.Number;
                break;
        }
    }

    private bool Report(MatrixRow[] rows)
    {
        var different = rows.SelectMany((row, turn) => Differences(rows[0], row, Combination.All[turn])).ToList();
        var failed = rows.SelectMany(row => row.Failures).Select(failure => (failure.Index, failure.Failure)).Distinct().ToList();
        foreach (var (index, failure) in failed.Concat(different).OrderBy(one => one.Index).Take(FailuresShown))
        {
            output.WriteLine($"    {_entries[index].Id}: {(failure.Length <= LongestShown ? failure : failure[..LongestShown])}");
        }

        var failures = rows.Sum(row => row.Failures.Count) + different.Count;
        var answered = rows.Sum(row => row.Answers.Count);
        var expected = rows.Length * _entries.Length;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"total: {_entries.Length:N0} inputs in {rows.Length} processes, {answered:N0} of {expected:N0} answered, {failures} failed"));
        return failures == 0 && answered == expected;
    }

    private static IEnumerable<(int Index, string Failure)> Differences(MatrixRow first, MatrixRow row, Combination combination) =>
        from pair in row.Answers
        where first.Answers.TryGetValue(pair.Key, out var usual) && usual != pair.Value
        select (pair.Key, $"{combination.Culture} {combination.Zone} answers otherwise: {pair.Value} instead of {first.Answers[pair.Key]}");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
