using System.Numerics;
using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Kernels;

namespace Segmentation;

/// <summary>Some of the customers of a table, one bit each.</summary>
/// <remarks>It stays as it is when the table changes; a customer who was taken out since keeps their key here.</remarks>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class CustomerSet
{
    private readonly TableData _table;
    private readonly ulong[] _bits;

    internal CustomerSet(TableData table, ulong[] bits)
    {
        (_table, _bits) = (table, bits);
        Count = Bits.Count(bits);
    }

    /// <summary>Gets how many customers there are.</summary>
    public int Count { get; }

    /// <summary>Gets the customers' keys, in the order of the table; read from the table one after the other.</summary>
    public IEnumerable<string> Keys
    {
        get
        {
            foreach (var row in Rows)
            {
                yield return _table.KeyOf(row);
            }
        }
    }

    internal TableData Table => _table;

    internal ReadOnlySpan<ulong> Words => _bits;

    internal IEnumerable<int> Rows
    {
        get
        {
            for (var word = 0; word < _bits.Length; word++)
            {
                for (var left = _bits[word]; left != 0; left &= left - 1)
                {
                    yield return (word << 6) + BitOperations.TrailingZeroCount(left);
                }
            }
        }
    }

    /// <summary>Whether a customer is among them.</summary>
    /// <param name="key">The customer's key as text.</param>
    public bool Contains(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var row = _table.RowOf(key);
        return row >= 0 && row >> 6 < _bits.Length && Bits.Has(_bits, row);
    }

    /// <summary>The customers in both.</summary>
    /// <exception cref="ArgumentException">The sets are of different tables.</exception>
    public static CustomerSet operator &(CustomerSet left, CustomerSet right) => Combine(left, right, (a, b) => a & b);

    /// <summary>The customers in one or both.</summary>
    /// <exception cref="ArgumentException">The sets are of different tables.</exception>
    public static CustomerSet operator |(CustomerSet left, CustomerSet right) => Combine(left, right, (a, b) => a | b);

    /// <summary>The customers in the first and not in the second.</summary>
    /// <exception cref="ArgumentException">The sets are of different tables.</exception>
    public static CustomerSet operator -(CustomerSet left, CustomerSet right) => Combine(left, right, (a, b) => a & ~b);

    /// <summary>The customers in both; the same as <c>&amp;</c>.</summary>
    public static CustomerSet BitwiseAnd(CustomerSet left, CustomerSet right) => left & right;

    /// <summary>The customers in one or both; the same as <c>|</c>.</summary>
    public static CustomerSet BitwiseOr(CustomerSet left, CustomerSet right) => left | right;

    /// <summary>The customers in the first and not in the second; the same as <c>-</c>.</summary>
    public static CustomerSet Subtract(CustomerSet left, CustomerSet right) => left - right;

    private static CustomerSet Combine(CustomerSet left, CustomerSet right, Func<ulong, ulong, ulong> combine)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (!ReferenceEquals(left._table, right._table))
        {
            throw new ArgumentException("The sets are of different tables.", nameof(right));
        }

        // A table grows: who was not there yet was in no set.
        var bits = new ulong[Math.Max(left._bits.Length, right._bits.Length)];
        for (var word = 0; word < bits.Length; word++)
        {
            bits[word] = combine(word < left._bits.Length ? left._bits[word] : 0, word < right._bits.Length ? right._bits[word] : 0);
        }

        return new CustomerSet(left._table, bits);
    }
}
