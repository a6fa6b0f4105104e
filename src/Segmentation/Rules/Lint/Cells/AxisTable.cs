using Segmentation.Customers;

namespace Segmentation.Rules.Lint.Cells;

/// <summary>Finds for each condition of a rule the axis that it is about.</summary>
internal sealed class AxisTable(LintWalk walk)
{
    private readonly Dictionary<AxisKey, Axis> _axes = [];
    private readonly Dictionary<Quantity, Axis> _ofQuantity = [];
    private readonly Dictionary<Rule, Axis> _ofCondition = new(ReferenceEqualityComparer.Instance);

    /// <summary>Learns of the conditions, and cuts.</summary>
    /// <param name="conditions">All conditions that share a quantity, or may be odd alone.</param>
    public void Read(List<Rule> conditions)
    {
        foreach (var condition in conditions)
        {
            if (condition is not KnownTest)
            {
                Assign(condition);
            }
        }

        // Whether a quantity is known belongs to the other conditions on it, whatever kind they are of.
        foreach (var condition in conditions)
        {
            if (condition is KnownTest known)
            {
                var quantity = Normal(known.Quantity);
                Add(condition, _ofQuantity.TryGetValue(quantity, out var axis)
                    ? axis
                    : _ofQuantity[quantity] = new OpaqueAxis(known.Quantity));
            }
        }

        foreach (var axis in _axes.Values)
        {
            axis.Close();
        }
    }

    /// <summary>The axis of a condition; null when it shares none.</summary>
    public Axis? Find(Rule condition) => _ofCondition.GetValueOrDefault(condition);

    private void Assign(Rule condition)
    {
        var (quantity, kind) = Classify(condition);
        var key = quantity is null ? new AxisKey(kind, null, KeyOf(condition)) : new AxisKey(kind, quantity, null);
        if (!_axes.TryGetValue(key, out var axis) || !HasRoom(axis, condition))
        {
            key = axis is null ? key : new AxisKey(AxisKind.Opaque, null, condition);
            axis = _axes.GetValueOrDefault(key) ?? (_axes[key] = Create(key, condition));
        }

        if ((quantity ?? OnlyQuantity(condition)) is { } subject)
        {
            _ofQuantity.TryAdd(subject, axis);
        }

        Add(condition, axis);
    }

    /// <summary>The quantity of a condition that is opaque and undetermined exactly where this is unknown.</summary>
    private Quantity? OnlyQuantity(Rule condition) => condition switch
    {
        InWindow window => Normal(window.Moment),
        AnniversaryIn anniversary => Normal(anniversary.Moment),
        OneOfList oneOf => Normal(oneOf.Quantity),
        _ => null,
    };

    private void Add(Rule condition, Axis axis)
    {
        axis.Add(condition);
        _ofCondition[condition] = axis;
    }

    private static bool HasRoom(Axis axis, Rule condition) => (axis, condition) switch
    {
        (TextAxis text, TextMatch or OneOfList) => text.HasRoomFor(condition),
        (SetAxis set, _) => set.HasRoomFor(condition),
        _ => true,
    };

    /// <summary>What else than a quantity two conditions share: a sample's name, or all.</summary>
    private static object KeyOf(Rule condition) => condition switch
    {
        InSample sample => sample.Name,
        Comparison { Right: not Literal } c => (c.Left, c.Right),
        DateOrder { Other: not Literal } d => (d.Moment, d.Other),
        _ => condition,
    };

    private Axis Create(AxisKey key, Rule condition)
    {
        var quantity = key.Quantity!;
        var shown = ConditionParts.SubjectOf(condition) ?? quantity;
        var isPast = quantity is RecencyFacet;
        return key.Kind switch
        {
            AxisKind.Number => new NumberAxis(shown, NumberRange.Of(quantity)),
            AxisKind.Money => new MoneyAxis(shown),
            AxisKind.Flag => new FlagAxis(shown),
            AxisKind.Text => new TextAxis(shown, FactsOf(quantity)),
            AxisKind.Set => Fitting(new SetAxis(shown, FactsOf(quantity)), condition),
            AxisKind.Date => new DateAxis(shown),
            AxisKind.Instant => new InstantAxis(shown),
            AxisKind.Exact => new ElapsedAxis(shown, ElapsedUnits.Exact, isPast),
            AxisKind.Days => new ElapsedAxis(shown, ElapsedUnits.Days, isPast),
            AxisKind.Months => new ElapsedAxis(shown, ElapsedUnits.Months, isPast),
            AxisKind.Gap => new ElapsedAxis(shown, ElapsedUnits.Gap, isPast: true),
            AxisKind.Weekday => new WeekdayAxis(shown),
            AxisKind.Clock => new ClockAxis(shown),
            AxisKind.Sample => new SampleAxis(),
            AxisKind.Relation => new RelationAxis(),
            _ => new OpaqueAxis(null),
        };
    }

    private static Axis Fitting(SetAxis axis, Rule condition) => axis.HasRoomFor(condition) ? axis : new OpaqueAxis(null);

    private TextFacts FactsOf(Quantity quantity) => new(
        walk.Catalogue,
        walk.DefinitionOf(quantity),
        quantity is AttributeQuantity attribute && walk.Stream is null && walk.DefinitionOf(quantity) is null
            ? walk.Derived.Find(attribute.Key)?.Levels ?? []
            : []);

