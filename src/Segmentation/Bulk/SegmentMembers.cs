using System.Collections.Immutable;
using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Kernels;
using Segmentation.Evaluation;
using Segmentation.Time;

namespace Segmentation;

/// <summary>The members of one segment among the customers of a table, and those for whom it is undetermined.</summary>
/// <threadsafety>As <see cref="SegmentMemberships"/>.</threadsafety>
public sealed class SegmentMembers
{
    private readonly SegmentMemberships _all;
    private readonly int _index;
    private readonly int _output;

    internal SegmentMembers(SegmentMemberships all, int index, int output) => (_all, _index, _output) = (all, index, output);

    /// <summary>Gets the key of the segment.</summary>
    public string Segment => _all.Segments[_index];

    /// <summary>Gets how many customers are members.</summary>
    public int Count => _all.Result.CountTrue(_output);

    /// <summary>Gets for how many customers the truth is undetermined.</summary>
    public int UndeterminedCount => _all.Result.CountOpen(_output);

    /// <summary>Gets the members.</summary>
    public CustomerSet Members => new(_all.Table, _all.Result.CopyTrue(_output));

    /// <summary>Gets the customers for whom the truth is undetermined.</summary>
    public CustomerSet Undetermined => new(_all.Table, _all.Result.CopyOpen(_output));

    /// <summary>The truth for a customer.</summary>
    /// <param name="key">The customer's key as text.</param>
    /// <exception cref="KeyNotFoundException">There was no such customer at the evaluation.</exception>
    public Truth TruthOf(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var row = _all.Table.RowOf(key);
        return _all.Has(row)
            ? _all.TruthOf(_output, row)
            : throw new KeyNotFoundException("There was no customer with this key.");
    }

    /// <summary>Why the truth is undetermined, each reason with the number of customers who have it; computed when asked for.</summary>
    /// <returns>The most frequent reason first. A customer can have several.</returns>
    /// <exception cref="InvalidOperationException">The table has changed since the evaluation.</exception>
    public ImmutableArray<KeyValuePair<UndeterminedReason, int>> Reasons()
    {
        _all.RequireUnchanged();
        var counts = new Dictionary<UndeterminedReason, int>();
        foreach (var row in Undetermined.Rows)
        {
            foreach (var reason in VerdictOf(row).Reasons)
            {
                counts[reason] = counts.GetValueOrDefault(reason) + 1;
            }
        }

        return [.. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key)];
    }

    /// <summary>The verdict of one customer, with reasons and until when; computed when asked for.</summary>
    /// <param name="key">The customer's key as text.</param>
    /// <exception cref="KeyNotFoundException">There is no such customer.</exception>
    /// <exception cref="InvalidOperationException">The table has changed since the evaluation.</exception>
    public Verdict VerdictOf(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        _all.RequireUnchanged();
        return _all.Table.Find(key) is >= 0 and var row ? VerdictOf(row) : throw new KeyNotFoundException("There is no customer with this key.");
    }

    /// <summary>
    /// The first instant, in UTC, at which anybody enters or leaves if nothing happens; null when nobody ever does. Computed when asked
    /// for, customer by customer: it costs far more than the evaluation.
    /// </summary>
    /// <param name="options">Threads and cancellation; all processors when null.</param>
    /// <exception cref="InvalidOperationException">The table has changed since the evaluation.</exception>
    public DateTimeOffset? NextChange(ParallelOptions? options = null)
    {
        _all.RequireUnchanged();
        if (!_all.Rules.Plan.DependsOnInstant)
        {
            return null;
        }

        var (next, padlock) = (Instant.Never, new Lock());
        Parallel.For(0, _all.Table.Chunks.Count, options ?? new ParallelOptions(), chunk =>
        {
            var first = Instant.Never;
            for (var row = chunk * Bits.Rows; row < (chunk * Bits.Rows) + _all.Table.Chunks[chunk].Rows; row++)
            {
                if (_all.Table.IsAlive(row) && VerdictOf(row).ValidUntil is { } until)
                {
                    first = Instant.Min(first, Instant.From(until));
                }
            }

            lock (padlock)
            {
                next = Instant.Min(next, first);
            }
        });
        return next.ToDateTimeOffset();
    }

    private Verdict VerdictOf(int row) => new ReferenceEvaluator(_all.Rules.RuleSet).VerdictOf(
        _all.Rules.Segments[_index], RowSnapshot.Of(_all.Table, row), Instant.From(_all.At));
}
