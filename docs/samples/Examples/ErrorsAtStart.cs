using Microsoft.Extensions.DependencyInjection;

namespace Segmentation.Examples;

internal static class ErrorsAtStart
{
    public static void Run(TextWriter output)
    {
        var services = new ServiceCollection();
        services.AddSegmentation(Shop.Model, s => s
            .AddSegment("unhappy", Attributes.Number("satisfction") < 3)
            .AddSegment("due", Frequency.Within(Next.Days(7)) >= 1)
            .AddSegment("best", Rule.InSegment("bigg")));
        using var provider = services.BuildServiceProvider();

        // <example errors at start>
        // Ask for the engine once while the host starts: every mistake is listed, and nothing is half checked.
        try
        {
            provider.GetRequiredService<SegmentationEngine<Shopper>>();
        }
        catch (SegmentationException exception)
        {
            foreach (var issue in exception.Issues)
            {
                output.WriteLine(issue);
            }
        }

        // </example>
    }
}
