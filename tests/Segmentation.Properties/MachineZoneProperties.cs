using Segmentation.Properties.Generators;
using Segmentation.Properties.Running;

namespace Segmentation.Properties;

/// <summary>The machine's zone is the process's, so nothing else may run meanwhile.</summary>
[Collection("machine zone")]
[CollectionDefinition("machine zone", DisableParallelization = true)]
public class MachineZoneProperties
{
    [Theory]
    [InlineData("Asia/Tokyo")]
    [InlineData("America/St_Johns")]
    [InlineData("Pacific/Apia")]
    public void The_zone_of_the_machine_does_not_matter(string zone)
    {
        var gen = World.Worlds(rules: 20, people: 5, instants: 1);

        for (var seed = 1UL; seed <= 5; seed++)
        {
            Assert.Equal(In("UTC", () => Answers(Run.Sample(gen, seed))), In(zone, () => Answers(Run.Sample(gen, seed))));
        }
    }

    private static List<Verdict> Answers(World world) =>
    [
        .. from each in world.Cases
           from at in each.Instants
           let memberships = world.Engine.Evaluate(each.Person, at)
           from segment in world.Segments
           select memberships[segment.Key],
    ];

    private static T In<T>(string zone, Func<T> run)
    {
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            Assert.Equal(zone, TimeZoneInfo.Local.Id);
            return run();
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }
}
