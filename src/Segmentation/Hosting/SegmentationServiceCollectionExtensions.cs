using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Segmentation.Hosting;

namespace Segmentation;

/// <summary>Plugs segmentation into a host.</summary>
public static class SegmentationServiceCollectionExtensions
{
    /// <summary>Registers <see cref="SegmentationEngine{TCustomer}"/> and adds segments to it.</summary>
    /// <remarks>
    /// Calls add up: each part of a host can add its own segments for the same model. The engine is checked and built when it is
    /// first asked for; then a <see cref="SegmentationException"/> lists every mistake. The same engine is given to everybody,
    /// until <see cref="ReplaceableEngine{TCustomer}"/>, a singleton, replaces it by one with other segment files; who was
    /// given an engine keeps it. Nothing else is registered.
    /// </remarks>
    /// <param name="services">The host's services.</param>
    /// <param name="model">How the host's type of customer is seen.</param>
    /// <param name="configure">Adds the segments.</param>
    public static IServiceCollection AddSegmentation<TCustomer>(
        this IServiceCollection services, CustomerModel<TCustomer> model, Action<ISegmentationBuilder<TCustomer>> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        configure(services.AddSegmentation(model));
        return services;
    }

    /// <summary>Registers <see cref="SegmentationEngine{TCustomer}"/>; the builder adds segments to it.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="model">How the host's type of customer is seen.</param>
    public static ISegmentationBuilder<TCustomer> AddSegmentation<TCustomer>(
        this IServiceCollection services, CustomerModel<TCustomer> model)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(model);
        var registration = services
            .Select(
                service => service.ServiceType == typeof(SegmentationRegistration<TCustomer>) ? service.ImplementationInstance : null)
            .OfType<SegmentationRegistration<TCustomer>>()
            .FirstOrDefault();
        if (registration is null)
        {
            registration = new SegmentationRegistration<TCustomer>(model);
            services.AddSingleton(registration);
        }

        registration.Use(model);
        services.TryAddSingleton(provider => provider.GetRequiredService<SegmentationRegistration<TCustomer>>().Build());
        services.TryAddTransient(provider => provider.GetRequiredService<ReplaceableEngine<TCustomer>>().Current);
        return new SegmentationBuilder<TCustomer>(services, registration);
    }
}
