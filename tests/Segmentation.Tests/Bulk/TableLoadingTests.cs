namespace Segmentation.Tests.Bulk;

public class TableLoadingTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(8_191)]
    [InlineData(8_192)]
    [InlineData(8_193)]
    [InlineData(17_000)]
    public void Every_customer_is_there_in_the_order_of_the_source_and_answers_alike(int count)
    {
        List<Member> members = [.. Enumerable.Range(0, count).Select(Members.Of)];

        var table = CustomerTable.Load(Members.Model, members, new ParallelOptions { MaxDegreeOfParallelism = 3 });

        Assert.Equal((count, 0L, 0L), (table.Count, table.IssueCount, table.RepeatedKeys));
        Assert.Equal(members.Select(member => member.Id), Enumerable.Range(0, count).Select(table.Data.KeyOf));
        Members.ShouldAnswer(table, members.Where((_, row) => row < 70 || row % 97 == 0 || row > count - 70));
    }

    [Fact]
    public async Task Customers_that_come_one_after_the_other_make_the_same_table()
    {
        List<Member> members = [.. Enumerable.Range(0, 8_300).Select(Members.Of)];

        var table = await CustomerTable.LoadAsync(Members.Model, members.ToAsyncEnumerable());

        Assert.Equal(members.Select(member => member.Id), Enumerable.Range(0, 8_300).Select(table.Data.KeyOf));
        Members.ShouldAnswer(table, members.Take(50).Concat(members.TakeLast(50)));
    }

    [Fact]
    public void Of_several_customers_with_one_key_the_last_counts()
    {
        var last = Members.Of(5) with { Spend = 500m };
        List<Member> members = [.. Enumerable.Range(0, 9_000).Select(Members.Of), last with { Spend = 1m }, last];

        var table = CustomerTable.Load(Members.Model, members);

        Assert.Equal((9_000, 2L), (table.Count, table.RepeatedKeys));
        Members.ShouldAnswer(table, last);
        Assert.Equal(9_001, table.Data.Find("m5"));
    }

    [Fact]
    public void Customers_without_a_key_all_stay_with_an_issue_each()
    {
        List<Member> members = [Members.Of(1) with { Id = null }, Members.Of(1) with { Id = "" }, Members.Of(1)];

        var table = CustomerTable.Load(Members.Model, members);

        Assert.Equal((3, 0L), (table.Count, table.RepeatedKeys));
        Assert.Equal(["SEG2110", "SEG2110"], table.Issues.Select(issue => issue.Code));
        Assert.False(table.Contains(""));
        Assert.True(table.Contains("m1"));
    }

    [Fact]
    public void Keys_that_look_alike_are_different_customers()
    {
        string[] keys = ["7", "007", "+7", "-7", " 7", "7.0", "-9223372036854775808", "9223372036854775807", "0", "-0", "1e3"];

        var table = CustomerTable.Load(Members.Model, keys.Select(key => Members.Of(1) with { Id = key }));

        Assert.Equal(keys.Length, table.Count);
        Assert.All(keys, key => Assert.Equal(Array.IndexOf(keys, key), table.Data.Find(key)));
        Assert.False(table.Contains("8"));
    }

    [Fact]
    public void Numbers_as_keys_are_found_by_their_digits()
    {
        long[] keys = [0, -1, 42, long.MinValue, long.MaxValue, 123_456_789_012];
        var model = CustomerModel.For<Tuple<long>>(m => m.Key(c => c.Item1));

        var table = CustomerTable.Load(model, keys.Select(key => Tuple.Create(key)));

        Assert.All(keys, key => Assert.Equal(Array.IndexOf(keys, key), table.Data.Find(key.ToString(System.Globalization.CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void A_customer_who_is_null_is_a_mistake_of_the_host()
    {
        List<Member> members = [Members.Of(1), null!];

        var thrown = Assert.Throws<ArgumentException>(() => CustomerTable.Load(Members.Model, members));

        Assert.Contains("place 1", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_customer_who_is_null_is_a_mistake_also_where_they_come_one_after_the_other() =>
        await Assert.ThrowsAsync<ArgumentException>(() =>
            CustomerTable.LoadAsync(Members.Model, new[] { Members.Of(1), null! }.ToAsyncEnumerable()));

    [Fact]
    public void What_the_source_throws_comes_out_as_it_is() =>
        Assert.Throws<FormatException>(() => CustomerTable.Load(Members.Model, Failing()));

    [Fact]
    public void A_getter_that_throws_costs_one_value_of_one_customer()
    {
        List<Member> members = [.. Enumerable.Range(0, 200).Select(number => Members.Of(number) with { Faulty = number % 50 == 7 ? null : "x" })];

        var table = CustomerTable.Load(Members.Model, members);

        Assert.Equal(4, table.IssueCount);
        Assert.Equal(
            ["m7", "m57", "m107", "m157"],
            table.Issues.Select(issue => issue.Place.Split('\'')[1]));
        Members.ShouldAnswer(table, members);
    }

    [Fact]
    public void Issues_are_counted_and_the_first_thousand_are_kept_in_order()
    {
        List<Member> members = [.. Enumerable.Range(0, 20_000).Select(number => Members.Of(number) with { Faulty = null, Spend = 0.001m })];

        var table = CustomerTable.Load(Members.Model, members, new ParallelOptions { MaxDegreeOfParallelism = 4 });

        Assert.Equal(40_000, table.IssueCount);
        Assert.Equal(1_000, table.Issues.Length);
        Assert.Equal(
            Enumerable.Range(0, 500).SelectMany(number => new[] { "m" + number, "m" + number }),
            table.Issues.Select(issue => issue.Place.Split('\'')[1]));
    }

    [Fact]
    public void A_set_that_throws_in_the_middle_leaves_nothing_of_itself()
    {
        var model = CustomerModel.For<Member>(m => m.Key(c => c.Id).Set("tags", c => Breaking(c.Tags)));
        var rule = Attributes.Set("tags").Contains("tea");
        var engine = SegmentationEngine.Create(model, new Segment("tea", rule));

        var table = CustomerTable.Load(model, [Members.Of(1) with { Tags = ["tea", "stop"] }, Members.Of(2) with { Tags = ["tea"] }]);

        Assert.Equal("SEG2101", Assert.Single(table.Issues).Code);
        Assert.Equal(["m2"], engine.Evaluate(table, Members.Now)["tea"].Members.Keys);
    }

    [Fact]
    public void Progress_reaches_the_number_of_customers()
    {
        var reported = new Reported();

        CustomerTable.Load(Members.Model, Enumerable.Range(0, 20_000).Select(Members.Of), progress: reported);

        Assert.Equal((3, 20_000), (reported.Counts.Count, reported.Counts.Max()));
    }

    [Fact]
    public void Loading_stops_when_it_is_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        var options = new ParallelOptions { CancellationToken = cancellation.Token };

        Assert.ThrowsAny<OperationCanceledException>(() => CustomerTable.Load(Members.Model, Endless(cancellation), options));
    }

    [Fact]
    public async Task Loading_stops_when_it_is_cancelled_also_where_customers_come_one_after_the_other()
    {
        using var cancellation = new CancellationTokenSource();
        var options = new ParallelOptions { CancellationToken = cancellation.Token };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            CustomerTable.LoadAsync(Members.Model, Endless(cancellation).ToAsyncEnumerable(), options));
    }

    private static IEnumerable<Member> Endless(CancellationTokenSource cancellation)
    {
        for (var number = 0; ; number++)
        {
            if (number == 30_000)
            {
                cancellation.Cancel();
            }

            yield return Members.Of(number);
        }
    }

    private static IEnumerable<Member> Failing()
    {
        yield return Members.Of(1);
        throw new FormatException();
    }

    private static IEnumerable<string?>? Breaking(string?[]? tags) =>
        tags?.Select(tag => tag == "stop" ? throw new InvalidOperationException() : tag);

    private sealed class Reported : IProgress<long>
    {
        public System.Collections.Concurrent.ConcurrentBag<long> Counts { get; } = [];

        public void Report(long value) => Counts.Add(value);
    }
}
