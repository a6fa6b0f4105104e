using System.Diagnostics.CodeAnalysis;
using Segmentation.DynamicLinq.Reading;
using Segmentation.Hosting;

namespace Segmentation;

/// <summary>Plugs Dynamic LINQ into a host.</summary>
public static class DynamicLinqBuilderExtensions
{
    /// <summary>Adds segments that are written in Dynamic LINQ.</summary>
    /// <remarks>
    /// They are read when the engine is built, with the limits and hints of the builder, and may refer to all other segments; what is wrong
    /// with them is listed with all other mistakes.
    /// </remarks>
    /// <param name="builder">The builder, as <c>AddSegmentation</c> gives it.</param>
    /// <param name="add">Adds the segments.</param>
    /// <exception cref="ArgumentException"><c>AddSegmentation</c> was not called for this type of customer.</exception>
    [RequiresUnreferencedCode(HardenedParser.NeedsReflection)]
    [RequiresDynamicCode(HardenedParser.NeedsReflection)]
    public static ISegmentationBuilder<TCustomer> AddDynamicLinq<TCustomer>(
        this ISegmentationBuilder<TCustomer> builder, Action<DynamicLinqSegments> add)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(add);
        var registration = builder.Services
            .Where(service => service.ServiceType == typeof(SegmentationRegistration<TCustomer>))
            .Select(service => service.ImplementationInstance)
            .OfType<SegmentationRegistration<TCustomer>>()
            .FirstOrDefault()
            ?? throw new ArgumentException("Call AddSegmentation first.", nameof(builder));
        var segments = new DynamicLinqSegments();
        add(segments);
        registration.Add(segments.Read);
        return builder;
    }
}
