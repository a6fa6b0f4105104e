using FsCheck.Fluent;
using Segmentation.Properties.Generators;
using Segmentation.Properties.People;
using Segmentation.Properties.Running;
using Xunit.Abstractions;

namespace Segmentation.Properties;

public class BulkResultProperties(ITestOutputHelper output)
{
    private const int FigureChecks = 40_000;
    private const int VerdictChecks = 2_000;
    private const int IssueChecks = 20_000;
    private const int PreviewChecks = 10_000;

    [Fact]
    public void Counts_and_overlaps_are_those_of_the_keys() =>
        Run.ForAll(output, World.Worlds(rules: 40, people: 100, instants: 1), Run.Checks(FigureChecks), world =>
        {
            var people = TableCheck.PeopleOf(world);
            var actual = world.Engine.Evaluate(CustomerTable.Load(world.Engine.Model, people), world.Cases[0].Instants[0]);
            var overlaps = actual.Overlaps();
            for (var one = 0; one < world.Segments.Count; one++)
            {
                CheckFigures(actual[one], people);
                for (var other = 0; other < world.Segments.Count; other++)
                {
                    Assert.Equal((actual[one].Members & actual[other].Members).Count, overlaps[one, other]);
                }
            }

            return world.Segments.Count * people.Length;
        });

    [Fact]
    public void Verdicts_of_a_table_have_the_reasons_and_horizons_of_the_engine() =>
        Run.ForAll(output, World.Worlds(rules: 20, people: 4, instants: 1), Run.Checks(VerdictChecks), world =>
        {
            var (people, at) = (TableCheck.PeopleOf(world), world.Cases[0].Instants[0]);
            var actual = world.Engine.Evaluate(CustomerTable.Load(world.Engine.Model, people), at);
            var expected = people.Select(person => world.Truths.Verdicts(person, at)).ToArray();
            foreach (var (place, segment) in world.Segments.Index())
            {
                foreach (var (number, person) in people.Index())
                {
                    var verdict = actual[place].VerdictOf(person.Id);
                    Expect.That(
                        expected[number][place] == verdict,
                        () => $"{expected[number][place]} by the reference, {verdict} by the table for {segment.Rule}: {TableCheck.Describe(world, person, at)}");
                }

                CheckReasons(actual[place], [.. expected.Select(verdicts => verdicts[place])]);
            }

            return world.Segments.Count * people.Length;
        });

    [Fact]
    public void What_goes_wrong_while_evaluating_is_what_goes_wrong_for_each_customer() =>
        Run.ForAll(output, World.Worlds(rules: 40, people: 25, instants: 1), Run.Checks(IssueChecks), world =>
        {
            var people = TableCheck.PeopleOf(world);
            var table = CustomerTable.Load(world.Engine.Model, people);

            // What is wrong with the data is said once, when they are loaded.
            var said = people.Select(person => CustomerTable.Load(world.Engine.Model, [person]).Issues).ToArray();
            foreach (var at in world.Cases.Take(3).Select(each => each.Instants[0]))
            {
                var expected = people.Zip(said, (person, before) => world.Truths.Answer(person, at).Issues.Except(before)).SelectMany(issues => issues).ToList();
                var actual = world.Engine.Evaluate(table, at).Issues;
                Expect.That(
                    expected.SequenceEqual(actual),
                    () => $"{string.Join("; ", expected)} by the reference, {string.Join("; ", actual)} by the table at {at:O}: {string.Join('\n', people.Select(Disagreement.Show))}\n{string.Join('\n', world.Segments.Select(segment => segment.Rule))}\nmodel: {Disagreement.Show(world.Spec)}");
            }

            return 3L * world.Segments.Count * people.Length;
        });

    [Fact]
    public void A_preview_is_an_evaluation_with_the_changed_segment() =>
        Run.ForAll(output, World.Worlds(rules: 20, people: 25, instants: 1).Zip(Gen.Choose(0, 19)), Run.Checks(PreviewChecks), each =>
        {
            var (world, number) = each;

            // A segment may have the rule of one before it, or, if none refers to it, of any: there is no cycle then.
            var rule = world.Segments[number < 6 ? number / 2 : (number + 7) % 20].Rule;
            var (changed, at) = (new Segment("s" + number, rule), world.Cases[0].Instants[0]);
            var table = CustomerTable.Load(world.Engine.Model, TableCheck.PeopleOf(world));
            var current = world.Engine.Evaluate(table, at);
            var engine = SegmentationEngine.Create(world.Engine.Model, world.Segments.Select(segment => segment.Key == changed.Key ? changed : segment));
            var next = engine.Evaluate(table, at);

            CheckPreview(world.Engine.Preview(changed, current), next, current);
            CheckPreview(world.Engine.Preview(new Segment("new", rule), current), next, null);
            return 2L * world.Cases.Count;

            void CheckPreview(SegmentPreview preview, SegmentMemberships then, SegmentMemberships? now)
            {
                Assert.Equal(then[changed.Key].Members.Keys, preview.Members.Members.Keys);
                Assert.Equal(then[changed.Key].Undetermined.Keys, preview.Members.Undetermined.Keys);
                Assert.Equal(then[changed.Key].Count, preview.Members.Count);
                Assert.Equal(now is null ? then[changed.Key].Members.Keys : then.ChangeSince(changed.Key, now).Entered.Keys, preview.Change.Entered.Keys);
                Assert.Equal(now is null ? [] : then.ChangeSince(changed.Key, now).Left.Keys, preview.Change.Left.Keys);
            }
        });

    private static void CheckFigures(SegmentMembers actual, Person[] people)
    {
        HashSet<string> members = [.. actual.Members.Keys];
        HashSet<string> open = [.. actual.Undetermined.Keys];
        Assert.Equal((members.Count, members.Count), (actual.Count, actual.Members.Count));
        Assert.Equal((open.Count, open.Count), (actual.UndeterminedCount, actual.Undetermined.Count));
        foreach (var key in people.Select(person => person.Id))
        {
            Assert.Equal((members.Contains(key), open.Contains(key)), actual.TruthOf(key) switch
            {
                Truth.True => (true, false),
                Truth.Undetermined => (false, true),
                _ => (false, false),
            });
        }
    }

    private static void CheckReasons(SegmentMembers actual, Verdict[] expected)
    {
        var counts = expected.SelectMany(verdict => verdict.Reasons).CountBy(reason => reason).ToDictionary();
        Assert.Equal(counts, actual.Reasons().ToDictionary());
    }
}
