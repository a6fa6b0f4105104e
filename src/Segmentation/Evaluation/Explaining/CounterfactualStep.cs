using System.Collections.Immutable;
using Segmentation.Customers;

namespace Segmentation;

/// <summary>One thing that would have to happen.</summary>
public sealed record CounterfactualStep
{
    internal CounterfactualStep(CounterfactualKind kind) => Kind = kind;

    /// <summary>Gets what kind of step it is.</summary>
    public CounterfactualKind Kind { get; }

    /// <summary>Gets the key of the stream of the events to add; null for other steps.</summary>
    public string? Stream { get; internal init; }

    /// <summary>Gets how many events to add; 0 for other steps.</summary>
    public int Count { get; internal init; }

    /// <summary>Gets the key of the field whose sum over the added events is <see cref="Amount"/>; null when no sum matters.</summary>
    public string? Field { get; internal init; }

    /// <summary>Gets the number or amount that the added events have in <see cref="Field"/> together; unknown when no sum matters.</summary>
    public Datum Amount { get; internal init; }

    /// <summary>Gets what each added event must say, by the keys of fields; empty when it does not matter.</summary>
    public ImmutableSortedDictionary<string, Datum> Values { get; internal init; } = ImmutableSortedDictionary<string, Datum>.Empty;

    /// <summary>Gets the key of the attribute to set; null for other steps.</summary>
    public string? Attribute { get; internal init; }

    /// <summary>Gets the value to set, the nearest that suffices.</summary>
    public Datum Value { get; internal init; }

    /// <summary>Gets the instant, in UTC, to wait for; null for other steps.</summary>
    public DateTimeOffset? Until { get; internal init; }
}
