using System.Runtime.CompilerServices;
using Segmentation.Customers;
using Segmentation.Rules;
using Segmentation.Time;

namespace Segmentation.Evaluation.Explaining;

/// <summary>The events that conditions chose, so that an explanation looks at each event once and not for each question.</summary>
/// <remarks>
/// A choice holds from the instant it was made for until something enters or leaves (<see cref="ChosenEvents.Until"/>). Events that are
/// added are chosen one by one, as they would be among all others, and one that is taken away is left out: whether one counts does not
/// depend on the others.
/// </remarks>
/// <threadsafety>For one thread until <see cref="Close"/>; then safe to share.</threadsafety>
internal sealed class Choices
{
    private readonly Dictionary<Key, Choice> _known = [];
    private readonly Choices? _earlier;
    private readonly IReadOnlyList<EventRow> _added;
    private readonly EventRow? _removed;
    private bool _isClosed;

    private Choices(Choices? earlier, IReadOnlyList<EventRow> added, EventRow? removed = null)
    {
        _earlier = earlier;
        _added = added;
        _removed = removed;
    }

    public static Choices None() => new(earlier: null, []);

    /// <summary>For a later instant.</summary>
    public Choices Later() => new(this, []);

    /// <summary>For the same customer with more events, later than all others.</summary>
    public Choices With(IReadOnlyList<EventRow> added) => new(this, added);

    /// <summary>For the same customer without an event.</summary>
    public Choices Without(EventRow removed) => new(this, [], removed);

    /// <summary>From now on choices are not kept any more.</summary>
    public void Close() => _isClosed = true;

    public ChosenEvents Select(MomentEvaluator moment, EventSelection events)
    {
        var key = new Key(events.Stream, events.Filter, events.Window);
        if (Find(key, moment.At) is { } found)
        {
            // As much work as if it were done again: a segment that takes too much does so here too.
            moment.Work.Take(found.Work);
            return found.Chosen;
        }

        var before = moment.Work.Used;
        var chosen = _earlier?.Find(key, moment.At) is { } earlier
            ? Changed(moment, events, earlier.Chosen)
            : ChosenEvents.SelectAnew(moment, events);
        if (!_isClosed)
        {
            _known[key] = new Choice(moment.At, chosen, moment.Work.Used - before);
        }

        return chosen;
    }

    private Choice? Find(Key key, Instant at)
    {
        if (_known.TryGetValue(key, out var kept) && kept.At <= at && (kept.At == at || at < kept.Chosen.Until.At))
        {
            return kept;
        }

        return _added.Count == 0 && _removed is null ? _earlier?.Find(key, at) : null;
    }

    private ChosenEvents Changed(MomentEvaluator moment, EventSelection events, ChosenEvents chosen) => _removed is null
        ? WithAdded(moment, events, chosen)
        : chosen with { Matching = Fewer(chosen.Matching), Open = Fewer(chosen.Open), InWindow = Fewer(chosen.InWindow) };

    private IReadOnlyList<EventRow> Fewer(IReadOnlyList<EventRow> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (ReferenceEquals(rows[i], _removed))
            {
                return [.. rows.Take(i), .. rows.Skip(i + 1)];
            }
        }

        return rows;
    }

    private ChosenEvents WithAdded(MomentEvaluator moment, EventSelection events, ChosenEvents chosen)
    {
        List<EventRow>? matching = null, open = null, inWindow = null;
        var until = chosen.Until;
        foreach (var row in _added)
        {
            if (!ReferenceEquals(row.Stream, chosen.Stream))
            {
                continue;
            }

            var filter = events.Filter is null ? Outcome.Of(true) : moment.Evaluate(events.Filter, row);
            var enter = WindowBounds.Enter(events.Window, moment.Calendar, row.At);
            var leave = WindowBounds.Leave(events.Window, moment.Calendar, row.At);
            until = Horizon.Min(until, filter.Until).With(enter, moment.At).With(leave, moment.At);
            if (enter <= moment.At && moment.At < leave)
            {
                (inWindow ??= [.. chosen.InWindow]).Add(row);
                if (filter.Truth == Truth.True)
                {
                    (matching ??= [.. chosen.Matching]).Add(row);
                }
                else if (filter.Truth == Truth.Undetermined)
                {
                    (open ??= [.. chosen.Open]).Add(row);
                }
            }
        }

        return chosen with
        {
            Matching = matching ?? chosen.Matching,
            Open = open ?? chosen.Open,
            InWindow = inWindow ?? chosen.InWindow,
            Until = until,
        };
    }

    private sealed record Choice(Instant At, ChosenEvents Chosen, long Work);

    /// <summary>Selections are the same when their parts are the same objects: bound rules do not change.</summary>
    private readonly struct Key(string stream, Rule? filter, Window? window) : IEquatable<Key>
    {
        private readonly string _stream = stream;
        private readonly Rule? _filter = filter;
        private readonly Window? _window = window;

        public bool Equals(Key other) =>
            ReferenceEquals(_stream, other._stream) && ReferenceEquals(_filter, other._filter) && ReferenceEquals(_window, other._window);

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode() => HashCode.Combine(
            RuntimeHelpers.GetHashCode(_stream), RuntimeHelpers.GetHashCode(_filter), RuntimeHelpers.GetHashCode(_window));
    }
}
