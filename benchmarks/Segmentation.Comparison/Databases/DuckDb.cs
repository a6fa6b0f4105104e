using System.Globalization;
using DuckDB.NET.Data;

namespace Segmentation.Comparison.Databases;

/// <summary>A database of DuckDB in memory.</summary>
internal sealed class DuckDb : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private int _threads;

    public DuckDb()
    {
        _connection.Open();
        Execute("SET preserve_insertion_order = false");
    }

    public static string Version
    {
        get
        {
            using var database = new DuckDb();
            using var command = database.Command("SELECT version()");
            return (string)command.ExecuteScalar()!;
        }
    }

    public void UseThreads(int threads)
    {
        if (threads != _threads)
        {
            Execute(string.Create(CultureInfo.InvariantCulture, $"SET threads TO {threads}"));
            _threads = threads;
        }
    }

    /// <summary>Runs a statement.</summary>
    /// <returns>The number of rows inserted, where it inserts.</returns>
    public int Execute(string sql)
    {
        using var command = Command(sql);
        return command.ExecuteNonQuery();
    }

    /// <summary>Makes a statement that is run many times.</summary>
    public DuckDBCommand Command(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    /// <summary>The numbers in the one row of an answer; null is 0, as where nothing was summed.</summary>
    public static long[] Row(DuckDBCommand command)
    {
        using var reader = command.ExecuteReader();
        reader.Read();
        var row = new long[reader.FieldCount];
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = reader.IsDBNull(i) ? 0 : long.Parse(reader.GetValue(i).ToString()!, CultureInfo.InvariantCulture);
        }

        return row;
    }

    public DuckDBAppender Append(string table) => _connection.CreateAppender(table);

    public void Dispose() => _connection.Dispose();
}