    /// <summary>The quantity that a condition is about and how it is cut; no quantity when only its like share the axis.</summary>
    private (Quantity? Quantity, AxisKind Kind) Classify(Rule condition)
    {
        switch (condition)
        {
            case FlagCondition flag:
                return (Normal(flag.Flag), AxisKind.Flag);
            case Comparison comparison:
                return OfLiteral(comparison.Left, comparison.Right);
            case Between { Low: Literal low, High: Literal high } between when Equals(Units(low), Units(high)):
                return OfLiteral(between.Quantity, low);
            case OneOf oneOf when walk.TypeOf(oneOf.Quantity) is var type:
                return type == QuantityType.Set ? (Normal(oneOf.Quantity), AxisKind.Set) : OfMembers(oneOf);
            case OneOfList oneOf when walk.TypeOf(oneOf.Quantity) == QuantityType.Text:
                return (Normal(oneOf.Quantity), AxisKind.Text);
            case TextMatch match:
                return (Normal(match.Text), AxisKind.Text);
            case SetMatch match:
                return (Normal(match.Set), AxisKind.Set);
            case InWindow window when walk.DefinitionOf(window.Moment) is not { Role: AttributeRole.Birthday }
                && ElapsedAxis.UnitsOf(window.Window) is { } units:
                return (Normal(window.Moment), KindOf(units));
            case DateOrder { Other: DateLiteral } order:
                return (Normal(order.Moment), AxisKind.Date);
            case DateOrder { Other: InstantLiteral } order:
                return (Normal(order.Moment), AxisKind.Instant);
            case DateOrder { Relation: not DateRelation.On }:
                return (null, AxisKind.Relation);
            case TimeOfDay time:
                return (Normal(time.Moment), AxisKind.Clock);
            case OnWeekday weekday:
                return (Normal(weekday.Moment), AxisKind.Weekday);
            case EventTest { Quantifier: not EventQuantifier.All } test:
                return (new CountOf(test.Events), AxisKind.Number);
            case InSample:
                return (null, AxisKind.Sample);
            case TierAtLeast tier:
                return (new AttributeQuantity(tier.Ladder), AxisKind.Text);
            default:
                return (null, AxisKind.Opaque);
        }
    }

    private (Quantity? Quantity, AxisKind Kind) OfMembers(OneOf oneOf)
    {
        var kind = OfLiteral(oneOf.Quantity, oneOf.Members[0]).Kind;
        foreach (var member in oneOf.Members)
        {
            if (OfLiteral(oneOf.Quantity, member).Kind != kind)
            {
                return (null, AxisKind.Opaque);
            }
        }

        return (Normal(oneOf.Quantity), kind);
    }

    private (Quantity? Quantity, AxisKind Kind) OfLiteral(Quantity quantity, Quantity literal) => literal switch
    {
        NumberLiteral => (Normal(quantity), walk.TypeOf(quantity) == QuantityType.Money ? AxisKind.Money : AxisKind.Number),
        TextLiteral => (Normal(quantity), AxisKind.Text),
        FlagLiteral => (Normal(quantity), AxisKind.Flag),
        DateLiteral => (Normal(quantity), AxisKind.Date),
        InstantLiteral => (Normal(quantity), AxisKind.Instant),
        DurationLiteral when quantity is AverageGap => (Normal(quantity), AxisKind.Gap),
        DurationLiteral duration => (Normal(quantity), KindOf(ElapsedAxis.UnitsOf(duration.Value))),
        _ => (null, AxisKind.Relation),
    };

    private static object Units(Literal literal) =>
        literal is DurationLiteral duration ? ElapsedAxis.UnitsOf(duration.Value) : literal.GetType();

    private static AxisKind KindOf(ElapsedUnits units) => units switch
    {
        ElapsedUnits.Exact => AxisKind.Exact,
        ElapsedUnits.Days => AxisKind.Days,
        _ => AxisKind.Months,
    };

    /// <summary>One spelling for each quantity: facets are what they stand for, and an elapsed time is the moment it runs from.</summary>
    private Quantity Normal(Quantity quantity) => quantity switch
    {
        RoleQuantity role when walk.Catalogue.FindRole(role.Role) is { } definition => new AttributeQuantity(definition.Key),
        TenureFacet => Normal(new RoleQuantity(AttributeRole.Since)),
        TimeSince since => Normal(since.Moment),
        FrequencyFacet facet when Streams.OfValue(walk.Catalogue) is { } stream =>
            new CountOf(new EventSelection(stream.Key, facet.Filter, facet.Window)),
        ValueFacet facet when Streams.OfValue(walk.Catalogue) is { } stream =>
            new FieldAggregate(AggregateKind.Sum, new EventSelection(stream.Key, facet.Filter, facet.Window), stream.ValueField!),
        _ => quantity,
    };

    private readonly record struct AxisKey(AxisKind Kind, Quantity? Quantity, object? Other);
}

/// <summary>How a quantity is cut.</summary>
internal enum AxisKind
{
    /// <summary>Not at all.</summary>
    Opaque,
    Number,
    Money,
    Flag,
    Text,
    Set,
    Date,
    Instant,
    Exact,
    Days,
    Months,
    Gap,
    Weekday,
    Clock,
    Sample,
    Relation,
}
