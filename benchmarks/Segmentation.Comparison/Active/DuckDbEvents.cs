using DuckDB.NET.Data;
using Segmentation.Comparison.Databases;
using Segmentation.Comparison.Running;

namespace Segmentation.Comparison.Active;

/// <summary>DuckDB over a table of events in the order of customer and time.</summary>
internal abstract class DuckDbEvents(VisitorData data, int limit) : Contender
{
    private readonly DuckDb _database = new();
    private DuckDBCommand? _aggregates;
    private DuckDBCommand? _sequence;

    public override string Gives => "counts";

    public override int Customers => Math.Min(data.Count, limit);

    public override bool IsHeadline => true;

    public override bool Loads => true;

    protected VisitorData Data => data;

    protected abstract string Schema { get; }

    protected abstract EventSql Sql { get; }

    public override void Load()
    {
        _database.Execute(Schema);
        Append();
        _aggregates = _database.Command(Sql.Aggregates());
        _sequence = _database.Command(Sql.LookedThenBought());
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

    /// <summary>Appends one event.</summary>
    protected abstract void Append(DuckDBAppender appender, int customer, int place);

    private void Append()
    {
        using var appender = _database.Append("event");
        for (var customer = 0; customer < Customers; customer++)
        {
            for (var place = data.Columns.Start[customer]; place < data.Columns.Start[customer + 1]; place++)
            {
                Append(appender, customer, place);
            }
        }
    }
}
