using System.Collections.Frozen;
using Segmentation.Customers;
using Segmentation.Evaluation.Explaining;

namespace Segmentation;

/// <summary>Which values of a customer an explanation may tell. Reasons it always tells.</summary>
/// <remarks>
/// A condition whose attributes or fields may not be told is named by them, with its truth and nothing else: its limits, distance,
/// events and dates would give the value away. Values that are special or about a child take both: clearance, and being named.
/// </remarks>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed record Disclosure
{
    private readonly Sensitivity? _clearance;
    private readonly FrozenSet<string> _named;

    private Disclosure(Sensitivity? clearance, FrozenSet<string> named)
    {
        _clearance = clearance;
        _named = named;
    }

    /// <summary>Gets the least: reasons, no values of attributes or fields.</summary>
    public static Disclosure ReasonsOnly { get; } = new(null, FrozenSet<string>.Empty);

    /// <summary>Values up to a clearance.</summary>
    /// <param name="clearance">The highest sensitivity of values that may be told.</param>
    /// <param name="named">The keys of attributes and fields that are asked for by name; only they are told when they are
    /// <see cref="Sensitivity.Special"/> or <see cref="Sensitivity.Child"/>.</param>
    public static Disclosure UpTo(Sensitivity clearance, params IEnumerable<string> named)
    {
        ArgumentNullException.ThrowIfNull(named);
        return Enum.IsDefined(clearance)
            ? new Disclosure(clearance, named.Select(NameKey.Of).ToFrozenSet(StringComparer.Ordinal))
            : throw new ArgumentOutOfRangeException(nameof(clearance), clearance, "Not a sensitivity.");
    }

    /// <summary>Whether values of an attribute or a field may be told.</summary>
    /// <param name="definition">The attribute or field.</param>
    public bool Allows(AttributeDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return definition.Sensitivity <= _clearance
            && (definition.Sensitivity < Sensitivity.Special || _named.Contains(NameKey.Of(definition.Key)));
    }

    /// <summary>Equal clearance and names.</summary>
    public bool Equals(Disclosure? other) =>
        other is not null && _clearance == other._clearance && _named.SetEquals(other._named);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_clearance, _named.Count);

    internal bool Allows(Needs needs)
    {
        foreach (var definition in needs.Definitions)
        {
            if (!Allows(definition))
            {
                return false;
            }
        }

        return true;
    }
}
