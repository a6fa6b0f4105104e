using System.Diagnostics;
using System.Globalization;
using Segmentation.Customers;

namespace Segmentation.Rules.Language.Editing;

/// <content>Conditions on events, places, segments, samples, tiers and predicates.</content>
internal sealed partial class RuleDescriber
{
    private string EventOrPlace(Rule condition, bool isNot) => condition switch
    {
        EventTest test => EventText(test, isNot),
        EventSequence sequence => SequenceText(sequence, isNot),
        WithinDistance near => Say(
            isNot ? Phrase.NotDistance : Phrase.Distance,
            Say(near.Unit == DistanceUnit.Kilometre ? Phrase.Kilometres : Phrase.Metres, Phrasebook.Number(near.Distance)),
            Point(near.Centre)),
        InsidePolygon polygon => Say(
            isNot ? Phrase.NotPolygon : Phrase.Polygon, Listed([.. polygon.Corners.Select(Point)], isAny: false)),
        InsideRegion region => Say(isNot ? Phrase.NotRegion : Phrase.Region, Quoted(region.Region)),
        InSegment segment => Say(isNot ? Phrase.NotInSegment : Phrase.InSegment, Quoted(segment.Key)),
        InSample { From: 0 } sample => Say(
            isNot ? Phrase.NotSample : Phrase.Sample, Quoted(sample.Name), Percent(sample.To)),
        InSample sample => Say(
            isNot ? Phrase.NotSamplePart : Phrase.SamplePart, Quoted(sample.Name), Percent(sample.From), Percent(sample.To)),
        TierAtLeast tier => Say(isNot ? Phrase.NotTier : Phrase.Tier, Quoted(tier.Ladder), Quoted(tier.Tier)),
        NamedPredicate predicate => Say(isNot ? Phrase.NotPredicate : Phrase.Predicate, Quoted(predicate.Name)),
        _ => throw new UnreachableException(),
    };

    private string EventText(EventTest test, bool isNot)
    {
        var events = test.Events;
        var (phrase, filter) = (test.Quantifier, isNot) switch
        {
            (EventQuantifier.Any, false) or (EventQuantifier.No, true) =>
                (Phrase.SomeEvents, Filtered(events, Phrase.Filter)),
            (EventQuantifier.Any, true) or (EventQuantifier.No, false) =>
                (Phrase.NoEvents, Filtered(events, Phrase.Filter)),
            (_, false) => (Phrase.AllEvents, Filtered(events, Phrase.Filter)),

            // Not all of them: at least one for which the filter does not hold.
            _ => (Phrase.SomeEvents, Filtered(events, Phrase.Filter, isNegated: true)),
        };
        return Say(phrase, StreamName(events.Stream), filter, During(events.Window));
    }

    private string SequenceText(EventSequence sequence, bool isNot)
    {
        var phrase = (sequence.IsAbsent, isNot) switch
        {
            (false, false) => Phrase.Sequence,
            (false, true) => Phrase.NotSequence,
            (true, false) => Phrase.AbsentSequence,
            (true, true) => Phrase.NotAbsentSequence,
        };
        var within = sequence.Within.IsCalendar ? Phrase.FollowsWithin : Phrase.FollowsWithinExact;
        var window = sequence.IsAbsent ? Phrase.AbsentWindow : Phrase.SequenceWindow;
        return Say(
            phrase,
            StreamName(sequence.First.Stream),
            Filtered(sequence.First, Phrase.Filter),
            StreamName(sequence.Then.Stream),
            Filtered(sequence.Then, Phrase.Filter),
            Say(within, Length(sequence.Within)),
            sequence.Window is { } about ? Say(window, WindowText(about)) : "");
    }

    /// <summary>The filter of some events with what joins it to their name; empty without one.</summary>
    private string Filtered(EventSelection events, Phrase phrase, bool isNegated = false) =>
        events.Filter is { } filter ? Filtered(_names.Catalogue.FindStream(events.Stream), filter, phrase, isNegated) : "";

    private string Filtered(EventStreamDefinition? stream, Rule filter, Phrase phrase, bool isNegated = false)
    {
        var outer = (_voice, _stream);
        (_voice, _stream) = (Voice.OfEvents, stream);
        var text = FilterText(Part.Of(filter, isNegated));
        (_voice, _stream) = outer;
        return Say(phrase, text);
    }

    private string SpendingOn(ValueFacet facet, Phrase filter) => facet.Filter is null
        ? ""
        : Say(Phrase.SpendingOn, StreamName(ValueStream?.Key), Filtered(ValueStream, facet.Filter, filter));

    private string During(Window? window) => window is null ? "" : Say(Phrase.During, WindowText(window));

    /// <summary>The name of a stream; in English in the plural unless one event is meant.</summary>
    private string StreamName(string? key, bool isOne = false)
    {
        var name = key is null ? Say(Phrase.AnyEvent)
            : _names.Catalogue.FindStream(key) is { } stream ? _names.Of(stream) : key;
        return _words.IsChinese || isOne ? name : EnglishNoun.Plural(name);
    }

    /// <summary>The only stream that carries a value; null when there is none or more than one.</summary>
    private EventStreamDefinition? ValueStream =>
        _names.Catalogue.Streams.Where(stream => stream.ValueField is not null).ToList() is [var only] ? only : null;

    private string Percent(decimal share) => Say(Phrase.Percent, share.ToString("0.##", CultureInfo.InvariantCulture));

    private string Point(GeoPoint point) => Say(Phrase.Point, Degrees(point.Latitude), Degrees(point.Longitude));

    private static string Degrees(double degrees) => degrees.ToString("0.##########", CultureInfo.InvariantCulture);
}
