using Segmentation.Properties.Generators;
using Segmentation.Properties.People;
using Segmentation.Properties.Running;
using Segmentation.Rules;
using Xunit.Abstractions;

namespace Segmentation.Properties;

public class ExplanationProperties(ITestOutputHelper output)
{
    private const int Checks = 20_000;
    private const int CounterfactualChecks = 6_000;

    [Fact]
    public void An_explanation_says_what_the_evaluator_says() =>
        Run.ForAll(output, World.Worlds(rules: 15, people: 4, instants: 1), Run.Checks(Checks), world => Each(world, (segment, person, at) =>
        {
            var (verdict, why) = (world.Engine.Evaluate(segment.Key, person, at), world.Engine.Explain(segment.Key, person, at));
            Expect.That(
                (verdict.Truth, verdict.ValidUntil, verdict.Reasons).Equals((why.Truth, why.ValidUntil, why.Rule.Reasons)),
                () => $"{verdict} and {why.Truth} until {why.ValidUntil:O}: {Disagreement.Describe(world, person, at, segment.Rule)}");
            foreach (var part in Parts(why.Rule))
            {
                var expected = Join(part, each => each.Truth);
                Expect.That(expected == part.Truth, () => $"{part.Rule} is {part.Truth}, its parts say {expected}");
            }

            return 1;
        }));

    [Fact]
    public void The_deciding_conditions_decide_whatever_the_others_are_and_none_can_be_left_out() =>
        Run.ForAll(output, World.Worlds(rules: 30, people: 4, instants: 1), Run.Checks(Checks), world => Each(world, (segment, person, at) =>
        {
            var why = world.Engine.Explain(segment.Key, person, at);
            var deciding = why.Deciding.Select(condition => condition.Rule).ToList();
            var random = new Random(segment.Key.Length + person.Id.Length);
            string Told() => $"{why.Truth} by {string.Join(" ; ", deciding)} in {segment.Rule}";

            if (why.Truth == Truth.Undetermined)
            {
                Expect.That(why.Deciding.All(condition => condition.Truth == Truth.Undetermined), Told);
                Expect.That(Others(why, deciding, random, isKept: false).All(each => each.Truth != Truth.Undetermined), Told);
                return 1;
            }

            Expect.That(Others(why, deciding, random, isKept: true).All(each => each.Truth == why.Truth), Told);
            foreach (var one in deciding)
            {
                Expect.That(
                    Others(why, [.. deciding.Where(each => !each.Equals(one))], random, isKept: true).Any(each => each.Truth != why.Truth),
                    () => $"without {one}: {Told()}");
            }

            return 1;
        }));

    [Fact]
    public void An_event_is_named_exactly_when_without_it_the_truth_or_distance_of_its_condition_is_another() =>
        Run.ForAll(output, World.Worlds(rules: 10, people: 3, instants: 1), Run.Checks(Checks), world => Each(world, (segment, person, at) =>
        {
            var why = world.Engine.Explain(segment.Key, person, at);
            if (why.Issues.Length > 0)
            {
                return 0;
            }

            var checks = 0;
            var conditions = Parts(why.Rule).Where(part => part.IsCondition).ToList();
            foreach (var (stream, id, changed) in Fewer(person))
            {
                var without = world.Engine.Explain(segment.Key, changed, at);
                foreach (var (before, after) in conditions.Zip(Parts(without.Rule).Where(part => part.IsCondition)))
                {
                    checks++;
                    var isAnother = (before.Truth, before.Distance) != (after.Truth, after.Distance);
                    Expect.That(
                        before.Events.Any(each => each.Stream == stream && each.Id == id) == isAnother,
                        () => $"{stream} {id}, another: {isAnother}, {before.Truth} {before.Distance.IsKnown}: {Disagreement.Describe(world, person, at, before.Rule)}");
                }
            }

            return checks;
        }));

