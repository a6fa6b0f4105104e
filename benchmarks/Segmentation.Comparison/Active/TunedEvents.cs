using System.Globalization;
using DuckDB.NET.Data;

namespace Segmentation.Comparison.Active;

/// <summary>Seconds, cents and codes. Filtered aggregates, since with groups these are quicker than sums of conditions.</summary>
internal sealed class TunedEvents(VisitorData data) : DuckDbEvents(data, int.MaxValue)
{
    public override string Name => "DuckDB, tuned";

    protected override string Schema => "CREATE TABLE event (customer INTEGER, happened INTEGER, kind UTINYINT, amount INTEGER, category UTINYINT)";

    protected override EventSql Sql { get; } = new(
        kind: Text,
        since: days => Text(Tally.Since(days)),
        money: amount => Text(amount * 100),
        category: Text,
        day: instant => $"{instant} // 86400");

    protected override void Append(DuckDBAppender appender, int customer, int place)
    {
        var columns = Data.Columns;
        appender.CreateRow()
            .AppendValue(customer).AppendValue(columns.At[place]).AppendValue(columns.Kind[place]).AppendValue(columns.Amount[place])
            .AppendValue(columns.Category[place]).EndRow();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
