using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Kernels;

namespace Segmentation.Bulk.Loading;

/// <summary>Reads customers into chunks, several chunks at once.</summary>
/// <remarks>One thread at a time reads the source; the order of the rows is that of the source, whatever the number of threads.</remarks>
internal sealed class TableLoader<TCustomer>(CustomerModel<TCustomer> model, TableData table, IProgress<long>? progress)
{
    private readonly ConcurrentBag<RowReader<TCustomer>> _readers = [];
    private readonly ConcurrentDictionary<int, TableChunk> _chunks = [];
    private long _done;

    public void Load(IEnumerable<TCustomer> customers, ParallelOptions options)
    {
        try
        {
            Parallel.ForEach(
                Partitioner.Create(Batches(customers), EnumerablePartitionerOptions.NoBuffering),
                options,
                batch => Read(batch.Number, batch.Customers));
        }
        catch (AggregateException failures)
        {
            // As from a plain loop: what the source or the check of a customer threw.
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }

        Finish();
    }

    public async Task LoadAsync(IAsyncEnumerable<TCustomer> customers, ParallelOptions options)
    {
        await Parallel.ForEachAsync(
            BatchesAsync(customers, options.CancellationToken),
            options,
            (batch, _) =>
            {
                Read(batch.Number, batch.Customers);
                return ValueTask.CompletedTask;
            }).ConfigureAwait(false);
        Finish();
    }

    private static IEnumerable<(int Number, TCustomer[] Customers)> Batches(IEnumerable<TCustomer> customers)
    {
        var number = 0;
        foreach (var batch in customers.Chunk(Bits.Rows))
        {
            yield return (number++, batch);
        }
    }

    private static async IAsyncEnumerable<(int Number, TCustomer[] Customers)> BatchesAsync(
        IAsyncEnumerable<TCustomer> customers, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (number, batch) = (0, new List<TCustomer>(Bits.Rows));
        await foreach (var customer in customers.WithCancellation(cancellation).ConfigureAwait(false))
        {
            batch.Add(customer);
            if (batch.Count == Bits.Rows)
            {
                yield return (number++, batch.ToArray());
                batch.Clear();
            }
        }

        if (batch.Count > 0)
        {
            yield return (number, batch.ToArray());
        }
    }

    private void Read(int number, TCustomer[] customers)
    {
        var reader = _readers.TryTake(out var idle) ? idle : new RowReader<TCustomer>(model, table);
        var first = (long)number * Bits.Rows;
        for (var i = 0; i < customers.Length; i++)
        {
            if (customers[i] is null)
            {
                throw new ArgumentException($"The customer at place {first + i} is null.", nameof(customers));
            }
        }

        reader.Read(customers, first);

        _chunks[number] = reader.Writer.Take();
        _readers.Add(reader);
        var done = Interlocked.Add(ref _done, customers.Length);
        progress?.Report(done);
    }

    private void Finish()
    {
        table.Faults.Arrived = _done;
        table.Reserve(_chunks.Values.Sum(chunk => chunk.Rows));
        for (var number = 0; number < _chunks.Count; number++)
        {
            table.Append(_chunks[number]);
        }
    }
}
