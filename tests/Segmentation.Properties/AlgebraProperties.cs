using FsCheck;
using FsCheck.Fluent;
using Segmentation.Properties.Generators;
using Segmentation.Properties.People;
using Segmentation.Properties.Running;
using Xunit.Abstractions;

namespace Segmentation.Properties;

public class AlgebraProperties(ITestOutputHelper output)
{
    private const int Checks = 20_000;

    private static Gen<(World World, Rule A, Rule B, Rule C)> Triples =>
        from world in World.Worlds(rules: 0, people: 10, instants: 2)
        from rules in RuleGenerator.Rules(world.Centre).Three()
        select (world, rules.Item1, rules.Item2, rules.Item3);

    [Fact]
    public void And_and_or_commute_and_associate() => Same((a, b, c) =>
    [
        (a & b, b & a), (a | b, b | a), ((a & b) & c, a & (b & c)), ((a | b) | c, a | (b | c)),
        (!!(a & b) & c, a & !!(b & c)), (!!(a | b) | c, a | !!(b | c)),
    ]);

    [Fact]
    public void De_Morgan_and_double_negation_hold() => Same((a, b, c) =>
    [
        (!(a & b), !a | !b), (!(a | b), !a & !b), (!!a, a), (!(a & b & c), !a | !b | !c),
    ]);

    [Fact]
    public void And_and_or_distribute_and_absorb() => Same((a, b, c) =>
    [
        (a & (b | c), (a & b) | (a & c)), (a | (b & c), (a | b) & (a | c)), (a & (a | b), a), (a | (a & b), a), (a & a, a), (a | a, a),
    ]);

    [Fact]
    public void A_rule_and_its_negation_share_out_everybody() =>
        Run.ForAll(output, Triples, Run.Checks(Checks), sample =>
        {
            var engine = Engines.Of(sample.World.Spec, sample.A, !sample.A);
            var whole = Engines.Whole(sample.World.Spec, sample.A);
            var (members, others, undetermined, checks) = (0, 0, 0, 0);
            foreach (var (person, at) in Looks(sample.World))
            {
                var truths = engine.Truths(person, at);
                checks++;
                members += truths[0] == Truth.True ? 1 : 0;
                others += truths[1] == Truth.True ? 1 : 0;
                undetermined += truths is [Truth.Undetermined, Truth.Undetermined] ? 1 : 0;
                Assert.Equal(truths[0] == Truth.True, whole.IsMember("r0", person, at));
            }

            Expect.That(members + others + undetermined == checks, () => sample.A.ToString());
            return checks;
        });

    private static IEnumerable<(Person Person, DateTimeOffset At)> Looks(World world) =>
        world.Cases.SelectMany(each => each.Instants.Select(at => (each.Person, at)));

    private void Same(Func<Rule, Rule, Rule, (Rule Left, Rule Right)[]> laws) =>
        Run.ForAll(output, Triples, Run.Checks(Checks), sample =>
        {
            var pairs = laws(sample.A, sample.B, sample.C);
            var left = Engines.Of(sample.World.Spec, pairs.Select(pair => pair.Left));
            var right = Engines.Of(sample.World.Spec, pairs.Select(pair => pair.Right));
            foreach (var (person, at) in Looks(sample.World))
            {
                var (lefts, rights) = (left.Truths(person, at), right.Truths(person, at));
                for (var i = 0; i < pairs.Length; i++)
                {
                    Expect.That(
                        lefts[i] == rights[i],
                        () => $"{pairs[i].Left} | {pairs[i].Right} for {Disagreement.Show(person)} at {at:O}");
                }
            }

            return pairs.Length * Looks(sample.World).Count();
        });
}
