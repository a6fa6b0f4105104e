using Segmentation.Benchmarks;
using Segmentation.Comparison.Databases;

namespace Segmentation.Comparison.Wide;

/// <summary>The customers in DuckDB in the schema that favours it, loaded once for all that ask.</summary>
internal sealed class TunedAccounts(AccountColumns columns) : IDisposable
{
    private const string Schema =
        """
        CREATE TABLE account (
            id INTEGER, spend BIGINT, orders INTEGER, last_order INTEGER, first_order INTEGER, country UTINYINT, city USMALLINT,
            birthday INTEGER, age UTINYINT, satisfaction FLOAT, churn_score FLOAT,
            tags0 UBIGINT, tags1 UBIGINT, tags2 UBIGINT, tags3 UBIGINT)
        """;

    private bool _isLoaded;

    public DuckDb Database { get; } = new();

    public void Load()
    {
        if (!_isLoaded)
        {
            Database.Execute(Schema);
            Append();
            _isLoaded = true;
        }
    }

    public void Dispose() => Database.Dispose();

    private void Append()
    {
        using var appender = Database.Append("account");
        Span<ulong> tags = stackalloc ulong[4];
        for (var i = 0; i < columns.Count; i++)
        {
            tags.Clear();
            foreach (var tag in columns.TagsOf(i))
            {
                tags[tag / 64] |= 1UL << (tag % 64);
            }

            var row = appender.CreateRow()
                .AppendValue(i).AppendValue(columns.Spend[i]).AppendValue(columns.Orders[i])
                .AppendValue(columns.LastOrder[i]).AppendValue(columns.FirstOrder[i])
                .AppendValue(columns.Country[i]).AppendValue(columns.City[i])
                .AppendValue(BirthdayWithin.Code(DateOnly.FromDayNumber(columns.Birthday[i])))
                .AppendValue(columns.Age[i]);
            row = float.IsNaN(columns.Satisfaction[i]) ? row.AppendNullValue() : row.AppendValue(columns.Satisfaction[i]);
            row.AppendValue(columns.ChurnScore[i])
                .AppendValue(tags[0]).AppendValue(tags[1]).AppendValue(tags[2]).AppendValue(tags[3])
                .EndRow();
        }
    }
}
