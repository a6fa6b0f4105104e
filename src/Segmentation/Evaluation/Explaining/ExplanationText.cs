using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Segmentation.Customers;
using Segmentation.Rules.Language.Editing;
using Segmentation.Time;

namespace Segmentation.Evaluation.Explaining;

/// <summary>Tells an explanation in English or Chinese, and no value above the reader's clearance.</summary>
internal sealed class ExplanationText
{
    private const int MostEvents = 5;

    private readonly Explanation _why;
    private readonly Disclosure _disclosure;
    private readonly RuleDescriber _describer;
    private readonly FrozenDictionary<ExplanationPhrase, string> _phrases;
    private readonly StringBuilder _text = new();

    public ExplanationText(Explanation why, CultureInfo culture, Disclosure disclosure)
    {
        _why = why;
        _disclosure = disclosure;
        _describer = new RuleDescriber(Catalogue, culture);
        _phrases = _describer.Words.IsChinese ? ChineseExplanations.All : EnglishExplanations.All;
    }

    private Catalogue Catalogue => _why.Moment.Rules.Catalogue;

    public string Tell()
    {
        var customer = _why.Customer.Length == 0 ? Say(ExplanationPhrase.SomeCustomer) : Say(ExplanationPhrase.Customer, _why.Customer);
        Line(Say(
            _why.Truth switch
            {
                Truth.True => ExplanationPhrase.IsMember,
                Truth.False => ExplanationPhrase.IsNoMember,
                _ => ExplanationPhrase.CannotBeTold,
            },
            customer,
            _describer.Words.Say(Phrase.Quoted, _why.Segment),
            Exactly(_why.At)));
        Line(Say(_why.Truth == Truth.Undetermined ? ExplanationPhrase.WouldHaveToBeKnown : ExplanationPhrase.Because));
        foreach (var condition in _why.Deciding)
        {
            Line(Condition(condition));
        }

        TellByItself();
        TellCounterfactuals();
        return _text.ToString();
    }

    private void TellByItself()
    {
        if (_why.ByItself is not { } change)
        {
            Line(Say(ExplanationPhrase.NeverChanges));
        }
        else if (!Telling.MayTellTimes(_why, _disclosure))
        {
            Line(Say(ExplanationPhrase.ChangesWithheld));
        }
        else if (change.Truth == _why.Truth)
        {
            Line(Say(ExplanationPhrase.LookAgain, When(change.At)));
        }
        else
        {
            var then = Say(change.Truth switch
            {
                Truth.True => ExplanationPhrase.ThenMember,
                Truth.False => ExplanationPhrase.ThenNoMember,
                _ => ExplanationPhrase.ThenUndetermined,
            });
            Line(Say(change.Because.IsEmpty ? ExplanationPhrase.Changes : ExplanationPhrase.ChangesBecause, When(change.At), then));
            foreach (var condition in change.Because)
            {
                Line("- " + Say(ExplanationPhrase.Sentence, Clause(condition).Text));
            }
        }
    }

    private void TellCounterfactuals()
    {
        if (_why.Counterfactuals.IsEmpty)
        {
            Line(Say(ExplanationPhrase.NothingWould));
            return;
        }

        Line(Say(ExplanationPhrase.WouldChange));
        for (var i = 0; i < _why.Counterfactuals.Length; i++)
        {
            Line(Say(ExplanationPhrase.Sentence, Way((i + 1).ToString(CultureInfo.InvariantCulture), _why.Counterfactuals[i])));
        }
    }

    private string Way(string number, Counterfactual what)
    {
        if (!Telling.MayTell(_why, what, _disclosure))
        {
            return Say(ExplanationPhrase.WayWithheld, number);
        }

        if (!Telling.MayTellTimes(_why, _disclosure) || what.Before is not { } before)
        {
            return Say(ExplanationPhrase.Way, number, Steps(what));
        }

        var way = Say(ExplanationPhrase.WayBefore, number, When(before), Steps(what));
        var then = what.Then is { } next && Telling.MayTell(_why, next, _disclosure) ? Steps(next) : null;
        return (what.Leaving.IsEmpty, then) switch
        {
            (true, null) => way,
            (true, _) => way + Say(ExplanationPhrase.AndThen, then),
            (false, null) => way + Say(ExplanationPhrase.AndThenOver, Events(what.Leaving)),
            _ => way + Say(ExplanationPhrase.AndThenBecause, Events(what.Leaving), then),
        };
    }

