using System.Globalization;
using Segmentation.Customers;
using Segmentation.Evaluation.Matching;
using Segmentation.Rules;

namespace Segmentation.Evaluation.Compiling;

/// <summary>Names values and tests in the words of the model.</summary>
/// <param name="catalogue">The model's names.</param>
/// <param name="rules">The compiled rules.</param>
/// <param name="stream">The stream whose filters these are; null for the customer's conditions.</param>
internal sealed class PlanWords(Catalogue catalogue, CompiledRules rules, EventStreamDefinition? stream)
{
    public string OfCell(int cell) => rules.Cells[cell] switch
    {
        AttributeCell attribute => catalogue.Attributes[attribute.Attribute].Key,
        FieldCell field => FieldName(stream!, field.Field),
        PredicateCell predicate => $"predicate \"{predicate.Name}\"",
        LocalDateCell date => $"local date of {OfCell(date.Instant)}",
        StartOfDayCell start => $"start of {OfCell(start.Date)}",
        AgeCell => "age",
        CountCell count => $"count of {OfEvents(count.Events)}",
        LatestCell latest => $"latest of {OfEvents(latest.Events)}",
        GapCell gap => $"average gap of {OfEvents(gap.Events)}",
        SumCell sum => $"sum of {OfField(sum.Events, sum.Field)}",
        DistinctCell distinct => $"distinct {OfField(distinct.Events, distinct.Field)}",
        ShareCell share => $"share of {OfEvents(share.Chosen)}",
        ExtremeCell extreme => $"{(extreme.IsGreatest ? "max" : "min")} of {OfField(extreme.Events, extreme.Field)}",
        EndCell end => $"{(end.IsLast ? "last" : "first")} of {OfField(end.Events, end.Field)}",
        var other => other.GetType().Name,
    };

    public string Of(Test test) => test switch
    {
        WindowTest window => $"{OfCell(window.Cell)} {rules.Windows[window.Window]}",
        ElapsedDaysTest elapsed => $"time since {OfCell(elapsed.Cell)} {elapsed.Operator.Symbol()} {rules.Durations[elapsed.Duration]}",
        ElapsedTicksTest elapsed => string.Create(
            CultureInfo.InvariantCulture, $"time since {OfCell(elapsed.Cell)} {elapsed.Operator.Symbol()} {new TimeSpan(elapsed.Ticks)}"),
        TimeOfDayTest time => string.Create(CultureInfo.InvariantCulture, $"time of {OfCell(time.Cell)} from {time.From} to {time.To}"),
        WeekdayTest weekday => $"weekday of {OfCell(weekday.Cell)}",
        AnniversaryTest anniversary => $"anniversary of {OfCell(anniversary.Cell)} {rules.Windows[anniversary.Window]}",
        PairTest pair => $"{OfCell(pair.Left)} {pair.Operator.Symbol()} {OfCell(pair.Right)}",
        TextPairTest pair => $"{OfCell(pair.Left)} = {OfCell(pair.Right)}",
        TextMatchTest match => $"{OfCell(match.Cell)} {match.Kind.Words()} {TextLiterals.Quote(match.Part)}",
        SetTest set => $"{OfCell(set.Cell)} contains {string.Join(set.All ? " and " : " or ", MembersOf(set))}",
        DistanceTest => "distance",
        PolygonTest => "inside a polygon",
        SampleTest sample => $"in sample of {TextLiterals.Quote(sample.Name)}",
        EventQuantifierTest events => $"{(events.All ? "all" : "any")} {OfEvents(events.Events)}",
        AverageTest average => $"average of {OfField(average.Events, average.Field)}",
        SequenceTest sequence =>
            $"sequence of {OfEvents(sequence.First)} then {(sequence.IsAbsent ? "no " : "")}{OfEvents(sequence.Then)} within {sequence.Within}",
        ReferenceTest reference => $"opaque: {reference.Condition}",
        _ => test.GetType().Name,
    };

    private static string FieldName(EventStreamDefinition stream, int field) =>
        field == FieldCell.At ? FieldQuantity.At : stream.Fields[field].Key;

    private string OfField(EventSource events, int field) =>
        $"{FieldName(rules.Streams[events.Stream].Definition, field)} of {OfEvents(events)}";

    private string OfEvents(EventSource events)
    {
        var used = rules.Streams[events.Stream];
        var filter = events.Filter < 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" where filter {events.Filter + 1}");
        var window = rules.Windows[used.Windows[events.Window]] is { } known ? $" {known}" : "";
        return $"{used.Definition.Key}{filter}{window}";
    }

    private IEnumerable<string> MembersOf(SetTest set) =>
        set.Members.Select(member => TextLiterals.Quote(rules.Graph.MembersOf(set.Cell)[member]));
}
