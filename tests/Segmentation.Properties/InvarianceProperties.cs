using FsCheck;
using FsCheck.Fluent;
using Segmentation.Properties.Generators;
using Segmentation.Properties.People;
using Segmentation.Properties.Running;
using Xunit.Abstractions;

namespace Segmentation.Properties;

public class InvarianceProperties(ITestOutputHelper output)
{
    private const int Checks = 2_000;

    private static Gen<(World World, int Turn)> Turned =>
        from world in World.Worlds(rules: 20, people: 5, instants: 1)
        from turn in Gen.Choose(1, 8)
        select (world, turn);

    [Fact]
    public void The_order_of_events_on_file_does_not_matter() => Unchanged((person, turn, _) => person with
    {
        Orders = Rotated(person.Orders, turn),
        Visits = Rotated(person.Visits, turn),
    });

    [Fact]
    public void Repeated_events_with_one_id_are_one_event() => Unchanged((person, turn, _) => person with
    {
        Orders = Repeated(person.Orders, turn),
        Visits = Repeated(person.Visits, turn),
    });

    [Fact]
    public void Events_after_the_evaluation_never_matter() => Unchanged((person, turn, at) => person with
    {
        Orders = [.. person.Orders ?? [], new Order { Id = "later", At = at.AddTicks(1), Amount = 5, Qty = turn, Category = "tea" }],
        Visits = [.. person.Visits ?? [], new Visit { Id = "later", At = at.AddDays(turn) }],
    });

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void The_culture_does_not_matter(string culture) =>
        Run.ForAll(output, Turned, Run.Checks(Checks), sample =>
            Same(sample.World, (engine, person, at) => Cultures.In(culture, () => engine.Evaluate(person, at))));

    private static IReadOnlyList<T>? Rotated<T>(IReadOnlyList<T>? items, int turn) =>
        items is null or [] ? items : [.. items.Skip(turn % items.Count).Concat(items.Take(turn % items.Count)).Reverse()];

    private static IReadOnlyList<T>? Repeated<T>(IReadOnlyList<T>? items, int turn) =>
        items is null or [] ? items : [items[turn % items.Count], .. items, items[0]];

    private void Unchanged(Func<Person, int, DateTimeOffset, Person> change) =>
        Run.ForAll(output, Turned, Run.Checks(Checks), sample =>
            Same(sample.World, (engine, person, at) => engine.Evaluate(change(person, sample.Turn, at), at)));

    private static long Same(World world, Func<SegmentationEngine<Person>, Person, DateTimeOffset, Memberships> again)
    {
        var checks = 0L;
        foreach (var (person, at) in world.Cases.SelectMany(each => each.Instants.Select(at => (each.Person, at))))
        {
            var (one, two) = (world.Engine.Evaluate(person, at), again(world.Engine, person, at));
            foreach (var segment in world.Segments)
            {
                checks++;
                Expect.That(
                    one[segment.Key] == two[segment.Key],
                    () => $"{one[segment.Key]} became {two[segment.Key]}: {segment.Rule}\n{Disagreement.Show(person)}\n{at:O}");
            }
        }

        return checks;
    }
}
