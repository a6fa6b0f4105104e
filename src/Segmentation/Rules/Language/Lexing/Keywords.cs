using System.Collections.Frozen;
using System.Diagnostics;
using Segmentation.Customers;
using Segmentation.Time;

namespace Segmentation.Rules.Language.Lexing;

/// <summary>What keywords mean.</summary>
internal static class Keywords
{
    private const int Longest = 11;

    private static readonly FrozenDictionary<string, Keyword> ByText = Enum.GetValues<Keyword>()
        .Where(keyword => keyword != Keyword.None)
        .ToFrozenDictionary(keyword => keyword.Text(), StringComparer.Ordinal);

    /// <summary>The keyword's spelling.</summary>
    public static string Text(this Keyword keyword) =>
        keyword == Keyword.NoneOf ? "none" : keyword.ToString().ToLowerInvariant();

    /// <summary>The keyword that a word is, ASCII case ignored and nothing else.</summary>
    public static Keyword Find(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest || !char.IsAscii(word[0]))
        {
            return Keyword.None;
        }

        Span<char> folded = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            folded[i] = char.IsAsciiLetterUpper(word[i]) ? (char)(word[i] | 0x20) : word[i];
        }

        return ByText.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var keyword)
            ? keyword
            : Keyword.None;
    }

    /// <summary>Whether the keyword ends a name that nobody declared.</summary>
    public static bool EndsUnknownName(this Keyword keyword) => keyword is > Keyword.None and <= Keyword.For;

    /// <summary>The unit of time, singular or plural.</summary>
    public static DurationUnit? Unit(this Keyword keyword) => keyword switch
    {
        Keyword.Second or Keyword.Seconds => DurationUnit.Second,
        Keyword.Minute or Keyword.Minutes => DurationUnit.Minute,
        Keyword.Hour or Keyword.Hours => DurationUnit.Hour,
        Keyword.Day or Keyword.Days => DurationUnit.Day,
        Keyword.Week or Keyword.Weeks => DurationUnit.Week,
        Keyword.Month or Keyword.Months => DurationUnit.Month,
        Keyword.Quarter or Keyword.Quarters => DurationUnit.Quarter,
        Keyword.Year or Keyword.Years => DurationUnit.Year,
        _ => null,
    };

    /// <summary>The periods of <c>this</c>.</summary>
    public static DurationUnit? Period(this Keyword keyword) => keyword switch
    {
        Keyword.Week => DurationUnit.Week,
        Keyword.Month => DurationUnit.Month,
        Keyword.Quarter => DurationUnit.Quarter,
        Keyword.Year => DurationUnit.Year,
        _ => null,
    };

    public static DayOfWeek? Weekday(this Keyword keyword) => keyword switch
    {
        Keyword.Sunday => DayOfWeek.Sunday,
        >= Keyword.Monday and <= Keyword.Saturday => (DayOfWeek)(keyword - Keyword.Monday + 1),
        _ => null,
    };

    /// <summary>The role that a facet of geography, interest or lifecycle stands for.</summary>
    public static AttributeRole Role(this Keyword keyword) => keyword switch
    {
        Keyword.Country => AttributeRole.Country,
        Keyword.Region => AttributeRole.Region,
        Keyword.City => AttributeRole.City,
        Keyword.Interest => AttributeRole.Interests,
        Keyword.Birthday => AttributeRole.Birthday,
        _ => AttributeRole.None,
    };

    public static AggregateKind? Aggregate(this Keyword keyword) => keyword switch
    {
        Keyword.Sum => AggregateKind.Sum,
        Keyword.Average => AggregateKind.Average,
        Keyword.Min => AggregateKind.Min,
        Keyword.Max => AggregateKind.Max,
        Keyword.Distinct => AggregateKind.Distinct,
        Keyword.First => AggregateKind.First,
        Keyword.Last => AggregateKind.Last,
        _ => null,
    };

    /// <summary>The spelling of a mark.</summary>
    public static string Text(this TokenKind kind) => kind switch
    {
        TokenKind.Open => "(",
        TokenKind.Close => ")",
        TokenKind.Comma => ",",
        TokenKind.Dot => ".",
        TokenKind.Plus => "+",
        TokenKind.Minus => "-",
        TokenKind.Star => "*",
        TokenKind.Slash => "/",
        _ => kind.Comparison()?.Symbol() ?? throw new UnreachableException(),
    };

    public static ComparisonOperator? Comparison(this TokenKind kind) => kind switch
    {
        TokenKind.Equal => ComparisonOperator.Equal,
        TokenKind.NotEqual => ComparisonOperator.NotEqual,
        TokenKind.Less => ComparisonOperator.Less,
        TokenKind.AtMost => ComparisonOperator.AtMost,
        TokenKind.Greater => ComparisonOperator.Greater,
        TokenKind.AtLeast => ComparisonOperator.AtLeast,
        _ => null,
    };
}
