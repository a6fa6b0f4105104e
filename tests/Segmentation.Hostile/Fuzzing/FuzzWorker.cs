using System.Diagnostics;
using Segmentation.Hostile.Checks;
using Segmentation.Hostile.Matrix;

namespace Segmentation.Hostile.Fuzzing;

/// <summary>One process of the fuzzer: tries every nth execution until the time is over or something fails.</summary>
internal sealed class FuzzWorker(FuzzInputs inputs, ulong seed, FuzzSlot slot, TextWriter output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    /// <summary>Tries executions on a small stack.</summary>
    /// <param name="first">The number of the first.</param>
    /// <param name="step">How many processes share the executions.</param>
    /// <param name="time">For how long.</param>
    public int Run(long first, int step, TimeSpan time) => SmallStack.Run(() => Try(first, step, time));

    /// <summary>Tries one text in the place of that of an execution; null when it does not fail.</summary>
    public static string? FailureOf(FuzzInput input, string text) => FuzzCheck.Failure(input with { Text = text }, out _);

    private int Try(long first, int step, TimeSpan time)
    {
        var (watch, beat, tried, refused) = (Stopwatch.StartNew(), TimeSpan.Zero, 0L, 0L);
        for (var number = first; watch.Elapsed < time; number += step)
        {
            slot.Number = number;
            var input = inputs.Of(number);
            if (FuzzCheck.Failure(input, out var isRefused) is { } failure)
            {
                Tell(ChildLine.Failure, number, Report(input, failure));
                return 1;
            }

            tried++;
            refused += isRefused ? 1 : 0;
            if (watch.Elapsed >= beat)
            {
                beat = watch.Elapsed + Beat;
                Tell(ChildLine.Begin, number, "");
            }
        }

        Tell(ChildLine.Refused, refused, "");
        Tell(ChildLine.Done, tried, "");
        return 0;
    }

    private string Report(FuzzInput input, string failure)
    {
        var kind = FuzzCheck.KindOf(failure);
        var shortest = Minimiser.Shortest(
            input.Text, text => FailureOf(input, text) is { } other && FuzzCheck.KindOf(other) == kind, Patience);
        return FuzzReport.Of(input, seed, shortest, FailureOf(input, shortest) ?? failure);
    }

    private void Tell(string word, long number, string text) => output.WriteLine(new ChildLine(word, number, text).ToString());
}
