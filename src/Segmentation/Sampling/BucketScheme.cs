using System.Buffers;
using System.Runtime.CompilerServices;
using Segmentation.Sampling;
using Segmentation.Sampling.Internal;

namespace Segmentation;

/// <summary>A stable split of customers: which bucket a customer's key falls into, for a split of a given name.</summary>
/// <remarks>
/// <para>
/// The layout joins name and key, the text is hashed as UTF-8, the unsigned hash is reduced to one of
/// <see cref="Count"/> buckets, and these are numbered from <see cref="First"/>. Nothing else enters: the same name and
/// key give the same bucket on every machine, in every version. Texts are taken as they are: no case folding, no
/// Unicode normalisation, so a composed and a decomposed é are different keys.
/// </para>
/// <para>
/// UTF-16 that is not well formed is hashed too: a lone surrogate becomes the three bytes that UTF-8 would have for its
/// number, not a replacement character, so different keys stay different texts. Name and key are encoded each by itself.
/// Without a separator in the layout, or with one that occurs in names, different pairs can give the same text.
/// </para>
/// <para>
/// A new scheme is the library's own, <see cref="Sample"/>; other products' splits are written as differences from it.
/// No memory is allocated for keys of ordinary length; long ones borrow a pooled buffer. Time is linear in the length.
/// </para>
/// </remarks>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
/// <example>
/// A rollout over 1 to 100 with an inclusive percentage, as feature-flag services have it:
/// <code>
/// var rollout = new BucketScheme { Count = 100, First = 1, Edge = BucketEdge.UpperInclusive };
/// bool on = rollout.Contains("new-checkout", customerId, 0, 25);
/// </code>
/// </example>
public sealed record BucketScheme
{
    private const int StackBytes = 384;

    /// <summary>The largest number of buckets, 2^60.</summary>
    public const long MaxCount = 1L << 60;

    private readonly BucketLayout _layout = BucketLayout.Default;

    /// <summary>Gets the library's own split, used by <c>in sample ... percent of "name"</c>.</summary>
    /// <value>MurmurHash3_x86_32 with seed 0 of <c>name:key</c>, modulo 10,000, numbered from 0, half-open.</value>
    public static BucketScheme Sample { get; } = new();

    /// <summary>Gets the hash.</summary>
    /// <value>Default <see cref="BucketHash.Murmur3"/>.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public BucketHash Hash { get; init => field = Defined(value); }

    /// <summary>Gets the seed of the hash; signed seeds are reinterpreted as unsigned.</summary>
    /// <value>Default 0, and it must stay 0 for a hash that has no seed.</value>
    public uint Seed { get; init; }

    /// <summary>Gets how name and key are joined.</summary>
    /// <value>A text that holds <c>{key}</c> once and <c>{name}</c> at most once; default <c>{name}:{key}</c>.</value>
    /// <exception cref="ArgumentException">The text is not a layout.</exception>
    public string Layout
    {
        get => _layout.Template;
        init => _layout = BucketLayout.Parse(value);
    }

    /// <summary>Gets how the hash is reduced to a bucket.</summary>
    /// <value>Default <see cref="BucketReduction.Modulo"/>.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public BucketReduction Reduction { get; init => field = Defined(value); }

