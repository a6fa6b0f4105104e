using System.Collections.Immutable;
using System.Globalization;
using Segmentation.Customers;
using Segmentation.Rules;

namespace Segmentation.Tests.Evaluation;

public class RobustnessTests
{
    private const int SmallStack = 256 * 1024;

    private static readonly DateTimeOffset Noon = new(2026, 3, 5, 12, 0, 0, TimeSpan.Zero);

    private static readonly CustomerModel<Person> Model = CustomerModel.For<Person>(m => m
        .Key(c => c.Id)
        .Number(c => c.Score)
        .Events("order", c => c.Orders, e => e.At(o => o.At).Id(o => o.Id).Value(o => o.Total)));

    [Fact]
    public void The_deepest_rule_that_the_limits_allow_is_evaluated_on_a_small_stack()
    {
        var engine = SegmentationEngine.Create(Model, new Segment("deep", Alternating(126, Leaf)), new Segment("filter", Filtered()));

        var person = new Person { Score = 0, Orders = [new("1", Noon, 3m)] };

        var truths = OnSmallStack(() => engine.Evaluate(person, Noon));

        Assert.Equal(Truth.False, truths["deep"].Truth);
        Assert.Equal(Truth.False, truths["filter"].Truth);
    }

    [Fact]
    public void Segments_that_refer_to_each_other_as_deeply_as_allowed_are_evaluated_on_a_small_stack()
    {
        var segments = Enumerable.Range(0, 17).Select(i => new Segment(
            Name(i), Alternating(60, i == 0 ? Leaf : Rule.InSegment(Name(i - 1)))));
        var engine = SegmentationEngine.Create(Model, segments);

        var memberships = OnSmallStack(() => engine.Evaluate(new Person { Score = 5 }, Noon));

        Assert.True(memberships[Name(16)].IsMember);
    }

    [Fact]
    public void Derived_quantities_that_depend_on_each_other_too_deeply_are_refused()
    {
        var chain = Enumerable.Range(0, 5_000).Select(i => new Sum($"d{i}", i == 0 ? [] : [Read(i - 1)]));

        var refused = Assert.Throws<SegmentationException>(() => Create([.. chain]));

        Assert.Contains(refused.Issues, issue => issue.Code == "SEG2010" && issue.Message.Contains("levels deep", StringComparison.Ordinal));
    }

    [Fact]
    public void A_derived_quantity_is_computed_once_for_each_instant()
    {
        var calls = 0;
        var diamond = Enumerable.Range(0, 16).Select(i => new Sum($"d{i}", i == 0 ? [] : [Read(i - 1), Read(i - 1)])
        {
            OnRead = () => calls++,
        });
        var engine = Create([.. diamond], new Segment("big", Attributes.Number("d15") >= 1));

        var isMember = engine.IsMember("big", new Person(), Noon);

        Assert.True(isMember);
        Assert.Equal(16, calls);
    }

    [Fact]
    public void A_derived_quantity_that_changes_every_second_for_ever_ends_in_looking_again()
    {
        var restless = new Sum("restless", []) { Next = at => at.AddSeconds(1) };
        var engine = Create([restless], new Segment("always", Attributes.Number("restless") >= 0));

        var verdict = engine.Evaluate("always", new Person(), Noon);

        Assert.True(verdict.IsMember);
        Assert.InRange(verdict.ValidUntil!.Value, Noon.AddSeconds(1), Noon.AddDays(1));
    }