    private string Steps(Counterfactual what) => string.Join(Say(ExplanationPhrase.Step), what.Steps.Select(Step));

    private string Step(CounterfactualStep step)
    {
        if (step.Kind == CounterfactualKind.Wait)
        {
            return Say(ExplanationPhrase.Wait, When(step.Until!.Value));
        }

        if (step.Kind == CounterfactualKind.SetAttribute)
        {
            var attribute = Catalogue.FindAttribute(step.Attribute!)!;
            return Say(
                ExplanationPhrase.SetValue,
                _describer.NameOf(attribute),
                _describer.ValueText(step.Value, attribute.Currency ?? attribute.Unit, attribute));
        }

        var stream = Catalogue.FindStream(step.Stream!)!;
        var count = Phrasebook.Number(step.Count);
        var name = _describer.StreamNameOf(stream.Key, step.Count == 1);
        if (step.Field is { } key)
        {
            var field = stream.FindField(key)!;
            var amount = _describer.ValueText(step.Amount, field.Currency ?? field.Unit, field);
            return key == stream.ValueField
                ? step.Count == 1 ? Say(ExplanationPhrase.Spend, amount) : Say(ExplanationPhrase.SpendOver, amount, count, name)
                : Say(ExplanationPhrase.AddSum, count, name, amount, _describer.NameOf(field));
        }

        return step.Values.IsEmpty
            ? Say(ExplanationPhrase.AddEvents, count, name)
            : Say(ExplanationPhrase.AddEventsWith, count, name, string.Join(Say(ExplanationPhrase.Step), step.Values.Select(value =>
            {
                var field = stream.FindField(value.Key)!;
                return Say(
                    ExplanationPhrase.Says,
                    _describer.NameOf(field),
                    _describer.ValueText(value.Value, field.Currency ?? field.Unit, field));
            })));
    }

    private string Condition(ExplainedRule condition)
    {
        var (clause, truth) = Clause(condition);
        if (_disclosure.Allows(condition.Part.Needs))
        {
            clause += Seen(condition) + Decided(condition);
        }

        foreach (var reason in condition.Reasons)
        {
            clause += Say(ExplanationPhrase.Reason, Reason(reason));
        }

        return Say(
            truth switch
            {
                Truth.True => ExplanationPhrase.Yes,
                Truth.False => ExplanationPhrase.No,
                _ => ExplanationPhrase.Undetermined,
            },
            Say(ExplanationPhrase.Sentence, clause));
    }

    /// <summary>A condition as the rule means it: its opposite where the rule denies it.</summary>
    private (string Text, Truth Truth) Clause(ExplainedRule condition)
    {
        var (isNot, isOrUnknown, truth) = Telling.MeaningOf(_why.Moment, condition.Place);
        if (condition.IsCondition && !_disclosure.Allows(condition.Part.Needs))
        {
            var names = condition.Part.Needs.Definitions.Select(_describer.NameOf).Distinct().ToList();
            return (
                names.Count == 0
                    ? Say(ExplanationPhrase.WithheldAltogether)
                    : Say(ExplanationPhrase.Withheld, _describer.Words.Join(names, Phrase.ListComma, Phrase.ListAnd)),
                truth);
        }

        if (!condition.IsCondition)
        {
            return (Say(ExplanationPhrase.WholeRule), truth);
        }

        return (_describer.Clause(condition.Rule, isNot, isOrUnknown), truth);
    }

