using Segmentation.Rules;
using Segmentation.Rules.Authoring;

namespace Segmentation.Tests.Rules;

public class RuleTreeTests
{
    private const int SmallStack = 256 * 1024;

    private static readonly NumberReference N = Attributes.Number("n");
    private static readonly Rule A = Attributes.Flag("a").IsTrue();
    private static readonly Rule B = Attributes.Flag("b").IsTrue();
    private static readonly Rule C = Attributes.Flag("c").IsTrue();

    [Fact]
    public void Nested_alls_are_one_flat_node()
    {
        var all = Assert.IsType<AllOf>((A & B) & (C & A));

        Assert.Equal([A, B, C, A], all.Members);
        Assert.Equal(Rule.AllOf(A, B, C, A), all);
    }

    [Fact]
    public void Nested_anys_are_one_flat_node() =>
        Assert.Equal([A, B, C], Assert.IsType<AnyOf>(Rule.AnyOf(A, Rule.AnyOf(B, C))).Members);

    [Fact]
    public void All_and_any_do_not_merge_into_each_other() =>
        Assert.Equal(2, Assert.IsType<AllOf>(A & (B | C)).Members.Count);

    [Fact]
    public void One_rule_alone_is_itself()
    {
        Assert.Same(A, Rule.AllOf(A));
        Assert.Same(A, Rule.AnyOf(A));
    }

