using Segmentation.Properties.Generators;
using Segmentation.Properties.People;
using Segmentation.Properties.Running;
using Xunit.Abstractions;

namespace Segmentation.Properties;

public class BulkProperties(ITestOutputHelper output)
{
    private const int Checks = 300_000;

    [Fact]
    public void A_table_and_the_reference_agree_on_every_truth() =>
        Run.ForAll(output, World.Worlds(rules: 80, people: 25, instants: 4), Run.Checks(Checks), world =>
        {
            var people = world.Cases.Select(each => each.Person).ToList();
            var table = CustomerTable.Load(world.Engine.Model, people);
            return people.Index().Sum(person => world.Cases[person.Index].Instants.Sum(at =>
                Compare(world, table, person.Index, person.Item, at)));
        });

    private static long Compare(World world, CustomerTable<Person> table, int row, Person person, DateTimeOffset at)
    {
        if (!table.Data.IsAlive(row))
        {
            return 0;
        }

        var (expected, actual) = (world.Truths.Answer(person, at).Truths, world.Engine.Evaluate(table, at));
        for (var i = 0; i < expected.Length; i++)
        {
            var place = i;
            var truth = actual.TruthOf(actual.Rules.Outputs[place], row);
            Expect.That(
                expected[place] == truth,
                () => $"{expected[place]} by the reference, {truth} by the table for {world.Segments[place].Rule}: {Describe(world, person, at)}");
        }

        return expected.Length;
    }

    private static string Describe(World world, Person person, DateTimeOffset at) => FormattableString.Invariant($"""
        at {at:O}
        person: {Disagreement.Show(person)}
        model: {Disagreement.Show(world.Spec)}
        """);
}
