using Segmentation.Properties.Generators;
using Segmentation.Properties.People;
using Segmentation.Properties.Running;
using Xunit.Abstractions;

namespace Segmentation.Properties;

public class AgreementProperties(ITestOutputHelper output)
{
    private const int Checks = 1_000_000;
    private const int VerdictChecks = 2_000;

    [Fact]
    public void The_engine_and_the_naive_oracle_agree_for_every_rule_customer_and_instant() =>
        Run.ForAll(output, World.Worlds(rules: 80, people: 25, instants: 4), Run.Checks(Checks), world =>
            Disagreements(world, world.Truths.Truths));

    [Fact]
    public void Verdicts_say_the_truth_that_the_oracle_says() =>
        Run.ForAll(output, World.Worlds(rules: 20, people: 4, instants: 1), Run.Checks(VerdictChecks), world =>
            Disagreements(world, (person, at) =>
            {
                var memberships = world.Engine.Evaluate(person, at);
                return [.. world.Segments.Select(segment => memberships[segment.Key].Truth)];
            }));

    private static long Disagreements(World world, Func<Person, DateTimeOffset, Truth[]> truthsOf)
    {
        var checks = 0L;
        foreach (var (person, instants) in world.Cases)
        {
            var customer = world.Oracle.Read(person);
            foreach (var at in instants)
            {
                var truths = truthsOf(person, at);
                checks += truths.Length;
                for (var i = 0; i < truths.Length; i++)
                {
                    var rule = world.Segments[i].Rule;
                    Expect.That(
                        truths[i] == world.Oracle.Evaluate(rule, customer, at),
                        () => Disagreement.Describe(world, person, at, rule));
                }
            }
        }

        return checks;
    }
}
