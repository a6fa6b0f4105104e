using DuckDB.NET.Data;
using Segmentation.Comparison.Databases;
using Segmentation.Comparison.Running;

namespace Segmentation.Comparison.Wide;

/// <summary>DuckDB at its best: one query that sums 100 conditions over the tuned schema, and counts only.</summary>
internal sealed class TunedCounts(AccountData data, TunedAccounts tuned) : Contender
{
    private DuckDBCommand? _query;

    public override string Name => "DuckDB, tuned: sum(condition)";

    public override string Gives => "counts";

    public override int Customers => data.Count;

    public override bool IsHeadline => true;

    public override bool Loads => true;

    public override void Load()
    {
        tuned.Load();
        var sums = data.Segments.Select(segment => $"sum(({TunedSql.DuckDb.Write(segment)})::UTINYINT)");
        _query = tuned.Database.Command($"SELECT {string.Join(", ", sums)} FROM account");
    }

    public override void BeforeRun(int threads) => tuned.Database.UseThreads(threads);

    public override long[] Run(int threads) => DuckDb.Row(_query!);

    public override void Dispose()
    {
        _query?.Dispose();
        base.Dispose();
    }
}
