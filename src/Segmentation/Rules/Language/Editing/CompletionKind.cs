namespace Segmentation;

/// <summary>What a completion is, for its icon and its place in a list.</summary>
public enum CompletionKind
{
    /// <summary>An attribute of the customer, or a derived quantity.</summary>
    Attribute,

    /// <summary>A field of the events that a filter looks at.</summary>
    Field,

    /// <summary>An event stream.</summary>
    Stream,

    /// <summary>A facet: value, frequency, recency, city, age and the like.</summary>
    Facet,

    /// <summary>A value: a text in quotes, a flag, a weekday, or an example of a number or a date.</summary>
    Value,

    /// <summary>A segment, in quotes.</summary>
    Segment,

    /// <summary>A named list of texts.</summary>
    List,

    /// <summary>A named region, in quotes.</summary>
    Region,

    /// <summary>The name of a sample, in quotes.</summary>
    Sample,

    /// <summary>A tier ladder or a tier, in quotes.</summary>
    Tier,

    /// <summary>A predicate of the host, in quotes.</summary>
    Predicate,

    /// <summary>An operator that fits the type of what stands before it.</summary>
    Operator,

    /// <summary>A unit of time or of distance, or a currency.</summary>
    Unit,

    /// <summary>A keyword, or several that belong together.</summary>
    Keyword,

    /// <summary>A parenthesis, a comma or another mark.</summary>
    Mark,
}
