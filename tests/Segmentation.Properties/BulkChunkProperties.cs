using FsCheck;
using FsCheck.Fluent;
using Segmentation.Properties.Generators;
using Segmentation.Properties.People;
using Segmentation.Properties.Running;
using Xunit.Abstractions;

namespace Segmentation.Properties;

public class BulkChunkProperties(ITestOutputHelper output)
{
    private const int RowChecks = 500_000;
    private const int EventChecks = 20_000;
    private const int Rows = 20_000;

    /// <summary>Rows of a chunk, and events of a block.</summary>
    private const int Chunk = 8_192;

    /// <summary>How many events people have, around the bits of one word.</summary>
    private static readonly int[] EventCounts = [0, 1, 63, 64, 65, 200];

    /// <summary>Worlds in which a customer's key says nothing: a person can stand in many rows.</summary>
    private static Gen<World> Unsampled => World.Worlds(rules: 6, people: 25, instants: 1)
        .Where(world => !world.Segments.Any(segment => segment.Rule.ToString().Contains("in sample", StringComparison.Ordinal)));

    [Fact]
    public void The_place_in_a_table_and_the_number_of_threads_change_nothing() =>
        Run.ForAll(output, Unsampled.Zip(Gen.Choose(0, int.MaxValue - 1)), Run.Checks(RowChecks), each =>
        {
            var (world, random) = (each.Item1, new Random(each.Item2));
            Person[] rows = [.. Enumerable.Range(0, Rows).Select(_ => world.Cases[random.Next(world.Cases.Count)].Person)];
            var table = CustomerTable.Load(world.Engine.Model, rows.Select((person, row) => person with { Id = "p" + row }));
            var at = world.Cases[0].Instants[0];
            var one = world.Engine.Evaluate(table, at, new ParallelOptions { MaxDegreeOfParallelism = 1 });
            var four = world.Engine.Evaluate(table, at, new ParallelOptions { MaxDegreeOfParallelism = 4 });
            var expected = new Dictionary<Person, Truth[]>(ReferenceEqualityComparer.Instance);
            var checks = 0L;
            for (var row = 0; row < rows.Length; row++)
            {
                if (!expected.TryGetValue(rows[row], out var truths))
                {
                    expected.Add(rows[row], truths = world.Truths.Truths(rows[row], at));
                }

                checks += TableCheck.Truths(world, one, row, rows[row], truths);
                checks += TableCheck.Truths(world, four, row, rows[row], truths);
            }

            Assert.Equal(one.Segments.Select(segment => one[segment].Count), four.Segments.Select(segment => four[segment].Count));
            return checks;
        });

    [Fact]
    public void Any_number_of_events_is_counted() =>
        Run.ForAll(output, World.Worlds(rules: 40, people: 40, instants: 1), Run.Checks(EventChecks), world =>
        {
            var people = WithEvents(world, [.. EventCounts, .. EventCounts.Reverse()]);
            return CheckAll(world, people, at: world.Cases[0].Instants[0], events: people.Sum(person => person.Orders!.Count));
        });

    [Fact]
    public void Events_that_end_where_a_block_ends_are_all_there() =>
        Run.ForAll(output, World.Worlds(rules: 15, people: 50, instants: 1), Run.Checks(EventChecks), world =>
            CheckAll(world, WithEvents(world, [.. Enumerable.Repeat(200, 40), 0, 192]), world.Cases[0].Instants[0], Chunk)
            + CheckAll(world, WithEvents(world, [0, 192, .. Enumerable.Repeat(200, 40), 1, 0]), world.Cases[1].Instants[0], Chunk + 1));

    private static long CheckAll(World world, Person[] people, DateTimeOffset at, int events)
    {
        var table = CustomerTable.Load(world.Engine.Model, people);
        Assert.Equal(events, table.Data.Chunks[0].Streams[0].Events);
        return TableCheck.Truths(world, world.Engine.Evaluate(table, at), people);
    }

    /// <summary>People with so many orders each: those of all the world's people, one after the other.</summary>
    private static Person[] WithEvents(World world, int[] counts)
    {
        Order[] orders = [.. world.Cases.SelectMany(each => each.Person.Orders ?? []).OfType<Order>().Where(order => order.At is not null)];
        var next = 0;
        return [.. TableCheck.PeopleOf(world).Take(counts.Length).Zip(counts, (person, count) => person with
        {
            Orders = [.. Enumerable.Range(0, count).Select(number => orders[next++ % orders.Length] with { Id = "o" + number })],
        })];
    }
}
