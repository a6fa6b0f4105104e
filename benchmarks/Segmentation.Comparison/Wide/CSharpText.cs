using Segmentation.Benchmarks;

namespace Segmentation.Comparison.Wide;

/// <summary>C# as a developer would write it into a method.</summary>
internal sealed class CSharpText() : AccountText(" && ", " || ", "!")
{
    protected override string Figure(AccountFigure figure, decimal threshold) => figure switch
    {
        AccountFigure.Spend => Text($"c.Spend >= {threshold}m"),
        AccountFigure.Orders => Text($"c.Orders >= {threshold}"),
        AccountFigure.Age => Text($"c.Age >= {threshold}"),
        AccountFigure.Satisfaction => Text($"c.Satisfaction >= {threshold}"),
        _ => Text($"c.ChurnScore >= {threshold}"),
    };

    protected override string Date(AccountDate date, DateOnly limit) => Text($"c.{date}.DayNumber <= {limit.DayNumber}");

    protected override string Birthday(int first, int last) => Text($"(c.Birthday.Month * 100) + c.Birthday.Day is >= {first} and <= {last}");

    protected override string Country(IEnumerable<int> numbers) => $"c.Country is {Names(numbers, Accounts.Country)}";

    protected override string City(IEnumerable<int> numbers) => $"c.City is {Names(numbers, Accounts.City)}";

    protected override string Tag(int number) => $"Array.IndexOf(c.Tags, \"{Accounts.Tag(number)}\") >= 0";

    private static string Names(IEnumerable<int> numbers, Func<int, string> name) => string.Join(" or ", numbers.Select(number => $"\"{name(number)}\""));
}
