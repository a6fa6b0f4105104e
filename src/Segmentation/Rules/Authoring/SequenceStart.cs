namespace Segmentation.Rules.Authoring;

/// <summary>A sequence of two events that still lacks the time within which the second follows.</summary>
public sealed class SequenceStart
{
    private readonly EventSelection _first;
    private readonly EventSelection _then;
    private readonly bool _isAbsent;

    internal SequenceStart(EventSelection first, EventSelection then, bool isAbsent)
    {
        _first = first;
        _then = then;
        _isAbsent = isAbsent;
    }

    /// <summary>The time within which the second event follows, or does not.</summary>
    /// <param name="time">At least 1 unit; 7 days are 7 dates with the first event's as the first, 1 hour exactly is
    /// too late.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is zero.</exception>
    public Rule Within(Duration time) => Create(time, window: null);

    /// <summary>
    /// The time within which the second event follows, or does not, and the window in which that happened.
    /// </summary>
    /// <param name="time">At least 1 unit.</param>
    /// <param name="window">A window up to now: about the second event, or about the moment the time ran out without
    /// it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is zero.</exception>
    public Rule Within(Duration time, Window window)
    {
        ArgumentNullException.ThrowIfNull(window);
        return Create(time, window);
    }

    private EventSequence Create(Duration time, Window? window)
    {
        ArgumentOutOfRangeException.ThrowIfZero(time.Count, nameof(time));
        return new EventSequence(_first, _then, _isAbsent, time, window);
    }
}
