using Segmentation.Rules;
using Segmentation.Rules.Authoring;

namespace Segmentation;

/// <summary>The fields of one event, inside a filter: <c>Where(o =&gt; o.Money("amount") &gt; 10)</c>.</summary>
public sealed class EventFields
{
    internal EventFields()
    {
    }

    /// <summary>Gets the event's instant.</summary>
    public InstantReference At { get; } = new(new FieldQuantity(FieldQuantity.At));

    /// <summary>A number field.</summary>
    public NumberReference Number(string key) => new(Read(key));

    /// <summary>A money field.</summary>
    public MoneyReference Money(string key) => new(Read(key));

    /// <summary>A text field.</summary>
    public TextReference Text(string key) => new(Read(key));

    /// <summary>A flag field.</summary>
    public FlagTerm Flag(string key) => new(Read(key));

    /// <summary>A date field.</summary>
    public DateReference Date(string key) => new(Read(key));

    /// <summary>An instant field.</summary>
    public InstantReference Instant(string key) => new(Read(key));

    /// <summary>The rule that a filter lambda makes.</summary>
    internal static Rule Filter(Func<EventFields, Rule> filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return filter(new EventFields()) ?? throw new ArgumentException("The filter returned no rule.", nameof(filter));
    }

    private static FieldQuantity Read(string key)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        return new FieldQuantity(key);
    }
}
