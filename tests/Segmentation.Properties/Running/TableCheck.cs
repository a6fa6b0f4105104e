using Segmentation.Properties.Generators;
using Segmentation.Properties.People;

namespace Segmentation.Properties.Running;

/// <summary>Compares what a table of people says with what the reference says of each of them.</summary>
internal static class TableCheck
{
    /// <summary>The people of a world, each with a key of their own.</summary>
    public static Person[] PeopleOf(World world) => [.. world.Cases.Select((each, number) => each.Person with { Id = "p" + number })];

    /// <summary>Every segment's truth for some of the people in a table.</summary>
    /// <returns>How many truths were compared.</returns>
    public static long Truths(World world, SegmentMemberships actual, IEnumerable<Person> people)
    {
        var checks = 0L;
        foreach (var person in people)
        {
            var expected = world.Truths.Truths(person, actual.At);
            checks += Truths(world, actual, actual.Table.Find(person.Id), person, expected);
        }

        return checks;
    }

    /// <summary>Every segment's truth for one row of a table.</summary>
    public static long Truths(World world, SegmentMemberships actual, int row, Person person, Truth[] expected)
    {
        for (var i = 0; i < expected.Length; i++)
        {
            var place = i;
            var truth = actual.TruthOf(actual.Rules.Outputs[place], row);
            Expect.That(
                expected[place] == truth,
                () => $"{expected[place]} by the reference, {truth} by the table for {world.Segments[place].Rule}: {Describe(world, person, actual.At)}");
        }

        return expected.Length;
    }

    public static string Describe(World world, Person person, DateTimeOffset at) => FormattableString.Invariant($"""
        at {at:O}
        person: {Disagreement.Show(person)}
        model: {Disagreement.Show(world.Spec)}
        """);
}
