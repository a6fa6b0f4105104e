using Segmentation.Benchmarks;

namespace Segmentation.Comparison.Wide;

/// <summary>Dynamic LINQ, which microsoft/RulesEngine reads too.</summary>
/// <param name="customer">What stands before a member: empty, or the name of the customer and a dot.</param>
internal sealed class DynamicLinqText(string customer) : AccountText(" && ", " || ", "!")
{
    protected override string Figure(AccountFigure figure, decimal threshold) => Text($"{customer}{figure} >= {threshold}");

    protected override string Date(AccountDate date, DateOnly limit) => Text($"{customer}{date}.DayNumber <= {limit.DayNumber}");

    protected override string Birthday(int first, int last)
    {
        var day = $"{customer}Birthday.Month * 100 + {customer}Birthday.Day";
        return Text($"({day} >= {first} && {day} <= {last})");
    }

    protected override string Country(IEnumerable<int> numbers) => $"{customer}Country in ({Names(numbers, Accounts.Country)})";

    protected override string City(IEnumerable<int> numbers) => $"{customer}City in ({Names(numbers, Accounts.City)})";

    protected override string Tag(int number) => $"{customer}Tags.Contains(\"{Accounts.Tag(number)}\")";

    private static string Names(IEnumerable<int> numbers, Func<int, string> name) => string.Join(", ", numbers.Select(number => $"\"{name(number)}\""));
}
