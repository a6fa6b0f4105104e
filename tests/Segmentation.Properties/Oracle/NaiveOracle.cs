using Segmentation.Customers;
using Segmentation.Properties.People;
using Segmentation.Rules;
using Segmentation.Time;

namespace Segmentation.Properties.Oracle;

/// <summary>A second evaluator, written straight from the tables of the specification and sharing no code with the library.</summary>
internal sealed partial class NaiveOracle(ModelSpec spec, IReadOnlyDictionary<string, Rule> segments)
{
    private readonly Dictionary<string, OracleZone> _zones = [];

    public OracleCustomer Read(Person person) => new(spec, person, ZoneOf(person.Zone));

    public Truth Evaluate(Rule rule, OracleCustomer customer, DateTimeOffset at) =>
        Evaluate(rule, new Moment(customer, at.UtcTicks, at.UtcTicks));

    /// <summary>The truth at a later instant, seeing only the events up to an earlier one.</summary>
    public Truth EvaluateLater(Rule rule, OracleCustomer customer, DateTimeOffset at, long later) =>
        Evaluate(rule, new Moment(customer, later, at.UtcTicks));

    private Truth Evaluate(Rule rule, Moment m) => rule switch
    {
        AllOf all => Kleene.All(all.Members.Select(member => Evaluate(member, m))),
        AnyOf any => Kleene.Any(any.Members.Select(member => Evaluate(member, m))),
        Not not => Kleene.Not(Evaluate(not.Operand, m)),
        OrUnknown or => Evaluate(or.Condition, m) is var truth && truth == Truth.Undetermined ? Truth.True : truth,
        Comparison c => Compare(Quantity(c.Left, m), c.Operator, c.Right, m),
        Between b => Kleene.And(
            Compare(Quantity(b.Quantity, m), ComparisonOperator.AtLeast, b.Low, m),
            Compare(Quantity(b.Quantity, m), ComparisonOperator.AtMost, b.High, m)),
        OneOf o => In(Quantity(o.Quantity, m), o.Members, m),
        OneOfList l => InList(Quantity(l.Quantity, m), Models.ListMembers),
        KnownTest k => Kleene.Of(IsKnown(Quantity(k.Quantity, m)) == k.IsKnown),
        FlagCondition f => Quantity(f.Flag, m) is FlagValue flag ? Kleene.Of(flag.Value) : Truth.Undetermined,
        TextMatch t => Matches(Quantity(t.Text, m), t),
        SetMatch s => Quantity(s.Set, m) is SetValue set ? Contains(set, s.Kind, s.Members) : Truth.Undetermined,
        InSegment s => Evaluate(segments[s.Key], m),
        InSample s => Kleene.Of(Murmur.Bucket(s.Name, m.Customer.Person.Id) is var bucket
            && bucket >= s.From * 100 && bucket < s.To * 100),
        NamedPredicate => m.Customer.Person.Open is { } open ? Kleene.Of(open) : Truth.Undetermined,
        EventTest e => Test(e, m),
        EventSequence s => Sequence(s, m),
        _ => EvaluateMomentOrPlace(rule, m),
    };

    private Truth EvaluateMomentOrPlace(Rule rule, Moment m) => rule switch
    {
        InWindow { Moment: var x } w when IsBirthday(x) => Anniversary(x, w.Window, m),
        InWindow w => Quantity(w.Moment, m) is { } value ? Kleene.Of(m.IsIn(w.Window, value)) : Truth.Undetermined,
        AnniversaryIn a => Anniversary(a.Moment, a.Window, m),
        DateOrder d => Order(Quantity(d.Moment, m), d, m),
        TimeOfDay t => Quantity(t.Moment, m) is InstantValue at ? IsInHours(at.Ticks, t, m) : Truth.Undetermined,
        OnWeekday w => Quantity(w.Moment, m) is { } at
            ? Kleene.Of(w.Days.Any(day => day.Day == WeekdayOf(m.DateOf(at))))
            : Truth.Undetermined,
        WithinDistance d => Near(d, m),
        InsidePolygon p => Inside([.. p.Corners], m),
        InsideRegion => Inside(Models.DeltaCorners, m),
        _ => throw new NotSupportedException(rule.GetType().Name),
    };

    private static DayOfWeek WeekdayOf(long day) => (DayOfWeek)((day + 1) % 7);

    private static Truth IsInHours(long at, TimeOfDay hours, Moment m)
    {
        var (time, from, to) = (m.Customer.Zone.TimeOfDay(at), hours.From.Ticks, hours.To.Ticks);
        return Kleene.Of(from < to ? time >= from && time < to : time >= from || time < to);
    }

    private static bool IsBirthday(Quantity quantity) =>
        quantity is RoleQuantity { Role: AttributeRole.Birthday } or AttributeQuantity { Key: "birthday" };

    private Truth Anniversary(Quantity moment, Window window, Moment m)
    {
        if (Quantity(moment, m) is not { } value)
        {
            return Truth.Undetermined;
        }

        var covered = m.Covered(window);
        var origin = DateOnly.FromDayNumber((int)m.DateOf(value));
        return Kleene.Of(IsBirthday(moment) && spec.LunarBirthday
            ? OracleAnniversaries.AnyLunar(origin, spec.LeapMonth, spec.ShortMonth, covered.Low, covered.High)
            : OracleAnniversaries.AnySolar(origin, LeapDayOf(moment), covered.Low, covered.High));
    }

    private LeapDayPolicy LeapDayOf(Quantity moment) =>
        IsBirthday(moment) ? spec.BirthdayLeapDay
        : moment is AttributeQuantity { Key: "signed" } ? spec.SignedLeapDay
        : LeapDayPolicy.Feb28;

    private OracleZone ZoneOf(string? id)
    {
        var found = id is not null && TimeZoneInfo.TryFindSystemTimeZoneById(id, out _) ? id : spec.DefaultZone;
        if (!_zones.TryGetValue(found, out var zone))
        {
            zone = OracleZones.Of(found);
            _zones.Add(found, zone);
        }

        return zone;
    }
}
