using Segmentation.Customers;

namespace Segmentation;

/// <summary>Builds a <see cref="CustomerModel{TCustomer}"/>.</summary>
public static class CustomerModel
{
    /// <summary>Describes the host's own type of customer.</summary>
    /// <param name="describe">Names the key, the attributes, the facets and the event streams.</param>
    /// <exception cref="SegmentationException">The description is wrong; every mistake is listed with its cure.</exception>
    public static CustomerModel<TCustomer> For<TCustomer>(Action<CustomerModelBuilder<TCustomer>> describe)
    {
        ArgumentNullException.ThrowIfNull(describe);
        return CustomerModelBuilder<TCustomer>.Build(describe);
    }
}

/// <summary>How the host's type of customer is seen: its catalogue of names and types, and how each value is read.</summary>
/// <typeparam name="TCustomer">The host's type of customer.</typeparam>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class CustomerModel<TCustomer>
{
    internal CustomerModel(Catalogue catalogue, ZoneTable zones, CustomerGetters<TCustomer> getters)
    {
        Catalogue = catalogue;
        Zones = zones;
        Getters = getters;
    }

    /// <summary>Gets everything that a rule can name.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>Gets the id of the zone of customers without their own.</summary>
    public string DefaultZone => Zones.Default.Zone.Id;

    internal ZoneTable Zones { get; }

    internal CustomerGetters<TCustomer> Getters { get; }

    /// <summary>A customer as the evaluators see it; values are read when first asked for, once.</summary>
    internal CustomerSnapshot Read(TCustomer customer) => CustomerSnapshot<TCustomer>.Create(this, customer);
}