    private string Seen(ExplainedRule condition)
    {
        if (!condition.Observed.IsKnown)
        {
            return "";
        }

        var definition = condition.Part.Needs.Definitions is [var only] ? only : null;
        var isMoment = condition.Observed.Type is AttributeType.Date or AttributeType.Instant;
        var observed = condition.Observed.Type == AttributeType.Instant
            ? When(condition.Observed.Moment)
            : _describer.ValueText(condition.Observed, condition.Unit, definition);
        if (!condition.Distance.IsKnown || isMoment)
        {
            return Say(ExplanationPhrase.Found, observed);
        }

        var (sign, size) = condition.Distance.Type == AttributeType.Money
            ? (Math.Sign(condition.Distance.Money), Datum.OfMoney(Math.Abs(condition.Distance.Money)))
            : (Math.Sign(condition.Distance.Number), Datum.OfNumber(Math.Abs(condition.Distance.Number)));
        return sign == 0
            ? Say(ExplanationPhrase.FoundExactly, observed)
            : Say(
                sign > 0 ? ExplanationPhrase.FoundAbove : ExplanationPhrase.FoundBelow,
                observed,
                _describer.ValueText(size, condition.Unit, definition));
    }

    private string Decided(ExplainedRule condition)
    {
        var text = "";
        foreach (var events in condition.Events.GroupBy(each => each.Stream, StringComparer.Ordinal))
        {
            text += Say(
                ExplanationPhrase.Events,
                _describer.StreamNameOf(events.Key, isOne: events.Count() == 1),
                Listed([.. events]));
        }

        return text;
    }

    private string Events(IReadOnlyList<ExplainedEvent> events) => string.Join(
        Say(ExplanationPhrase.Step),
        events.GroupBy(each => each.Stream, StringComparer.Ordinal).Select(group =>
            Say(ExplanationPhrase.NamedEvents, _describer.StreamNameOf(group.Key, isOne: group.Count() == 1), Listed([.. group]))));

    private string Listed(List<ExplainedEvent> events)
    {
        var names = events.Take(MostEvents)
            .Select(each => each.Id ?? Say(ExplanationPhrase.EventOfTime, When(each.At)))
            .ToList();
        return events.Count > MostEvents
            ? Say(
                ExplanationPhrase.MoreEvents,
                _describer.Words.Join(names, Phrase.ListComma, Phrase.ListComma),
                Phrasebook.Number(events.Count - MostEvents))
            : _describer.Words.Join(names, Phrase.ListComma, Phrase.ListAnd);
    }

    private string Reason(UndeterminedReason reason) => Say(
        reason.Kind switch
        {
            ReasonKind.UnknownAttribute => ExplanationPhrase.UnknownAttribute,
            ReasonKind.UnknownEvents => ExplanationPhrase.UnknownEvents,
            ReasonKind.HistoryStarts => ExplanationPhrase.HistoryStarts,
            ReasonKind.Fault => ExplanationPhrase.Fault,
            _ => ExplanationPhrase.Predicate,
        },
        Catalogue.FindAttribute(reason.Subject) is { } attribute ? _describer.NameOf(attribute)
            : Catalogue.FindStream(reason.Subject) is { } stream ? _describer.StreamNameOf(stream.Key, isOne: false)
            : reason.Subject);

    /// <summary>A date where a day of the customer begins, else the instant on the customer's clock.</summary>
    private string When(DateTimeOffset at)
    {
        var (instant, calendar) = (Instant.From(at), _why.Moment.Customer.Calendar);
        var date = calendar.DateOf(instant);
        return calendar.StartOfDay(date) == instant ? _describer.Words.Say(Phrase.Date, date) : Exactly(at);
    }

    private string Exactly(DateTimeOffset at)
    {
        var local = TimeZoneInfo.ConvertTime(at, _why.Moment.Customer.Calendar.Zone);
        return _describer.Words.Say(local.Ticks % TimeSpan.TicksPerMinute == 0 ? Phrase.Instant : Phrase.InstantWithSeconds, local);
    }

    private string Say(ExplanationPhrase phrase, params ReadOnlySpan<string> arguments)
    {
        var template = _phrases[phrase].AsSpan();
        var said = new StringBuilder(template.Length + 32);
        while (template.IndexOf('{') is var open and >= 0)
        {
            _describer.Words.Append(said, template[..open]);
            _describer.Words.Append(said, arguments[template[open + 1] - '0']);
            template = template[(open + 3)..];
        }

        _describer.Words.Append(said, template);
        return said.ToString();
    }

    private void Line(string line) => _text.Append(_text.Length == 0 ? "" : "\n").Append(line);
}
