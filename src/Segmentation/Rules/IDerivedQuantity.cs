using Segmentation.Customers;

namespace Segmentation.Rules;

/// <summary>
/// The port through which tiers, stages, scores and a host's own formulas become quantities that rules can name.
/// </summary>
/// <remarks>Implementations are pure: the same inputs give the same reading on every machine. They are called from any
/// thread.</remarks>
public interface IDerivedQuantity
{
    /// <summary>Gets the name by which rules refer to it: up to four words; not the name of an attribute.</summary>
    string Key { get; }

    /// <summary>Gets the type of its value: any but a set.</summary>
    AttributeType Type { get; }

    /// <summary>
    /// Gets the quantities it is computed from; other derived quantities among them, but not in a circle.
    /// </summary>
    IReadOnlyList<Quantity> DependsOn { get; }

    /// <summary>
    /// Gets the names of its classes from the lowest to the highest, when its values are the tiers of a ladder; else
    /// empty.
    /// </summary>
    IReadOnlyList<string> Levels { get; }

    /// <summary>Computes the value at an instant.</summary>
    /// <param name="inputs">What <see cref="DependsOn"/> read, and the instant.</param>
    DerivedReading Read(DerivedInputs inputs);
}

/// <summary>What a derived quantity is computed from.</summary>
/// <param name="Values">The values of <see cref="IDerivedQuantity.DependsOn"/>, in that order; unknown ones among them.
/// An elapsed time reads as the moment it runs from.</param>
/// <param name="At">The instant of the evaluation.</param>
/// <param name="Today">The customer's local date at that instant.</param>
public sealed record DerivedInputs(IReadOnlyList<Datum> Values, DateTimeOffset At, DateOnly Today);

/// <summary>The value of a derived quantity.</summary>
/// <param name="Value">The value, or unknown.</param>
/// <param name="NextChange">When it may become another although its inputs stay; null for never.</param>
/// <param name="IsContinuous">Whether it moves with time continuously: then rules look again at the next start of
/// day.</param>
public readonly record struct DerivedReading(Datum Value, DateTimeOffset? NextChange = null, bool IsContinuous = false);
