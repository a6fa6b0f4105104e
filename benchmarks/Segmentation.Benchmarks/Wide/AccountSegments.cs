using System.Collections.Immutable;
using System.Globalization;
using static Segmentation.Benchmarks.AccountConditions;

namespace Segmentation.Benchmarks;

/// <summary>The segments of the wide workload: 20 that a shop would have, and as many as wanted that are drawn from the pool.</summary>
public static class AccountSegments
{
    private const ulong Seed = 20260306;

    /// <summary>The 20 hand-written ones.</summary>
    public static ImmutableArray<AccountSegment> Written { get; } =
    [
        All("champions", Is(Spent(1_000)), Is(Ordered(20)), Not(Silent(30)), Is(Content(4))),
        All("loyal", Is(Ordered(10)), Not(Silent(90)), Is(Old(365))),
        All("at risk", Is(Spent(500)), Is(Silent(180)), Either(Is(Churning(5)), Not(Silent(365)))),
        All("cannot lose", Is(Spent(5_000)), Is(Ordered(50)), Is(Silent(180))),
        All("new", Not(Old(90)), Not(Ordered(3))),
        All("promising", Not(Old(365)), Is(Spent(100)), Not(Silent(60))),
        All("hibernating", Is(Silent(365)), Not(Spent(250)), Not(Ordered(5))),
        All("lost", Is(Silent(730)), Is(Churning(6))),
        All("birthday next week at home", Is(BirthdaySoon(7)), Is(new CountryIn([0, 1, 2]))),
        All("birthday this month, silent", Is(BirthdaySoon(30)), Is(Silent(60))),
        All("happy big spenders", Is(Spent(2_500)), Is(Content(4.5m))),
        All("happy, not yet buying", Is(Content(4)), Not(Ordered(3)), Not(Spent(100))),
        All("young city", Not(Aged(30)), Is(FromCity(2)), Either(Is(Tagged(3)), Is(Tagged(6)))),
        All("golden age", Is(Aged(65)), Is(Old(1_825)), Is(Ordered(5))),
        All("coffee or tea abroad", Either(Is(Tagged(0)), Is(Tagged(1))), Not(FromCountry(0)), Is(Spent(250))),
        All("everything for the garden", Is(Tagged(9)), Is(Tagged(3)), Not(Silent(365))),
        All("win back", Is(Silent(180)), Not(Silent(730)), Is(Spent(1_000)), Not(Churning(7))),
        All("two big markets", Is(FromCountry(3)), Is(FromCity(4)), Is(Spent(250))),
        All("leaving", Is(Churning(7)), Not(Silent(30)), Either(Is(Spent(2_500)), Is(Ordered(100)))),
        All("every day", Is(Ordered(200)), Not(Silent(7))),
    ];

    /// <summary>The hand-written segments and those drawn from the pool; the first are the same for every count.</summary>
    public static ImmutableArray<AccountSegment> Draw(int count)
    {
        var random = new SeededRandom(Seed);
        var drawn = Enumerable.Range(Written.Length, Math.Max(0, count - Written.Length)).Select(number => Draw(number, random));
        return [.. Written.Take(count), .. drawn];
    }

    /// <summary>Two to six conditions: all of them, some in pairs of which one is enough, some negated.</summary>
    private static AccountSegment Draw(int number, SeededRandom random)
    {
        var left = random.Next(2, 7);
        var clauses = ImmutableArray.CreateBuilder<ImmutableArray<AccountLiteral>>();
        while (left > 0)
        {
            var isPair = left >= 2 && random.Next(100) < 30;
            clauses.Add(isPair ? [DrawLiteral(random), DrawLiteral(random)] : [DrawLiteral(random)]);
            left -= isPair ? 2 : 1;
        }

        return new AccountSegment(string.Create(CultureInfo.InvariantCulture, $"s{number}"), clauses.DrainToImmutable());
    }

    private static AccountLiteral DrawLiteral(SeededRandom random)
    {
        var pool = AccountConditions.All;
        var condition = pool[random.Next(pool.Length)];
        return new AccountLiteral(condition, random.Next(4) == 0 && !condition.CanBeUnknown);
    }

    private static AccountSegment All(string key, params ImmutableArray<ImmutableArray<AccountLiteral>> clauses) => new(key, clauses);

    private static ImmutableArray<AccountLiteral> Is(AccountCondition condition) => [new(condition, IsNegated: false)];

    private static ImmutableArray<AccountLiteral> Not(AccountCondition condition) => [new(condition, IsNegated: true)];

    private static ImmutableArray<AccountLiteral> Either(ImmutableArray<AccountLiteral> one, ImmutableArray<AccountLiteral> other) =>
        [.. one, .. other];
}
