using System.Globalization;
using DuckDB.NET.Data;
using Segmentation.Benchmarks;

namespace Segmentation.Comparison.Active;

/// <summary>TIMESTAMP, DECIMAL and VARCHAR: as most would write it.</summary>
internal sealed class NaturalEvents(VisitorData data) : DuckDbEvents(data, 1_000_000)
{
    public override string Name => "DuckDB, natural";

    protected override string Schema =>
        "CREATE TABLE event (customer INTEGER, happened TIMESTAMP, kind VARCHAR, amount DECIMAL(18, 2), category VARCHAR)";

    protected override EventSql Sql { get; } = new(
        kind: number => $"'{Visitors.Kinds[number]}'",
        since: days => string.Create(CultureInfo.InvariantCulture, $"TIMESTAMP '{VisitorSegments.Since(days):yyyy-MM-dd}'"),
        money: amount => amount.ToString(CultureInfo.InvariantCulture),
        category: number => $"'{Visitors.Category(number)}'",
        day: instant => $"{instant}::DATE");

    protected override void Append(DuckDBAppender appender, int customer, int place)
    {
        var columns = Data.Columns;
        appender.CreateRow()
            .AppendValue(customer).AppendValue(Visitors.Epoch.AddSeconds(columns.At[place]).UtcDateTime)
            .AppendValue(Visitors.Kinds[columns.Kind[place]]).AppendValue(columns.Amount[place] / 100m)
            .AppendValue(Visitors.Category(columns.Category[place])).EndRow();
    }
}
