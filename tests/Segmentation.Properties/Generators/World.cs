using FsCheck;
using FsCheck.Fluent;
using Segmentation.Properties.Oracle;
using Segmentation.Properties.People;
using Segmentation.Properties.Running;
using Segmentation.Time;

namespace Segmentation.Properties.Generators;

/// <summary>A model, segments and people with the instants at which to look at them.</summary>
internal sealed record World(ModelSpec Spec, DateOnly Centre, IReadOnlyList<Segment> Segments, IReadOnlyList<Case> Cases)
{
    private SegmentationEngine<Person>? _engine;

    private TruthEngine? _truths;

    private NaiveOracle? _oracle;

    public SegmentationEngine<Person> Engine => _engine ??= SegmentationEngine.Create(Models.Create(Spec), Segments);

    /// <summary>The engine without verdicts.</summary>
    public TruthEngine Truths => _truths ??= new TruthEngine(Spec, Segments);

    public NaiveOracle Oracle => _oracle ??= new NaiveOracle(Spec, Segments.ToDictionary(s => s.Key, s => s.Rule));

    /// <summary>Every person at every instant.</summary>
    public IEnumerable<(Person Person, DateTimeOffset At)> Moments =>
        Cases.SelectMany(each => each.Instants.Select(at => (each.Person, at)));

    public static Gen<World> Worlds(int rules, int people, int instants) =>
        from centre in Gen.Elements(Values.Centres)
        from spec in Specs(centre)
        from segments in Gen.CollectToArray(Enumerable.Range(0, rules), i => Segment(centre, i))
        from cases in CaseOf(centre, instants).ArrayOf(people)
        select new World(spec, centre, segments, cases);

    private static Gen<Segment> Segment(DateOnly centre, int index)
    {
        // The first ones may be referred to by the later ones, at most a few levels deep.
        var known = Enumerable.Range(0, Math.Min(index, 6)).Select(i => "s" + i).ToArray();
        return RuleGenerator.Rules(centre, known).Select(rule => new Segment("s" + index, rule));
    }

    private static Gen<Case> CaseOf(DateOnly centre, int instants) =>
        from person in PersonGenerator.People(centre)
        from at in At(person, centre).ArrayOf(instants)
        select new Case(person, at);

    /// <summary>Instants near the centre, and exactly when something of the person's is some duration old.</summary>
    private static Gen<DateTimeOffset> At(Person person, DateOnly centre)
    {
        var near = PersonGenerator.InstantsNear(centre.AddDays(-5), PersonGenerator.OracleZoneOf(person.Zone));
        DateTimeOffset[] own = [.. OwnInstants(person)];
        return own.Length == 0 ? near : Gen.Frequency((2, near), (1, OldEnough(own)));
    }

    private static Gen<DateTimeOffset> OldEnough(DateTimeOffset[] own) =>
        from start in Gen.Elements(own)
        from duration in Times.Exact
        from nudge in Gen.Elements(-1L, 0L, 1L)
        select start.AddTicks((OracleWindow.Ticks(duration) % TimeSpan.FromDays(400).Ticks) + nudge);

    private static IEnumerable<DateTimeOffset> OwnInstants(Person person) =>
        ((DateTimeOffset?[])[.. (person.Orders ?? []).Select(o => o?.At), .. (person.Visits ?? []).Select(v => v?.At), person.Seen])
            .OfType<DateTimeOffset>();

    private static Gen<ModelSpec> Specs(DateOnly centre) =>
        from flags in Gen.Choose(0, 31)
        from zone in Gen.Elements("UTC", "Asia/Shanghai", "America/New_York")
        from leapDays in Gen.Elements(Enum.GetValues<LeapDayPolicy>()).Two()
        from leapMonth in Gen.Elements(Enum.GetValues<LeapMonthPolicy>())
        from shortMonth in Gen.Elements(Enum.GetValues<ShortMonthPolicy>())
        from history in Gen.Choose(0, 5)
        from date in Values.DatesNear(centre)
        from instant in PersonGenerator.InstantsNear(centre, OracleZones.Of(zone))
        select new ModelSpec
        {
            DefaultZone = zone,
            IgnoreCase = (flags & 1) != 0,
            EmptyMeansUnknown = (flags & 2) != 0,
            DefaultScore = (flags & 12) == 12 ? 3 : null,
            DefaultAmount = (flags & 20) == 20 ? 10m : null,
            SignedLeapDay = leapDays.Item1,
            BirthdayLeapDay = leapDays.Item2,
            LunarBirthday = history % 2 == 1,
            LeapMonth = leapMonth,
            ShortMonth = shortMonth,
            OrderHistoryDate = history == 2 ? date : null,
            OrderHistoryInstant = history == 3 ? instant : null,
            VisitHistoryInstant = history is 2 or 4 ? instant : null,
        };
}
