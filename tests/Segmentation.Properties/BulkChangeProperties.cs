using FsCheck.Fluent;
using Segmentation.Properties.Generators;
using Segmentation.Properties.People;
using Segmentation.Properties.Running;
using Xunit.Abstractions;

namespace Segmentation.Properties;

public class BulkChangeProperties(ITestOutputHelper output)
{
    private const int Checks = 150_000;
    private const int BoundaryChecks = 6_000;
    private const int Keys = 12;
    private const int Steps = 12;

    /// <summary>Rows of a chunk.</summary>
    private const int Chunk = 8_192;

    [Fact]
    public void A_changed_table_says_of_those_present_what_the_reference_says() =>
        Run.ForAll(output, World.Worlds(rules: 60, people: 40, instants: 1).Zip(Gen.Choose(0, int.MaxValue - 1)), Run.Checks(Checks), each =>
        {
            var (world, random) = (each.Item1, new Random(each.Item2));
            var table = CustomerTable.Load(world.Engine.Model, Array.Empty<Person>());
            var (present, checks, before) = (new Dictionary<string, Person>(StringComparer.Ordinal), 0L, (SegmentMemberships?)null);
            for (var step = 0; step < Steps; step++)
            {
                Change(world, table, present, random);
                Assert.Equal(present.Count, table.Count);
                var actual = world.Engine.Evaluate(table, world.Cases[random.Next(3)].Instants[0]);
                checks += TableCheck.Truths(world, actual, present.Values);
                CheckChange(actual, before, present);
                before = actual;
            }

            return checks;
        });

    [Fact]
    public void Customers_who_come_when_a_chunk_is_nearly_full_are_decided_as_all_others() =>
        Run.ForAll(output, World.Worlds(rules: 6, people: 30, instants: 1), Run.Checks(BoundaryChecks), world =>
        {
            var people = TableCheck.PeopleOf(world);
            var table = CustomerTable.Load(
                world.Engine.Model, Enumerable.Range(0, Chunk - 4).Select(number => new Person { Id = "f" + number }));
            var checks = 0L;
            var kept = world.Engine.Evaluate(table, world.Cases[0].Instants[0]);
            foreach (var size in (int[])[1, 2, 1, 1, 5, 20])
            {
                var before = table.Count - (Chunk - 4);
                table.Upsert(people.Skip(before).Take(size));
                table.Remove("f" + size);
                table.Upsert(new Person { Id = "f" + size });
                var actual = world.Engine.Evaluate(table, world.Cases[size].Instants[0]);
                checks += TableCheck.Truths(world, actual, people.Take(before + size));
                checks += TableCheck.Truths(world, actual, [new Person { Id = "f" + size }, new Person { Id = "f0" }]);

                // Few have changed, and the instant is the same: only those are decided.
                kept = world.Engine.Evaluate(table, kept.At, reuse: kept);
                checks += TableCheck.Truths(world, kept, people.Take(before + size));
                CheckSame(world.Engine.Evaluate(table, kept.At), kept);
            }

            Assert.Equal(Chunk - 4 + people.Length, table.Count);
            return checks;
        });

    private static void CheckSame(SegmentMemberships expected, SegmentMemberships actual)
    {
        foreach (var segment in expected.Segments)
        {
            Assert.Equal((expected[segment].Count, expected[segment].UndeterminedCount), (actual[segment].Count, actual[segment].UndeterminedCount));
            Assert.Equal(expected[segment].Members.Keys, actual[segment].Members.Keys);
            Assert.Equal(expected[segment].Undetermined.Keys, actual[segment].Undetermined.Keys);
        }
    }

    /// <summary>Some come, come again otherwise, or go; of several with one key in one call the last counts.</summary>
    private static void Change(World world, CustomerTable<Person> table, Dictionary<string, Person> present, Random random)
    {
        Person[] coming = [.. Enumerable.Range(0, random.Next(1, Keys)).Select(_ =>
            world.Cases[random.Next(world.Cases.Count)].Person with { Id = "p" + random.Next(Keys) })];
        table.Upsert(coming);
        foreach (var person in coming)
        {
            present[person.Id] = person;
        }

        for (var going = random.Next(4); going > 0; going--)
        {
            var key = "p" + random.Next(Keys);
            Assert.Equal(present.Remove(key), table.Remove(key));
            Assert.False(table.Contains(key));
        }
    }

    private static void CheckChange(SegmentMemberships actual, SegmentMemberships? before, Dictionary<string, Person> present)
    {
        if (before is null)
        {
            return;
        }

        foreach (var segment in actual.Segments)
        {
            var (now, then, change) = (actual[segment].Members.Keys.ToHashSet(), before[segment].Members.Keys.ToHashSet(), actual.ChangeSince(segment, before));
            Assert.Equal(now.Except(then).Order(), change.Entered.Keys.Order());
            Assert.Equal(then.Except(now).Order(), change.Left.Keys.Order());
            Assert.Subset(present.Keys.ToHashSet(), now);
        }
    }
}
