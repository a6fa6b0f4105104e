using Segmentation.Properties.Generators;
using Segmentation.Properties.People;
using Segmentation.Properties.Running;
using Xunit.Abstractions;

namespace Segmentation.Properties;

public class TimelineProperties(ITestOutputHelper output)
{
    private const int Checks = 30_000;
    private const int HorizonDays = 200;

    [Fact]
    public void A_timeline_says_at_every_instant_what_an_evaluation_would_have_said() =>
        Run.ForAll(output, World.Worlds(rules: 10, people: 3, instants: 1), Run.Checks(Checks), world =>
            world.Moments.Sum(each => world.Segments.Sum(segment => Agree(world, segment, each.Person, each.At))));

    private static long Agree(World world, Segment segment, Person person, DateTimeOffset at)
    {
        var (from, to) = (at.AddDays(-HorizonDays), at.AddDays(HorizonDays));
        var line = world.Engine.Timeline(segment.Key, person, at, from, to);
        Assert.Equal((from.UtcDateTime, to.UtcDateTime), (line.Intervals[0].From.UtcDateTime, line.Intervals[^1].To.UtcDateTime));
        var checks = 0L;

        // What fades turns between ticks, where the last digit of a double decides: the oracle may turn a tick apart.
        var isFading = segment.Rule.ToString() is var text
            && (text.Contains("affinity", StringComparison.Ordinal) || text.Contains("in segment", StringComparison.Ordinal));
        foreach (var (before, after) in line.Intervals.Zip(line.Intervals.Skip(1)))
        {
            Assert.Equal(before.To, after.From);
            Assert.NotEqual(before.Truth, after.Truth);
            Check(after.From.AddTicks(-1));
            Check(after.From);
            Check(after.From.AddTicks(1));
        }

        foreach (var instant in Between(world, person, from, segment.Rule.ToString()).Where(each => each < to).Append(at).Append(from))
        {
            Check(instant);
        }

        return checks;

        void Check(DateTimeOffset instant)
        {
            if (isFading && instant > at)
            {
                return;
            }

            checks++;
            var expected = instant <= at
                ? world.Engine.Evaluate(segment.Key, person, instant).Truth
                : Later(world, segment, person, at, instant);
            Expect.That(
                expected == line.TruthAt(instant),
                () => $"{line.TruthAt(instant)}, not {expected} at {instant:O}, known at {at:O}: {Disagreement.Describe(world, person, at, segment.Rule)}");
        }
    }

    private static Truth Later(World world, Segment segment, Person person, DateTimeOffset at, DateTimeOffset instant) =>
        world.Oracle.EvaluateLater(segment.Rule, world.Oracle.Read(person), at, instant.UtcTicks);

    /// <summary>A few of the instants at which something may change, that the timeline does not know of.</summary>
    private static IEnumerable<DateTimeOffset> Between(World world, Person person, DateTimeOffset from, string text) =>
        Candidates.After(person, world.Oracle.Read(person).Zone, from, text, 2 * HorizonDays)
            .Where((_, i) => i % 37 == 0)
            .Select(ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}
