using System.Collections.Immutable;

namespace Segmentation.Customers;

/// <summary>What the catalogue knows of one event stream.</summary>
public sealed class EventStreamDefinition
{
    /// <summary>How many events a customer usually has at most, unless the model says otherwise.</summary>
    /// <remarks>With it a rule within the other default limits is also within that of the cost.</remarks>
    internal const int DefaultUsualCount = 20;

    internal EventStreamDefinition(string key, ImmutableArray<AttributeDefinition> fields)
    {
        Key = key;
        Fields = fields;
    }

    /// <summary>Gets the stable, neutral key: up to four words; ASCII case is ignored.</summary>
    public string Key { get; }

    /// <summary>Gets the fields, without the built-in instant <c>at</c>.</summary>
    public ImmutableArray<AttributeDefinition> Fields { get; }

    /// <summary>
    /// Gets the key of the field that carries the value, for the facets value, frequency and recency; null when none
    /// does.
    /// </summary>
    public string? ValueField { get; internal init; }

    /// <summary>Gets the key of the field that carries the interest, for affinity; null when none does.</summary>
    public string? InterestField { get; internal init; }

    /// <summary>Gets how many events a customer usually has at most; the cost of rules is reckoned with it.</summary>
    /// <value>20 unless declared.</value>
    public int UsualCount { get; internal init; } = DefaultUsualCount;

    /// <summary>Gets the first date of complete history; null when an instant or nothing is declared.</summary>
    public DateOnly? HistoryStartDate { get; internal init; }

    /// <summary>Gets the first instant of complete history; null when a date or nothing is declared.</summary>
    public DateTimeOffset? HistoryStartInstant { get; internal init; }

    /// <summary>The field with a key; null when there is none, and for the built-in instant.</summary>
    public AttributeDefinition? FindField(string key) => FieldIndex(key) is var index and >= 0 ? Fields[index] : null;

    /// <summary>Gets the display name and synonyms per culture; the first of each is the display name.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Names { get; internal init; } =
        ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    internal bool HasHistoryStart => HistoryStartDate is not null || HistoryStartInstant is not null;

    internal int FieldIndex(string key)
    {
        for (var i = 0; i < Fields.Length; i++)
        {
            if (Fields[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }
}
