using DuckDB.NET.Data;
using Segmentation.Benchmarks;
using Segmentation.Comparison.Databases;
using Segmentation.Comparison.Running;

namespace Segmentation.Comparison.Active;

/// <summary>DuckDB over a table of events in the order of customer and time: one query of aggregates for nine segments, one of windows for "looked, then bought".</summary>
internal sealed class DuckDbEvents(VisitorData data) : Contender
{
    private const string Schema = "CREATE TABLE event (customer INTEGER, happened INTEGER, kind UTINYINT, amount INTEGER, category UTINYINT)";

    // Between the views and purchases of a customer, a purchase that follows a view within the days follows one directly, too.
    private const string LookedThenBought =
        """
        SELECT count(DISTINCT customer)
        FROM (SELECT customer, happened, kind, lag(happened) OVER w AS before, lag(kind) OVER w AS kind_before
              FROM event WHERE kind IN (0, 2) WINDOW w AS (PARTITION BY customer ORDER BY happened))
        WHERE kind = 2 AND kind_before = 0 AND happened // 86400 - before // 86400 < 7
        """;

    private readonly DuckDb _database = new();
    private DuckDBCommand? _aggregates;
    private DuckDBCommand? _sequence;

    public override string Name => "DuckDB, tuned";

    public override string Gives => "counts";

    public override int Customers => data.Count;

    public override bool IsHeadline => true;

    public override bool Loads => true;

    public override void Load()
    {
        _database.Execute(Schema);
        Append(data.Columns);
        _aggregates = _database.Command(Aggregates());
        _sequence = _database.Command(LookedThenBought);
    }

    public override void BeforeRun(int threads) => _database.UseThreads(threads);

    public override long[] Run(int threads)
    {
        var counts = DuckDb.Row(_aggregates!);
        return [.. counts[..2], Customers - counts[2], counts[3], DuckDb.Row(_sequence!)[0], .. counts[4..]];
    }

    public override void Dispose()
    {
        _aggregates?.Dispose();
        _sequence?.Dispose();
        _database.Dispose();
        base.Dispose();
    }

    /// <summary>The counts in the segments' order without the fifth; the third is of those who were not silent.</summary>
    private static string Aggregates()
    {
        var w = Windows.Today;
        return FormattableString.Invariant(
            $"""
            SELECT
                sum((purchases90 >= 3)::UTINYINT),
                sum((spent365 > {VisitorSegments.MuchSpent * 100})::UTINYINT),
                sum((active60 > 0)::UTINYINT),
                sum((fond365 >= 2)::UTINYINT),
                sum((carts30 > 0 AND purchases30 = 0)::UTINYINT),
                sum((spent90 > {VisitorSegments.Grown * 100} AND spent365 - spent90 <= {VisitorSegments.Grown * 100})::UTINYINT),
                sum((support180 >= 2)::UTINYINT),
                sum((returns365 >= 1 AND purchases365 >= 3)::UTINYINT),
                sum((purchases30 > 0 AND purchases = purchases30)::UTINYINT)
            FROM (
                SELECT
                    sum((kind = 2)::INTEGER) AS purchases,
                    sum((kind = 2 AND happened >= {w.Since30})::INTEGER) AS purchases30,
                    sum((kind = 2 AND happened >= {w.Since90})::INTEGER) AS purchases90,
                    sum((kind = 2 AND happened >= {w.Since365})::INTEGER) AS purchases365,
                    sum(CASE WHEN kind = 2 AND happened >= {w.Since90} THEN amount ELSE 0 END) AS spent90,
                    sum(CASE WHEN kind = 2 AND happened >= {w.Since365} THEN amount ELSE 0 END) AS spent365,
                    sum((happened >= {w.Since60})::INTEGER) AS active60,
                    sum((category = {VisitorSegments.Category} AND happened >= {w.Since365})::INTEGER) AS fond365,
                    sum((kind = 1 AND happened >= {w.Since30})::INTEGER) AS carts30,
                    sum((kind = 4 AND happened >= {w.Since180})::INTEGER) AS support180,
                    sum((kind = 3 AND happened >= {w.Since365})::INTEGER) AS returns365
                FROM event GROUP BY customer)
            """);
    }

    private void Append(VisitorColumns columns)
    {
        using var appender = _database.Append("event");
        for (var customer = 0; customer < columns.Count; customer++)
        {
            for (var e = columns.Start[customer]; e < columns.Start[customer + 1]; e++)
            {
                appender.CreateRow()
                    .AppendValue(customer).AppendValue(columns.At[e]).AppendValue(columns.Kind[e]).AppendValue(columns.Amount[e])
                    .AppendValue(columns.Category[e]).EndRow();
            }
        }
    }
}
