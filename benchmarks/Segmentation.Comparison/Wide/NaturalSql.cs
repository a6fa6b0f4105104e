using Segmentation.Benchmarks;

namespace Segmentation.Comparison.Wide;

/// <summary>SQL over the schema one would write without thinking of speed: DECIMAL, DATE, VARCHAR, and a list of VARCHAR for the tags.</summary>
internal sealed class NaturalSql() : AccountText(" AND ", " OR ", "NOT ")
{
    protected override string Figure(AccountFigure figure, decimal threshold) => figure switch
    {
        AccountFigure.Spend => Text($"spend >= {threshold}"),
        AccountFigure.Orders => Text($"orders >= {threshold}"),
        AccountFigure.Age => Text($"age >= {threshold}"),
        AccountFigure.Satisfaction => Text($"satisfaction >= {threshold}"),
        _ => Text($"churn_score >= {threshold}"),
    };

    protected override string Date(AccountDate date, DateOnly limit) =>
        Text($"{(date == AccountDate.LastOrder ? "last_order" : "first_order")} <= DATE '{limit:yyyy-MM-dd}'");

    protected override string Birthday(int first, int last) => Text($"month(birthday) * 100 + day(birthday) BETWEEN {first} AND {last}");

    protected override string Country(IEnumerable<int> numbers) => $"country IN ({Names(numbers, Accounts.Country)})";

    protected override string City(IEnumerable<int> numbers) => $"city IN ({Names(numbers, Accounts.City)})";

    protected override string Tag(int number) => $"list_contains(tags, '{Accounts.Tag(number)}')";

    private static string Names(IEnumerable<int> numbers, Func<int, string> name) => string.Join(", ", numbers.Select(number => $"'{name(number)}'"));
}
