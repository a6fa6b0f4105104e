using Segmentation.Evaluation;

namespace Segmentation.Tests.Bulk;

public class SegmentMembershipsTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 5, 10, 0, 0, TimeSpan.Zero);

    private static readonly CustomerModel<Guest> Model = CustomerModel.For<Guest>(m => m
        .Key(c => c.Id)
        .Number("points", c => c.Points)
        .Text("city", c => c.City)
        .Events("stay", c => c.Stays, e => e.At(s => s.At).Money("price", s => s.Price)));

    private static readonly SegmentationEngine<Guest> Engine = SegmentationEngine.Create(
        Model,
        Segment("regular", "count of stay within 90 days >= 2"),
        Segment("rich", "points >= 100"),
        Segment("rich in Rome", "in segment \"rich\" and city = \"Rome\""));

    [Fact]
    public void Members_are_counted_and_listed_in_the_order_of_the_table()
    {
        var all = Engine.Evaluate(CustomerTable.Load(Model, [Guest("a", 100), Guest("b", 99), Guest("c", 101)]), Now);

        Assert.Equal(["regular", "rich", "rich in Rome"], all.Segments.AsEnumerable());
        Assert.Equal(2, all["rich"].Count);
        Assert.Equal(["a", "c"], all["rich"].Members.Keys);
        Assert.True(all["rich"].Members.Contains("a"));
        Assert.False(all["rich"].Members.Contains("b"));
        Assert.False(all["rich"].Members.Contains("nobody"));
        Assert.Equal(Truth.False, all["rich"].TruthOf("b"));
    }

    [Fact]
    public void Undetermined_customers_are_counted_apart_with_their_reasons()
    {
        var all = Engine.Evaluate(CustomerTable.Load(Model, [Guest("a", 100), Guest("b", null), Guest("c", null, "Rome")]), Now);

        Assert.Equal(1, all["rich"].Count);
        Assert.Equal(2, all["rich"].UndeterminedCount);
        Assert.Equal(["b", "c"], all["rich"].Undetermined.Keys);
        Assert.Equal(Truth.Undetermined, all["rich"].TruthOf("b"));
        Assert.Equal(
            [new(new UndeterminedReason(ReasonKind.UnknownAttribute, "points"), 2)],
            all["rich"].Reasons().AsEnumerable());
        Assert.Equal(
            [new(new UndeterminedReason(ReasonKind.UnknownAttribute, "city"), 2), new(new UndeterminedReason(ReasonKind.UnknownAttribute, "points"), 2)],
            all["rich in Rome"].Reasons().AsEnumerable());
    }

    [Fact]
    public void Overlaps_count_the_customers_that_two_segments_share()
    {
        var all = Engine.Evaluate(
            CustomerTable.Load(Model, [Guest("a", 100, "Rome"), Guest("b", 200, "Oslo"), Guest("c", 5, "Rome", 1, 2)]), Now);

        var shared = all.Overlaps();

        Assert.Equal(1, shared[0, 0]);
        Assert.Equal(0, shared[0, 1]);
        Assert.Equal(2, shared[1, 1]);
        Assert.Equal(1, shared[1, 2]);
        Assert.Equal(1, shared[2, 1]);
    }

    [Fact]
    public void Sets_of_customers_combine()
    {
        var all = Engine.Evaluate(
            CustomerTable.Load(Model, [Guest("a", 100, "Rome"), Guest("b", 200, "Oslo"), Guest("c", 5, "Rome", 1, 2)]), Now);
        var (rich, regular, inRome) = (all["rich"].Members, all["regular"].Members, all["rich in Rome"].Members);

        Assert.Equal(["a"], (rich & inRome).Keys);
        Assert.Equal(["a", "b", "c"], (rich | regular).Keys);
        Assert.Equal(["b"], (rich - inRome).Keys);
        Assert.Equal(3, (rich | regular).Count);
    }

    [Fact]
    public void Sets_of_different_tables_do_not_combine()
    {
        var one = Engine.Evaluate(CustomerTable.Load(Model, [Guest("a", 100)]), Now)["rich"].Members;
        var other = Engine.Evaluate(CustomerTable.Load(Model, [Guest("a", 100)]), Now)["rich"].Members;

        Assert.Throws<ArgumentException>(() => one & other);
    }

    [Fact]
    public void Changes_between_two_evaluations_say_who_entered_and_who_left()
    {
        var table = CustomerTable.Load(Model, [Guest("a", 100), Guest("b", 100), Guest("c", 1), Guest("d", 100)]);
        var before = Engine.Evaluate(table, Now);
        table.Upsert(Guest("a", 1), Guest("c", 100), Guest("e", 100));
        table.Remove("d");
        var change = Engine.Evaluate(table, Now).ChangeSince("rich", before);

        Assert.Equal(["c", "e"], change.Entered.Keys);
        Assert.Equal(["a", "d"], change.Left.Keys);
        Assert.Equal(3, before["rich"].Count);
    }

    [Fact]
    public void Time_alone_changes_memberships_and_the_next_change_says_when()
    {
        var table = CustomerTable.Load(Model, [Guest("a", 1, null, 5, 80), Guest("b", 1, null, 5, 85)]);
        var now = Engine.Evaluate(table, Now);
        var next = now["regular"].NextChange();

        Assert.Equal(2, now["regular"].Count);
        Assert.Equal(new DateTimeOffset(2026, 3, 10, 0, 0, 0, TimeSpan.Zero), next);
        Assert.Equal(2, Engine.Evaluate(table, next!.Value.AddTicks(-1))["regular"].Count);
        Assert.Equal(["a"], Engine.Evaluate(table, next.Value)["regular"].Members.Keys);
        Assert.Null(now["rich"].NextChange());
    }

    [Fact]
    public void Verdicts_and_reasons_ask_for_the_table_as_it_was()
    {
        var table = CustomerTable.Load(Model, [Guest("a", null)]);
        var all = Engine.Evaluate(table, Now);

        Assert.Equal(Truth.Undetermined, all["rich"].VerdictOf("a").Truth);
        Assert.Throws<KeyNotFoundException>(() => all["rich"].VerdictOf("b"));

        table.Upsert(Guest("a", 100));

        Assert.Throws<InvalidOperationException>(() => all["rich"].Reasons());
        Assert.Throws<InvalidOperationException>(() => all["rich"].VerdictOf("a"));
        Assert.Throws<InvalidOperationException>(() => all["rich"].NextChange());
        Assert.Equal(1, all["rich"].UndeterminedCount);
    }

    [Fact]
    public void Who_was_taken_out_before_an_evaluation_has_no_truth_in_it()
    {
        var table = CustomerTable.Load(Model, [Guest("a", 100), Guest("b", 100)]);
        var before = Engine.Evaluate(table, Now)["rich"];
        table.Remove("a");
        var after = Engine.Evaluate(table, Now)["rich"];
        table.Upsert(Guest("a", 100));

        Assert.Equal(Truth.True, before.TruthOf("a"));
        Assert.Throws<KeyNotFoundException>(() => after.TruthOf("a"));
        Assert.Equal(Truth.True, after.TruthOf("b"));
        Assert.Equal(Truth.True, Engine.Evaluate(table, Now)["rich"].TruthOf("a"));
    }

    [Fact]
    public void Memory_of_a_result_that_nobody_needs_is_used_again()
    {
        var table = CustomerTable.Load(Model, [Guest("a", 100), Guest("b", null)]);
        var first = Engine.Evaluate(table, Now);
        table.Upsert(Guest("a", 1), Guest("b", 1));

        var second = Engine.Evaluate(table, Now, reuse: first);

        Assert.Equal(0, second["rich"].Count);
        Assert.Equal(0, second["rich"].UndeterminedCount);
        Assert.Empty(second["rich"].Undetermined.Keys);
    }

    [Fact]
    public void Memory_that_another_evaluation_has_taken_holds_no_answers_for_the_instant_it_was_made_for()
    {
        var table = CustomerTable.Load(Model, [Guest("a", 1, null, 5, 80)]);
        var memory = Engine.Evaluate(table, Now);
        var later = Engine.Evaluate(table, Now.AddDays(200), reuse: memory);

        Assert.Equal(0, later["regular"].Count);
        Assert.Throws<InvalidOperationException>(() => memory["regular"].Count);
        Assert.Equal(1, Engine.Evaluate(table, Now, reuse: memory)["regular"].Count);
        Assert.Throws<InvalidOperationException>(() => later["regular"].Members);
    }

    [Fact]
    public void Memory_of_an_evaluation_that_was_cancelled_holds_no_answers()
    {
        var table = CustomerTable.Load(Model, [Guest("a", 1, null, 5, 80)]);
        var memory = Engine.Evaluate(table, Now);

        Assert.ThrowsAny<OperationCanceledException>(() => Engine.Evaluate(
            table, Now.AddDays(200), new ParallelOptions { CancellationToken = new CancellationToken(canceled: true) }, memory));
        Assert.Throws<InvalidOperationException>(() => memory["regular"].Count);
        Assert.Equal(1, Engine.Evaluate(table, Now, reuse: memory)["regular"].Count);
    }

    [Fact]
    public void Few_changes_bring_an_earlier_result_up_to_date()
    {
        var random = new Random(7);
        var table = CustomerTable.Load(Model, Enumerable.Range(0, 20_000).Select(i => RandomGuest(i, random)));
        var kept = Engine.Evaluate(table, Now);
        for (var round = 0; round < 12; round++)
        {
            // New ones too, and some who were taken out come back.
            table.Upsert(Enumerable.Range(0, 40).Select(_ => RandomGuest(random.Next(20_000 + (10 * round)), random)));
            for (var i = 0; i < 5; i++)
            {
                table.Remove($"g{random.Next(20_000)}");
            }

            kept = Engine.Evaluate(table, Now, reuse: kept);
            var anew = Engine.Evaluate(table, Now);

            Assert.Equal(anew.Customers, kept.Customers);
            foreach (var segment in anew.Segments)
            {
                Assert.Equal(anew[segment].Count, kept[segment].Count);
                Assert.Equal(anew[segment].UndeterminedCount, kept[segment].UndeterminedCount);
                Assert.Equal(anew[segment].Members.Keys, kept[segment].Members.Keys);
                Assert.Equal(anew[segment].Undetermined.Keys, kept[segment].Undetermined.Keys);
            }
        }
    }

    [Fact]
    public void A_preview_tells_the_size_of_a_changed_segment_and_who_would_enter_or_leave()
    {
        var table = CustomerTable.Load(Model, [Guest("a", 100, "Rome"), Guest("b", 60, "Rome"), Guest("c", 200, "Oslo")]);
        var current = Engine.Evaluate(table, Now);

        var changed = Engine.Preview(Segment("rich", "points >= 50 and city = \"Rome\""), current);
        var added = Engine.Preview(Segment("rich elsewhere", "in segment \"rich\" and not in segment \"rich in Rome\""), current);

        Assert.Equal(2, changed.Members.Count);
        Assert.Equal(["b"], changed.Change.Entered.Keys);
        Assert.Equal(["c"], changed.Change.Left.Keys);
        Assert.Equal(["c"], added.Members.Members.Keys);
        Assert.Equal(["c"], added.Change.Entered.Keys);
        Assert.Empty(added.Change.Left.Keys);
        Assert.Equal(2, current["rich"].Count);
    }

    [Fact]
    public void A_preview_refuses_what_the_engine_would_refuse()
    {
        var current = Engine.Evaluate(CustomerTable.Load(Model, [Guest("a", 100)]), Now);

        Assert.Throws<SegmentationException>(() => Engine.Preview(Segment("rich", "in segment \"rich in Rome\""), current));
    }

    [Fact]
    public void A_table_of_another_model_is_refused()
    {
        var other = CustomerModel.For<Guest>(m => m.Key(c => c.Id).Number("points", c => c.Points));

        Assert.Throws<ArgumentException>(() => Engine.Evaluate(CustomerTable.Load(other, [Guest("a", 1)]), Now));
    }

    [Fact]
    public void An_evaluation_can_be_cancelled()
    {
        var table = CustomerTable.Load(Model, [Guest("a", 1)]);

        Assert.ThrowsAny<OperationCanceledException>(() =>
            Engine.Evaluate(table, Now, new ParallelOptions { CancellationToken = new CancellationToken(canceled: true) }));
    }

    [Fact]
    public void An_empty_table_has_no_members()
    {
        var all = Engine.Evaluate(CustomerTable.Load(Model, Array.Empty<Guest>()), Now);

        Assert.Equal(0, all.Customers);
        Assert.Equal(0, all["rich"].Count);
        Assert.Empty(all["rich"].Members.Keys);
    }

    [Fact]
    public void Any_number_of_threads_gives_the_same_answer()
    {
        var guests = Enumerable.Range(0, 30_000).Select(i => Guest($"g{i}", i % 7 == 0 ? null : i % 300, i % 3 == 0 ? "Rome" : "Oslo", i % 100, i % 90));
        var table = CustomerTable.Load(Model, guests);

        var one = Engine.Evaluate(table, Now, new ParallelOptions { MaxDegreeOfParallelism = 1 });
        var four = Engine.Evaluate(table, Now, new ParallelOptions { MaxDegreeOfParallelism = 4 });

        foreach (var segment in one.Segments)
        {
            Assert.Equal(one[segment].Members.Keys, four[segment].Members.Keys);
            Assert.Equal(one[segment].Count, four[segment].Count);
            Assert.Equal(one[segment].UndeterminedCount, four[segment].UndeterminedCount);
            Assert.Equal(one[segment].Members.Count, one[segment].Count);
        }
    }

    [Fact]
    public void A_sum_beyond_its_range_is_an_issue_and_undetermined_as_for_one_customer()
    {
        var engine = SegmentationEngine.Create(Model, Segment("much", "sum of stay.price >= 1"));
        var guest = new Guest("a", 1, null, [new(Now.AddDays(-1), 900_000_000_000_000m), new(Now.AddDays(-2), 900_000_000_000_000m)]);
        var all = engine.Evaluate(CustomerTable.Load(Model, [guest, Guest("b", 1, null, 3)]), Now);

        Assert.Equal(engine.Evaluate(guest, Now)["much"].Truth, all["much"].TruthOf("a"));
        Assert.Equal(engine.Evaluate(guest, Now).Issues.AsEnumerable(), all.Issues);
        Assert.Equal(Truth.True, all["much"].TruthOf("b"));
    }

    private static Guest RandomGuest(int i, Random random) => Guest(
        $"g{i}",
        random.Next(5) == 0 ? null : random.Next(200),
        random.Next(4) == 0 ? null : random.Next(2) == 0 ? "Rome" : "Oslo",
        [.. Enumerable.Range(0, random.Next(5)).Select(_ => random.Next(200))]);

    private static Segment Segment(string key, string rule) => new(key, Model.Parse(rule));

    private static Guest Guest(string id, double? points, string? city = null, params int[] stayedDaysAgo) =>
        new(id, points, city, [.. stayedDaysAgo.Select(days => new Stay(Now.AddDays(-days), 10m))]);
}

public sealed record Guest(string Id, double? Points, string? City, Stay[] Stays);

public sealed record Stay(DateTimeOffset At, decimal Price);
