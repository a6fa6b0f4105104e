using System.Diagnostics;
using System.Globalization;
using Segmentation.Benchmarks;

namespace Segmentation.Comparison.Wide;

/// <summary>Writes segments in some language of which the words for "and", "or" and "not" are given.</summary>
internal abstract class AccountText(string and, string or, string not)
{
    public string Write(AccountSegment segment) => string.Join(and, segment.Clauses.Select(
        clause => clause.Length == 1 ? Write(clause[0]) : $"({string.Join(or, clause.Select(Write))})"));

    protected abstract string Figure(AccountFigure figure, decimal threshold);

    protected abstract string Date(AccountDate date, DateOnly limit);

    protected abstract string Birthday(int first, int last);

    protected abstract string Country(IEnumerable<int> numbers);

    protected abstract string City(IEnumerable<int> numbers);

    protected abstract string Tag(int number);

    protected static string Text(FormattableString text) => FormattableString.Invariant(text);

    protected static string List(IEnumerable<int> numbers) => string.Join(", ", numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)));

    private string Write(AccountLiteral literal) =>
        literal.IsNegated ? $"{not}({Write(literal.Condition)})" : Write(literal.Condition);

    private string Write(AccountCondition condition) => condition switch
    {
        FigureAtLeast figure => Figure(figure.Figure, figure.Threshold),
        DaysAgoAtLeast date => Date(date.Date, date.Limit),
        BirthdayWithin birthday => Birthday(birthday.First, birthday.Last),
        CountryIn country => Country(country.Numbers),
        CityIn city => City(city.Numbers),
        Tagged tag => Tag(tag.Number),
        _ => throw new UnreachableException("There is no such condition."),
    };
}
