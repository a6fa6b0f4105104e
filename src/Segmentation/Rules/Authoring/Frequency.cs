using Segmentation.Rules;
using Segmentation.Rules.Authoring;

namespace Segmentation;

/// <summary>
/// The facet <c>frequency</c>: how often a customer has bought, as the model's one stream with a value field says.
/// </summary>
public static class Frequency
{
    /// <summary>Gets the number of all events up to the evaluation instant.</summary>
    public static FrequencyTerm Total => new(filter: null, window: null);

    /// <summary>The number of events in a window: <c>frequency within 90 days</c>.</summary>
    public static FrequencyTerm Within(Window window) => Total.Within(window);

    /// <summary>The number of events that meet the conditions.</summary>
    public static FrequencyTerm Where(Func<EventFields, Rule> filter) => Total.Where(filter);
}
