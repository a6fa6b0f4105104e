using System.Collections.Frozen;
using System.Diagnostics;
using Segmentation.Benchmarks;
using Segmentation.Comparison.Running;

namespace Segmentation.Comparison.Wide;

/// <summary>The right answers, from the columns, in the plainest way; at small sizes they are compared with the reference evaluator.</summary>
internal static class ExpectedAccounts
{
    public static Bitmaps Of(AccountData data)
    {
        var columns = data.Columns;
        var conditions = data.Segments.SelectMany(segment => segment.Literals).Select(literal => literal.Condition)
            .DistinctBy(condition => condition.Rule.ToString())
            .ToFrozenDictionary(condition => condition.Rule.ToString(), condition => Bits(condition, columns));
        var expected = new Bitmaps(data.Segments.Length, columns.Count);
        for (var i = 0; i < data.Segments.Length; i++)
        {
            Combine(data.Segments[i], conditions, columns.Count, expected[i]);
        }

        return expected;
    }

    /// <summary>Compares with the reference evaluator, customer by customer.</summary>
    /// <exception cref="InvalidOperationException">It says otherwise.</exception>
    public static void CompareWithReference(AccountData data, Bitmaps expected)
    {
        var truths = ReferenceTruths.Of(
            Accounts.Model, data.Segments.Select(segment => segment.Segment), data.Objects(data.Count).Take(data.Count), Accounts.At);
        Reference.Compare(truths, expected);
    }

    private static void Combine(AccountSegment segment, FrozenDictionary<string, ulong[]> conditions, int customers, ulong[] into)
    {
        into.AsSpan().Fill(ulong.MaxValue);
        foreach (var clause in segment.Clauses)
        {
            for (var word = 0; word < into.Length; word++)
            {
                var any = 0UL;
                foreach (var literal in clause)
                {
                    var bits = conditions[literal.Condition.Rule.ToString()][word];
                    any |= literal.IsNegated ? ~bits : bits;
                }

                into[word] &= any;
            }
        }

        if (customers % 64 != 0)
        {
            into[^1] &= (1UL << (customers % 64)) - 1;
        }
    }

    private static ulong[] Bits(AccountCondition condition, AccountColumns columns)
    {
        var bits = new ulong[(columns.Count + 63) / 64];
        var holds = Test(condition, columns);
        for (var i = 0; i < columns.Count; i++)
        {
            bits[i / 64] |= holds(i) ? 1UL << (i % 64) : 0;
        }

        return bits;
    }

    private static Func<int, bool> Test(AccountCondition condition, AccountColumns c) => condition switch
    {
        FigureAtLeast { Figure: AccountFigure.Spend, Threshold: var amount } => i => c.Spend[i] >= (long)(amount * 100),
        FigureAtLeast { Figure: AccountFigure.Orders, Threshold: var times } => i => c.Orders[i] >= (int)times,
        FigureAtLeast { Figure: AccountFigure.Age, Threshold: var years } => i => c.Age[i] >= (int)years,
        FigureAtLeast { Figure: AccountFigure.Satisfaction, Threshold: var stars } => i => c.Satisfaction[i] >= (float)stars,
        FigureAtLeast { Threshold: var score } => i => c.ChurnScore[i] >= (float)score,
        DaysAgoAtLeast { Date: AccountDate.LastOrder, Limit.DayNumber: var day } => i => c.LastOrder[i] <= day,
        DaysAgoAtLeast { Limit.DayNumber: var day } => i => c.FirstOrder[i] <= day,
        BirthdayWithin { First: var first, Last: var last } =>
            i => BirthdayWithin.Code(DateOnly.FromDayNumber(c.Birthday[i])) is var code && code >= first && code <= last,
        CountryIn { Numbers: var numbers } => i => numbers.Contains(c.Country[i]),
        CityIn { Numbers: var numbers } => i => numbers.Contains(c.City[i]),
        Tagged { Number: var tag } => i => c.TagsOf(i).Contains((byte)tag),
        _ => throw new UnreachableException("There is no such condition."),
    };
}
