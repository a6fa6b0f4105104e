using FsCheck;
using FsCheck.Fluent;
using Segmentation.Diagnostics;
using Segmentation.Properties.Generators;
using Segmentation.Properties.People;
using Segmentation.Properties.Running;
using Segmentation.Rules;
using Segmentation.Rules.Authoring;
using Segmentation.Rules.Lint.Cells;
using Xunit.Abstractions;

namespace Segmentation.Properties;

/// <summary>What lints say of conditions on one quantity holds for every customer that the reference evaluator is asked about.</summary>
public class LintProperties(ITestOutputHelper output)
{
    private const int Checks = 100_000;

    [Fact]
    public void What_is_said_to_be_never_or_always_true_or_to_change_nothing_is_so()
    {
        var (findings, kinds) = (0L, new long[3]);
        Run.ForAll(output, Samples, Run.Checks(Checks), sample =>
        {
            var claims = Claims.Of(sample.World.Spec, sample.Rule).ToList();
            Interlocked.Add(ref findings, claims.Count);
            claims.ForEach(claim => Interlocked.Increment(ref kinds[(int)claim.Kind]));
            if (claims.Count == 0)
            {
                return 0;
            }

            var left = Engines.Of(sample.World.Spec, claims.Select(claim => claim.Rule));
            var right = Engines.Of(sample.World.Spec, claims.Select(claim => claim.Other ?? claim.Rule));
            var checks = 0L;
            foreach (var (person, at) in sample.World.Moments)
            {
                var (truths, others) = (left.Truths(person, at), right.Truths(person, at));
                for (var i = 0; i < claims.Count; i++)
                {
                    var claim = claims[i];
                    Expect.That(
                        claim.Holds(truths[i], others[i]),
                        () => $"{claim.Kind}: {claim.Rule} is {truths[i]} ({claim.Other}) in {sample.Rule} for {Disagreement.Show(person)} at {at:O}");
                    checks++;
                }
            }

            return checks;
        });
        output.WriteLine(FormattableString.Invariant(
            $"{findings} findings: {kinds[0]} never, {kinds[1]} always, {kinds[2]} change nothing"));
        Assert.All(kinds, kind => Assert.True(kind > 0, "each kind of finding is met"));
    }

    private static Gen<(World World, Rule Rule)> Samples =>
        from world in World.Worlds(rules: 0, people: 12, instants: 2)
        from conditions in OnOneQuantity(world.Centre)
        from rule in Trees.Of(conditions, depth: 2)
        select (world, rule);

    /// <summary>Conditions that are all about the same quantity, so that there is something to find.</summary>
    private static Gen<Gen<Rule>> OnOneQuantity(DateOnly centre) =>
        from window in Times.Back
        from stream in Gen.Elements("order", "visit")
        from filter in Filters.Of(stream, centre)
        let plain = Events.Of(stream).Within(window)
        let events = Events.Of(stream).Where(filter).Within(window)
        from conditions in Gen.Elements(
            Comparing.Number(Attributes.Number("score")),
            Comparing.Number(Attributes.Number("score") * 2m),
            Comparing.Number(Lifecycle.Age),
            Comparing.Money(Attributes.Money("spend"), Attributes.Money("limit")),
            Comparing.Text(Attributes.Text("name"), Values.Texts, Attributes.Text("nick")),
            Comparing.Text(Geography.City, Values.Cities),
            Comparing.Set(Attributes.Set("tags"), Values.Texts),
            Comparing.Set(Interest.Declared, Values.Interests),
            Comparing.Flag(Attributes.Flag("vip")),
            Moments.Date(Attributes.Date("signed"), centre, Attributes.Date("ends")),
            Moments.Instant(Attributes.Instant("seen"), centre, Attributes.Instant("updated")),
            Gen.OneOf(Moments.Instant(Attributes.Instant("seen"), centre), Comparing.Elapsed(Attributes.Instant("seen").Elapsed, exact: true)),
            Gen.OneOf(Moments.Date(Attributes.Date("ends"), centre), Comparing.Elapsed(Attributes.Date("ends").Elapsed, exact: false)),
            Gen.OneOf(Times.AnyDates.Select(Attributes.Date("ends").Within), Comparing.Elapsed(Attributes.Date("ends").Elapsed, exact: false)),
            Gen.OneOf(Times.Any.Select(Attributes.Instant("seen").Within), Comparing.Elapsed(Attributes.Instant("seen").Elapsed, exact: true)),
            Comparing.Elapsed(Recency.Elapsed, exact: true),
            Gen.OneOf(Comparing.Number(events.Count), Gen.Elements(events.Any(), events.None())),
            Gen.OneOf(Comparing.Number(plain.Count), Gen.Elements(plain.Any(), plain.None())),
            Comparing.Gap(plain.AverageGap),
            Comparing.Number(events.Share),
            Gen.OneOf(Comparing.Number(Frequency.Total), Comparing.Number(Events.Of("order").Count)),
            Gen.Elements(Rule.InSample("a", 10m), Rule.InSample("a", 5m, 20m), Rule.InSample("a", 20m, 100m), Rule.InSample("a", 0m)),
            Gen.Elements(Rule.Predicate(Models.Predicate), Attributes.Flag("vip").IsTrue()))
        select conditions;

    /// <summary>Something that is said of all customers.</summary>
    /// <param name="Kind">0 never true, 1 true wherever the other rule is, 2 as true as the other rule.</param>
    private sealed record Claim(int Kind, Rule Rule, Rule? Other, bool IsEverywhere)
    {
        public bool Holds(Truth truth, Truth other) => Kind switch
        {
            0 => truth != Truth.True,
            1 => truth == Truth.True || (!IsEverywhere && other != Truth.True),
            _ => truth == other,
        };
    }

    private static class Claims
    {
        public static IEnumerable<Claim> Of(ModelSpec spec, Rule rule)
        {
            foreach (var finding in CellFindings.Of(Models.Create(spec).Catalogue, rule))
            {
                var isAll = finding.Group is AllOf;
                var members = finding.Members.Count == 0 ? [finding.Part] : finding.Members;
                var joined = Join(members, isAll);
                if (finding.Code == IssueCodes.NeverTrue)
                {
                    yield return new Claim(0, joined, null, false);
                }
                else if (finding.Code == IssueCodes.TrueForEveryValue)
                {
                    // Of what is no quantity all that is known is whether a condition on it is decided.
                    var condition = RuleParts.Conditions(finding.Part).First();
                    var known = finding.Axis.Quantity is { } quantity ? new KnownTest(quantity, isKnown: true) : condition | !condition;
                    yield return new Claim(1, joined, known, finding.IsEverywhere);
                }
                else
                {
                    var at = members.ToList().FindLastIndex(member => ReferenceEquals(member, finding.Part));
                    yield return new Claim(2, joined, Join([.. members.Where((_, index) => index != at)], isAll), false);
                }
            }
        }

        private static Rule Join(IReadOnlyList<Rule> rules, bool isAll) =>
            isAll ? Rule.AllOf([.. rules]) : Rule.AnyOf([.. rules]);
    }
}
