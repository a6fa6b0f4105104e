using Segmentation.Rules;
using Segmentation.Rules.Authoring;

namespace Segmentation;

/// <summary>
/// The facet <c>value</c>: how much a customer has spent, as the model's one stream with a value field says.
/// </summary>
/// <remarks>Refunds are negative and subtract. Without events it is 0; with an event of unknown value it is
/// unknown.</remarks>
public static class Value
{
    /// <summary>Gets the value of all events up to the evaluation instant.</summary>
    public static ValueTerm Total => new(filter: null, window: null);

    /// <summary>The value of the events in a window: <c>value within 365 days</c>.</summary>
    public static ValueTerm Within(Window window) => Total.Within(window);

    /// <summary>The value of the events that meet the conditions.</summary>
    public static ValueTerm Where(Func<EventFields, Rule> filter) => Total.Where(filter);
}
