using Segmentation.Time;

namespace Segmentation.Tests.Bulk;

public class ArrayTableTests
{
    private static readonly DateTimeOffset Now = Members.Now;

    private static readonly long[] NoTicks = [];

    [Fact]
    public void A_table_of_arrays_holds_what_they_say()
    {
        string[] cities = ["Paris", "Shanghai"];
        var table = CustomerTable.FromColumns(Members.Model, 3, columns => columns
            .Keys(new long[] { 10, 11, 12 })
            .Zones(new[] { 0, -1, 0 }, ["Asia/Shanghai"])
            .Money("spend", new long[] { 10_000, 9_999, -1 })
            .Number("score", new double?[] { 2.5, null, double.NaN })
            .Text("city", new[] { 0, -1, 1 }, cities)
            .Text("grade", ["", null, "gold"])
            .Date("signed", new DateOnly?[] { new(2026, 3, 6), new(2026, 3, 6), null })
            .Set("tags", new[] { 0, 2, 2, 3 }, ["tea", "coffee", "tea"], new[] { true, false, true })
            .Predicate("open", new bool?[] { true, false, null })
            .Events("visit", new[] { 0, 3, 3, 4 }, new[] { Now.AddDays(-1), Now.AddDays(-3), Now.AddDays(1), Now }, e => e
                .Text("page", ["home", "home", "home", "other"])));

        var all = Members.Engine.Evaluate(table, Now);

        Assert.Equal(["10"], all["spends"].Members.Keys);
        Assert.Equal(["10"], all["scores"].Members.Keys);
        Assert.Equal(["10"], all["from Paris"].Members.Keys);
        Assert.Equal(["10", "11"], all["basic"].Members.Keys);
        Assert.Equal(["10"], all["signed today"].Members.Keys);
        Assert.Equal(["10", "12"], all["likes tea"].Members.Keys);
        Assert.Equal(["10"], all["visits"].Members.Keys);
        Assert.Equal(["10"], all["open"].Members.Keys);
        Assert.Equal([0, 2, 1, 0, 1, 1, 0, 1], Members.Engine.Segments.Select(segment => all[segment.Key].Undetermined.Count));
    }

    [Fact]
    public void What_is_not_given_is_unknown_or_what_unknown_counts_as()
    {
        var table = CustomerTable.FromColumns(Members.Model, 2, columns => columns.Keys(["a", "b"]));

        var all = Members.Engine.Evaluate(table, Now);

        Assert.Equal(0, table.IssueCount);
        Assert.Equal(["a", "b"], all["basic"].Members.Keys);
        Assert.All(
            Members.Engine.Segments.Where(segment => segment.Key != "basic"),
            segment => Assert.Equal((0, 2), (all[segment.Key].Count, all[segment.Key].Undetermined.Count)));
    }

    [Fact]
    public void Values_that_do_not_fit_are_issues_as_of_objects()
    {
        var model = CustomerModel.For<Member>(m => m.Key(c => c.Id).Money("spend", c => c.Spend, o => o.Scale(2)).Number("logins", _ => 1L));

        var table = CustomerTable.FromColumns(model, 2, columns => columns
            .Keys(["a", null])
            .Money("spend", new decimal[] { 1.001m, 1 })
            .Number("logins", new long[] { 1, long.MaxValue }));

        Assert.Equal(
            ["SEG2102 customer 'a', attribute 'spend'", "SEG2110 a customer", "SEG2102 customer '', attribute 'logins'"],
            table.Issues.Select(issue => $"{issue.Code} {issue.Place}"));
    }

    [Fact]
    public void An_event_without_an_instant_makes_the_stream_of_its_customer_unreadable()
    {
        var table = CustomerTable.FromColumns(Members.Model, 2, columns => columns
            .Keys(["a", "b"])
            .Events("visit", new[] { 0, 1, 2 }, new long?[] { null, Now.UtcTicks }));

        Assert.Equal("SEG2105", Assert.Single(table.Issues).Code);
        Assert.False(table.Data.Chunks[0].Streams[0].IsReadable(0));
        Assert.True(table.Data.Chunks[0].Streams[0].IsReadable(1));
    }

    [Fact]
    public void Those_who_keep_other_anniversaries_are_given_as_flags_and_stay_so_in_a_file()
    {
        // 1990-02-10 is 15 January of the lunar calendar; in 2026 that day is 3 March.
        var (born, lunarDay) = (new DateOnly(1990, 2, 10), new DateTimeOffset(2026, 3, 3, 12, 0, 0, TimeSpan.Zero));
        var model = CustomerModel.For<Member>(m => m
            .Key(c => c.Id)
            .Birthday(c => c.Signed, o => o.AnniversaryWhen(AnniversaryPolicy.Lunar(), c => c.Open)));
        var engine = SegmentationEngine.Create(model, new Segment("today", Lifecycle.Birthday.Within(Last.Days(1))));
        var table = CustomerTable.FromColumns(model, 3, columns => columns
            .Keys(["a", "b", "c"])
            .Date("birthday", new[] { born, born, born })
            .OtherAnniversaries("birthday", new bool?[] { false, true, null }));
        var file = new MemoryStream();
        table.Save(file);
        file.Position = 0;

        Assert.Equal(["b"], engine.Evaluate(table, lunarDay)["today"].Members.Keys);
        Assert.Equal(["b"], engine.Evaluate(CustomerTable.Read(model, file), lunarDay)["today"].Members.Keys);
    }

