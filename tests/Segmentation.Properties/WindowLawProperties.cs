using FsCheck;
using FsCheck.Fluent;
using Segmentation.Properties.Generators;
using Segmentation.Properties.Running;
using Segmentation.Rules.Authoring;
using Segmentation.Time;
using Xunit.Abstractions;

namespace Segmentation.Properties;

public class WindowLawProperties(ITestOutputHelper output)
{
    private const int Checks = 10_000;

    /// <summary>Two windows of one unit, the longer first.</summary>
    private static Gen<(RollingWindow Long, RollingWindow Short)> Windows =>
        from make in Gen.Elements<Func<int, RollingWindow>>(
            Last.Seconds, Last.Hours, Last.Days, Last.Weeks, Last.Months, Last.Quarters, Last.Years)
        from a in Gen.Frequency((5, Gen.Choose(1, 60)), (1, Gen.Constant(Duration.MaxCount)))
        from b in Gen.Choose(1, 60)
        select (make(Math.Max(a, b)), make(Math.Min(a, b)));

    private static Gen<(World World, EventSet Events, RollingWindow Long, RollingWindow Short)[]> Samples =>
        (from world in World.Worlds(rules: 0, people: 20, instants: 3)
         from filter in Filters.Order(world.Centre)
         from events in Gen.Elements(Events.Of("order"), Events.Of("visit"), Events.Of("order").Where(filter))
         from windows in Windows
         select (world, events, windows.Long, windows.Short)).ArrayOf(1);

    [Fact]
    public void Within_a_is_within_b_or_between_a_and_b_ago() =>
        Run.ForAll(output, Samples, Run.Checks(Checks), samples =>
        {
            var (world, events, longer, shorter) = samples[0];
            var (outer, inner, between) = (events.Within(longer), events.Within(shorter), events.Within(longer.Before(shorter)));
            var engine = Engines.Of(
                world.Spec, outer.Any(), inner.Any() | between.Any(),
                (outer.Count - inner.Count - between.Count).Is(0), outer.Count.IsKnown());
            var checks = 0;
            foreach (var (person, at) in world.Cases.SelectMany(each => each.Instants.Select(at => (each.Person, at))))
            {
                var truths = engine.Truths(person, at);
                checks++;
                Expect.That(truths[0] == truths[1], () => $"{longer}, {shorter}: {outer.Any()} for {Disagreement.Show(person)} at {at:O}");
                var whole = truths[3] == Truth.True ? Truth.True : Truth.Undetermined;
                Expect.That(
                    truths[2] == whole,
                    () => $"{longer}, {shorter}: {outer.Count.Quantity} for {Disagreement.Show(person)} at {at:O}");
            }

            return checks;
        });
}
