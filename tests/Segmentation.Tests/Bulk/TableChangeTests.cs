namespace Segmentation.Tests.Bulk;

public class TableChangeTests
{
    private readonly CustomerTable<Member> _table = CustomerTable.Load(Members.Model, Enumerable.Range(0, 300).Select(Members.Of));

    private static readonly string[] Ways = ["wider", "negative", "unknown", "known", "text", "tags", "events", "zone", "date", "cents", "nothing"];

    public static TheoryData<string> Changes => [.. Ways];

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_changed_customer_answers_anew_and_the_others_as_before(string change)
    {
        var changed = Changed(Members.Of(13), change);

        _table.Upsert(changed);

        Assert.Equal(300, _table.Count);
        Assert.Equal(13, _table.Data.Find("m13"));
        Members.ShouldAnswer(_table, [changed, .. Enumerable.Range(0, 300).Where(number => number != 13).Select(Members.Of)]);
    }

    [Fact]
    public void All_changes_at_once_and_back_again()
    {
        var changed = Enumerable.Range(0, 300).Select(number => Changed(Members.Of(number), Ways[number % Ways.Length])).ToList();

        _table.Upsert(changed);
        Members.ShouldAnswer(_table, changed);
        _table.Upsert(Enumerable.Range(0, 300).Select(Members.Of));
        Members.ShouldAnswer(_table, Enumerable.Range(0, 300).Select(Members.Of));
    }

    [Fact]
    public void New_customers_fill_the_last_chunk_and_then_new_ones()
    {
        _table.Upsert(Enumerable.Range(300, 17_000).Select(Members.Of));

        Assert.Equal((17_300, 3), (_table.Count, _table.Data.Chunks.Count));
        Members.ShouldAnswer(_table, Enumerable.Range(0, 17_300).Where(number => number % 101 == 0 || number is > 8_180 and < 8_210).Select(Members.Of));
    }

    [Fact]
    public void Of_several_in_one_call_the_last_counts()
    {
        var last = Members.Of(13) with { Spend = 900m };

        _table.Upsert(Changed(last, "wider"), Members.Of(400), last, Members.Of(400));

        Assert.Equal(301, _table.Count);
        Members.ShouldAnswer(_table, last, Members.Of(400));
    }

    [Fact]
    public void Who_was_taken_out_is_gone_and_gets_the_row_back_on_return()
    {
        Assert.True(_table.Remove("m13"));
        Assert.False(_table.Remove("m13"));
        Assert.False(_table.Remove("nobody"));
        Assert.False(_table.Contains("m13"));
        Assert.Equal(299, _table.Count);
        Assert.DoesNotContain("m13", Members.Engine.Evaluate(_table, Members.Now)["basic"].Members.Keys);

        _table.Upsert(Members.Of(13) with { Tier = "basic" });

        Assert.Equal((300, 13), (_table.Count, _table.Data.Find("m13")));
        Assert.Contains("m13", Members.Engine.Evaluate(_table, Members.Now)["basic"].Members.Keys);
    }

    [Fact]
    public void Those_taken_out_stay_out_when_new_customers_fill_their_chunk()
    {
        _table.Remove("m13");

        _table.Upsert(Enumerable.Range(300, 50).Select(Members.Of));

        Assert.Equal(349, _table.Count);
        Assert.False(_table.Contains("m13"));
        Members.ShouldAnswer(_table, Enumerable.Range(300, 50).Select(Members.Of));
    }

    [Fact]
    public void Issues_of_changes_come_after_those_of_loading_and_none_is_lost()
    {
        _table.Upsert(Members.Of(13) with { Faulty = null });
        _table.Upsert(Members.Of(14) with { Faulty = null });

        Assert.Equal(2, _table.IssueCount);
        Assert.Equal(["m13", "m14"], _table.Issues.Select(issue => issue.Place.Split('\'')[1]));
    }

    [Fact]
    public void An_empty_table_takes_customers()
    {
        var table = CustomerTable.Load(Members.Model, []);

        table.Upsert(Members.Of(1), Members.Of(2));

        Members.ShouldAnswer(table, Members.Of(1), Members.Of(2));
        Assert.Empty(Members.Engine.Evaluate(CustomerTable.Load(Members.Model, []), Members.Now)["basic"].Members.Keys);
    }

    [Fact]
    public void A_customer_who_is_null_is_a_mistake() =>
        Assert.Throws<ArgumentException>(() => _table.Upsert(Members.Of(1), null!));

    private static Member Changed(Member member, string change) => change switch
    {
        "wider" => member with { Spend = 9_999_999m, Score = 1e300 },
        "negative" => member with { Spend = -5m, Score = -0.1 },
        "unknown" => member with { Spend = null, Score = null, City = null, Tier = null, Signed = null, Tags = null, Open = null },
        "known" => member with { Spend = 120m, Score = 2.5, City = "Paris", Tier = "gold", Signed = new DateOnly(2026, 3, 5), Tags = ["tea"], Open = true },
        "text" => member with { City = "A new city", Tier = "platinum" },
        "tags" => member with { Tags = ["new tag", "tea", "tea", "tag1"] },
        "events" => member with { Visits = [.. Enumerable.Range(1, 40).Select(i => new Visit(Members.Now.AddHours(-40 + i), "home")), new Visit(Members.Now, "new page")] },
        "zone" => member with { Zone = "Europe/Paris" },
        "date" => member with { Signed = new DateOnly(1, 1, 1) },
        "cents" => member with { Spend = 100.01m, Score = 1.0 / 3 },
        _ => member,
    };
}
