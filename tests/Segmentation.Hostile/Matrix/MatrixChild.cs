using System.Globalization;
using Segmentation.Hostile.Checks;
using Segmentation.Hostile.Entries;

namespace Segmentation.Hostile.Matrix;

/// <summary>One process of the matrix: tries every input on a small stack and tells what was answered.</summary>
internal sealed class MatrixChild(Combination combination, TextWriter output)
{
    private const int Batch = 128;

    /// <summary>
    /// What is remembered of a text is told by the things that are watched; this is for what nobody thought of. The runtime keeps buffers of
    /// its own, two or three megabytes after the sets of thousands of segments.
    /// </summary>
    private const long MostKept = 8 << 20;

    private readonly Leftovers _leftovers = new();
    private long _first;
    private TimeSpan _slowest;
    private long _most;

    /// <summary>Tries the inputs from a position of this child's order on.</summary>
    public int Run(IReadOnlyList<HostileEntry> entries, int from)
    {
        if (Unprepared() is { } problem)
        {
            Tell(ChildLine.Failure, 0, problem);
            return 1;
        }

        return SmallStack.Run(() => Try(entries, combination.Order(entries.Count).Skip(from)));
    }

    private int Try(IReadOnlyList<HostileEntry> entries, IEnumerable<int> order)
    {
        var tried = 0;
        foreach (var index in order)
        {
            Tell(ChildLine.Begin, index, entries[index].Id);
            Try(entries[index], index);
            if (++tried % Batch == 0)
            {
                CheckLeftovers(index);
            }
        }

        CheckLeftovers(0);
        Tell(ChildLine.Slowest, (long)_slowest.TotalMicroseconds, "");
        Tell(ChildLine.Most, _most, "");
        Tell(ChildLine.Done, tried, "");
        return 0;
    }

    private void Try(HostileEntry entry, int index)
    {
        var result = EntryCheck.Run(entry, _leftovers);
        _slowest = result.Elapsed > _slowest ? result.Elapsed : _slowest;
        _most = Math.Max(_most, result.Allocated);
        foreach (var failure in result.Failures)
        {
            Tell(ChildLine.Failure, index, failure);
        }

        Tell(ChildLine.Answer, index, result.Answer);
    }

    /// <summary>Nothing of the inputs so far is remembered, whatever they were.</summary>
    private void CheckLeftovers(int index)
    {
        foreach (var id in _leftovers.TakeKept())
        {
            Tell(ChildLine.Failure, index, $"something of '{id}' is still in memory");
        }

        var kept = GC.GetTotalMemory(forceFullCollection: false);
        _first = _first == 0 ? kept : _first;
        if (kept - _first > MostKept)
        {
            Tell(ChildLine.Failure, index, string.Create(CultureInfo.InvariantCulture, $"{kept - _first} bytes stay behind"));
        }

        // The getters of the model are compiled into this one; texts are not.
        var made = AppDomain.CurrentDomain.GetAssemblies()
            .Where(assembly => assembly.IsDynamic && assembly.GetName().Name != "Anonymously Hosted DynamicMethods Assembly");
        foreach (var assembly in made)
        {
            Tell(ChildLine.Failure, index, $"code was made: {assembly.FullName}");
        }
    }

    /// <summary>Why this process is not what the parent asked for; null when it is.</summary>
    private string? Unprepared()
    {
        var culture = CultureInfo.CurrentCulture;
        var point = combination.Culture is "en-US" or "zh-CN" ? "." : ",";
        if (culture.Name != combination.Culture || culture.NumberFormat.NumberDecimalSeparator != point)
        {
            return $"the culture is {culture.Name}, not {combination.Culture}";
        }

        var zone = TimeZoneInfo.FindSystemTimeZoneById(combination.Zone);
        return TimeZoneInfo.Local.BaseUtcOffset == zone.BaseUtcOffset
            ? null
            : $"the machine's zone is {TimeZoneInfo.Local.Id}, not {combination.Zone}";
    }

    private void Tell(string word, long number, string text) => output.WriteLine(new ChildLine(word, number, text).ToString());
}