    [Fact]
    public void Every_counterfactual_changes_the_truth_now_and_until_the_last_moment()
    {
        var (dated, followed, kinds) = (0, 0, new int[3]);
        Run.ForAll(output, World.Worlds(rules: 15, people: 4, instants: 1), Run.Checks(CounterfactualChecks), world => Each(world, (segment, person, at) =>
        {
            var why = world.Engine.Explain(segment.Key, person, at);
            if (why.Issues.Length > 0)
            {
                return 0;
            }

            Assert.InRange(why.Counterfactuals.Length, 0, 3);
            Assert.Equal(why.Counterfactuals.OrderBy(what => what.Cost), why.Counterfactuals);
            foreach (var what in why.Counterfactuals)
            {
                Assert.Equal(why.IsMember ? Truth.False : Truth.True, what.Truth);
                foreach (var step in what.Steps)
                {
                    Interlocked.Increment(ref kinds[(int)step.Kind]);
                }

                var start = what.Steps.Max(step => step.Until) ?? at;
                Flips(world, segment, person, at, what, start);
                if (what.Before is { } before)
                {
                    Interlocked.Increment(ref dated);
                    Flips(world, segment, person, at, what, before.AddTicks(-1));
                    Flips(world, segment, person, at, what, start + ((before - start) / 2));
                    if (what.Then is { } then)
                    {
                        Interlocked.Increment(ref followed);
                        Flips(world, segment, person, at, then, before);
                        Assert.NotEqual(what.Truth, world.Engine.Evaluate(segment.Key, WhatIf.Apply(person, at, what, before), before).Truth);
                    }
                }
            }

            return why.Counterfactuals.Length;
        }));
        output.WriteLine(FormattableString.Invariant(
            $"{dated} with a date, {followed} with what suffices then; steps: {kinds[0]} events, {kinds[1]} values, {kinds[2]} waits"));
    }

    private static void Flips(World world, Segment segment, Person person, DateTimeOffset explained, Counterfactual what, DateTimeOffset at)
    {
        var changed = WhatIf.Apply(person, explained, what, at);
        var truth = world.Engine.Evaluate(segment.Key, changed, at).Truth;
        Expect.That(
            truth == what.Truth,
            () => $"{truth} at {at:O}, explained at {explained:O}, before {what.Before:O} by {Disagreement.Show(what.Steps)}\nof: {segment.Rule}\n{Disagreement.Show(person)}\n{Disagreement.Show(world.Spec)}");
    }

    private static long Each(World world, Func<Segment, Person, DateTimeOffset, long> check) =>
        world.Moments.Sum(each => world.Segments.Sum(segment => check(segment, each.Person, each.At)));

    private static IEnumerable<ExplainedRule> Parts(ExplainedRule rule) => rule.Parts.SelectMany(Parts).Append(rule);

    /// <summary>Every event taken away, with all its copies.</summary>
    private static IEnumerable<(string Stream, string Id, Person Changed)> Fewer(Person person) =>
    [
        .. (person.Orders ?? []).OfType<Order>().Select(order => order.Id).Distinct()
            .Select(id => ("order", id, person with { Orders = [.. person.Orders!.Where(order => order?.Id != id)] })),
        .. (person.Visits ?? []).OfType<Visit>().Select(visit => visit.Id).Distinct()
            .Select(id => ("visit", id, person with { Visits = [.. person.Visits!.Where(visit => visit?.Id != id)] })),
    ];

    /// <summary>The truths of the whole where some conditions are kept, or decided, and all others are anything.</summary>
    private static IEnumerable<(Truth Truth, int Try)> Others(Explanation why, List<Rule> chosen, Random random, bool isKept)
    {
        for (var i = 0; i < 40; i++)
        {
            yield return (Whole(why.Rule, isNot: false), i);

            Truth Whole(ExplainedRule part, bool isNot) =>
                part.IsCondition ? Leaf(part, isNot) : Join(part, each => Whole(each, isNot ^ part.Rule is Not));

            // First all for the whole, then all against it, then all undetermined, then anyhow.
            Truth Leaf(ExplainedRule part, bool isNot)
            {
                var isChosen = chosen.Contains(part.Rule);
                if (isChosen == isKept)
                {
                    return part.Truth;
                }

                var truth = i < 2 ? (i == 0 != isNot ? Truth.True : Truth.False) : i == 2 ? Truth.Undetermined : (Truth)random.Next(3);
                return isChosen && truth == Truth.Undetermined ? Truth.True : truth;
            }
        }
    }

    private static Truth Join(ExplainedRule part, Func<ExplainedRule, Truth> truthOf) => (part.Rule, part.Parts) switch
    {
        (AllOf, var parts) => parts.Min(truthOf),
        (AnyOf, var parts) => parts.Max(truthOf),
        (Not, [var only]) => Truth.True - (int)truthOf(only),
        (OrUnknown, [var only]) => truthOf(only) == Truth.False ? Truth.False : Truth.True,
        (_, [var only]) => truthOf(only),
        _ => part.Truth,
    };
}