    [Fact]
    public void All_or_any_of_nothing_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Rule.AllOf());
        Assert.Throws<ArgumentException>(() => Rule.AnyOf());
    }

    [Fact]
    public void Terms_and_factors_are_flat_and_keep_their_signs()
    {
        var left = N - (Attributes.Number("m") - 1m);

        Assert.Equal("n - m + 1 > 0", (left > 0).ToString());
        Assert.Equal("n / m * 2 > 0", (N / (Attributes.Number("m") / 2m) > 0).ToString());
        Assert.Throws<ArgumentException>(() => (N + 1m) * N);
    }

    [Fact]
    public void Rules_that_are_written_alike_are_equal()
    {
        Assert.Equal(Tree(), Tree());
        Assert.Equal(Tree().GetHashCode(), Tree().GetHashCode());
        Assert.Equal(Tree().ComputeHash(), Tree().ComputeHash());

        static Rule Tree() => (N > 1.0m & Events.Of("order").Where(o => o.Text("t").In("a", "b")).Within(Last.Days(7))
            .Any()) | !Rule.InSegment("x");
    }

    [Fact]
    public void Order_and_spelling_tell_rules_apart()
    {
        Rule[] rules = [A & B, B & A, A | B, N > 1m, N > 1.0m, N >= 1m, N > 2m, !A, !!A, N.In(1m, 2m), N.In(2m, 1m), A.OrUnknown()];

        Assert.Equal(rules.Length, rules.Distinct().Count());
        Assert.Equal(rules.Length, rules.Select(rule => rule.ToString()).Distinct().Count());
        Assert.Equal(rules.Length, rules.Select(rule => rule.ComputeHash()).Distinct().Count());
    }

    [Fact]
    public void The_hash_of_a_rule_is_the_same_everywhere() =>
        Assert.Equal("ca978112ca1bbdcafac231b39a23dc4d", A.ComputeHash().ToString());

    [Fact]
    public void Or_unknown_belongs_to_one_condition()
    {
        Assert.Throws<InvalidOperationException>(() => (A & B).OrUnknown());
        Assert.Throws<InvalidOperationException>(() => (A | B).OrUnknown());
        Assert.Throws<InvalidOperationException>(() => (!A).OrUnknown());
        Assert.Throws<InvalidOperationException>(() => A.OrUnknown().OrUnknown());
    }

    [Theory]
    [InlineData("line\nbreak")]
    [InlineData("tab\t")]
    [InlineData("\0")]
    [InlineData("\u007F")]
    [InlineData("\u0085")]
    public void A_text_with_a_control_character_is_refused(string text) => AssertRefused(text);

    [Fact]
    public void A_text_with_half_a_surrogate_pair_is_refused()
    {
        AssertRefused("half " + (char)0xD83D);
        AssertRefused((char)0xDE00 + " half");
        AssertRefused($"{(char)0xDE00}{(char)0xD83D}");
    }

    [Fact]
    public void A_text_with_a_whole_surrogate_pair_is_written() =>
        Assert.Equal("t = \"😀\"", Attributes.Text("t").Is("😀").ToString());

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e300)]
    public void A_number_that_cannot_be_written_is_refused(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => N > value);

    [Fact]
    public void A_tree_a_hundred_thousand_deep_is_refused_also_on_a_small_stack() => OnSmallStack(() =>
    {
        Assert.Throws<ArgumentException>(() => Nested(100_000, rule => !rule));
        Assert.Throws<ArgumentException>(() => Nested(100_000, rule => (rule & B) | C));
    });

    [Fact]
    public void A_deep_tree_within_the_limit_works_on_a_small_stack() => OnSmallStack(() =>
    {
        var (one, two) = (Nested(Rule.MaxDepth - 10, rule => !rule), Nested(Rule.MaxDepth - 10, rule => !rule));

        Assert.Equal(one, two);
        Assert.Equal(one.GetHashCode(), two.GetHashCode());
        Assert.Equal(one.ToString(), two.ToString());
    });

    [Fact]
    public void A_wide_tree_within_the_limit_works_on_a_small_stack() => OnSmallStack(() =>
    {
        var (one, two) = (Wide(4_000), Wide(4_000));

        Assert.Equal(one, two);
        Assert.Equal(one.GetHashCode(), two.GetHashCode());
        Assert.Equal(one.ComputeHash(), two.ComputeHash());
        Assert.StartsWith("n > 0 or n > 1 or ", one.ToString(), StringComparison.Ordinal);
    });

    [Fact]
    public void A_tree_of_too_many_parts_is_refused() => Assert.Throws<ArgumentException>(() => Wide(Rule.MaxSize));

    [Fact]
    public void A_set_of_segments_with_deep_and_wide_rules_is_checked_on_a_small_stack() => OnSmallStack(() =>
    {
        var model = CustomerModel.For<string>(m => m.Key(c => c).Number("n", c => (double?)c.Length).Flag("a", c => c.Length > 1));
        Rule deep = Nested(64, rule => !rule);

        var engine = SegmentationEngine.Create(model, new Segment("deep", deep), new Segment("wide", Wide(500)));

        Assert.Equal(["deep", "wide"], engine.Evaluate("ab", DateTimeOffset.UnixEpoch).Members);
    });

    private static void AssertRefused(string text)
    {
        Assert.Throws<ArgumentException>(() => Attributes.Text("t").Is(text));
        Assert.Throws<ArgumentException>(() => Attributes.Text("t").In("a", text));
        Assert.Throws<ArgumentException>(() => Attributes.Set("s").ContainsAny(text));
        Assert.Throws<ArgumentException>(() => Rule.InSegment(text));
        Assert.Throws<ArgumentException>(() => Rule.InSample(text, 1m));
        Assert.Throws<ArgumentException>(() => Interest.Affinity(text));
        Assert.Throws<ArgumentException>(() => new Segment(text, A));
    }

    private static Rule Nested(int depth, Func<Rule, Rule> around)
    {
        var rule = A;
        for (var i = 0; i < depth; i++)
        {
            rule = around(rule);
        }

        return rule;
    }

    private static Rule Wide(int members) => Rule.AnyOf([.. Enumerable.Range(0, members).Select(i => N > i)]);

    private static void OnSmallStack(Action test)
    {
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    test();
                }
                catch (Exception exception)
                {
                    failure = exception;
                }
            },
            SmallStack);

        thread.Start();
        thread.Join();

        Assert.True(failure is null, failure?.ToString());
    }
}
