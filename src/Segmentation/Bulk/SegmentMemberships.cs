using System.Collections.Immutable;
using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Evaluating;
using Segmentation.Bulk.Kernels;
using Segmentation.Time;

namespace Segmentation;

/// <summary>The members of all segments among the customers of a table, at an instant.</summary>
/// <remarks>What is counted stays as it is when the table changes; reasons and verdicts are computed from the table and ask for it unchanged.
/// Once its memory was given to another evaluation, asking it throws an <see cref="InvalidOperationException"/>.</remarks>
/// <threadsafety>Safe to share between threads, while the table does not change and its memory is not given to another evaluation.</threadsafety>
public sealed class SegmentMemberships
{
    private readonly BulkResult _result;
    private readonly int _turn;
    private readonly int _rows;
    private readonly int _version;
    private readonly ulong[]?[]? _present;

    internal SegmentMemberships(BulkRules rules, TableData table, BulkResult result, DateTimeOffset at)
    {
        (Rules, Table, At, Customers) = (rules, table, at, table.Count);
        (_result, _turn) = (result, result.Turn);
        (_rows, _version, _present) = (table.Rows, table.Version, table.CopyAlive());
        Segments = [.. rules.Segments.Select(segment => rules.RuleSet.Keys[segment])];
    }

    /// <summary>Gets the instant of the evaluation.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Gets the keys of the segments, in the order defined.</summary>
    public ImmutableArray<string> Segments { get; }

    /// <summary>Gets how many customers were in the table.</summary>
    public int Customers { get; }

    /// <summary>Gets the first thousand of what went wrong while evaluating, such as a sum beyond its range, in the order of the customers.</summary>
    public ImmutableArray<Issue> Issues => [.. Result.Faults.Kept];

    internal BulkRules Rules { get; }

    internal TableData Table { get; }

    internal BulkResult Result => _result.Turn == _turn
        ? _result
        : throw new InvalidOperationException("The memory of this evaluation was given to another. Ask that one.");

    /// <summary>Gets the members of a segment by its place.</summary>
    /// <param name="index">The place in <see cref="Segments"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public SegmentMembers this[int index] => index >= 0 && index < Segments.Length
        ? new SegmentMembers(this, index, Rules.Outputs[index])
        : throw new ArgumentOutOfRangeException(nameof(index), index, "There is no segment at this place.");

    /// <summary>Gets the members of a segment.</summary>
    /// <param name="segment">The key of the segment.</param>
    /// <exception cref="KeyNotFoundException">There is no such segment.</exception>
    public SegmentMembers this[string segment]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(segment);
            var index = Segments.IndexOf(segment);
            return index >= 0 ? this[index] : throw new KeyNotFoundException($"There is no segment '{segment}'.");
        }
    }

    /// <summary>How many customers each two segments have in common.</summary>
    /// <returns>Rows and columns in the order of <see cref="Segments"/>; the diagonal counts the members.</returns>
    public int[,] Overlaps()
    {
        var counts = new int[Segments.Length, Segments.Length];
        for (var one = 0; one < Segments.Length; one++)
        {
            for (var other = one; other < Segments.Length; other++)
            {
                counts[one, other] = Result.CountBoth(Rules.Outputs[one], Rules.Outputs[other]);
                counts[other, one] = counts[one, other];
            }
        }

        return counts;
    }

    /// <summary>Who entered and who left a segment since an earlier evaluation of the same table.</summary>
    /// <param name="segment">The key of the segment, which both evaluations have.</param>
    /// <param name="earlier">The earlier evaluation, perhaps with other rules.</param>
    /// <exception cref="KeyNotFoundException">An evaluation has no such segment.</exception>
    /// <exception cref="ArgumentException">The evaluations are of different tables.</exception>
    public MembershipChange ChangeSince(string segment, SegmentMemberships earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        var (now, then) = (this[segment].Members, earlier[segment].Members);
        return new MembershipChange(segment, now - then, then - now);
    }

    /// <summary>Whether a row had a customer.</summary>
    internal bool Has(int row) => row >= 0 && row < _rows && (_present?[row / Bits.Rows] is not { } chunk || Bits.Has(chunk, row % Bits.Rows));

    internal Truth TruthOf(int output, int row) => Result[output, row / Bits.Rows, row % Bits.Rows];

    /// <summary>This evaluation, for another that takes its place.</summary>
    internal Earlier AsEarlier() => new(Rules, Table, _version, Instant.From(At), _result, _turn);

    internal void RequireUnchanged()
    {
        if (Table.Version != _version)
        {
            throw new InvalidOperationException("The table has changed since the evaluation. Evaluate again.");
        }
    }
}
