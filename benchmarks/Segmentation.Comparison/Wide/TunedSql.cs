using Segmentation.Benchmarks;

namespace Segmentation.Comparison.Wide;

/// <summary>SQL over the schema that favours a database: money in cents, days, places and birthdays as numbers, tags as four masks of 64 bits.</summary>
/// <param name="mask">How a mask of 64 bits is written.</param>
internal sealed class TunedSql(Func<ulong, string> mask) : AccountText(" AND ", " OR ", "NOT ")
{
    public static TunedSql DuckDb { get; } = new(bits => Text($"{bits}::UBIGINT"));

    public static TunedSql Sqlite { get; } = new(bits => Text($"0x{bits:x}"));

    protected override string Figure(AccountFigure figure, decimal threshold) => figure switch
    {
        AccountFigure.Spend => Text($"spend >= {threshold * 100}"),
        AccountFigure.Orders => Text($"orders >= {threshold}"),
        AccountFigure.Age => Text($"age >= {threshold}"),
        AccountFigure.Satisfaction => Text($"satisfaction >= {threshold}"),
        _ => Text($"churn_score >= {threshold}"),
    };

    protected override string Date(AccountDate date, DateOnly limit) =>
        Text($"{(date == AccountDate.LastOrder ? "last_order" : "first_order")} <= {limit.DayNumber}");

    protected override string Birthday(int first, int last) => Text($"birthday BETWEEN {first} AND {last}");

    protected override string Country(IEnumerable<int> numbers) => $"country IN ({List(numbers)})";

    protected override string City(IEnumerable<int> numbers) => $"city IN ({List(numbers)})";

    protected override string Tag(int number) => Text($"(tags{number / 64} & {mask(1UL << (number % 64))}) <> 0");
}
