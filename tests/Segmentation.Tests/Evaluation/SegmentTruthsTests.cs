namespace Segmentation.Tests.Evaluation;

public class SegmentTruthsTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 5, 12, 0, 0, TimeSpan.Zero);

    private static readonly CustomerModel<Client> Model = CustomerModel.For<Client>(m => m
        .Key(c => c.Id)
        .Number(c => c.Score)
        .Money("spend", c => c.Spend)
        .Set("tags", c => c.Tags)
        .Events("order", c => c.Orders, e => e.At(o => o.At).Id(o => o.Id).Value(o => o.Total)));

    private static readonly SegmentationEngine<Client> Engine = SegmentationEngine.Create(
        Model,
        new Segment("good", Attributes.Number("score") >= 3),
        new Segment("buys", Frequency.Within(Last.Days(30)) >= 2),
        new Segment("rich", Attributes.Money("spend") > 0.5m),
        new Segment("tea", Attributes.Set("tags").Contains("tea")));

    [Fact]
    public void One_result_serves_one_customer_after_the_other()
    {
        var result = new SegmentTruths();

        Engine.Evaluate(new Client { Score = 4, Spend = 0.51m, Tags = ["tea"] }, Noon, result);
        var first = result.Segments.Select(key => result[key]).ToList();
        Engine.Evaluate(new Client { Spend = 0.5m, Tags = [], Orders = [new("1", Noon, 3m), new("2", Noon.AddDays(-2), 4m)] }, Noon.AddDays(1), result);

        Assert.Equal([Truth.True, Truth.False, Truth.True, Truth.True], first);
        Assert.Equal([Truth.Undetermined, Truth.True, Truth.False, Truth.False], result.Segments.Select((_, i) => result[i]));
        Assert.Equal(["buys"], result.Members);
        Assert.Equal(Noon.AddDays(1), result.At);
    }

    [Fact]
    public void A_result_can_be_given_to_another_engine()
    {
        var other = SegmentationEngine.Create(Model, new Segment("poor", Attributes.Money("spend") <= 1));
        var result = new SegmentTruths();

        Engine.Evaluate(new Client { Score = 4 }, Noon, result);
        other.Evaluate(new Client { Spend = 1 }, Noon, result);

        Assert.Equal("poor", Assert.Single(result.Segments));
        Assert.Equal(["poor"], result.Members);
    }

    [Fact]
    public void Before_the_first_evaluation_there_are_no_segments()
    {
        var result = new SegmentTruths();

        Assert.Empty(result.Segments);
        Assert.Empty(result.Members);
        Assert.Throws<KeyNotFoundException>(() => result["good"]);
        Assert.Throws<ArgumentOutOfRangeException>(() => result[0]);
    }

    [Fact]
    public void An_unknown_segment_is_refused()
    {
        var result = new SegmentTruths();
        Engine.Evaluate(new Client(), Noon, result);

        Assert.Throws<KeyNotFoundException>(() => result["GOOD"]);
        Assert.Throws<ArgumentOutOfRangeException>(() => result[4]);
        Assert.Throws<ArgumentOutOfRangeException>(() => result[-1]);
    }

    [Fact]
    public void What_is_wrong_with_a_customer_is_told_once_and_forgotten_with_the_next()
    {
        var result = new SegmentTruths();

        Engine.Evaluate(new Client { Spend = 0.00001m, Orders = [null!] }, Noon, result);
        var issues = result.Issues;
        var truths = result.Segments.Select((_, i) => result[i]).ToList();
        Engine.Evaluate(new Client { Score = 1 }, Noon, result);

        Assert.Equal(["SEG2105", "SEG2102"], issues.Select(issue => issue.Code));
        Assert.Equal(Engine.Evaluate(new Client { Spend = 0.00001m, Orders = [null!] }, Noon).Issues.AsEnumerable(), issues.AsEnumerable());
        Assert.Equal([Truth.Undetermined, Truth.Undetermined, Truth.Undetermined, Truth.Undetermined], truths);
        Assert.Empty(result.Issues);
        Assert.Equal(Truth.False, result["good"]);
    }

    [Fact]
    public void Memberships_do_not_change_with_the_hosts_object()
    {
        var client = new Client { Score = 4, Orders = [new("1", Noon.AddDays(-1), 3m), new("2", Noon.AddDays(-2), 4m)] };

        var memberships = Engine.Evaluate(client, Noon);
        client.Score = null;
        client.Orders.Clear();

        Assert.Equal(["good", "buys"], memberships.Members);
        Assert.True(memberships["good"].IsMember);
        Assert.Equal(new DateTimeOffset(2026, 4, 2, 0, 0, 0, TimeSpan.Zero), memberships["buys"].ValidUntil);
        Assert.Same(memberships["buys"], memberships["buys"]);
    }

    [Fact]
    public void Values_at_the_ends_of_what_doubles_and_amounts_hold_are_compared_exactly()
    {
        var engine = SegmentationEngine.Create(
            Model,
            new Segment("most", Attributes.Money("spend").Is(922337203685477.5807m)),
            new Segment("beyond", Attributes.Money("spend") > 922337203685477.58071m),
            new Segment("least", Attributes.Money("spend") >= -922337203685477.5807m),
            new Segment("finer", Attributes.Money("spend").IsNot(0.00001m)),
            new Segment("zero", Attributes.Number("score").Is(0)),
            new Segment("positive", Attributes.Number("score") > 0));
        var result = new SegmentTruths();

        engine.Evaluate(new Client { Spend = 922337203685477.5807m, Score = double.Epsilon }, Noon, result);
        string[] most = [.. result.Members];
        engine.Evaluate(new Client { Spend = -922337203685477.5807m, Score = -0.0 }, Noon, result);
        string[] least = [.. result.Members];
        engine.Evaluate(new Client { Score = double.NaN }, Noon, result);

        Assert.Equal(["most", "least", "finer", "positive"], most);
        Assert.Equal(["least", "finer", "zero"], least);
        Assert.Equal(6, result.Segments.Count(key => result[key] == Truth.Undetermined));
    }

    private sealed class Client
    {
        public string Id { get; init; } = "1";

        public double? Score { get; set; }

        public decimal? Spend { get; init; }

        public string[]? Tags { get; init; }

        public List<Order> Orders { get; init; } = [];
    }

    private sealed record Order(string Id, DateTimeOffset At, decimal Total);
}
