using System.Collections.Frozen;
using System.Collections.Immutable;
using Segmentation.Customers;

namespace Segmentation.Rules;

/// <summary>The derived quantities that rules can name.</summary>
internal sealed class DerivedCatalogue
{
    private readonly FrozenDictionary<string, IDerivedQuantity> _byName;

    public DerivedCatalogue(IEnumerable<IDerivedQuantity> quantities)
    {
        var groups = quantities.GroupBy(quantity => NameKey.Of(quantity.Key), StringComparer.Ordinal).ToList();
        Twice = [.. groups.Where(group => group.Skip(1).Any()).Select(group => group.Key)];
        _byName = groups.ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    /// <summary>The catalogue without quantities.</summary>
    public static DerivedCatalogue Empty { get; } = new([]);

    /// <summary>The names that were given to two or more.</summary>
    public ImmutableArray<string> Twice { get; }

    public IEnumerable<IDerivedQuantity> All => _byName.Values;

    /// <summary>By a name that is already in the form of <see cref="NameKey.Of"/>.</summary>
    public IDerivedQuantity? Find(ReadOnlySpan<char> folded) =>
        _byName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var quantity) ? quantity : null;

    public IDerivedQuantity? Find(string name) =>
        _byName.GetValueOrDefault(name) ?? _byName.GetValueOrDefault(NameKey.Of(name));
}
