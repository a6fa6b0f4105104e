using Segmentation.Properties.Generators;
using Segmentation.Properties.Running;
using Xunit.Abstractions;

namespace Segmentation.Properties;

public class BulkProperties(ITestOutputHelper output)
{
    private const int Checks = 400_000;
    private const int InstantChecks = 200_000;
    private const int ThreadChecks = 50_000;

    [Fact]
    public void A_table_and_the_reference_agree_on_every_truth() =>
        Run.ForAll(output, World.Worlds(rules: 80, people: 25, instants: 1), Run.Checks(Checks), world =>
        {
            var people = TableCheck.PeopleOf(world);
            var table = CustomerTable.Load(world.Engine.Model, people);
            return world.Cases.Take(6).Sum(each => TableCheck.Truths(world, world.Engine.Evaluate(table, each.Instants[0]), people));
        });

    [Fact]
    public void What_is_kept_of_a_table_holds_at_every_other_instant() =>
        Run.ForAll(output, World.Worlds(rules: 80, people: 25, instants: 1), Run.Checks(InstantChecks), world =>
        {
            var people = TableCheck.PeopleOf(world);
            var table = CustomerTable.Load(world.Engine.Model, people);
            DateTimeOffset[] instants = [.. world.Cases.Take(4).Select(each => each.Instants[0])];
            var expected = instants.ToDictionary(at => at, at => people.Select(person => world.Truths.Truths(person, at)).ToArray());
            var (checks, memory) = (0L, (SegmentMemberships?)null);
            foreach (var at in (DateTimeOffset[])[.. instants, .. instants.Reverse(), .. instants])
            {
                var actual = world.Engine.Evaluate(table, at, reuse: memory);
                checks += people.Index().Sum(person => TableCheck.Truths(world, actual, person.Index, person.Item, expected[at][person.Index]));
                memory = actual;
            }

            return checks;
        });

    [Fact]
    public void Many_threads_share_a_table_and_an_engine() =>
        Run.ForAll(output, World.Worlds(rules: 40, people: 25, instants: 1), Run.Checks(ThreadChecks), world =>
        {
            var people = TableCheck.PeopleOf(world);
            var table = CustomerTable.Load(world.Engine.Model, people);
            var checks = 0L;
            DateTimeOffset[] instants = [.. world.Cases.Take(4).Select(each => each.Instants[0])];
            var expected = instants.Select(at => people.Select(person => world.Truths.Truths(person, at)).ToArray()).ToArray();
            Parallel.For(0, 4, new ParallelOptions { MaxDegreeOfParallelism = 4 }, thread =>
            {
                for (var turn = 0; turn < 4; turn++)
                {
                    var number = (thread + turn) % instants.Length;
                    var actual = world.Engine.Evaluate(table, instants[number]);
                    Interlocked.Add(ref checks, people.Index().Sum(person =>
                        TableCheck.Truths(world, actual, person.Index, person.Item, expected[number][person.Index])));
                }
            });
            return checks;
        });
}
