using System.Runtime.CompilerServices;
using Segmentation.Bulk.Columns;
using Segmentation.Time;

namespace Segmentation.Bulk.Evaluating;

/// <summary>Decides segments for all customers of a table.</summary>
/// <threadsafety>Safe to share between threads.</threadsafety>
internal sealed class BulkEvaluator(BulkRules rules)
{
    private readonly ConditionalWeakTable<TableData, TableCache> _caches = [];

    public BulkRules Rules => rules;

    /// <summary>
    /// Decides everybody, in memory that nobody needs any more if there is some. Where that memory holds the answers for the same instant
    /// and only few rows changed since, only those are decided.
    /// </summary>
    public BulkResult Evaluate(TableData table, Instant at, ParallelOptions options, Earlier? earlier = null)
    {
        if (earlier is { } then && ReferenceEquals(then.Table, table) && ReferenceEquals(then.Rules, rules)
            && then.Turn == then.Result.Turn
            && (then.At == at || !rules.DependsOnInstant)
            && ChangedRows.Since(then.Version, table, then.Result) is { } rows
            && TryUpdate(table, at, rows, options, then.Result))
        {
            return then.Result;
        }

        var result = earlier?.Result is { } memory && memory.Chunks == table.Chunks.Count && memory.Outputs == rules.Plan.Outputs.Length
            ? memory
            : new BulkResult(rules.Plan.Outputs.Length, table.Chunks.Count);
        Decide(table, at, options, _caches.GetOrCreateValue(table), result);
        return result;
    }

    /// <summary>False when something went wrong for a row: then all is decided anew, so that issues come in their order.</summary>
    private bool TryUpdate(TableData table, Instant at, int[] rows, ParallelOptions options, BulkResult result)
    {
        if (rows.Length == 0)
        {
            return true;
        }

        var extract = table.Extract(rows);
        var decided = new BulkResult(rules.Plan.Outputs.Length, extract.Chunks.Count);
        Decide(extract, at, options, new TableCache(), decided);
        if (decided.Faults.Issues > 0)
        {
            return false;
        }

        ChangedRows.Put(rows, decided, result);
        return true;
    }

    /// <summary>Decides all chunks; the order does not matter, nor which thread does which.</summary>
    private void Decide(TableData table, Instant at, ParallelOptions options, TableCache cache, BulkResult result)
    {
        cache.Reserve(table.Chunks.Count);
        result.Begin();
        var moment = new BulkMoment(rules, table.Zones, at);
        if (table.Chunks.Count == 1 || options.MaxDegreeOfParallelism == 1)
        {
            var run = new ChunkRun(rules, table, cache, moment);
            for (var chunk = 0; chunk < table.Chunks.Count; chunk++)
            {
                options.CancellationToken.ThrowIfCancellationRequested();
                run.Run(chunk, result);
            }

            run.Finish(result);
            return;
        }

        Parallel.For(
            0,
            table.Chunks.Count,
            options,
            () => new ChunkRun(rules, table, cache, moment),
            (chunk, _, run) =>
            {
                run.Run(chunk, result);
                return run;
            },
            run => run.Finish(result));
    }
}

/// <summary>An evaluation that nobody needs any more; its memory holds its answers unless another evaluation has taken its turn in it.</summary>
internal readonly record struct Earlier(BulkRules Rules, TableData Table, int Version, Instant At, BulkResult Result, int Turn);
