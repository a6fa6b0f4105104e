using System.Numerics;

namespace Segmentation.Benchmarks;

/// <summary>The customers of the wide workload as arrays, drawn from a fixed seed; the first customers are the same for every count.</summary>
/// <remarks>Days are those of <see cref="DateOnly.DayNumber"/>; places and tags are numbers that <see cref="Accounts"/> names.</remarks>
public sealed class AccountColumns
{
    public const int MaxTags = 12;

    private const ulong Seed = 20260305;

    public AccountColumns(int count)
    {
        Count = count;
        Spend = new long[count];
        Orders = new int[count];
        LastOrder = new int[count];
        FirstOrder = new int[count];
        Country = new byte[count];
        City = new ushort[count];
        Birthday = new int[count];
        Age = new byte[count];
        Satisfaction = new float[count];
        ChurnScore = new float[count];
        TagStart = new int[count + 1];
        Tags = Fill();
    }

    public int Count { get; }

    /// <summary>In cents.</summary>
    public long[] Spend { get; }

    public int[] Orders { get; }

    public int[] LastOrder { get; }

    public int[] FirstOrder { get; }

    public byte[] Country { get; }

    public ushort[] City { get; }

    public int[] Birthday { get; }

    public byte[] Age { get; }

    /// <summary>NaN is unknown.</summary>
    public float[] Satisfaction { get; }

    public float[] ChurnScore { get; }

    /// <summary>Where each customer's tags begin in <see cref="Tags"/>, and last where they all end.</summary>
    public int[] TagStart { get; }

    /// <summary>All customers' tags, one customer after the other, each customer's in ascending order.</summary>
    public byte[] Tags { get; }

    /// <summary>One customer's tags.</summary>
    public ReadOnlySpan<byte> TagsOf(int customer) => Tags.AsSpan(TagStart[customer]..TagStart[customer + 1]);

    private byte[] Fill()
    {
        var random = new SeededRandom(Seed);
        var (countries, cities, tags) = (new Zipf(Accounts.Countries, 1.1), new Zipf(Accounts.Cities, 0.9), new Zipf(Accounts.TagCount, 0.8));
        var kept = new byte[Math.Max(64, Count * 4)];
        for (var i = 0; i < Count; i++)
        {
            FillFigures(i, random);
            Country[i] = (byte)countries.Draw(random);
            City[i] = (ushort)cities.Draw(random);
            if (TagStart[i] + MaxTags > kept.Length)
            {
                Array.Resize(ref kept, kept.Length + (kept.Length / 4));
            }

            TagStart[i + 1] = TagStart[i] + DrawTags(random, tags, kept.AsSpan(TagStart[i], MaxTags));
        }

        return kept[..TagStart[Count]];
    }

    private void FillFigures(int i, SeededRandom random)
    {
        var today = Accounts.Today.DayNumber;
        var first = random.Next(30, 3_000);
        Spend[i] = (long)Math.Min(100_000_000, Math.Round(100 * Math.Exp(5 + (1.5 * random.NextNormal()))));
        Orders[i] = 1 + (int)(401 * Math.Pow(random.NextDouble(), 4));
        FirstOrder[i] = today - first;
        LastOrder[i] = today - (int)(first * Math.Pow(random.NextDouble(), 2));
        Birthday[i] = today - random.Next(18 * 365, 95 * 365);
        Age[i] = (byte)random.Next(18, 96);
        Satisfaction[i] = random.Next(5) == 0 ? float.NaN : random.Next(10, 51) / 10f;
        ChurnScore[i] = (float)random.NextDouble();
    }

    /// <summary>Up to 12 tags, 3 on average, each once.</summary>
    private static int DrawTags(SeededRandom random, Zipf tags, Span<byte> into)
    {
        var coins = random.NextBits();
        var wanted = BitOperations.PopCount(coins & (coins >> MaxTags) & ((1UL << MaxTags) - 1));
        var count = 0;
        for (var i = 0; i < wanted; i++)
        {
            var tag = (byte)tags.Draw(random);
            if (into[..count].IndexOf(tag) < 0)
            {
                into[count++] = tag;
            }
        }

        into[..count].Sort();
        return count;
    }
}
