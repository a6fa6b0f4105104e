namespace Segmentation.Rules.Authoring;

/// <summary>The facet frequency while a rule is written.</summary>
public sealed class FrequencyTerm : NumberTerm
{
    private readonly Rule? _filter;
    private readonly Window? _window;

    internal FrequencyTerm(Rule? filter, Window? window)
        : base(new FrequencyFacet(filter, window))
    {
        _filter = filter;
        _window = window;
    }

    /// <summary>Of the events in a window up to now.</summary>
    /// <exception cref="InvalidOperationException">There is a window already.</exception>
    public FrequencyTerm Within(Window window)
    {
        ArgumentNullException.ThrowIfNull(window);
        return _window is null
            ? new FrequencyTerm(_filter, window)
            : throw new InvalidOperationException("There is a window already.");
    }

    /// <summary>
    /// Of the events that meet the conditions; several calls must all be met, by one and the same event.
    /// </summary>
    public FrequencyTerm Where(Func<EventFields, Rule> filter)
    {
        var added = EventFields.Filter(filter);
        return new FrequencyTerm(_filter is null ? added : _filter & added, _window);
    }
}
