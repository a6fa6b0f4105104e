using Segmentation.Properties.Generators;
using Segmentation.Properties.People;
using Segmentation.Properties.Running;
using Xunit.Abstractions;

namespace Segmentation.Properties;

public class TableSourceProperties(ITestOutputHelper output)
{
    private const int OtherChecks = 40_000;

    [Fact]
    public void A_table_from_arrays_answers_like_the_objects_that_the_arrays_were_made_of() =>
        Agree(OtherChecks, (model, people) => CustomerTable.FromColumns(model, people.Count, new PersonColumns(people).Describe));

    [Fact]
    public void A_table_that_was_saved_and_read_answers_as_before() =>
        Agree(OtherChecks, (model, people) => ReadBack(model, CustomerTable.Load(model, people)));

    [Fact]
    public void Arrays_report_what_the_objects_would() =>
        Run.ForAll(output, World.Worlds(rules: 1, people: 40, instants: 1), Run.Checks(20_000), world =>
        {
            var people = PeopleOf(world);
            var (objects, arrays) = (CustomerTable.Load(world.Engine.Model, people), ArraysOf(world.Engine.Model, people));
            Expect.That(
                Places(objects).SequenceEqual(Places(arrays)) && objects.RepeatedKeys == arrays.RepeatedKeys,
                () => $"{string.Join('\n', objects.Issues)}\nfrom objects, but from arrays\n{string.Join('\n', arrays.Issues)}");
            return people.Count;
        });

    [Fact]
    public void A_table_in_which_people_were_replaced_answers_like_the_new_ones() =>
        Agree(OtherChecks, (model, people) =>
        {
            var others = people.Select((person, row) => person with
            {
                Spend = people[(row + 1) % people.Count].Spend,
                Name = people[(row + 2) % people.Count].Name,
                Zone = people[(row + 3) % people.Count].Zone,
                Tags = people[(row + 4) % people.Count].Tags,
                Orders = people[(row + 5) % people.Count].Orders,
                Score = people[(row + 6) % people.Count].Score,
            });
            var table = CustomerTable.Load(model, others);
            table.Upsert(people);
            return table;
        });

    /// <summary>Arrays hold no null in place of an event; it is one without an instant there.</summary>
    private static IEnumerable<(string Code, string Place)> Places(CustomerTable<Person> table) =>
        table.Issues.Select(issue => (issue.Code, issue.Place));

    private static List<Person> PeopleOf(World world) =>
        [.. world.Cases.Select((each, row) => each.Person with { Id = $"{each.Person.Id}-{row}" })];

    private static CustomerTable<Person> ArraysOf(CustomerModel<Person> model, List<Person> people) =>
        CustomerTable.FromColumns(model, people.Count, new PersonColumns(people).Describe);

    private static CustomerTable<Person> ReadBack(CustomerModel<Person> model, CustomerTable<Person> table)
    {
        using var file = new MemoryStream();
        table.Save(file);
        file.Position = 0;
        var read = CustomerTable.Read(model, file);
        Expect.That(
            read.Count == table.Count && read.IssueCount == table.IssueCount && file.Position == file.Length,
            () => "The table that was read is another.");
        return read;
    }

    private void Agree(int checks, Func<CustomerModel<Person>, List<Person>, CustomerTable<Person>> load) =>
        Run.ForAll(output, World.Worlds(rules: 80, people: 25, instants: 4), Run.Checks(checks), world =>
        {
            var people = PeopleOf(world);
            var table = load(world.Engine.Model, people);
            return people.Index().Sum(person => world.Cases[person.Index].Instants.Sum(at =>
                Compare(world, table, table.Data.Find(person.Item.Id), person.Item, at)));
        });

    private static long Compare(World world, CustomerTable<Person> table, int row, Person person, DateTimeOffset at)
    {
        Expect.That(row >= 0, () => $"{person.Id} is not in the table.");
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
