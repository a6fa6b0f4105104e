using System.Linq.Dynamic.Core;
using System.Linq.Expressions;
using BenchmarkDotNet.Attributes;

namespace Segmentation.Benchmarks;

/// <summary>A rule of eight clauses from text to a checked rule, beside the same rule in Dynamic LINQ.</summary>
/// <remarks>Both resolve names and check types; neither compiles anything. Dynamic LINQ keeps no places of its tokens, knows no
/// windows and no unknown values.</remarks>
[MemoryDiagnoser]
public class ReadingRules
{
    /// <summary>Eight clauses in the rule language.</summary>
    public const string EightClauses =
        "value within 365 days >= 10000 and frequency within 90 days >= 3 and city in (\"Shanghai\", \"Hangzhou\") and satisfaction >= 3 "
        + "and recency <= 60 days and last seen within 30 days and any order where (category = \"tea\" and amount > 100) and newsletter";

    /// <summary>What comes nearest to it in Dynamic LINQ; the instants are given.</summary>
    public const string EightClausesInDynamicLinq =
        "Orders.Where(PlacedAt > @0).Sum(Total) >= 10000m && Orders.Where(PlacedAt > @1).Count() >= 3 && (City == \"Shanghai\" || City == \"Hangzhou\") "
        + "&& Satisfaction >= 3 && Orders.Max(PlacedAt) >= @2 && LastSeen > @3 && Orders.Any(Category == \"tea\" && Total > 100m) && Newsletter";

    /// <summary>The same in the guarded dialect of Dynamic LINQ, which says the instants itself.</summary>
    public const string EightClausesInDialect =
        "Orders.Where(PlacedAt > DateTime.UtcNow.AddDays(-365)).Sum(Total) >= 10000m && Orders.Where(PlacedAt > DateTime.UtcNow.AddDays(-90)).Count() >= 3 "
        + "&& City in (\"Shanghai\", \"Hangzhou\") && Satisfaction >= 3 && Orders.Max(PlacedAt) >= DateTime.UtcNow.AddDays(-60) "
        + "&& LastSeen > DateTime.UtcNow.AddDays(-30) && Orders.Any(Category == \"tea\" && Total > 100m) && Newsletter";

    private static readonly ParsingConfig Hardened = new() { RestrictOrderByToPropertyOrField = true, ResolveTypesBySimpleName = false };

    private static readonly string FiveHundredConditions =
        string.Join(" and ", Enumerable.Range(0, 500).Select(i => FormattableString.Invariant($"satisfaction >= {i}")));

    private readonly DateTimeOffset _now = new(2026, 3, 5, 2, 0, 0, TimeSpan.Zero);

    /// <summary>Both read the rule, and to the same members.</summary>
    [GlobalSetup]
    public void BothAreRead()
    {
        if (!RuleLanguage().Success || !Dialect().Success || !Conditions().Success || Refused().Success)
        {
            throw new InvalidOperationException("A rule of the benchmark is not read.");
        }

        var engine = SegmentationEngine.Create(
            Reader.Model, new Segment("rule", RuleLanguage().Rule!), new Segment("dialect", Dialect().Rule!));
        var dynamicLinq = DynamicLinq().Compile();
        foreach (var reader in Reader.Some)
        {
            var isMember = dynamicLinq(reader);
            if (engine.IsMember("rule", reader, _now) != isMember || engine.IsMember("dialect", reader, _now) != isMember)
            {
                throw new InvalidOperationException($"The contenders differ for customer {reader.Id}.");
            }
        }
    }

    [Benchmark(Baseline = true, Description = "rule language: eight clauses")]
    public ParsedRule RuleLanguage() => RuleText.Parse(EightClauses, Reader.Model.Catalogue);

    [Benchmark(Description = "Dynamic LINQ: eight clauses")]
    public Expression<Func<Reader, bool>> DynamicLinq() => DynamicExpressionParser.ParseLambda<Reader, bool>(
        Hardened, createParameterCtor: false, EightClausesInDynamicLinq,
        _now.AddDays(-365), _now.AddDays(-90), _now.AddDays(-60), _now.AddDays(-30));

    [Benchmark(Description = "guarded dialect: eight clauses")]
    public ParsedRule Dialect() => DynamicLinqRules.Parse(EightClausesInDialect, Reader.Model);

    [Benchmark(Description = "rule language: 500 conditions")]
    public ParsedRule Conditions() => RuleText.Parse(FiveHundredConditions, Reader.Model.Catalogue);

    [Benchmark(Description = "rule language: refused, with a fix")]
    public ParsedRule Refused() => RuleText.Parse("value within 365 dyas >= 10000 and ctiy = \"Shanghai\"", Reader.Model.Catalogue);

    [Benchmark(Description = "rule language: printed")]
    public string Printed() => RuleLanguage().Rule!.ToString();
}
