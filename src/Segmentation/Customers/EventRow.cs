using Segmentation.Time;

namespace Segmentation.Customers;

/// <summary>One event as the evaluators see it.</summary>
/// <param name="Stream">The stream it belongs to.</param>
/// <param name="Moment">Its instant as read; unknown makes the stream unreadable.</param>
/// <param name="Id">Its id; null when the stream declares none.</param>
/// <param name="Fields">The values of the declared fields, in their order.</param>
internal sealed record EventRow(EventStreamDefinition Stream, Datum Moment, string? Id, Datum[] Fields)
{
    /// <summary>The event's instant.</summary>
    public Instant At => Moment.Instant;

    /// <summary>Whether two events with one id say the same.</summary>
    public bool SaysTheSame(EventRow other) => Moment.Equals(other.Moment) && Fields.AsSpan().SequenceEqual(other.Fields);
}