    [Fact]
    public void A_derived_quantity_is_given_amounts_exactly()
    {
        Datum seen = default;
        var spy = new Sum("spy", [Value.Total.Quantity]) { OnInputs = values => seen = values[0] };
        var orders = Enumerable.Range(0, 1_000).Select(i => new Order($"{i}", Noon.AddMinutes(-i), 19.99m)).ToList();
        var engine = Create([spy], new Segment("any", Attributes.Number("spy") >= 0));

        engine.IsMember("any", new Person { Orders = orders }, Noon);

        Assert.Equal(19_990.00m, seen.Money);
        Assert.Equal("19990", seen.Money.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_quotient_of_amounts_is_the_nearest_double_like_the_literal_beside_it()
    {
        var share = Events.Of("order").Where(o => o.Money("total") < 20).Money("total").Sum / Value.Total;
        var engine = SegmentationEngine.Create(Model, new Segment("tenth", share.Is(0.1m)));

        var person = new Person { Orders = [new("1", Noon, 10m), new("2", Noon, 90m)] };

        Assert.True(engine.IsMember("tenth", person, Noon));
    }

    [Fact]
    public void A_value_of_another_type_is_a_fault_and_not_quietly_no()
    {
        var wrong = new Sum("wrong", []) { Result = Datum.OfText("x") };
        var engine = Create([wrong], new Segment("any", Attributes.Number("wrong") >= 0));

        var memberships = engine.Evaluate(new Person(), Noon);

        Assert.Equal(Truth.Undetermined, memberships["any"].Truth);
        Assert.Equal("SEG2109", Assert.Single(memberships.Issues).Code);
    }

    [Fact]
    public void The_same_fault_of_many_events_is_one_issue()
    {
        var orders = Enumerable.Range(0, 1_000).Select(i => new Order($"{i}", Noon, 0.000001m)).ToList();
        var engine = SegmentationEngine.Create(Model, new Segment("any", Value.Total > 0));

        var memberships = engine.Evaluate(new Person { Orders = orders }, Noon);

        Assert.Equal(Truth.Undetermined, memberships["any"].Truth);
        Assert.Equal("SEG2102", Assert.Single(memberships.Issues).Code);
    }

    private static Rule Leaf => Attributes.Number("score") >= 1;

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"s{number}");

    private static Quantity Read(int number) => Attributes.Number(string.Create(CultureInfo.InvariantCulture, $"d{number}")).Quantity;

    private static Rule Filtered() => Alternating(
        59, Events.Of("order").Where(o => Enumerable.Range(0, 60).Aggregate(o.Money("total") > 1, (rule, i) =>
            i % 2 == 0 ? rule & (o.Money("total") > 1) : rule | (o.Money("total") > 2))).Any());

    private static Rule Alternating(int depth, Rule leaf) => Enumerable.Range(0, depth).Aggregate(leaf, (rule, i) =>
        i % 2 == 0 ? rule & Leaf : rule | Leaf);

    private static T OnSmallStack<T>(Func<T> work)
    {
        T? result = default;
        var thread = new Thread(() => result = work(), SmallStack);
        thread.Start();
        thread.Join();
        return result!;
    }

    private static SegmentationEngine<Person> Create(ImmutableArray<IDerivedQuantity> quantities, params Segment[] segments) =>
        SegmentationEngine.Create(Model, segments, new EngineOptions { Quantities = quantities });

    private sealed class Sum(string key, ImmutableArray<Quantity> inputs) : IDerivedQuantity
    {
        public Action? OnRead { get; init; }

        public Action<IReadOnlyList<Datum>>? OnInputs { get; init; }

        public Func<DateTimeOffset, DateTimeOffset?>? Next { get; init; }

        public Datum Result { get; init; } = Datum.OfNumber(1);

        public string Key => key;

        public AttributeType Type => AttributeType.Number;

        public IReadOnlyList<Quantity> DependsOn => inputs;

        public IReadOnlyList<string> Levels => [];

        public DerivedReading Read(DerivedInputs inputs)
        {
            OnRead?.Invoke();
            OnInputs?.Invoke(inputs.Values);
            return new DerivedReading(Result, Next?.Invoke(inputs.At));
        }
    }

    private sealed record Person
    {
        public string Id { get; init; } = "1";

        public double? Score { get; init; }

        public IReadOnlyList<Order> Orders { get; init; } = [];
    }

    private sealed record Order(string Id, DateTimeOffset At, decimal Total);
}
