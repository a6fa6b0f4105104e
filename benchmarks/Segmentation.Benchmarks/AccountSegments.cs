using System.Collections.Immutable;
using System.Globalization;

namespace Segmentation.Benchmarks;

/// <summary>Segments of the wide workload: two to six conditions each, all of them, some in pairs of which one is enough, some negated.</summary>
public static class AccountSegments
{
    public static ImmutableArray<(Segment Segment, Func<Account, bool> ByHand)> Draw(int count)
    {
        var random = new Random(20260306);
        return [.. Enumerable.Range(0, count).Select(number =>
        {
            var rule = Draw(random);
            return (new Segment(string.Create(CultureInfo.InvariantCulture, $"s{number}"), rule.Rule), rule.ByHand.Compile());
        })];
    }

    /// <summary>The rules only.</summary>
    public static ImmutableArray<Segment> Rules(int count)
    {
        var random = new Random(20260306);
        return [.. Enumerable.Range(0, count).Select(number => new Segment(string.Create(CultureInfo.InvariantCulture, $"s{number}"), Draw(random).Rule))];
    }

    private static AccountCondition Draw(Random random)
    {
        var left = random.Next(2, 7);
        var members = new List<AccountCondition>();
        while (left > 0)
        {
            var isPair = left >= 2 && random.Next(100) < 30;
            members.Add(isPair ? AccountCondition.Any([One(random), One(random)]) : One(random));
            left -= isPair ? 2 : 1;
        }

        return AccountCondition.All(members);
    }

    private static AccountCondition One(Random random)
    {
        var condition = AccountConditions.All[random.Next(AccountConditions.All.Length)];
        return random.Next(4) == 0 ? condition.Negate() : condition;
    }
}
