using System.Globalization;
using System.Text;
using Segmentation.Sampling;

namespace Segmentation.Tests.Sampling;

public class BucketSchemeTests
{
    private static readonly BucketScheme Raw = new() { Layout = "{key}" };

    [Theory]
    [InlineData("", 0u, 0u)]
    [InlineData("", 1u, 0x514E28B7u)]
    [InlineData("", 0xFFFFFFFFu, 0x81F16F39u)]
    [InlineData("test", 0u, 0xBA6BD213u)]
    [InlineData("test", 0x9747B28Cu, 0x704B81DCu)]
    [InlineData("a", 0x9747B28Cu, 0x7FA09EA6u)]
    [InlineData("aa", 0x9747B28Cu, 0x5D211726u)]
    [InlineData("aaa", 0x9747B28Cu, 0x283E0130u)]
    [InlineData("aaaa", 0x9747B28Cu, 0x5A97808Au)]
    [InlineData("The quick brown fox jumps over the lazy dog", 0u, 0x2E4FF723u)]
    [InlineData("The quick brown fox jumps over the lazy dog", 0x9747B28Cu, 0x2FA826CDu)]
    [InlineData("ππππππππ", 0x9747B28Cu, 0xD58063C1u)]
    public void Murmur3_gives_the_published_answers(string key, uint seed, uint expected)
    {
        BucketScheme scheme = Raw with { Seed = seed };

        Assert.Equal(expected, scheme.HashOf("", key));
    }

    [Theory]
    [InlineData("", 0x811C9DC5u)]
    [InlineData("a", 0xE40C292Cu)]
    [InlineData("foobar", 0xBF9CF968u)]
    public void Fnv1a_gives_the_published_answers(string key, uint expected) =>
        Assert.Equal(expected, (Raw with { Hash = BucketHash.Fnv1a }).HashOf("", key));

    [Theory]
    [InlineData("", "da39a3ee5e6b4b0")]
    [InlineData("abc", "a9993e364706816")]
    public void Sha1_gives_the_first_fifteen_digits(string key, string expected) =>
        Assert.Equal(
            ulong.Parse(expected, NumberStyles.HexNumber, CultureInfo.InvariantCulture),
            (Raw with { Hash = BucketHash.Sha1 }).HashOf("", key));

    // Computed by an independent implementation of the formula; five of the hashes have their top bit set.
    [Theory]
    [InlineData("autumn", "c-1001", 8756)]
    [InlineData("autumn", "顾客甲", 4587)]
    [InlineData("autumn", "😀", 9492)]
    [InlineData("autumn", "", 9976)]
    [InlineData("秋分", "c-1001", 4812)]
    [InlineData("秋分", "顾客甲", 7804)]
    [InlineData("秋分", "😀", 759)]
    [InlineData("秋分", "", 8367)]
    [InlineData("", "c-1001", 6513)]
    public void The_librarys_own_sample_hashes_name_colon_key_modulo_ten_thousand(string name, string key, int bucket) =>
        Assert.Equal(bucket, BucketScheme.Sample.Bucket(name, key));

