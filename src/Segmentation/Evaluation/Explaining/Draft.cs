using System.Collections.Immutable;
using Segmentation.Customers;
using Segmentation.Time;

namespace Segmentation.Evaluation.Explaining;

/// <summary>What might change a truth, not yet checked.</summary>
/// <param name="Events">Events to add.</param>
/// <param name="Values">Attributes to set, each once.</param>
/// <param name="Wait">The instant to wait for; null for none.</param>
/// <param name="Cost">How much is asked.</param>
internal sealed record Draft(
    ImmutableArray<EventLever> Events, ImmutableArray<ValueLever> Values, Instant? Wait, double Cost)
{
    /// <summary>Gets the places of the conditions that it is for.</summary>
    public ImmutableArray<int> For { get; init; } = [];

    private const double OfValue = 1.5;
    private const double OfWaiting = 0.25;
    private const double DaysOfWaiting = 30;

    /// <summary>Nothing has to happen.</summary>
    public static Draft Nothing { get; } = new([], [], null, 0);

    public static Draft Of(EventLever lever) => new([lever], [], null, lever.Cost);

    public static Draft Of(ValueLever lever) => new([], [lever], null, OfValue + lever.Share);

    public static Draft Waiting(Instant until, Instant now) => new(
        [], [], until, OfWaiting + ((until.Ticks - now.Ticks) / (DaysOfWaiting * TimeSpan.TicksPerDay)));

    /// <summary>Both; null when they contradict each other.</summary>
    public Draft? And(Draft other)
    {
        if (this == Nothing || other == Nothing)
        {
            return this == Nothing ? other : this;
        }

        var (events, cost) = (Events, Cost + other.Cost);
        foreach (var lever in other.Events)
        {
            var alike = IndexOf(events, lever);
            if (alike < 0)
            {
                events = events.Add(lever);
            }
            else
            {
                var joined = events[alike].And(lever);
                cost += joined.Cost - events[alike].Cost - lever.Cost;
                events = events.SetItem(alike, joined);
            }
        }

        return Joined(Values, other.Values) is { } values
            ? new Draft(events, values, Wait > other.Wait || other.Wait is null ? Wait : other.Wait, cost) { For = [.. For, .. other.For] }
            : null;
    }

    private static int IndexOf(ImmutableArray<EventLever> events, EventLever lever)
    {
        for (var i = 0; i < events.Length; i++)
        {
            if (events[i].CanJoin(lever))
            {
                return i;
            }
        }

        return -1;
    }

    private static ImmutableArray<ValueLever>? Joined(ImmutableArray<ValueLever> values, ImmutableArray<ValueLever> more)
    {
        foreach (var lever in more)
        {
            var alike = -1;
            for (var i = 0; i < values.Length; i++)
            {
                alike = values[i].Attribute == lever.Attribute ? i : alike;
            }

            if (alike < 0)
            {
                values = values.Add(lever);
            }
            else if (values[alike].And(lever) is { } joined)
            {
                values = values.SetItem(alike, joined);
            }
            else
            {
                return null;
            }
        }

        return values;
    }
}

/// <summary>Events to add to a stream.</summary>
/// <param name="Stream">The place of the stream.</param>
/// <param name="Fixed">What each event must say; unknown where it does not matter.</param>
/// <param name="Count">How many.</param>
/// <param name="Field">The place of the field that is summed; -1 for none.</param>
/// <param name="Amount">The sum.</param>
/// <param name="Share">The sum as a share of the threshold.</param>
internal sealed record EventLever(int Stream, Datum[] Fixed, int Count, int Field = -1, Exact Amount = default, double Share = 0)
{
    public double Cost => Count + Share;

    /// <summary>Whether the same events can do both.</summary>
    public bool CanJoin(EventLever other)
    {
        if (Stream != other.Stream || (Field >= 0 && other.Field >= 0 && Field != other.Field))
        {
            return false;
        }

        for (var i = 0; i < Fixed.Length; i++)
        {
            if (Fixed[i].IsKnown && other.Fixed[i].IsKnown && Fixed[i] != other.Fixed[i])
            {
                return false;
            }
        }

        return true;
    }

    public EventLever And(EventLever other)
    {
        var values = new Datum[Fixed.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Fixed[i].IsKnown ? Fixed[i] : other.Fixed[i];
        }

        var more = other.Field >= 0 && (Field < 0 || other.Amount.CompareTo(Amount) > 0) ? other : this;
        return new EventLever(Stream, values, Math.Max(Count, other.Count), more.Field, more.Amount, more.Share);
    }
}

/// <summary>An attribute to set.</summary>
/// <param name="Attribute">The place of the attribute.</param>
/// <param name="Value">The value.</param>
/// <param name="Direction">1 when a greater value does as well, -1 when a smaller one does, else 0.</param>
/// <param name="Share">How far it is from the present value, as a share of the threshold.</param>
internal sealed record ValueLever(int Attribute, Datum Value, int Direction, double Share)
{
    /// <summary>One value that does both; null when there is none.</summary>
    public ValueLever? And(ValueLever other)
    {
        if (Value == other.Value)
        {
            return this;
        }

        var order = Datum.Order(Value, other.Value);
        return (order > 0 && other.Direction > 0) || (order < 0 && other.Direction < 0) ? this
            : (order < 0 && Direction > 0) || (order > 0 && Direction < 0) ? other
            : null;
    }
}
