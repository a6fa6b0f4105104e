using System.Collections.Immutable;
using Segmentation.Customers;
using Segmentation.Time;

namespace Segmentation.Evaluation.Explaining;

/// <summary>A draft that was applied to a copy of the customer, where the reference found the truth that was wanted.</summary>
internal sealed class CheckedDraft
{
    private readonly ExplainedMoment _moment;
    private readonly bool _copiesNumbers;
    private Truth?[]? _atStart;

    private CheckedDraft(ExplainedMoment moment, Draft draft, Truth target, bool copiesNumbers)
    {
        _moment = moment;
        _copiesNumbers = copiesNumbers;
        Draft = draft;
        Target = target;
        Start = draft.Wait is { } wait ? moment.Later(wait) : moment;
    }

    public Draft Draft { get; }

    public Truth Target { get; }

    /// <summary>Gets the explanation that it is about.</summary>
    public ExplainedMoment Moment => _moment;

    /// <summary>Gets the first instant at which it can be done: when what has to be waited for has come.</summary>
    public ExplainedMoment Start { get; }

    /// <summary>The draft, if it does what is wanted: with numbers 0 where they do not matter, else with those of the latest event.</summary>
    public static CheckedDraft? Check(ExplainedMoment moment, Draft draft, Truth target)
    {
        if (Array.Exists(moment.Outline.Conditions, place => moment.Outline.Parts[place].Needs is { Moves: true } needs && AddsTo(draft, needs)))
        {
            return null;
        }

        var plain = new CheckedDraft(moment, draft, target, copiesNumbers: false);
        if (plain.HoldsAt(plain.Start))
        {
            return plain;
        }

        var copied = new CheckedDraft(moment, draft, target, copiesNumbers: true);
        return draft.Events.Any(lever => HasFreeNumbers(moment, lever)) && copied.HoldsAt(copied.Start) ? copied : null;
    }

    public ImmutableArray<CounterfactualStep> ToSteps() => CounterfactualSteps.Of(Draft, _moment.Rules.Catalogue);

    /// <summary>Whether it does what is wanted when it is done at the instant of an explanation of the same customer.</summary>
    public bool HoldsAt(ExplainedMoment then) => TruthsAt(then)[then.Outline.Root] == Target;

    /// <summary>Evaluates the customer as they would be if it were done at the instant of an explanation.</summary>
    public (MomentEvaluator Evaluator, ChangedCustomer Customer) EvaluatorAt(ExplainedMoment then)
    {
        var changed = Apply(then.At);
        return (new MomentEvaluator(changed, _moment.Rules, then.At, then.At) { Choices = then.Choices.With(changed.Added) }, changed);
    }

    /// <summary>The truths of the parts when it is done at the instant of an explanation, as far as they are needed for that of the whole;
    /// null for those that are not.</summary>
    public Truth?[] TruthsAt(ExplainedMoment then)
    {
        if (ReferenceEquals(then, Start) && _atStart is not null)
        {
            return _atStart;
        }

        var truths = new DraftTrial(this, then).Decide();
        _atStart ??= ReferenceEquals(then, Start) ? truths : null;
        return truths;
    }

    /// <summary>Whether what is changed can matter to a condition that reads it: an event that does not match does not.</summary>
    public bool Reaches(OutlinePart part, MomentEvaluator evaluator, ChangedCustomer changed)
    {
        if (part.Matching is not { } events || SetsFor(part.Needs))
        {
            return true;
        }

        foreach (var row in changed.Added)
        {
            if (row.Stream.Key == events.Stream && (events.Filter is null || evaluator.Evaluate(events.Filter, row).Truth != Truth.False))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a condition reads something that the draft changes.</summary>
    public bool Touches(Needs needs) => AddsTo(needs) || SetsFor(needs);

    /// <summary>Whether a condition reads events that the draft adds to.</summary>
    public bool AddsTo(Needs needs) => AddsTo(Draft, needs);

    /// <summary>Whether a condition reads an attribute that the draft sets.</summary>
    public bool SetsFor(Needs needs)
    {
        foreach (var lever in Draft.Values)
        {
            if (needs.Attributes.Contains(lever.Attribute))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The customer as they would be if it were done at an instant.</summary>
    public ChangedCustomer Apply(Instant at)
    {
        var changed = new ChangedCustomer(_moment.Customer) { Seen = _moment.Seen };
        foreach (var lever in Draft.Values)
        {
            changed.Set(lever.Attribute, lever.Value);
        }

        foreach (var lever in Draft.Events)
        {
            Add(changed, lever, at);
        }

        return changed;
    }

    /// <summary>Whether the events have a number that nothing demands.</summary>
    private static bool HasFreeNumbers(ExplainedMoment moment, EventLever lever)
    {
        var fields = moment.Rules.Catalogue.Streams[lever.Stream].Fields;
        for (var i = 0; i < fields.Length; i++)
        {
            if (fields[i].Type is AttributeType.Number or AttributeType.Money && !lever.Fixed[i].IsKnown && i != lever.Field)
            {
                return true;
            }
        }

        return false;
    }

    private static bool AddsTo(Draft draft, Needs needs)
    {
        foreach (var lever in draft.Events)
        {
            if (needs.Streams.Contains(lever.Stream))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(ChangedCustomer changed, EventLever lever, Instant at)
    {
        var stream = changed.Catalogue.Streams[lever.Stream];
        var rows = _moment.Customer.Events(lever.Stream).Rows;
        var last = rows.Length;
        while (last > 0 && rows[last - 1].At > _moment.Seen)
        {
            last--;
        }

        var fields = EventMaker.Fill(stream, lever.Fixed, last > 0 ? rows[last - 1] : null, _copiesNumbers);
        for (var i = 0; i < lever.Count; i++)
        {
            var values = (Datum[])fields.Clone();
            if (lever.Field >= 0)
            {
                SetAmount(values, lever, stream.Fields[lever.Field].Type, isFirst: i == 0);
            }

            changed.Add(new EventRow(stream, Datum.OfMoment(at.ToDateTimeOffset()!.Value), Id: null, values));
        }
    }

    /// <summary>The first event carries what the others do not: they have what they must, else nothing.</summary>
    private static void SetAmount(Datum[] values, EventLever lever, AttributeType type, bool isFirst)
    {
        var given = lever.Fixed[lever.Field];
        var each = !given.IsKnown ? Exact.Zero : type == AttributeType.Money ? Exact.From(given.Money) : Exact.From(given.Number);
        var first = lever.Amount - (each * Exact.From((long)(lever.Count - 1)));
        var amount = isFirst && first.CompareTo(each) > 0 ? first : each;
        values[lever.Field] = type == AttributeType.Money ? Datum.OfMoney(amount.ToDecimal()) : Datum.OfNumber(amount.ToDouble());
    }
}
