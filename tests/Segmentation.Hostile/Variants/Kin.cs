using System.Text;
using Segmentation.Hostile.Entries;
using static System.FormattableString;

namespace Segmentation.Hostile.Variants;

/// <summary>Makes the kin of one category, and numbers them.</summary>
/// <param name="category">The category.</param>
/// <param name="isJson">Whether the inputs are rules as JSON.</param>
internal sealed class Kin(string category, bool isJson = false)
{
    private readonly List<HostileEntry> _entries = [];

    /// <summary>Gets what was made, in the order made.</summary>
    public IReadOnlyList<HostileEntry> Entries => _entries;

    /// <summary>Adds texts that must be refused.</summary>
    public void Reject(params IEnumerable<string> texts) => Add(Expectation.Reject, texts);

    /// <summary>Adds texts that must be refused or cheap.</summary>
    public void Bounded(params IEnumerable<string> texts) => Add(Expectation.Bounded, texts);

    /// <summary>Adds texts that may be accepted or refused.</summary>
    public void Either(params IEnumerable<string> texts) => Add(Expectation.Either, texts);

    /// <summary>Adds an input that is made when it is needed, because it is large or needs segments.</summary>
    public void Add(Expectation expect, Func<string> build, params IEnumerable<SegmentText> segments) =>
        Add(new HostileEntry(Invariant($"kin-{category}-{_entries.Count}"), category, expect, () => Fresh(build()))
        {
            Segments = [.. segments],
        });

    /// <summary>Adds an input that is too dear to ask until when it holds.</summary>
    public void AddDear(Func<string> build) => Add(
        new HostileEntry(Invariant($"kin-{category}-{_entries.Count}"), category, Expectation.Bounded, () => Fresh(build()))
        {
            AsksUntilWhen = false,
        });

    /// <summary>So many times the same.</summary>
    public static string Times(string part, int times) => new StringBuilder().Insert(0, part, times).ToString();

    /// <summary>A copy each time: what is alive afterwards is then the library's doing.</summary>
    private static string Fresh(string text) => new(text.AsSpan());

    private void Add(HostileEntry entry) => _entries.Add(entry with { IsKin = true, IsJson = isJson });

    private void Add(Expectation expect, IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            Add(expect, () => text);
        }
    }
}
