using System.Collections.Immutable;
using Segmentation.Customers;
using Segmentation.Evaluation;
using Segmentation.Evaluation.Explaining;
using Segmentation.Time;

namespace Segmentation;

/// <summary>One part of a rule as it was decided for a customer: a condition, or a group of parts.</summary>
/// <remarks>Only the truth is known beforehand; everything else is computed when it is first asked for, from the values that were
/// read when the explanation was made.</remarks>
/// <threadsafety>Safe to share between threads: what is computed twice is computed alike.</threadsafety>
public sealed class ExplainedRule
{
    private readonly Explanation _explanation;
    private readonly int _place;
    private ImmutableArray<ExplainedRule> _parts;
    private ImmutableArray<ExplainedEvent> _events;
    private Measured? _measured;
    private Until? _until;

    internal ExplainedRule(Explanation explanation, int place)
    {
        _explanation = explanation;
        _place = place;
    }

    /// <summary>Gets the part as it was written.</summary>
    public Rule Rule => Part.Written;

    /// <summary>Gets the truth.</summary>
    public Truth Truth => Moment.TruthOf(_place);

    /// <summary>Gets a value indicating whether it is one condition that is decided by itself.</summary>
    public bool IsCondition => Part.Kind == PartKind.Condition;

    /// <summary>Gets a value indicating whether it is one of the conditions in <see cref="Explanation.Deciding"/>.</summary>
    public bool IsDeciding => _explanation.IsDeciding(_place);

    /// <summary>Gets the parts: the members of a group, what is negated, the rule of a segment that is referred to.</summary>
    /// <value>Empty for a condition, and where a segment took more work than <see cref="RuleLimits.Work"/> allows.</value>
    public ImmutableArray<ExplainedRule> Parts
    {
        get
        {
            if (_parts.IsDefault)
            {
                _parts = Moment.IsLeaf(_place) ? [] : [.. Part.Members.Select(_explanation.RuleAt)];
            }

            return _parts;
        }
    }

    /// <summary>Gets the value that a condition saw: an elapsed time as a number of its unit.</summary>
    /// <value>Unknown when it has none, when it is not certain, and for groups.</value>
    public Datum Observed => Measurement.Observed;

    /// <summary>Gets what the value is compared with; of a range, the nearer end.</summary>
    /// <value>Unknown where that is not one value.</value>
    public Datum Threshold => Measurement.Threshold;

    /// <summary>Gets how far the value lies above the threshold; negative below it.</summary>
    /// <value>A number or an amount, in <see cref="Unit"/>. Of a moment in a calendar window: how many dates it lies inside, negative
    /// outside. Unknown where value and threshold cannot be subtracted.</value>
    public Datum Distance => Measurement.Distance;

    /// <summary>Gets the unit of value, threshold and distance.</summary>
    /// <value>A currency or unit of the model; <c>day</c>, <c>hour</c>, <c>minute</c>, <c>second</c>, <c>year</c> or <c>km</c>;
    /// null for plain numbers and counts.</value>
    public string? Unit => Measurement.Unit;

    /// <summary>Gets the events that decide a condition: without any one of them, its truth or its distance would be another.</summary>
    /// <value>In order of time; empty for groups, and where finding out takes more work than <see cref="RuleLimits.Work"/>.</value>
    public ImmutableArray<ExplainedEvent> Events
    {
        get
        {
            if (_events.IsDefault)
            {
                _events = IsCondition && !Part.Needs.Streams.IsEmpty
                    ? [.. DecidingEvents.Of(Moment, Part).Select(row => new ExplainedEvent(row.Stream.Key, row.Id, row.Moment.Moment))]
                    : [];
            }

            return _events;
        }
    }

    /// <summary>Gets the first instant, in UTC, at which the truth of this part is another if nothing happens; null for never.</summary>
    /// <value>As exact as <see cref="Verdict.ValidUntil"/>.</value>
    public DateTimeOffset? ValidUntil => (_until ??= new Until(NextChange())).At;

    /// <summary>Gets why the truth is undetermined; empty when it is not.</summary>
    public EquatableList<UndeterminedReason> Reasons => [.. Moment.Outcomes[_place].Reasons.Distinct().Order()];

    internal int Place => _place;

    internal OutlinePart Part => Moment.Outline.Parts[_place];

    internal bool IsClosed => !IsCondition && Moment.IsLeaf(_place);

    private ExplainedMoment Moment => _explanation.Moment;

    private Measurement Measurement =>
        (_measured ??= new Measured(IsCondition ? ConditionMeter.Measure(Moment.Evaluator(), Part.Bound) : default)).Value;

    private DateTimeOffset? NextChange() => _place == Moment.Outline.Root
        ? _explanation.ValidUntil
        : Moment.NextChange(_place).ToDateTimeOffset();

    /// <summary>Set as one reference, so that no thread sees half of it.</summary>
    private sealed record Measured(Measurement Value);

    private sealed record Until(DateTimeOffset? At);
}
