using System.Globalization;
using Microsoft.Data.Sqlite;
using Segmentation.Benchmarks;
using Segmentation.Comparison.Running;

namespace Segmentation.Comparison.Wide;

/// <summary>SQLite in memory: one query that sums 100 conditions over the tuned schema. One thread only.</summary>
internal sealed class SqliteCounts(AccountData data) : Contender
{
    private const string Schema =
        """
        CREATE TABLE account (
            id INTEGER PRIMARY KEY, spend INTEGER, orders INTEGER, last_order INTEGER, first_order INTEGER, country INTEGER, city INTEGER,
            birthday INTEGER, age INTEGER, satisfaction REAL, churn_score REAL, tags0 INTEGER, tags1 INTEGER, tags2 INTEGER, tags3 INTEGER)
        """;

    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private SqliteCommand? _query;

    public override string Name => "SQLite, tuned: sum(condition)";

    public override string Gives => "counts";

    public override int Customers => Math.Min(data.Count, 100_000);

    public override bool IsHeadline => true;

    public override bool Loads => true;

    public override bool CanUse(int threads) => threads == 1;

    public override void Load()
    {
        _connection.Open();
        using var create = _connection.CreateCommand();
        create.CommandText = Schema;
        create.ExecuteNonQuery();
        Insert(data.Columns);
        _query = _connection.CreateCommand();
        _query.CommandText =
            $"SELECT {string.Join(", ", data.Segments.Select(segment => $"sum({TunedSql.Sqlite.Write(segment)})"))} FROM account";
        _query.Prepare();
    }

    public override long[] Run(int threads)
    {
        using var reader = _query!.ExecuteReader();
        reader.Read();
        return [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? 0 : reader.GetInt64(i))];
    }

    public override void Dispose()
    {
        _query?.Dispose();
        _connection.Dispose();
        base.Dispose();
    }

    private void Insert(AccountColumns columns)
    {
        using var transaction = _connection.BeginTransaction();
        using var insert = _connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = $"INSERT INTO account VALUES ({string.Join(", ", Enumerable.Range(0, 15).Select(i => $"$p{i}"))})";
        SqliteParameter[] parameters = [.. Enumerable.Range(0, 15).Select(i => insert.Parameters.Add(
            string.Create(CultureInfo.InvariantCulture, $"$p{i}"), i is 9 or 10 ? SqliteType.Real : SqliteType.Integer))];
        for (var i = 0; i < Customers; i++)
        {
            var values = Values(columns, i);
            for (var p = 0; p < parameters.Length; p++)
            {
                parameters[p].Value = values[p];
            }

            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static object[] Values(AccountColumns columns, int i)
    {
        Span<ulong> tags = stackalloc ulong[4];
        tags.Clear();
        foreach (var tag in columns.TagsOf(i))
        {
            tags[tag / 64] |= 1UL << (tag % 64);
        }

        return
        [
            i, columns.Spend[i], columns.Orders[i], columns.LastOrder[i], columns.FirstOrder[i], columns.Country[i], columns.City[i],
            BirthdayWithin.Code(DateOnly.FromDayNumber(columns.Birthday[i])), columns.Age[i],
            float.IsNaN(columns.Satisfaction[i]) ? DBNull.Value : columns.Satisfaction[i], columns.ChurnScore[i],
            unchecked((long)tags[0]), unchecked((long)tags[1]), unchecked((long)tags[2]), unchecked((long)tags[3]),
        ];
    }
}
