using System.Collections.Immutable;
using DuckDB.NET.Data;
using Segmentation.Comparison.Databases;
using Segmentation.Comparison.Running;

namespace Segmentation.Comparison.Wide;

/// <summary>DuckDB's quickest way to memberships: for each segment the ids of its members into a table, over the tuned schema.</summary>
internal sealed class TunedIdLists(AccountData data, TunedAccounts tuned) : Contender
{
    private ImmutableArray<DuckDBCommand> _inserts = [];

    public override string Name => "DuckDB, tuned: id lists";

    public override string Gives => "counts, id lists";

    public override int Customers => data.Count;

    public override bool IsHeadline => true;

    public override void Load()
    {
        tuned.Load();
        _inserts = [.. data.Segments.Select((segment, i) => tuned.Database.Command(
            $"INSERT INTO members{i} SELECT id FROM account WHERE {TunedSql.DuckDb.Write(segment)}"))];
    }

    public override void BeforeRun(int threads)
    {
        tuned.Database.UseThreads(threads);
        for (var i = 0; i < data.Segments.Length; i++)
        {
            tuned.Database.Execute($"CREATE OR REPLACE TABLE members{i} (id INTEGER)");
        }
    }

    public override long[] Run(int threads) => [.. _inserts.Select(insert => (long)insert.ExecuteNonQuery())];

    public override long[] Fingerprints() => [.. Enumerable.Range(0, data.Segments.Length).Select(Fingerprint)];

    public override void Dispose()
    {
        foreach (var insert in _inserts)
        {
            insert.Dispose();
        }
        base.Dispose();
    }

    private long Fingerprint(int segment)
    {
        using var query = tuned.Database.Command($"SELECT {Running.Fingerprint.Sql} FROM (SELECT id::BIGINT AS id FROM members{segment})");
        return DuckDb.Row(query)[0];
    }
}
