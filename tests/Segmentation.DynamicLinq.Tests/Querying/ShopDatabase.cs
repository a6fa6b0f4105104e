using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Segmentation.DynamicLinq.Tests.Shop;

namespace Segmentation.DynamicLinq.Tests.Querying;

/// <summary>The shop in SQLite, in memory.</summary>
public sealed class ShopDatabase : DbContext
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    /// <summary>Gets the shoppers.</summary>
    public DbSet<LinqShopper> Shoppers => Set<LinqShopper>();

    /// <summary>Gets all orders.</summary>
    public DbSet<LinqOrder> Orders => Set<LinqOrder>();

    /// <summary>A database with these shoppers.</summary>
    public static ShopDatabase With(IEnumerable<LinqShopper> shoppers)
    {
        var database = new ShopDatabase();
        database._connection.Open();
        database.Database.EnsureCreated();
        database.AddRange(shoppers);
        database.SaveChanges();
        database.ChangeTracker.Clear();
        return database;
    }

    public override void Dispose()
    {
        base.Dispose();
        _connection.Dispose();
    }

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite(_connection);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<LinqShopper>().OwnsOne(shopper => shopper.Address);
        modelBuilder.Entity<LinqShopper>().Ignore(shopper => shopper.Password);
        modelBuilder.Entity<LinqShopper>().HasMany(shopper => shopper.Orders).WithOne().HasForeignKey(order => order.ShopperId);
        modelBuilder.Entity<LinqShopper>().Property(shopper => shopper.Id).ValueGeneratedNever();
        modelBuilder.Entity<LinqOrder>().Property(order => order.Id).ValueGeneratedNever();
    }
}
