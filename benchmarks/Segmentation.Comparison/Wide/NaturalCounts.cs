using DuckDB.NET.Data;
using Segmentation.Benchmarks;
using Segmentation.Comparison.Databases;
using Segmentation.Comparison.Running;

namespace Segmentation.Comparison.Wide;

/// <summary>DuckDB as most would write it: one query with 100 filtered counts over the natural schema.</summary>
internal sealed class NaturalCounts(AccountData data) : Contender
{
    private const string Schema =
        """
        CREATE TABLE account (
            id INTEGER, spend DECIMAL(18, 2), orders INTEGER, last_order DATE, first_order DATE, country VARCHAR, city VARCHAR,
            birthday DATE, age INTEGER, satisfaction FLOAT, churn_score FLOAT, tags VARCHAR[])
        """;

    private readonly DuckDb _database = new();
    private DuckDBCommand? _query;

    public override string Name => "DuckDB, natural: count(*) FILTER";

    public override string Gives => "counts";

    public override int Customers => Math.Min(data.Count, 1_000_000);

    public override bool IsHeadline => true;

    public override bool Loads => true;

    public override void Load()
    {
        _database.Execute(Schema);
        Append(data.Columns);
        var text = new NaturalSql();
        var counts = data.Segments.Select(segment => $"count(*) FILTER (WHERE {text.Write(segment)})");
        _query = _database.Command($"SELECT {string.Join(", ", counts)} FROM account");
    }

    public override void BeforeRun(int threads) => _database.UseThreads(threads);

    public override long[] Run(int threads) => DuckDb.Row(_query!);

    public override void Dispose()
    {
        _query?.Dispose();
        _database.Dispose();
        base.Dispose();
    }

    private void Append(AccountColumns columns)
    {
        using var appender = _database.Append("account");
        for (var i = 0; i < Customers; i++)
        {
            var row = appender.CreateRow()
                .AppendValue(i).AppendValue(columns.Spend[i] / 100m).AppendValue(columns.Orders[i])
                .AppendValue(DateOnly.FromDayNumber(columns.LastOrder[i])).AppendValue(DateOnly.FromDayNumber(columns.FirstOrder[i]))
                .AppendValue(Accounts.Country(columns.Country[i])).AppendValue(Accounts.City(columns.City[i]))
                .AppendValue(DateOnly.FromDayNumber(columns.Birthday[i]))
                .AppendValue((int)columns.Age[i]);
            row = float.IsNaN(columns.Satisfaction[i]) ? row.AppendNullValue() : row.AppendValue(columns.Satisfaction[i]);
            row.AppendValue(columns.ChurnScore[i]).AppendValue(Accounts.TagsOf(columns, i)).EndRow();
        }
    }
}