    [Fact]
    public void Parts_of_arrays_are_columns_too()
    {
        var spends = new decimal[] { 1, 500, 2, 700, 3 };

        var table = CustomerTable.FromColumns(Members.Model, 3, columns => columns
            .Keys(new string?[] { "x", "a", "b", "c" }.AsMemory(1))
            .Money("spend", new ReadOnlyMemory<decimal>(spends, 1, 3)));

        Assert.Equal(["a", "c"], Members.Engine.Evaluate(table, Now)["spends"].Members.Keys);
    }

    [Fact]
    public void Many_customers_are_read_on_several_threads_and_the_table_can_be_changed()
    {
        const int Count = 20_000;
        var table = CustomerTable.FromColumns(Members.Model, Count, columns => columns
            .Keys(Enumerable.Range(0, Count).Select(number => "m" + number).ToArray())
            .Money("spend", Enumerable.Range(0, Count).Select(number => (long)number).ToArray()));

        table.Upsert(Members.Of(19_999));

        Assert.Equal(Count, table.Count);
        Assert.Equal(Count - 10_000, Members.Engine.Evaluate(table, Now)["spends"].Count);
        Members.ShouldAnswer(table, Members.Of(19_999));
    }

    public static TheoryData<string, string> Mistakes => new()
    {
        { "no keys", "keys" },
        { "keys twice", "keys" },
        { "other length", "'spend'" },
        { "unknown name", "'spent'. Did you mean 'spend'?" },
        { "other type", "'spend' is a Money, not a Number" },
        { "given twice", "'spend' was given before" },
        { "place beyond", "'city' has a place beyond" },
        { "offsets fall", "'tags' has offsets" },
        { "offsets beyond", "'tags' has offsets" },
        { "offsets missing", "'tags'" },
        { "mask", "mask of 'tags'" },
        { "no date", "'signed' has a value at place 1" },
        { "no predicate", "'closed'" },
        { "no stream", "'order'" },
        { "no field", "field of stream 'visit' 'pages'" },
        { "field length", "field of stream 'visit' 'page'" },
        { "stream twice", "'visit' was given before" },
        { "ticks", "'visit' has a value at place 0" },
        { "no other anniversaries", "'signed'" },
        { "least amount", "'spend' has a value at place 0" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_of_the_host_names_the_column(string mistake, string expected)
    {
        var thrown = Assert.ThrowsAny<ArgumentException>(() => CustomerTable.FromColumns(Members.Model, 2, columns => Make(mistake, columns)));

        Assert.Contains(expected, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mask_has_as_many_entries_as_values() =>
        Assert.Throws<ArgumentException>(() => new ColumnValues<int>(new[] { 1, 2 }, new[] { true }));

    private static void Make(string mistake, CustomerColumns columns)
    {
        if (mistake != "no keys")
        {
            columns.Keys(["a", "b"]);
        }

        _ = mistake switch
        {
            "no keys" => columns,
            "keys twice" => columns.Keys(["a", "b"]),
            "other length" => columns.Money("spend", new decimal[] { 1 }),
            "unknown name" => columns.Money("spent", new decimal[] { 1, 2 }),
            "other type" => columns.Number("spend", new double[] { 1, 2 }),
            "given twice" => columns.Money("spend", new decimal[2]).Money("spend", new decimal[2]),
            "place beyond" => columns.Text("city", new[] { 0, 1 }, ["Paris"]),
            "offsets fall" => columns.Set("tags", new[] { 0, 1, 0 }, ["a"]),
            "offsets beyond" => columns.Set("tags", new[] { 0, 1, 2 }, ["a"]),
            "offsets missing" => columns.Set("tags", new[] { 0, 1 }, ["a"]),
            "mask" => columns.Set("tags", new[] { 0, 1, 1 }, ["a"], new[] { true }),
            "no date" => columns.Date("signed", new[] { 0, -1 }),
            "no predicate" => columns.Predicate("closed", new bool[2]),
            "no stream" => columns.Events("order", new int[3], NoTicks),
            "no field" => columns.Events("visit", new int[3], NoTicks, e => e.Text("pages", [])),
            "field length" => columns.Events("visit", new int[3], NoTicks, e => e.Text("page", ["home"])),
            "stream twice" => columns.Events("visit", new int[3], NoTicks).Events("visit", new int[3], NoTicks),
            "ticks" => columns.Events("visit", new[] { 0, 1, 1 }, new long[] { -1 }),
            "no other anniversaries" => columns.OtherAnniversaries("signed", new bool[2]),
            _ => columns.Money("spend", new[] { long.MinValue, 1 }),
        };
    }
}
