using System.Diagnostics;
using System.Globalization;
using Segmentation.Customers;
using Segmentation.Hostile.Checks;
using Segmentation.Hostile.Variants;
using Segmentation.Hostile.Worlds;

namespace Segmentation.Hostile.Flooding;

/// <summary>What tenants must not do to each other: fill the memory, or change each other's answers.</summary>
internal sealed class FloodChecks(TextWriter output)
{
    private const int WarmUp = 4_000;
    private const int Refusals = 20_000;
    private const int Threads = 8;
    private const int EveryEngine = 200;
    private const long MostKept = 1 << 20;

    private static readonly RuleTextOptions Options = new() { Segments = KnownSegments.None, Keywords = RuleKeywords.Chinese };

    private readonly List<bool> _results = [];

    private static Catalogue Catalogue => HostileModel.Plain.Catalogue;

    /// <summary>Runs every check.</summary>
    /// <param name="rules">How many distinct rules to read and drop.</param>
    /// <returns>Whether none failed.</returns>
    public bool Run(long rules)
    {
        Read(0, WarmUp);
        for (var number = 0; number < Refusals; number++)
        {
            RuleText.Parse(FloodTexts.Refused(number), Catalogue, Options);
        }

        RefuseMany();
        ReadMany(rules);
        ReadTogether();
        var failed = _results.Count(result => !result);
        output.WriteLine(Invariant($"total: {_results.Count} checks, {failed} failed"));
        return failed == 0;
    }

    private void RefuseMany()
    {
        var before = Memory();
        for (var number = 0; number < Refusals; number++)
        {
            RuleText.Parse(FloodTexts.Refused(Refusals + number), Catalogue, Options);
        }

        var kept = Memory() - before;
        Tell(kept < Refusals, $"{Refusals:N0} refused texts leave {Math.Max(0, kept) / Refusals} bytes behind each");
    }

    private void ReadMany(long rules)
    {
        var (before, start) = (Memory(), Stopwatch.GetTimestamp());
        var share = rules / Environment.ProcessorCount;
        Parallel.For(0, Environment.ProcessorCount, part => Read(WarmUp + (part * share), share));
        var elapsed = Stopwatch.GetElapsedTime(start);
        var kept = Memory() - before;
        Tell(kept < MostKept, $"{rules:N0} distinct rules, read and dropped in {elapsed.TotalSeconds:N1} s, leave {kept:N0} bytes behind");
        var word = "c" + (WarmUp + 4).ToString(CultureInfo.InvariantCulture);
        Tell(string.IsInterned(word) is null, $"their texts are not interned");
    }

    private static void Read(long first, long count)
    {
        var shopper = new HostileShopper();
        for (var number = first; number < first + count; number++)
        {
            var rule = RuleText.Parse(FloodTexts.Accepted(number), Catalogue, Options).Rule
                ?? throw new InvalidOperationException(FloodTexts.Accepted(number));
            if (number % EveryEngine == 0)
            {
                SegmentationEngine.Create(HostileModel.Plain, new Segment("x", rule)).IsMember("x", shopper, HostileModel.At);
            }
        }
    }

    /// <summary>The same texts, alone and from many threads at once, each in an order of its own.</summary>
    private void ReadTogether()
    {
        List<string> texts = [.. AllVariants.Entries().Where((_, index) => index % 7 == 0).Select(entry => entry.Build())];
        List<string> alone = [.. texts.Select(Answer)];
        var different = 0;
        Parallel.For(0, Threads, new ParallelOptions { MaxDegreeOfParallelism = Threads }, thread =>
        {
            for (var i = 0; i < texts.Count; i++)
            {
                var index = (i + (thread * texts.Count / Threads)) % texts.Count;
                if (Answer(texts[index]) != alone[index])
                {
                    Interlocked.Increment(ref different);
                }
            }
        });
        Tell(different == 0, $"{texts.Count:N0} texts read by {Threads} threads at once give {different} other answers");
    }

    private static string Answer(string text) => Answers.Of(RuleText.Parse(text, Catalogue, Options));

    private static long Memory()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private void Tell(bool isMet, FormattableString what)
    {
        _results.Add(isMet);
        output.WriteLine($"{(isMet ? "ok    " : "FAILED")} {Invariant(what)}");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