    /// <summary>Gets the number of buckets.</summary>
    /// <value>1 to <see cref="MaxCount"/>; default 10,000.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public long Count
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(Count));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxCount, nameof(Count));
            field = value;
        }
    } = 10_000;

    /// <summary>Gets the number of the first bucket.</summary>
    /// <value>0 or 1; default 0.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int First
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(First));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1, nameof(First));
            field = value;
        }
    }

    /// <summary>Gets which end of a range belongs to it.</summary>
    /// <value>Default <see cref="BucketEdge.LowerInclusive"/>.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public BucketEdge Edge { get; init => field = Defined(value); }

    /// <summary>Returns the unsigned hash of a key, before it is reduced to a bucket.</summary>
    /// <param name="name">The name of the split; may be empty.</param>
    /// <param name="key">The customer's key; may be empty.</param>
    /// <returns>32 or 60 bits, by the hash.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    /// <exception cref="ArgumentException">The text is longer than about 700 million characters.</exception>
    /// <exception cref="InvalidOperationException">A seed is set for a hash that has none.</exception>
    public ulong HashOf(string name, string key)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(key);
        int size = _layout.MaxByteCount(name, key);
        if (size > StackBytes)
        {
            return PooledHash(name, key, size);
        }

        Span<byte> bytes = stackalloc byte[StackBytes];
        return Hash.Compute(bytes[.._layout.Encode(name, key, bytes)], Seed);
    }

    /// <summary>Returns the bucket that a key falls into.</summary>
    /// <param name="name">The name of the split; may be empty.</param>
    /// <param name="key">The customer's key; may be empty.</param>
    /// <returns>A number from <see cref="First"/> to <see cref="First"/> + <see cref="Count"/> - 1.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    /// <exception cref="ArgumentException">The text is longer than about 700 million characters.</exception>
    /// <exception cref="InvalidOperationException">A seed is set for a hash that has none.</exception>
    public long Bucket(string name, string key) => First + Reduce(HashOf(name, key), Count);

    /// <summary>Returns whether a key falls into a range of percentages.</summary>
    /// <param name="name">The name of the split; may be empty.</param>
    /// <param name="key">The customer's key; may be empty. Null, no key, is in no range.</param>
    /// <param name="fromPercent">Where the range starts, 0 to 100.</param>
    /// <param name="toPercent">Where it ends, <paramref name="fromPercent"/> to 100.</param>
    /// <returns>Whether the bucket is in the range; which end belongs to it is <see cref="Edge"/>.</returns>
    /// <remarks>
    /// <see cref="Count"/> * percent / 100 is compared, exactly, with the number of the bucket if the upper end belongs
    /// to the range, and with its index, from 0 whatever <see cref="First"/> is, if the lower end does: ranges that
    /// cover 0 to 100 hold every key once. A percentage that is not <see cref="IsWhole"/> is not refused; it takes
    /// effect at the next bucket.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A percentage is out of range, or the range is reversed.</exception>
    /// <exception cref="ArgumentException">The text is longer than about 700 million characters.</exception>
    /// <exception cref="InvalidOperationException">A seed is set for a hash that has none.</exception>
    public bool Contains(string name, string? key, decimal fromPercent, decimal toPercent)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentOutOfRangeException.ThrowIfNegative(fromPercent);
        ArgumentOutOfRangeException.ThrowIfLessThan(toPercent, fromPercent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(toPercent, 100m);
        if (key is null)
        {
            return false;
        }

        decimal bucket = Bucket(name, key);
        decimal from = Count * fromPercent / 100;
        decimal to = Count * toPercent / 100;
        return Edge == BucketEdge.LowerInclusive
            ? from <= bucket - First && bucket - First < to
            : (from < bucket || from == 0) && bucket <= to;
    }

    /// <summary>Chooses one of several variants by weight.</summary>
    /// <param name="name">The name of the split; may be empty.</param>
    /// <param name="key">The customer's key; may be empty. Null, no key, gets no variant.</param>
    /// <param name="weights">The weight of each variant, 0 or more; together at most <see cref="MaxCount"/>.</param>
    /// <returns>The index of the variant, or -1 without a key or without any weight.</returns>
    /// <remarks>
    /// The total weight takes the place of <see cref="Count"/>; each variant holds as many buckets as it weighs, in
    /// order. <see cref="Edge"/> and <see cref="First"/> have no influence.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative, or the total is too large.</exception>
    /// <exception cref="ArgumentException">The text is longer than about 700 million characters.</exception>
    /// <exception cref="InvalidOperationException">A seed is set for a hash that has none.</exception>
    public int Choose(string name, string? key, ReadOnlySpan<int> weights)
    {
        ArgumentNullException.ThrowIfNull(name);
        long total = 0;
        foreach (int weight in weights)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(weight, nameof(weights));
            total += weight;
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThan(total, MaxCount, nameof(weights));
        if (key is null || total == 0)
        {
            return -1;
        }

        long rest = Reduce(HashOf(name, key), total);
        int index = 0;
        while (rest >= weights[index])
        {
            rest -= weights[index++];
        }

        return index;
    }

    /// <summary>Returns whether a percentage is a whole number of buckets.</summary>
    /// <param name="percent">The percentage, 0 to 100.</param>
    /// <returns>For <see cref="Sample"/>: whether it has at most two decimals. False outside 0 to 100.</returns>
    public bool IsWhole(decimal percent) =>
        percent is >= 0 and <= 100 && decimal.IsInteger(Count * percent / 100);

    private long Reduce(ulong hash, long count) => Reduction == BucketReduction.Modulo
        ? (long)(hash % (ulong)count)
        : (long)(((UInt128)hash * (ulong)count) >> Hash.Bits());

    private ulong PooledHash(string name, string key, int size)
    {
        byte[] bytes = ArrayPool<byte>.Shared.Rent(size);
        ulong hash = Hash.Compute(bytes.AsSpan(0, _layout.Encode(name, key, bytes)), Seed);
        ArrayPool<byte>.Shared.Return(bytes);
        return hash;
    }

    private static T Defined<T>(T value, [CallerMemberName] string property = "")
        where T : struct, Enum =>
        Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(property, value, "Not a defined value.");
}
