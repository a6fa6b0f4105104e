namespace Segmentation.Benchmarks;

/// <summary>The customers of the event workload as arrays, drawn from a fixed seed; the first customers are the same for every count.</summary>
/// <remarks>A customer's events come one after the other in ascending, distinct times; on average a customer has 9.9 of them in two years.</remarks>
public sealed class VisitorColumns
{
    private const ulong Seed = 20260307;
    private const double MeanGap = 10.4;

    private int[] _at;
    private byte[] _kind;
    private int[] _amount;
    private byte[] _category;

    public VisitorColumns(int count)
    {
        Count = count;
        Start = new int[count + 1];
        var capacity = Math.Max(1_024, count * 10);
        (_at, _kind, _amount, _category) = (new int[capacity], new byte[capacity], new int[capacity], new byte[capacity]);
        Fill();
    }

    public int Count { get; }

    /// <summary>The number of all events.</summary>
    public int Events => Start[Count];

    /// <summary>Where each customer's events begin, and last where they all end.</summary>
    public int[] Start { get; }

    /// <summary>In seconds after <see cref="Visitors.Epoch"/>.</summary>
    public ReadOnlySpan<int> At => _at.AsSpan(0, Events);

    /// <summary>The place in <see cref="Visitors.Kinds"/>.</summary>
    public ReadOnlySpan<byte> Kind => _kind.AsSpan(0, Events);

    /// <summary>In cents.</summary>
    public ReadOnlySpan<int> Amount => _amount.AsSpan(0, Events);

    public ReadOnlySpan<byte> Category => _category.AsSpan(0, Events);

    private void Fill()
    {
        var random = new SeededRandom(Seed);
        var categories = new Zipf(Visitors.Categories, 0.8);
        var last = (int)(Accounts.At - Visitors.Epoch).TotalSeconds;
        for (var i = 0; i < Count; i++)
        {
            var (first, count) = (Start[i], (int)(-Math.Log(1 - random.NextDouble()) * MeanGap));
            Reserve(first + count);
            for (var e = first; e < first + count; e++)
            {
                _at[e] = last - random.Next(730 * 86_400);
                _kind[e] = DrawKind(random);
                _amount[e] = (int)Math.Min(10_000_000, 100 * Math.Exp(3.5 + random.NextNormal()));
                _category[e] = (byte)categories.Draw(random);
            }

            Start[i + 1] = first + count;
            SortTimes(_at.AsSpan(first, count));
        }
    }

    /// <summary>Times are independent of the rest, so that it is enough to sort them alone; no two are the same.</summary>
    private static void SortTimes(Span<int> times)
    {
        times.Sort();
        for (var e = times.Length - 2; e >= 0; e--)
        {
            times[e] = Math.Min(times[e], times[e + 1] - 1);
        }
    }

    private static byte DrawKind(SeededRandom random) => random.Next(100) switch
    {
        < 45 => 0,
        < 60 => 1,
        < 85 => 2,
        < 89 => 3,
        < 95 => 4,
        _ => 5,
    };

    private void Reserve(int events)
    {
        if (events > _at.Length)
        {
            var capacity = Math.Max(events, _at.Length + (_at.Length / 4));
            Array.Resize(ref _at, capacity);
            Array.Resize(ref _kind, capacity);
            Array.Resize(ref _amount, capacity);
            Array.Resize(ref _category, capacity);
        }
    }
}
