using Segmentation.Customers;
using Segmentation.Diagnostics;

namespace Segmentation.Rules.Json;

/// <content>Events: aggregates, tests, sequences.</content>
internal sealed partial class RuleJsonReader
{
    private const string AverageGapWord = "average gap";

    private static readonly string[] Aggregates =
        ["count", .. Enum.GetValues<AggregateKind>().Select(RuleWords.Word), AverageGapWord, "share"];

    private Subject? ReadAggregate(JsonForm form)
    {
        var word = form.Need(JsonNames.Aggregate)!;
        if (!Is(word, JsonKind.Text, "an aggregate is a text"))
        {
            return null;
        }

        if (!Aggregates.Contains(word.Text))
        {
            UnknownWord(word, "an aggregate", Aggregates);
            return null;
        }

        switch (word.Text)
        {
            case "count":
                return ReadEvents(form, out _) is { } counted ? new Subject(new CountOf(counted)) : null;
            case AverageGapWord:
                return ReadEvents(form, out _) is { } spaced ? new Subject(new AverageGap(spaced)) : null;
            case "share":
                return ReadShare(form);
            default:
                return ReadFieldAggregate(
                    form, Enum.GetValues<AggregateKind>().First(kind => kind.Word() == word.Text));
        }
    }

    private Subject? ReadFieldAggregate(JsonForm form, AggregateKind kind)
    {
        var events = ReadEvents(form, out var stream);
        var field = form.Need(JsonNames.Field) is { } part ? ReadFieldOf(stream, part) : null;
        var isKnownOnly = kind is AggregateKind.First or AggregateKind.Last
            ? false
            : ReadFlag(form.Take(JsonNames.KnownOnly));
        if (events is null || field is not var (key, definition) || isKnownOnly is null)
        {
            return null;
        }

        return new Subject(
            new FieldAggregate(kind, events, key, isKnownOnly.Value),
            kind == AggregateKind.Distinct ? null : definition);
    }

    private Subject? ReadShare(JsonForm form)
    {
        var events = ReadEvents(form, out var stream, needsFilter: true);
        if (form.Take(JsonNames.Field) is not { } part)
        {
            return events is null ? null : new Subject(new ShareOf(events));
        }

        return ReadFieldOf(stream, part) is var (key, _) && events is not null
            ? new Subject(new ShareOf(events, key))
            : null;
    }

    private EventTest? ReadEventTest(JsonForm form)
    {
        if (form.Need(JsonNames.Quantifier) is not { } word
            || ReadWord(word, "a quantifier", Enum.GetValues<EventQuantifier>(), RuleWords.Word) is not { } quantifier
            || ReadEvents(form, out _, needsFilter: quantifier == EventQuantifier.All) is not { } events)
        {
            return null;
        }

        return Placed(new EventTest(quantifier, events), word);
    }

    private EventSequence? ReadSequence(JsonForm form)
    {
        var first = ReadStep(form.Need(JsonNames.Sequence)!);
        var absent = form.Take(JsonNames.ThenNo);
        var then = absent ?? form.Need(JsonNames.Then);
        var second = then is null ? null : ReadStep(then);
        var within = ReadDuration(form.Need(JsonNames.Within), least: 1);
        if (!TryReadWindow(form, out var window) || first is null || second is null || within is null)
        {
            return null;
        }

        return Placed(new EventSequence(first, second, absent is not null, within.Value, window), form.Part);
    }

    /// <summary>The events of one step of a sequence, which have no window of their own.</summary>
    private EventSelection? ReadStep(JsonPart part)
    {
        if (OpenForm(part, "events are an object") is not { } form)
        {
            return null;
        }

        var events = ReadEvents(form, out _, hasWindow: false);
        form.Close();
        return events;
    }

    private EventSelection? ReadEvents(
        JsonForm form, out int? stream, bool needsFilter = false, bool hasWindow = true)
    {
        stream = null;
        if (form.Need(JsonNames.Events) is not { } part || ReadName(part) is not { } name)
        {
            return null;
        }

        stream = _catalogue.StreamIndex(name);
        Window? window = null;
        var hasFilter = TryReadFilter(form, stream, out var filter);
        if ((hasWindow && !TryReadWindow(form, out window)) || !hasFilter)
        {
            return null;
        }

        if (needsFilter && filter is null)
        {
            form.Need(JsonNames.Where);
            return null;
        }

        Count(part);
        return new EventSelection(stream is { } known ? _catalogue.Streams[known].Key : name, filter, window);
    }

    private bool TryReadFilter(JsonForm form, int? stream, out Rule? filter)
    {
        var where = form.Take(JsonNames.Where);
        filter = where is null ? null : ReadWhere(where, stream);
        return where is null || filter is not null;
    }

    private bool TryReadWindow(JsonForm form, out Window? window)
    {
        var part = form.Take(JsonNames.Window);
        window = ReadWindow(part);
        return part is null || window is not null;
    }
}
