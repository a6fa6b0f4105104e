using System.Diagnostics;
using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.Evaluation.Explaining;
using Segmentation.Rules;
using Segmentation.Rules.Checking;
using Segmentation.Time;

namespace Segmentation.Evaluation;

/// <summary>
/// The reference evaluator at one instant: written to be obviously right; every other evaluator is compared with it.
/// </summary>
/// <remarks>
/// It looks at the rule tree as it is, reads every quantity anew and skips nothing. Events after <paramref name="seen"/> stay
/// invisible, so that a later <paramref name="at"/> tells what becomes of the truth if nothing happens.
/// </remarks>
internal sealed class MomentEvaluator(CustomerSnapshot customer, RuleSet rules, Instant seen, Instant at)
{
    private Outcome?[]? _segments;
    private Dictionary<IDerivedQuantity, Reading>? _derived;
    private QuantityReader? _quantities;

    /// <summary>What counts the work of what is evaluated now: a segment, a derived quantity; else nothing bounds it.</summary>
    public WorkMeter Work { get; private set; } = new(long.MaxValue);

    /// <summary>How much work the segments took so far.</summary>
    public long WorkOfSegments { get; private set; }

    /// <summary>Keeps the outcome of every part of a rule, for explanations; null when nobody asks.</summary>
    public OutcomeLog? Log { get; init; }

    /// <summary>Keeps the events that were chosen, for explanations; null when they are chosen anew each time.</summary>
    public Choices? Choices { get; init; }

    public CustomerSnapshot Customer => customer;

    public RuleSet Rules => rules;

    /// <summary>The instant up to which events are visible.</summary>
    public Instant Seen => seen;

    /// <summary>The instant whose truth is asked for.</summary>
    public Instant At => at;

    public LocalCalendar Calendar => customer.Calendar;

    /// <summary>The local date at <see cref="At"/>.</summary>
    public DateOnly Today { get; } = customer.Calendar.DateOf(at);

    public QuantityReader Quantities => _quantities ??= new QuantityReader(this);

    /// <summary>The outcome of a segment, computed once; those it refers to come first, so that references need no stack.</summary>
    public Outcome Segment(int index)
    {
        var segments = _segments ??= new Outcome?[rules.Segments.Length];
        if (segments[index] is { } known)
        {
            return known;
        }

        foreach (var needed in rules.Needed(index))
        {
            segments[needed] ??= EvaluateSegment(needed);
        }

        return segments[index]!.Value;
    }

    /// <summary>The value of a derived quantity, computed once.</summary>
    public Reading Derived(IDerivedQuantity quantity)
    {
        _derived ??= new(ReferenceEqualityComparer.Instance);
        if (!_derived.TryGetValue(quantity, out var reading))
        {
            // Its own work, so that it does not matter which segment asks first.
            var outer = Work;
            Work = new WorkMeter(rules.Work);
            reading = DerivedReader.Read(this, quantity);
            reading = Work.IsExhausted ? Reading.Unknown(OverBudget($"derived quantity '{quantity.Key}'"), TooMuchUntil) : reading;
            Work = outer;
            _derived.Add(quantity, reading);
        }

        return reading;
    }

    /// <summary>The outcome of a rule; inside a filter, for one event.</summary>
    /// <remarks>Loops instead of queries: the deepest tree that the limits allow must fit on a small stack.</remarks>
    public Outcome Evaluate(Rule rule, EventRow? row = null)
    {
        if (!Work.Take())
        {
            return Outcome.Undetermined(Horizon.Never);
        }

        var outcome = rule switch
        {
            AllOf all => EvaluateAll(all.Members, row),
            AnyOf any => EvaluateAny(any.Members, row),
            Not not => Evaluate(not.Operand, row).Negate(),
            OrUnknown orUnknown => Evaluate(orUnknown.Condition, row).OrUnknown(),
            _ => EvaluateCondition(rule, row),
        };
        if (row is null)
        {
            Log?.Add(outcome);
        }

        return outcome;
    }

