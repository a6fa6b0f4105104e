using FsCheck;
using FsCheck.Fluent;
using Segmentation.Properties.Generators;
using Segmentation.Properties.People;
using Segmentation.Properties.Running;
using Xunit.Abstractions;

namespace Segmentation.Properties;

public class KnowledgeProperties(ITestOutputHelper output)
{
    private const int Checks = 50_000;

    private static Gen<(World World, Case[] Other)> Pairs =>
        from world in World.Worlds(rules: 0, people: 20, instants: 2)
        from rules in RuleGenerator.Rules(world.Centre).Where(OnlyAboutValues).ArrayOf(25)
        from other in PersonGenerator.People(world.Centre).Select(person => new Case(person, [])).ArrayOf(20)
        let spec = world.Spec with { DefaultScore = null, DefaultAmount = null, EmptyMeansUnknown = false }
        select (world with { Spec = spec, Segments = [.. rules.Select((rule, i) => new Segment("s" + i, rule))] }, other);

    [Fact]
    public void Learning_an_unknown_value_never_turns_true_to_false_or_false_to_true() =>
        Run.ForAll(output, Pairs, Run.Checks(Checks), sample =>
        {
            var checks = 0L;
            foreach (var ((person, instants), other) in sample.World.Cases.Zip(sample.Other))
            {
                var learned = Learn(person, other.Person);
                foreach (var at in instants)
                {
                    var (before, after) = (sample.World.Truths.Truths(person, at), sample.World.Truths.Truths(learned, at));
                    checks += before.Length;
                    for (var i = 0; i < before.Length; i++)
                    {
                        Expect.That(
                            before[i] == Truth.Undetermined || before[i] == after[i],
                            () => $"{before[i]} became {after[i]}: {sample.World.Segments[i].Rule}\n{Disagreement.Show(person)}\n{at:O}");
                    }
                }
            }

            return checks;
        });

    /// <summary>Whether the rule never asks what is known.</summary>
    private static bool OnlyAboutValues(Rule rule) =>
        rule.ToString() is var text && !text.Contains("known", StringComparison.Ordinal);

    private static Person Learn(Person person, Person other) => person with
    {
        Score = person.Score ?? other.Score,
        Level = person.Level ?? other.Level,
        Spend = person.Spend ?? other.Spend,
        Limit = person.Limit ?? other.Limit,
        Name = person.Name ?? other.Name,
        Nick = person.Nick ?? other.Nick,
        Vip = person.Vip ?? other.Vip,
        Open = person.Open ?? other.Open,
        Signed = person.Signed ?? other.Signed,
        Ends = person.Ends ?? other.Ends,
        Seen = person.Seen ?? other.Seen,
        Updated = person.Updated ?? other.Updated,
        Since = person.Since ?? other.Since,
        Birthday = person.Birthday ?? other.Birthday,
        Tags = person.Tags ?? other.Tags,
        Interests = person.Interests ?? other.Interests,
        City = person.City ?? other.City,
        Latitude = person.Latitude ?? other.Latitude,
        Longitude = person.Longitude ?? other.Longitude,
        Orders = LearnOrders(person.Orders, other),
    };

    /// <summary>Fills in what is unknown of each order, alike in its copies.</summary>
    private static IReadOnlyList<Order?>? LearnOrders(IReadOnlyList<Order?>? orders, Person other) =>
        orders is null ? null : [.. orders.Select(order => order is null ? null : order with
        {
            Amount = order.Amount ?? (decimal?)other.Spend,
            Category = order.Category ?? (other.Interests is [{ } first, ..] ? first : "tea"),
            Qty = order.Qty ?? other.Level,
            Paid = order.Paid ?? other.Vip,
            Due = order.Due ?? other.Signed,
            Shipped = order.Shipped ?? other.Seen,
        })];
}
