using Segmentation.Rules;
using Segmentation.Rules.Authoring;

namespace Segmentation;

/// <summary>
/// The facet <c>recency</c>: the time since a customer last bought, as the model's one stream with a value field says.
/// </summary>
/// <remarks>Unknown for a customer without events: say <c>Recency.Elapsed &gt; Duration.Days(60) |
/// Frequency.Total.Is(0)</c> to include them.</remarks>
public static class Recency
{
    /// <summary>Gets the time since the latest event.</summary>
    public static DurationTerm Elapsed => new(new RecencyFacet(filter: null));

    /// <summary>The time since the latest event that meets the conditions.</summary>
    public static DurationTerm Where(Func<EventFields, Rule> filter) =>
        new(new RecencyFacet(EventFields.Filter(filter)));
}
