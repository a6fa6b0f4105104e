namespace Segmentation;

/// <summary>What kind of step a counterfactual takes.</summary>
public enum CounterfactualKind
{
    /// <summary>Something more happens: orders, visits.</summary>
    AddEvents,

    /// <summary>An attribute gets another value.</summary>
    SetAttribute,

    /// <summary>Time passes.</summary>
    Wait,
}
