using System.Runtime.InteropServices;
using Segmentation.Bulk.Kernels;
using Segmentation.Evaluation.Compiling;

namespace Segmentation.Bulk.Columns;

/// <summary>The keys of one column for the rows of a chunk, in the fewest bytes that hold them.</summary>
/// <remarks>
/// There is room for a whole chunk, whatever the number of customers in it. A row is stored as a whole number without sign, 1, 2, 4 or 8 bytes wide. Its key is the base and so many steps, or, for numbers with few
/// decimals, the key of the double that is so many tenths, hundredths or the like. Greater stored numbers are greater keys.
/// </remarks>
internal sealed class KeyChunk
{
    /// <summary>Where numbers are not stored as decimals.</summary>
    public const int NoDecimals = -1;

    private static readonly double[] Powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

    private readonly byte[] _data;

    public KeyChunk(byte[] data, int width, long start, long step, int decimals, ulong[]? known)
    {
        _data = data;
        (Width, Start, Step, Decimals, Known) = (width, start, step, decimals, known);
    }

    /// <summary>How many decimals are tried.</summary>
    public static int MostDecimals => Powers.Length - 1;

    /// <summary>Bytes of a row.</summary>
    public int Width { get; }

    /// <summary>The key, or the whole number of decimal parts, of a stored 0.</summary>
    public long Start { get; }

    /// <summary>The key, or the whole number of parts, from one stored number to the next; above zero.</summary>
    public long Step { get; }

    /// <summary>The decimals of the parts; <see cref="NoDecimals"/> when keys are stored.</summary>
    public int Decimals { get; }

    /// <summary>The rows whose value is known; null when all are.</summary>
    public ulong[]? Known { get; private set; }

    /// <summary>Counts changes, so that whoever keeps something made from the chunk knows when it is out of date.</summary>
    public int Version { get; private set; }

    public ReadOnlySpan<byte> Data => _data;

    public long Bytes => _data.Length + (Known is null ? 0 : 8L * Known.Length);

    public ReadOnlySpan<T> As<T>()
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(_data);

    public bool IsKnown(int row) => Known is null || Bits.Has(Known, row);

    /// <summary>The key of a known row.</summary>
    public long KeyAt(int row) => KeyOf(RawAt(row));

    /// <summary>The key of a stored number.</summary>
    public long KeyOf(ulong raw)
    {
        var value = unchecked(Start + ((long)raw * Step));
        return Decimals == NoDecimals ? value : Keys.Of(value / Powers[Decimals]);
    }

    /// <summary>The greatest number that the width can store.</summary>
    public ulong MostRaw => Width == 8 ? ulong.MaxValue : (1UL << (8 * Width)) - 1;

    /// <summary>
    /// The least stored number whose key is at least so much. False when every number that can be stored has a lower key.
    /// </summary>
    public bool TryRawOf(long key, out ulong raw)
    {
        if (Decimals == NoDecimals)
        {
            var steps = key <= Start ? 0 : ((Int128)key - Start + Step - 1) / Step;
            raw = (ulong)Int128.Min(steps, MostRaw);
            return steps <= MostRaw;
        }

        // Greater parts are greater keys: the first that is enough.
        var (low, high) = ((ulong)0, Greatest);
        if (KeyOf(high) < key)
        {
            raw = 0;
            return false;
        }

        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = KeyOf(middle) < key ? (middle + 1, high) : (low, middle);
        }

        raw = low;
        return true;
    }

    /// <summary>Puts a value in its place; false when the chunk must be packed anew.</summary>
    public bool TrySet(int row, bool isKnown, long key)
    {
        ulong raw = 0;
        if (isKnown && (!TryRawOf(key, out raw) || KeyOf(raw) != key))
        {
            return false;
        }

        if (Known is not null || !isKnown)
        {
            Known ??= AllKnown();
            Bits.Put(Known, row, isKnown);
        }

        switch (Width)
        {
            case 1:
                _data[row] = (byte)raw;
                break;
            case 2:
                MemoryMarshal.Cast<byte, ushort>(_data.AsSpan())[row] = (ushort)raw;
                break;
            case 4:
                MemoryMarshal.Cast<byte, uint>(_data.AsSpan())[row] = (uint)raw;
                break;
            default:
                MemoryMarshal.Cast<byte, ulong>(_data.AsSpan())[row] = raw;
                break;
        }

        Version++;
        return true;
    }

    /// <summary>Writes out the keys of all rows, anything where unknown.</summary>
    public void Unpack(Span<long> keys)
    {
        for (var row = 0; row < keys.Length; row++)
        {
            keys[row] = KeyAt(row);
        }
    }

    /// <summary>Writes out keys, 0 where unknown, and which are known.</summary>
    public void Unpack(Span<long> keys, Span<ulong> known)
    {
        (Known ?? AllKnown()).AsSpan().CopyTo(known);
        for (var row = 0; row < keys.Length; row++)
        {
            keys[row] = IsKnown(row) ? KeyAt(row) : 0;
        }
    }

    /// <summary>No stored number of decimal parts is greater; up to here the parts fit a long.</summary>
    private ulong Greatest => Math.Min(MostRaw, (ulong)((1L << 60) / Step));

    private ulong RawAt(int row) => Width switch
    {
        1 => _data[row],
        2 => As<ushort>()[row],
        4 => As<uint>()[row],
        _ => As<ulong>()[row],
    };

    private static ulong[] AllKnown()
    {
        var known = new ulong[Bits.Words];
        Array.Fill(known, ulong.MaxValue);
        return known;
    }
}
