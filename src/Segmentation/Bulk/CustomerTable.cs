using System.Collections.Immutable;
using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Files;
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

    /// <summary>Makes a table of customers who are at hand as columns, without an object for any of them.</summary>
    /// <remarks>The answers are those of a table that was loaded from objects with the same values.</remarks>
    /// <param name="model">How the host's type of customer is seen; of everything that it declares a column may be given.</param>
    /// <param name="rows">How many customers there are.</param>
    /// <param name="describe">Gives the columns; the keys are needed. Attributes, predicates and streams that are not given are
    /// unknown.</param>
    /// <param name="options">Threads and cancellation; all processors when null.</param>
    /// <param name="progress">Told how many customers were read so far, in any order.</param>
    /// <exception cref="ArgumentException">A column has no place in the model, is of another type or length, or was given before; or the
    /// keys are missing.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static CustomerTable<TCustomer> FromColumns<TCustomer>(
        CustomerModel<TCustomer> model,
        int rows,
        Action<CustomerColumns> describe,
        ParallelOptions? options = null,
        IProgress<long>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(describe);
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        var columns = new CustomerColumns(model.Catalogue, rows);
        describe(columns);
        var table = new TableData(model.Catalogue, model.Zones);
        var loader = new TableLoader<int>(columns.ToModel(model.Zones), table, progress);
        loader.Load(Enumerable.Range(0, rows), options ?? new ParallelOptions());
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

    /// <summary>Reads a table that <see cref="CustomerTable{TCustomer}.Save"/> wrote; the same rows, customers and answers.</summary>
    /// <param name="model">The model that the table was made with, or one that declares the same.</param>
    /// <param name="stream">Where the table begins; it is read up to the table's end and not closed.</param>
    /// <exception cref="SegmentationException">There is no table file, it is damaged, of a newer version or of another model, or the model
    /// does not know one of its zones; the issues say which.</exception>
    public static CustomerTable<TCustomer> Read<TCustomer>(CustomerModel<TCustomer> model, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(stream);
        return new CustomerTable<TCustomer>(model, TableFile.Read(model.Catalogue, model.Zones, stream));
    }

    /// <summary>Reads a table that <see cref="CustomerTable{TCustomer}.SaveAsync"/> wrote; the same rows, customers and answers.</summary>
    /// <param name="model">The model that the table was made with, or one that declares the same.</param>
    /// <param name="stream">Where the table begins; it is read up to the table's end and not closed.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="SegmentationException">There is no table file, it is damaged, of a newer version or of another model, or the model
    /// does not know one of its zones; the issues say which.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<CustomerTable<TCustomer>> ReadAsync<TCustomer>(
        CustomerModel<TCustomer> model, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(stream);
        return new CustomerTable<TCustomer>(
            model, await TableFile.ReadAsync(model.Catalogue, model.Zones, stream, cancellationToken).ConfigureAwait(false));
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

    /// <summary>Writes the table to a file that <see cref="CustomerTable.Read"/> reads; docs/concepts/table-file.md describes it.</summary>
    /// <param name="stream">Where to; it is not closed.</param>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        TableFile.Write(Data, Model.Zones, stream);
    }

    /// <summary>Writes the table to a file that <see cref="CustomerTable.ReadAsync"/> reads; docs/concepts/table-file.md describes it.</summary>
    /// <param name="stream">Where to; it is not closed.</param>
    /// <param name="cancellationToken">Cancels; what was written so far is no table then.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Task SaveAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return TableFile.WriteAsync(Data, Model.Zones, stream, cancellationToken);
    }
}