    /// <summary>A condition on one value that is not numeric; unknown is undetermined.</summary>
    public Outcome Decide(Quantity quantity, EventRow? row, Func<Datum, bool> test)
    {
        var reading = Quantities.Read(quantity, row);
        return reading.IsKnown
            ? Outcome.Of(test(reading.Value), reading.Until)
            : Outcome.Undetermined(reading.Until, reading.Reason);
    }

    /// <summary>A segment with its own work: the other segments of the customer answer whatever this one takes.</summary>
    private Outcome EvaluateSegment(int index)
    {
        var outer = Work;
        Work = new WorkMeter(rules.Work);
        Log?.Begin(index);
        var outcome = Evaluate(rules.Bound[index]);
        if (Work.IsExhausted)
        {
            outcome = Outcome.Undetermined(TooMuchUntil, OverBudget($"segment '{rules.Keys[index]}'"));
            Log?.Close(outcome);
        }

        WorkOfSegments += Work.Used;
        Work = outer;
        return outcome;
    }

    /// <summary>What took too much work may take less tomorrow.</summary>
    private Horizon TooMuchUntil => new(Calendar.StartOfDay(CalendarMath.AddDays(Today, 1)), LooksAgain: true);

    private UndeterminedReason OverBudget(string what)
    {
        if (at == seen)
        {
            customer.Issues.WarningOnce(
                IssueCodes.OverWorkBudget,
                $"customer '{customer.Key}', {what}",
                $"it takes more than {rules.Work} units of work",
                "Look whether the customer is real; use filters and shorter windows, or allow more with RuleLimits.Work.");
        }

        return new UndeterminedReason(ReasonKind.Fault, what + " within its work budget");
    }

    private Outcome EvaluateAll(EquatableList<Rule> members, EventRow? row)
    {
        var all = Outcome.AllOfNothing;
        foreach (var member in members)
        {
            all = Outcome.And(all, Evaluate(member, row));
        }

        return all.Settled();
    }

    private Outcome EvaluateAny(EquatableList<Rule> members, EventRow? row)
    {
        var none = Outcome.AllOfNothing;
        foreach (var member in members)
        {
            none = Outcome.And(none, Evaluate(member, row).Negate());
        }

        return none.Settled().Negate();
    }

    private Outcome EvaluateCondition(Rule rule, EventRow? row) => rule switch
    {
        Comparison c => ValueConditions.Compare(this, c, row),
        Between b => ValueConditions.Between(this, b, row),
        OneOf o => ValueConditions.OneOf(this, o, row),
        OneOfList o => ValueConditions.OneOf(this, o, row),
        KnownTest k => ValueConditions.Known(this, k, row),
        FlagCondition f => Decide(f.Flag, row, value => value.Flag),
        TextMatch m => ValueConditions.Match(this, m, row),
        SetMatch m => ValueConditions.Match(this, m, row),
        InWindow w => DateConditions.InWindow(this, w, row),
        AnniversaryIn a => DateConditions.Anniversary(this, a),
        DateOrder d => DateConditions.Order(this, d, row),
        TimeOfDay t => DateConditions.TimeOfDay(this, t, row),
        OnWeekday w => DateConditions.Weekday(this, w, row),
        EventTest e => EventConditions.Test(this, e),
        EventSequence s => SequenceConditions.Evaluate(this, s),
        InSegment s => Segment(rules.Index[s.Key]),
        InSample s => ReferenceConditions.Sample(this, s),
        TierAtLeast t => ReferenceConditions.Tier(this, t),
        NamedPredicate p => ReferenceConditions.Predicate(this, p),
        WithinDistance or InsidePolygon or InsideRegion => PlaceConditions.Evaluate(this, rule),
        _ => throw new UnreachableException(),
    };
}
