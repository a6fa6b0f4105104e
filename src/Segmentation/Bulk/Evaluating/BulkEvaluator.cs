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

    /// <summary>What is kept of a table for the next evaluation, in bytes.</summary>
    public long KeptFor(TableData table) => _caches.TryGetValue(table, out var cache) ? cache.Bytes : 0;

    /// <summary>Decides all chunks; the order does not matter, nor which thread does which.</summary>
    public BulkResult Evaluate(TableData table, Instant at, ParallelOptions options, BulkResult? memory = null)
    {
        var cache = _caches.GetOrCreateValue(table);
        cache.Reserve(table.Chunks.Count);
        var result = memory?.Chunks == table.Chunks.Count && memory.Outputs == rules.Plan.Outputs.Length
            ? memory
            : new BulkResult(rules.Plan.Outputs.Length, table.Chunks.Count);
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
            return result;
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
        return result;
    }
}
