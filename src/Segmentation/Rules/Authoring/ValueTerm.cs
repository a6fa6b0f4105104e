namespace Segmentation.Rules.Authoring;

/// <summary>The facet value while a rule is written.</summary>
public sealed class ValueTerm : MoneyTerm
{
    private readonly Rule? _filter;
    private readonly Window? _window;

    internal ValueTerm(Rule? filter, Window? window)
        : base(new ValueFacet(filter, window))
    {
        _filter = filter;
        _window = window;
    }

    /// <summary>Of the events in a window up to now.</summary>
    /// <exception cref="InvalidOperationException">There is a window already.</exception>
    public ValueTerm Within(Window window)
    {
        ArgumentNullException.ThrowIfNull(window);
        return _window is null
            ? new ValueTerm(_filter, window)
            : throw new InvalidOperationException("There is a window already.");
    }

    /// <summary>
    /// Of the events that meet the conditions; several calls must all be met, by one and the same event.
    /// </summary>
    public ValueTerm Where(Func<EventFields, Rule> filter)
    {
        var added = EventFields.Filter(filter);
        return new ValueTerm(_filter is null ? added : _filter & added, _window);
    }
}
