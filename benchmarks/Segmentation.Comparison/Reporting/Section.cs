using System.Globalization;
using System.Text;
using Segmentation.Comparison.Running;

namespace Segmentation.Comparison.Reporting;

/// <summary>The part of a report about one size.</summary>
internal static class Section
{
    public static string Write(Workload workload, Plan plan, IReadOnlyList<Entry> entries, IReadOnlyList<string> loads)
    {
        var text = new StringBuilder();
        Line(text, $"## {workload.Customers:N0} customers\n");
        foreach (var fact in workload.Facts)
        {
            Line(text, $"- {fact}");
        }

        Line(text, $"- answers checked: {Checked(entries)}");
        Line(text, $"- load of the machine before and after: {string.Join(", ", loads)}");
        foreach (var threads in plan.Threads)
        {
            WriteTurns(text, workload, entries, threads);
        }

        WriteCold(text, entries);
        WriteHeadlines(text, workload, plan, entries);
        return text.ToString();
    }

    private static string Checked(IReadOnlyList<Entry> entries)
    {
        var deciding = entries.Where(entry => entry.Contender.Decides).ToList();
        var withMembers = deciding.Count(entry => entry.Contender.Fingerprints() is not null);
        return string.Create(CultureInfo.InvariantCulture, $"counts of {deciding.Count} contenders equal, members of {withMembers} too");
    }

    private static void WriteTurns(StringBuilder text, Workload workload, IReadOnlyList<Entry> entries, int threads)
    {
        var ours = Ours(entries, threads);
        Line(text, $"\n### {threads} {(threads == 1 ? "thread" : "threads")}\n");
        Line(text, $"| contender | gives | customers | ms, median | ms, best | CPU ms | ns per customer and segment | ms after others | bytes allocated | times ours | CPU | after others |");
        Line(text, $"|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var entry in entries.Where(entry => entry.Samples.ContainsKey(threads)))
        {
            var figures = new Figures(entry, threads);
            var perSegment = figures.Wall.TotalNanoseconds / entry.Contender.Customers / workload.Segments;
            Line(text,
                $"| {entry.Contender.Name} | {entry.Contender.Gives} | {Size.Write(entry.Contender.Customers)} | {Number(figures.Wall)} | {Number(figures.Best)} | {Number(figures.Cpu)} | {Number(perSegment)} | {Number(figures.AfterOthers)} | {figures.Allocated:N0} | {Times(figures, ours, f => f.Wall)} | {Times(figures, ours, f => f.Cpu)} | {Times(figures, ours, f => f.AfterOthers)} |");
        }
    }

    private static void WriteCold(StringBuilder text, IReadOnlyList<Entry> entries)
    {
        Line(text, $"\n### Loading, and the first evaluations of a process\n");
        Line(text, $"| contender | loading, ms | ns per customer | CPU ns | bytes kept per customer | first, ms | second, ms | second, times steady |");
        Line(text, $"|---|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var entry in entries.Where(entry => entry.Samples.Count > 0))
        {
            var steady = new Figures(entry, entry.Samples.Keys.Min()).Wall;
            var contender = entry.Contender;
            var perCustomer = contender.Loads ? Number(entry.Load.Wall.TotalNanoseconds / contender.Customers) : "–";
            var cpu = contender.Loads ? Number(entry.Load.Cpu.TotalNanoseconds / contender.Customers) : "–";
            var bytes = contender.Bytes is { } kept ? Number((double)kept / contender.Customers) : "–";
            Line(text, $"| {contender.Name} | {Number(entry.Load.Wall)} | {perCustomer} | {cpu} | {bytes} | {Number(entry.First.Wall)} | {Number(entry.Second.Wall)} | {Number(entry.Second.Wall / steady)} |");
        }
    }

    /// <summary>Each peer with as many threads as it can use, against ours with as many.</summary>
    private static void WriteHeadlines(StringBuilder text, Workload workload, Plan plan, IReadOnlyList<Entry> entries)
    {
        Line(text, $"\n### In short\n\n{Headlines.Start}\n");
        Line(text, $"{Headlines.Titles}");
        foreach (var entry in entries.Where(entry => entry.Contender.IsHeadline && entry.Samples.Count > 0))
        {
            var threads = entry.Samples.Keys.Max();
            if (Ours(entries, threads) is { } ours)
            {
                var theirs = new Figures(entry, threads);
                var scaled = entry.Contender.Customers == workload.Customers ? "" : $", scaled from {Size.Write(entry.Contender.Customers)}";
                Line(text,
                    $"| {workload.Title} | {Size.Write(workload.Customers)} | {threads} | {entry.Contender.Name} ({entry.Contender.Gives}{scaled}) | {Number(ours.PerCustomer(f => f.Wall) * workload.Customers / 1e6)} | {Number(theirs.PerCustomer(f => f.Wall) * workload.Customers / 1e6)} | {Times(theirs, ours, f => f.Wall)} | {Times(theirs, ours, f => f.Cpu)} |");
            }
        }

        Line(text, $"\n{Headlines.End}");
    }

    private static Figures? Ours(IReadOnlyList<Entry> entries, int threads) =>
        entries.FirstOrDefault(entry => entry.Contender.IsLibrary && entry.Samples.ContainsKey(threads)) is { } entry ? new Figures(entry, threads) : null;

    private static string Times(Figures theirs, Figures? ours, Func<Figures, TimeSpan> part) =>
        ours is null ? "–" : Ratio(theirs.PerCustomer(part) / ours.PerCustomer(part));

    /// <summary>1/3 says more than 0.333.</summary>
    private static string Ratio(double ratio) => ratio < 0.995 ? $"1/{Number(1 / ratio)}" : Number(ratio);

    private static string Number(TimeSpan time) => Number(time.TotalMilliseconds);

    /// <summary>Three digits that say something.</summary>
    private static string Number(double number) =>
        number.ToString(number switch { >= 100 => "N0", >= 10 => "N1", >= 1 => "N2", _ => "N3" }, CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
