using Segmentation.Properties.Generators;
using Segmentation.Properties.People;
using Segmentation.Properties.Running;
using Xunit.Abstractions;

namespace Segmentation.Properties;

public class MatcherProperties(ITestOutputHelper output)
{
    private const int Checks = 300_000;
    private const int AloneChecks = 100_000;
    private const int VerdictChecks = 2_000;
    private const int ThreadChecks = 20_000;

    [Fact]
    public void The_matcher_and_the_reference_agree_on_every_truth_and_every_issue() =>
        Run.ForAll(output, World.Worlds(rules: 80, people: 25, instants: 4), Run.Checks(Checks), world =>
        {
            var matched = new SegmentTruths();
            return world.Moments.Sum(each =>
            {
                world.Engine.Evaluate(each.Person, each.At, matched);
                return Compare(world, each.Person, each.At, matched);
            });
        });

    [Fact]
    public void A_segment_alone_is_decided_as_the_reference_decides_it() =>
        Run.ForAll(output, World.Worlds(rules: 40, people: 50, instants: 4), Run.Checks(AloneChecks), world =>
            world.Moments.Sum(each =>
            {
                var (expected, actual) = (world.Truths.Truths(each.Person, each.At), world.Truths.MatchedAlone(each.Person, each.At));
                for (var i = 0; i < expected.Length; i++)
                {
                    var place = i;
                    Expect.That(
                        expected[place] == actual[place],
                        () => $"{expected[place]} by the reference, {actual[place]} by the matcher for {world.Segments[place].Rule}: {Describe(world, each.Person, each.At)}");
                }

                return (long)expected.Length;
            }));

    [Fact]
    public void Memberships_say_what_the_reference_says_with_reasons_and_until_when() =>
        Run.ForAll(output, World.Worlds(rules: 20, people: 4, instants: 1), Run.Checks(VerdictChecks), world =>
            world.Moments.Sum(each =>
            {
                var (expected, actual) = (world.Truths.Verdicts(each.Person, each.At), world.Engine.Evaluate(each.Person, each.At));
                Expect.That(
                    actual.Members.SequenceEqual(world.Segments.Where((_, i) => expected[i].IsMember).Select(segment => segment.Key)),
                    () => $"other members: {Describe(world, each.Person, each.At)}");
                for (var i = 0; i < expected.Length; i++)
                {
                    var segment = world.Segments[i];
                    Expect.That(
                        expected[i] == actual[segment.Key],
                        () => $"{expected[i]} by the reference, {actual[segment.Key]} by the engine for {segment.Rule}: {Describe(world, each.Person, each.At)}");
                }

                return (long)expected.Length;
            }));

    [Fact]
    public void Many_threads_share_one_engine() =>
        Run.ForAll(output, World.Worlds(rules: 40, people: 25, instants: 4), Run.Checks(ThreadChecks), world =>
        {
            var checks = 0L;
            var cases = world.Moments.Select(each => (each, Expected: world.Truths.Answer(each.Person, each.At))).ToList();
            Parallel.For(0, 4, _ =>
            {
                var matched = new SegmentTruths();
                foreach (var ((person, at), expected) in cases)
                {
                    world.Engine.Evaluate(person, at, matched);
                    Interlocked.Add(ref checks, Compare(world, person, at, matched, expected));
                    Assert.Equal(expected.Truths[0] == Truth.True, world.Engine.IsMember(world.Segments[0].Key, person, at));
                }
            });
            return checks;
        });

    private static long Compare(World world, Person person, DateTimeOffset at, SegmentTruths actual) =>
        Compare(world, person, at, actual, world.Truths.Answer(person, at));

    private static long Compare(
        World world, Person person, DateTimeOffset at, SegmentTruths actual, (Truth[] Truths, IReadOnlyList<Issue> Issues) expected)
    {
        for (var i = 0; i < expected.Truths.Length; i++)
        {
            var place = i;
            Expect.That(
                expected.Truths[place] == actual[place],
                () => $"{expected.Truths[place]} by the reference, {actual[place]} by the matcher for {world.Segments[place].Rule}: {Describe(world, person, at)}");
        }

        Expect.That(
            expected.Issues.SequenceEqual(actual.Issues),
            () => $"issues {string.Join("; ", expected.Issues)} by the reference, {string.Join("; ", actual.Issues)} by the matcher: {Describe(world, person, at)}");
        return expected.Truths.Length;
    }

    private static string Describe(World world, Person person, DateTimeOffset at) => FormattableString.Invariant($"""
        at {at:O}
        person: {Disagreement.Show(person)}
        model: {Disagreement.Show(world.Spec)}
        """);
}
