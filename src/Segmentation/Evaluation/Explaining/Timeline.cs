using System.Collections.Immutable;

namespace Segmentation;

/// <summary>When a customer was, is and will be in a segment, as far as an instant knows.</summary>
/// <remarks>
/// Up to <see cref="At"/> each instant sees the events up to then, as an evaluation at that instant would have; after it nothing more
/// happens. Attributes are as they are on file: what they were before is not known.
/// </remarks>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class Timeline
{
    internal Timeline(string segment, string customer, DateTimeOffset at, ImmutableArray<TimelineInterval> intervals)
    {
        Segment = segment;
        Customer = customer;
        At = at;
        Intervals = intervals;
    }

    /// <summary>Gets the key of the segment.</summary>
    public string Segment { get; }

    /// <summary>Gets the customer's key as text; empty when the customer has none.</summary>
    public string Customer { get; }

    /// <summary>Gets the instant up to which events are known.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Gets the intervals, in order of time, each beginning where the one before ends; neighbours differ in truth.</summary>
    /// <value>They cover the span that was asked for; less of it when a truth may change more than 100,000 times.</value>
    public ImmutableArray<TimelineInterval> Intervals { get; }

    /// <summary>Gets when the membership at <see cref="At"/> began; null for who is not a member, and when it began before the span.</summary>
    public DateTimeOffset? Entered => Present is { Truth: Truth.True } present && present != Intervals[0] ? present.From : null;

    /// <summary>Gets when the membership at <see cref="At"/> ends by itself; null for who is not a member, and when it lasts longer than
    /// the span.</summary>
    public DateTimeOffset? Leaves => Present is { Truth: Truth.True } present && present != Intervals[^1] ? present.To : null;

    private TimelineInterval? Present
    {
        get
        {
            foreach (var interval in Intervals)
            {
                if (interval.From <= At && At < interval.To)
                {
                    return interval;
                }
            }

            return null;
        }
    }

    /// <summary>The truth at an instant.</summary>
    /// <param name="instant">An instant in one of the intervals.</param>
    /// <exception cref="ArgumentOutOfRangeException">No interval covers it.</exception>
    public Truth TruthAt(DateTimeOffset instant)
    {
        foreach (var interval in Intervals)
        {
            if (interval.From <= instant && instant < interval.To)
            {
                return interval.Truth;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(instant), instant, "The timeline does not cover this instant.");
    }
}
