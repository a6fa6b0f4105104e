using System.Diagnostics;
using System.Globalization;

namespace Segmentation.Comparison.Running;

/// <summary>Lets contenders take turns, after checking that they all give the same answers.</summary>
internal sealed class Session(TextWriter log)
{
    private const int MaxRunsPerTurn = 5;
    private static readonly TimeSpan EnoughPerTurn = TimeSpan.FromSeconds(1);

    /// <summary>Loads every contender and checks its answers, with every number of threads.</summary>
    /// <exception cref="InvalidOperationException">A contender's answers differ.</exception>
    public List<Entry> Check(IEnumerable<Contender> contenders, IReadOnlyList<int> threads, Bitmaps expected)
    {
        List<Entry> entries = [.. contenders.Select(contender => new Entry(contender))];
        foreach (var entry in entries)
        {
            var contender = entry.Contender;
            contender.Acquire();
            entry.Load = Sample.Of(contender.Load);
            var first = Array.Find([.. threads], contender.CanUse);
            entry.First = Run(entry, first, out var counts);
            Compare(contender, counts, expected);
            entry.Second = Run(entry, first, out _);
            foreach (var more in threads.Where(count => count != first && contender.CanUse(count)))
            {
                Run(entry, more, out counts);
                Compare(contender, counts, expected);
            }

            log.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{contender.Name}: {(contender.Decides ? "answers equal" : "ready")}, {contender.Customers:N0} customers, loaded in {entry.Load.Wall.TotalMilliseconds:N0} ms, first run {entry.First.Wall.TotalMilliseconds:N1} ms"));
        }

        return entries;
    }

    /// <summary>Lets all contenders run in turn, in another order each round.</summary>
    public void Measure(IReadOnlyList<Entry> entries, int threads, int rounds)
    {
        Entry[] able = [.. entries.Where(entry => entry.Contender.CanUse(threads))];
        foreach (var entry in able)
        {
            entry.Samples[threads] = new Samples();
        }

        for (var round = 0; round < rounds; round++)
        {
            for (var turn = 0; turn < able.Length; turn++)
            {
                var entry = able[(round + turn) % able.Length];
                entry.Samples[threads].Add(Turn(entry, threads));
            }

            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{threads} threads: round {round + 1} of {rounds}"));
        }
    }

    private static List<Sample> Turn(Entry entry, int threads)
    {
        var samples = new List<Sample>();
        var start = Stopwatch.GetTimestamp();
        do
        {
            samples.Add(Run(entry, threads, out _));
        }
        while (samples.Count < MaxRunsPerTurn && Stopwatch.GetElapsedTime(start) < EnoughPerTurn);

        return samples;
    }

    private static Sample Run(Entry entry, int threads, out long[] counts)
    {
        long[] result = [];
        entry.Contender.BeforeRun(threads);
        var sample = Sample.Of(() => result = entry.Contender.Run(threads));
        entry.Contender.AfterRun();
        counts = result;
        return sample;
    }

    private static void Compare(Contender contender, long[] counts, Bitmaps expected)
    {
        if (!contender.Decides)
        {
            return;
        }

        var first = expected.First(contender.Customers);
        Compare(contender, "members", counts, first.Counts());
        if (contender.Fingerprints() is { } fingerprints)
        {
            Compare(contender, "fingerprint", fingerprints, first.Fingerprints());
        }
    }

    private static void Compare(Contender contender, string what, long[] actual, long[] expected)
    {
        if (actual.Length != expected.Length)
        {
            throw new InvalidOperationException($"{contender.Name} gives {actual.Length} answers instead of {expected.Length}.");
        }

        for (var segment = 0; segment < expected.Length; segment++)
        {
            if (actual[segment] != expected[segment])
            {
                throw new InvalidOperationException(
                    $"{contender.Name}, segment {segment}: {what} {actual[segment]}, expected {expected[segment]}.");
            }
        }
    }
}
