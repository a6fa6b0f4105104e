using System.Collections.Immutable;
using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Loading;

namespace Segmentation;

/// <summary>Loads customers into a <see cref="CustomerTable{TCustomer}"/>.</summary>
public static class CustomerTable
{
    /// <summary>Reads customers into columns, on as many threads as the options allow; the source is read by one at a time.</summary>
    /// <param name="model">How the host's type of customer is seen; everything that it declares is read.</param>
    /// <param name="customers">The customers. Of several with one key the last counts; those without a key all stay.</param>
    /// <param name="options">Threads and cancellation; all processors when null.</param>
    /// <param name="progress">Told how many customers were read so far, in any order.</param>
    /// <exception cref="ArgumentException">A customer is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static CustomerTable<TCustomer> Load<TCustomer>(
        CustomerModel<TCustomer> model, IEnumerable<TCustomer> customers, ParallelOptions? options = null, IProgress<long>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(customers);
        var table = new TableData(model.Catalogue, model.Zones);
        new TableLoader<TCustomer>(model, table, progress).Load(customers, options ?? new ParallelOptions());
        return new CustomerTable<TCustomer>(model, table);
    }

    /// <summary>Reads customers into columns as they come.</summary>
    /// <param name="model">How the host's type of customer is seen; everything that it declares is read.</param>
    /// <param name="customers">The customers. Of several with one key the last counts; those without a key all stay.</param>
    /// <param name="options">Threads and cancellation; all processors when null.</param>
    /// <param name="progress">Told how many customers were read so far, in any order.</param>
    /// <exception cref="ArgumentException">A customer is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<CustomerTable<TCustomer>> LoadAsync<TCustomer>(
        CustomerModel<TCustomer> model, IAsyncEnumerable<TCustomer> customers, ParallelOptions? options = null, IProgress<long>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(customers);
        var table = new TableData(model.Catalogue, model.Zones);
        await new TableLoader<TCustomer>(model, table, progress).LoadAsync(customers, options ?? new ParallelOptions()).ConfigureAwait(false);
        return new CustomerTable<TCustomer>(model, table);
    }
}

/// <summary>Customers as columns: everything that a model declares of them, ready for segments to be decided for all at once.</summary>
/// <remarks>
/// The host's objects are read once and not kept. A customer keeps their row for ever; results of different times can be compared.
/// </remarks>
/// <typeparam name="TCustomer">The host's type of customer.</typeparam>
/// <threadsafety>Reading is safe on several threads at once; a change needs the table alone.</threadsafety>
public sealed class CustomerTable<TCustomer>
{
    private TableUpdater<TCustomer>? _updater;

    internal CustomerTable(CustomerModel<TCustomer> model, TableData data) => (Model, Data) = (model, data);

    /// <summary>Gets how the host's type of customer is seen.</summary>
    public CustomerModel<TCustomer> Model { get; }

    /// <summary>Gets how many customers there are.</summary>
    public int Count => Data.Count;

    /// <summary>Gets the memory that the columns take, in bytes, without the texts of dictionaries.</summary>
    public long Bytes => Data.Bytes;

    /// <summary>Gets the first thousand of what was wrong with the customers' data, in their order, of customers put in later too; never the data itself.</summary>
    public ImmutableArray<Issue> Issues => [.. Data.Faults.Kept];

    /// <summary>Gets how many things were wrong with the customers' data.</summary>
    public long IssueCount => Data.Faults.Issues;

    /// <summary>Gets how many customers were loaded with the key of one loaded before, and took their place; who is put in later is not counted.</summary>
    public long RepeatedKeys => Data.Faults.Repeated;

    internal TableData Data { get; }

    /// <summary>Whether a customer is in the table.</summary>
    /// <param name="key">The customer's key as text.</param>
    public bool Contains(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Data.Find(key) >= 0;
    }

    /// <summary>Puts customers in: each takes the place of the one with the same key, or a new one.</summary>
    /// <param name="customers">The customers, best many at once; of several with one key the last counts.</param>
    /// <exception cref="ArgumentException">A customer is null.</exception>
    public void Upsert(params IEnumerable<TCustomer> customers)
    {
        ArgumentNullException.ThrowIfNull(customers);
        _updater ??= new TableUpdater<TCustomer>(Model, Data);
        _updater.Upsert(customers);
    }

    /// <summary>Takes a customer out; false when nobody has the key.</summary>
    /// <param name="key">The customer's key as text.</param>
    public bool Remove(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (Data.Find(key) is not (>= 0 and var row))
        {
            return false;
        }

        Data.SetAlive(row, isAlive: false);
        return true;
    }
}