    [Theory]
    [InlineData("{key}", "k")]
    [InlineData("{name}:{key}", "n:k")]
    [InlineData("{key}{name}", "kn")]
    [InlineData("__{name}/{key}.é", "__n/k.é")]
    public void The_layout_joins_name_and_key(string layout, string joined)
    {
        BucketScheme scheme = new() { Layout = layout };

        Assert.Equal(Raw.HashOf("", joined), scheme.HashOf("n", "k"));
        Assert.Equal(layout, scheme.Layout);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{name}")]
    [InlineData("{Key}")]
    [InlineData("{key}{key}")]
    [InlineData("{name}{key}{name}")]
    public void A_text_that_is_not_a_layout_is_refused(string layout) =>
        Assert.Throws<ArgumentException>(() => new BucketScheme { Layout = layout });

    [Fact]
    public void A_range_is_half_open_by_default()
    {
        long bucket = BucketScheme.Sample.Bucket("spring", "u2");
        decimal at = bucket / 100m;

        Assert.True(BucketScheme.Sample.Contains("spring", "u2", at, at + 0.01m));
        Assert.False(BucketScheme.Sample.Contains("spring", "u2", 0, at));
        Assert.False(BucketScheme.Sample.Contains("spring", "u2", at, at));
        Assert.True(BucketScheme.Sample.Contains("spring", "u2", 0, 100));
    }

    [Fact]
    public void An_upper_inclusive_range_holds_its_upper_end_only()
    {
        BucketScheme rollout = new() { Count = 100, First = 1, Edge = BucketEdge.UpperInclusive };
        long number = rollout.Bucket("checkout", "c-7");

        Assert.Equal(56, number);
        Assert.True(rollout.Contains("checkout", "c-7", 0, 56));
        Assert.False(rollout.Contains("checkout", "c-7", 0, 55));
        Assert.True(rollout.Contains("checkout", "c-7", 55, 56));
        Assert.False(rollout.Contains("checkout", "c-7", 56, 100));
    }

    [Theory]
    [InlineData(BucketEdge.LowerInclusive, 0)]
    [InlineData(BucketEdge.UpperInclusive, 0)]
    [InlineData(BucketEdge.LowerInclusive, 1)]
    [InlineData(BucketEdge.UpperInclusive, 1)]
    public void Every_key_is_in_exactly_one_of_the_ranges_that_cover_everything(BucketEdge edge, int first)
    {
        BucketScheme scheme = new() { Count = 7, First = first, Edge = edge };

        foreach (string key in Keys(500))
        {
            int ranges = Enumerable.Range(0, 10).Count(i => scheme.Contains("n", key, i * 10, (i + 1) * 10));

            Assert.Equal(1, ranges);
        }
    }

    [Fact]
    public void Scaling_takes_the_place_on_the_whole_scale_of_the_hash()
    {
        BucketScheme scaled = Raw with { Reduction = BucketReduction.Scale };
        BucketScheme wide = scaled with { Hash = BucketHash.Sha1, Count = BucketScheme.MaxCount };

        Assert.Equal(0xBA6BD213L * 10_000 / (1L << 32), scaled.Bucket("", "test"));
        Assert.Equal(0xA9993E364706816L, wide.Bucket("", "abc"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(10_000)]
    [InlineData(BucketScheme.MaxCount)]
    public void Buckets_stay_within_their_numbers(long count)
    {
        foreach (BucketReduction reduction in Enum.GetValues<BucketReduction>())
        {
            foreach (BucketHash hash in Enum.GetValues<BucketHash>())
            {
                BucketScheme scheme = new() { Hash = hash, Reduction = reduction, Count = count, First = 1 };

                Assert.All(Keys(50), key => Assert.InRange(scheme.Bucket("n", key), 1, count));
            }
        }
    }

    [Fact]
    public void Samples_are_even_and_independent_of_each_other()
    {
        const int Total = 100_000;
        int[] tenths = new int[10];
        int both = 0;

        foreach (string key in Keys(Total))
        {
            tenths[BucketScheme.Sample.Bucket("spring", key) / 1_000]++;
            bool spring = BucketScheme.Sample.Contains("spring", key, 0, 50);
            both += spring && BucketScheme.Sample.Contains("autumn", key, 0, 50) ? 1 : 0;
        }

        // Four standard deviations of a binomial count: 95 for a tenth, 137 for a quarter.
        Assert.All(tenths, count => Assert.InRange(count, (Total / 10) - 380, (Total / 10) + 380));
        Assert.InRange(both, (Total / 4) - 548, (Total / 4) + 548);
    }

    [Fact]
    public void Weights_share_out_the_buckets_in_order()
    {
        BucketScheme variants = new() { Seed = 86028157 };

        Assert.Equal(1, variants.Choose("banner", "c-1", [1, 1]));
        Assert.Equal(1, variants.Choose("banner", "c-2", [1, 49, 50]));
        Assert.Equal(2, variants.Choose("banner", "c-3", [33, 33, 33]));
        Assert.Equal(2, variants.Choose("banner", "c-4", [20, 30, 50]));
        Assert.Equal(3, variants.Choose("n", "k", [0, 0, 0, 5, 0]));
        Assert.Equal(-1, variants.Choose("n", "k", [0, 0]));
        Assert.Equal(-1, variants.Choose("n", "k", []));
        Assert.Throws<ArgumentOutOfRangeException>(() => variants.Choose("n", "k", [1, -1]));
    }

    [Fact]
    public void A_customer_without_a_key_is_in_no_range_and_gets_no_variant()
    {
        Assert.False(BucketScheme.Sample.Contains("n", null, 0, 100));
        Assert.Equal(-1, BucketScheme.Sample.Choose("n", null, [1]));
        Assert.Throws<ArgumentNullException>(() => BucketScheme.Sample.Bucket("n", null!));
        Assert.Throws<ArgumentNullException>(() => BucketScheme.Sample.Bucket(null!, "k"));
    }

    [Fact]
    public void Lone_surrogates_stay_apart_from_each_other_and_from_the_replacement_character()
    {
        string[] keys =
            ["\uD800", "\uDBFF", "\uDC00", "\uDFFF", "\uFFFD", "a\uD800", "\uD800a", "\uDC00\uD800", "?", ""];

        ulong[] hashes = [.. keys.Select(key => BucketScheme.Sample.HashOf("n", key))];

        Assert.Equal(keys.Length, hashes.Distinct().Count());
        Assert.Equal(Fnv1aOf(0x61, 0xED, 0xA0, 0x80), (Raw with { Hash = BucketHash.Fnv1a }).HashOf("", "a\uD800"));
    }

    [Fact]
    public void Text_is_hashed_as_Utf8_without_normalisation()
    {
        BucketScheme fnv = Raw with { Hash = BucketHash.Fnv1a };

        Assert.Equal(Fnv1aOf(Encoding.UTF8.GetBytes("客户 😀")), fnv.HashOf("", "客户 😀"));
        Assert.NotEqual(fnv.HashOf("", "\u00E9"), fnv.HashOf("", "e\u0301"));
        Assert.NotEqual(fnv.HashOf("", "I"), fnv.HashOf("", "i"));
    }

    [Fact]
    public void Keys_longer_than_the_stack_buffer_hash_like_short_ones()
    {
        BucketScheme fnv = Raw with { Hash = BucketHash.Fnv1a };

        foreach (int length in new[] { 127, 128, 129, 130, 1_000_000 })
        {
            string key = new('é', length);

            Assert.Equal(Fnv1aOf(Encoding.UTF8.GetBytes(key)), fnv.HashOf("", key));
        }
    }

    [Fact]
    public void Ordinary_keys_allocate_nothing()
    {
        string[] keys = [.. Keys(100), new('x', 2_000)];
        long sum = Sum(keys);

        long before = GC.GetAllocatedBytesForCurrentThread();
        long again = Sum(keys);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(sum, again);
        Assert.Equal(0, allocated);
    }

    [Theory]
    [InlineData("0", true)]
    [InlineData("33.33", true)]
    [InlineData("33.330", true)]
    [InlineData("33.333", false)]
    [InlineData("100", true)]
    [InlineData("100.01", false)]
    [InlineData("-1", false)]
    public void A_percentage_of_the_sample_has_two_decimals_at_most(string percent, bool whole) =>
        Assert.Equal(whole, BucketScheme.Sample.IsWhole(decimal.Parse(percent, CultureInfo.InvariantCulture)));

    [Fact]
    public void Misuse_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new BucketScheme { Count = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BucketScheme { Count = BucketScheme.MaxCount + 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BucketScheme { First = 2 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BucketScheme { Hash = (BucketHash)9 });
        Assert.Throws<ArgumentOutOfRangeException>(() => BucketScheme.Sample.Contains("n", "k", 50, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => BucketScheme.Sample.Contains("n", "k", 0, 100.01m));
        Assert.Throws<ArgumentOutOfRangeException>(() => BucketScheme.Sample.Contains("n", "k", -0.01m, 1));
        Assert.Throws<InvalidOperationException>(
            () => new BucketScheme { Hash = BucketHash.Sha1, Seed = 1 }.HashOf("n", "k"));
    }

    [Fact]
    public void Schemes_are_equal_by_value()
    {
        BucketScheme one = new() { Layout = "{key}-{name}", Count = 100 };

        Assert.Equal(one, new BucketScheme { Layout = "{key}-{name}", Count = 100 });
        Assert.NotEqual(one, one with { Layout = "{key}" });
        Assert.Equal(new BucketScheme(), BucketScheme.Sample);
    }

    private static long Sum(string[] keys)
    {
        long sum = 0;
        foreach (string key in keys)
        {
            sum += BucketScheme.Sample.Bucket("spring", key);
        }

        return sum;
    }

    private static IEnumerable<string> Keys(int count) =>
        Enumerable.Range(1, count).Select(i => i.ToString(CultureInfo.InvariantCulture));

    private static ulong Fnv1aOf(params byte[] bytes) =>
        bytes.Aggregate(0x811C9DC5u, (hash, one) => unchecked((hash ^ one) * 0x01000193));
}
