using Segmentation.Properties.Generators;
using Segmentation.Properties.Running;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Segmentation.Properties;

public class AgreementProperties(ITestOutputHelper output)
{
    private const int Checks = 1_000_000;

    [Fact]
    public void The_engine_and_the_naive_oracle_agree_for_every_rule_customer_and_instant() =>
        Run.ForAll(output, World.Worlds(rules: 80, people: 25, instants: 4), Run.Checks(Checks), Disagreements);

    private static long Disagreements(World world)
    {
        var checks = 0L;
        foreach (var (person, instants) in world.Cases)
        {
            var customer = world.Oracle.Read(person);
            foreach (var at in instants)
            {
                var memberships = world.Engine.Evaluate(person, at);
                foreach (var segment in world.Segments)
                {
                    checks++;
                    if (memberships[segment.Key].Truth != world.Oracle.Evaluate(segment.Rule, customer, at))
                    {
                        throw new XunitException(Disagreement.Describe(world, person, at, segment.Rule));
                    }
                }
            }
        }

        return checks;
    }
}
