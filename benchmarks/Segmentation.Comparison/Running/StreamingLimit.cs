using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Segmentation.Comparison.Running;

/// <summary>One pass over exactly the bytes an evaluation must touch: reads columns, writes bitmaps, decides nothing. What no engine can beat.</summary>
/// <param name="customers">How many customers.</param>
/// <param name="bitsPerCustomer">For each column that is read, how many bits it has per customer.</param>
/// <param name="bitmaps">How many bitmaps are written.</param>
internal sealed class StreamingLimit(int customers, IReadOnlyList<double> bitsPerCustomer, int bitmaps) : Contender
{
    private const int ChunkCustomers = 8_192;

    private byte[][] _read = [];
    private byte[][] _written = [];

    public override string Name => "streaming limit";

    public override string Gives => "nothing: reads and writes the bytes";

    public override int Customers => customers;

    public override bool Decides => false;

    public override bool IsHeadline => true;

    public override long? Bytes => _read.Sum(column => (long)column.Length);

    public override void Load()
    {
        _read = [.. bitsPerCustomer.Select(bits => new byte[(long)(customers * bits / 8)])];
        _written = [.. Enumerable.Range(0, bitmaps).Select(_ => new byte[customers / 8])];
        foreach (var column in _read)
        {
            column.AsSpan().Fill(1);
        }
    }

    public override long[] Run(int threads)
    {
        var chunks = (customers + ChunkCustomers - 1) / ChunkCustomers;
        if (threads == 1)
        {
            Pass(0, chunks);
        }
        else
        {
            Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, part =>
                Pass((int)((long)chunks * part / threads), (int)((long)chunks * (part + 1) / threads)));
        }

        return [];
    }

    private void Pass(int from, int to)
    {
        for (var chunk = from; chunk < to; chunk++)
        {
            var sum = Vector512<byte>.Zero;
            foreach (var column in _read)
            {
                sum ^= Read(Slice(column, chunk));
            }

            foreach (var bitmap in _written)
            {
                Write(Slice(bitmap, chunk), sum);
            }
        }
    }

    private Span<byte> Slice(byte[] bytes, int chunk)
    {
        var from = Place(bytes, chunk);
        return bytes.AsSpan(from, Place(bytes, chunk + 1) - from);
    }

    private int Place(byte[] bytes, int chunk) => (int)Math.Min(bytes.Length, (long)bytes.Length * ChunkCustomers * chunk / customers);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Vector512<byte> Read(Span<byte> bytes)
    {
        ref var start = ref MemoryMarshal.GetReference(bytes);
        var (a, b, c, d) = (Vector512<byte>.Zero, Vector512<byte>.Zero, Vector512<byte>.Zero, Vector512<byte>.Zero);
        for (var i = 0; i + 256 <= bytes.Length; i += 256)
        {
            a ^= Vector512.LoadUnsafe(ref start, (nuint)i);
            b ^= Vector512.LoadUnsafe(ref start, (nuint)i + 64);
            c ^= Vector512.LoadUnsafe(ref start, (nuint)i + 128);
            d ^= Vector512.LoadUnsafe(ref start, (nuint)i + 192);
        }

        return a ^ b ^ c ^ d;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Write(Span<byte> bytes, Vector512<byte> value)
    {
        ref var start = ref MemoryMarshal.GetReference(bytes);
        for (var i = 0; i + 64 <= bytes.Length; i += 64)
        {
            value.StoreUnsafe(ref start, (nuint)i);
        }
    }
}
