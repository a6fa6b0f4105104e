using Segmentation.Examples;

namespace Segmentation.Tests.Bulk;

public class ArrayTableExampleTests
{
    [Fact]
    public void A_table_is_made_of_arrays()
    {
        var placedAt = new[] { Shop.Now.AddDays(-3), Shop.Now.AddDays(-40), Shop.Now.AddDays(-1) };

        // <example table from arrays>
        var table = CustomerTable.FromColumns(Shop.Model, rows: 3, columns => columns
            .Keys(["c-1", "c-2", "c-3"])
            .Zones(new[] { 0, 0, -1 }, ["Asia/Shanghai"])
            .Money("credit limit", new long[] { 5_000_000, 0, 1_250_000 })
            .Number("satisfaction", new double?[] { 4.5, null, 2.0 })
            .Text("city", ["Shanghai", "Hangzhou", null])
            .Text("channel", ["Web", "Store", "Web"])
            .Set("interests", new[] { 0, 2, 2, 3 }, ["tea", "books", "tea"])
            .Predicate("has open invoice", new[] { true, false, false })
            .Events("order", new[] { 0, 2, 2, 3 }, placedAt, orders => orders
                .Ids(["o-1", "o-2", "o-3"])
                .Money("amount", new[] { 120m, 80m, 15m })
                .Text("category", new[] { 0, 1, 0 }, ["tea", "books"])));

        // </example>
        var engine = Shop.Engine(
            Attributes.Money("credit limit") >= 50_000m,
            Geography.Country.Is("China"),
            Value.Within(Last.Days(90)) >= 200m,
            Rule.Predicate("has open invoice"));
        var all = engine.Evaluate(table, Shop.Now);
        Assert.Equal(["c-1"], all["s1"].Members.Keys);
        Assert.Equal(["c-1", "c-2"], all["s2"].Members.Keys);
        Assert.Equal(["c-1"], all["s3"].Members.Keys);
        Assert.Equal(["c-1"], all["s4"].Members.Keys);
        Assert.Empty(table.Issues);
    }

    [Fact]
    public void A_text_that_is_no_member_of_the_enumeration_is_an_issue()
    {
        var table = CustomerTable.FromColumns(Shop.Model, 2, columns => columns.Keys(["a", "b"]).Text("channel", ["Web", "Pigeon"]));

        var issue = Assert.Single(table.Issues);
        Assert.Equal(("SEG2102", "customer 'b', attribute 'channel'"), (issue.Code, issue.Place));
    }
}
