using Segmentation.Customers;
using Segmentation.Rules;
using Segmentation.Rules.Authoring;

namespace Segmentation;

/// <summary>The facet interest: declared interests, and affinity from events.</summary>
public static class Interest
{
    /// <summary>Gets the set of declared interests, the attribute with that role.</summary>
    public static SetTerm Declared => new(new RoleQuantity(AttributeRole.Interests));

    /// <summary>Declares at least one of the interests: <c>interest in ("tea", "coffee")</c>.</summary>
    public static Rule In(params IEnumerable<string> interests) => Declared.In(interests);

    /// <summary>
    /// How much the customer's events are about an interest, fading by half every 90 days unless said otherwise.
    /// </summary>
    /// <remarks>The sum over the events about it of 2^(-(t - s)/H). No event: 0. An event of unknown interest:
    /// unknown.</remarks>
    public static AffinityTerm Affinity(string interest) => new(interest, isShare: false, AffinityFor.DefaultHalfLife);

    /// <summary>The share of an interest in the affinity of all events, 0 to 1; unknown without events.</summary>
    public static AffinityTerm AffinityShare(string interest) =>
        new(interest, isShare: true, AffinityFor.DefaultHalfLife);
}
