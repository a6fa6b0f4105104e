using Microsoft.Extensions.DependencyInjection;

namespace Segmentation.Examples;

internal static class HostingExample
{
    public static void Run(TextWriter output)
    {
        var services = new ServiceCollection();

        // <example hosting>
        services.AddSegmentation(Shop.Model, s => s
            .AddSegment("big", Value.Within(Last.Days(365)) >= 10_000m, "Spends much")
            .AddSegment("vip", Rule.InSegment("big") & Geography.City.InList("vip cities")));

        // Another part of the host adds its own segments to the same model; the calls add up.
        services.AddSegmentation(Shop.Model, s => s
            .AddSegments(new Segment("birthday", Lifecycle.Birthday.Within(Next.Days(7))) { Version = 2 }));
        // </example>

        // <example use of the engine>
        using var provider = services.BuildServiceProvider(
            new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        var engine = provider.GetRequiredService<SegmentationEngine<Shopper>>();
        foreach (var segment in engine.Segments)
        {
            output.WriteLine($"{segment.Key}, version {segment.Version}: {segment.Rule}");
        }

        // </example>
    }
}
