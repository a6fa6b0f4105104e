using Segmentation.Properties.People;

namespace Segmentation.Properties.Oracle;

/// <summary>A person as the rules see them, read straight from the properties.</summary>
internal sealed class OracleCustomer
{
    /// <summary>An amount fits when its ten-thousandths fit a 64-bit integer.</summary>
    private const decimal LargestAmount = 922337203685477m;

    private readonly ModelSpec _spec;

    public OracleCustomer(ModelSpec spec, Person person, OracleZone zone)
    {
        _spec = spec;
        Person = person;
        Zone = zone;
        Attributes = ReadAttributes();
        var orderHistory = spec.OrderHistoryDate is { } date ? zone.StartOfDay(date.DayNumber)
            : spec.OrderHistoryInstant?.UtcTicks;
        Streams = new Dictionary<string, OracleStream>(StringComparer.Ordinal)
        {
            ["order"] = new(Orders(), orderHistory),
            ["visit"] = new(Visits(), spec.VisitHistoryInstant?.UtcTicks),
        };
    }

    public Person Person { get; }

    public OracleZone Zone { get; }

    public IReadOnlyDictionary<string, OracleValue?> Attributes { get; }

    public IReadOnlyDictionary<string, OracleStream> Streams { get; }

    private Dictionary<string, OracleValue?> ReadAttributes() => new(StringComparer.Ordinal)
    {
        ["score"] = NumberValue.Of(Person.Score) ?? NumberValue.Of(_spec.DefaultScore),
        ["level"] = NumberValue.Of(Person.Level),
        ["spend"] = Money(Person.Spend),
        ["limit"] = Money(Person.Limit),
        ["name"] = Text(Person.Name, _spec.IgnoreCase, _spec.EmptyMeansUnknown),
        ["nick"] = Text(Person.Nick, _spec.IgnoreCase, _spec.EmptyMeansUnknown),
        ["vip"] = Flag(Person.Vip),
        ["signed"] = Date(Person.Signed),
        ["ends"] = Date(Person.Ends),
        ["seen"] = Instant(Person.Seen),
        ["updated"] = Instant(Person.Updated),
        ["tags"] = Set(Person.Tags, _spec.IgnoreCase),
        ["country"] = Text(Person.Country),
        ["region"] = Text(Person.Region),
        ["city"] = Person.City is { } city ? new TextValue(city, _spec.IgnoreCase, HasAliases: true) : null,
        ["latitude"] = NumberValue.Of(Person.Latitude),
        ["longitude"] = NumberValue.Of(Person.Longitude),
        ["interests"] = Set(Person.Interests, ignoreCase: false),
        ["birthday"] = Date(Person.Birthday),
        ["since"] = Instant(Person.Since),
    };

    private List<OracleEvent>? Orders()
    {
        var events = new List<OracleEvent>();
        foreach (var order in Person.Orders ?? [])
        {
            if (order?.At is not { } at)
            {
                return null;
            }

            events.Add(new OracleEvent(at.UtcTicks, Zone.DateOf(at.UtcTicks), order.Id, new Dictionary<string, OracleValue?>
            {
                ["at"] = new InstantValue(at.UtcTicks),
                ["amount"] = order.Amount is null ? Money(_spec.DefaultAmount) : Money(order.Amount),
                ["category"] = Text(order.Category),
                ["qty"] = NumberValue.Of(order.Qty),
                ["paid"] = Flag(order.Paid),
                ["due"] = Date(order.Due),
                ["shipped"] = Instant(order.Shipped),
            }));
        }

        return Unique(events);
    }

    private List<OracleEvent>? Visits()
    {
        var events = new List<OracleEvent>();
        foreach (var visit in Person.Visits ?? [])
        {
            if (visit?.At is not { } at)
            {
                return null;
            }

            events.Add(new OracleEvent(at.UtcTicks, Zone.DateOf(at.UtcTicks), visit.Id, new Dictionary<string, OracleValue?>
            {
                ["at"] = new InstantValue(at.UtcTicks),
                ["page"] = Text(visit.Page),
            }));
        }

        return Unique(events);
    }

    /// <summary>Each id once, in order; null when two events of one id differ.</summary>
    private static List<OracleEvent>? Unique(List<OracleEvent> events)
    {
        var unique = new List<OracleEvent>();
        foreach (var group in events.GroupBy(e => e.Id, StringComparer.Ordinal))
        {
            var first = group.First();
            if (group.Any(other => !SaysTheSame(first, other)))
            {
                return null;
            }

            unique.Add(first);
        }

        return [.. unique.OrderBy(e => e.At).ThenBy(e => e.Id, StringComparer.Ordinal)];
    }

    private static bool SaysTheSame(OracleEvent a, OracleEvent b) =>
        a.At == b.At && a.Fields.All(field => Same(field.Value, b.Fields[field.Key]));

    private static bool Same(OracleValue? a, OracleValue? b) => (a, b) switch
    {
        (MoneyValue x, MoneyValue y) => x.Value.CompareTo(y.Value) == 0,
        _ => Equals(a, b),
    };

    private static MoneyValue? Money(decimal? value) =>
        value is { } amount && Math.Abs(amount) <= LargestAmount && amount * 10_000 == decimal.Truncate(amount * 10_000)
            ? new MoneyValue(Rational.Of(amount))
            : null;

    private static TextValue? Text(string? value, bool ignoreCase = false, bool emptyMeansUnknown = false) =>
        value is null || (emptyMeansUnknown && value.Length == 0) ? null : new TextValue(value, ignoreCase);

    private static FlagValue? Flag(bool? value) => value is { } flag ? new FlagValue(flag) : null;

    private static DateValue? Date(DateOnly? value) => value is { } date ? new DateValue(date.DayNumber) : null;

    private static InstantValue? Instant(DateTimeOffset? value) =>
        value is { } instant ? new InstantValue(instant.UtcTicks) : null;

    private static SetValue? Set(IReadOnlyList<string?>? members, bool ignoreCase) =>
        members is null ? null : new SetValue([.. members.OfType<string>()], ignoreCase);
}
