using System.Diagnostics;
using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.Rules;
using Segmentation.Time;

namespace Segmentation.Evaluation;

/// <summary>Reads quantities for one customer at one instant.</summary>
internal sealed class QuantityReader(MomentEvaluator moment)
{
    /// <summary>The value of a quantity; elapsed times read as the moment they run from.</summary>
    public Reading Read(Quantity quantity, EventRow? row) => quantity switch
    {
        Literal literal => Reading.Of(ValueOf(literal), Horizon.Never),
        AttributeQuantity attribute => ReadAttribute(attribute.Key),
        FieldQuantity field => ReadField(field.Key, row!),
        TimeSince since => Read(since.Moment, row),
        RecencyFacet recency => EventAggregates.Latest(moment, recency.Filter),
        CountOf count => EventAggregates.Count(moment, count),
        FieldAggregate aggregate => FieldAggregates.Read(moment, aggregate),
        AverageGap gap => EventAggregates.Gap(moment, gap),
        ShareOf share => EventAggregates.Share(moment, share),
        AffinityFor affinity => Affinities.Read(moment, affinity),
        AgeFacet => ReadAge(),
        SumOf sum => ArithmeticReader.Sum(this, sum, row),
        ProductOf product => ArithmeticReader.Product(this, product, row),
        _ => throw new UnreachableException(),
    };

    /// <summary>The attribute with a role.</summary>
    public Reading ReadRole(AttributeRole role) => ReadAttribute(moment.Rules.Catalogue.FindRole(role)!.Key);

    /// <summary>Whether the quantity is an amount of money; numbers beside it are then read as decimals.</summary>
    public bool IsMoney(Quantity quantity, EventRow? row) => quantity switch
    {
        AttributeQuantity attribute => TypeOf(attribute.Key) == AttributeType.Money,
        FieldQuantity field => row!.Stream.FindField(field.Key)?.Type == AttributeType.Money,
        FieldAggregate { Kind: AggregateKind.Distinct } => false,
        FieldAggregate aggregate => FieldOf(aggregate)?.Type == AttributeType.Money,
        SumOf sum => sum.Terms.Any(term => IsMoney(term.Quantity, row)),
        ProductOf product => IsMoneyProduct(product, row),
        _ => false,
    };

    /// <summary>Reports a fault of a calculation, of the present only: the future is asked again and again.</summary>
    public UndeterminedReason Fault(Diagnostics.IssueCode code, Diagnostics.IssueText what, Diagnostics.IssueText cure)
    {
        if (moment.At == moment.Seen)
        {
            moment.Customer.Issues.WarningOnce(code, $"customer '{moment.Customer.Key}', a calculation", what, cure);
        }

        return new UndeterminedReason(ReasonKind.Fault, "a calculation");
    }

    /// <summary>The field of an aggregate; null for the built-in instant of every event.</summary>
    public AttributeDefinition? FieldOf(FieldAggregate aggregate) =>
        moment.Rules.Catalogue.FindStream(aggregate.Events.Stream)!.FindField(aggregate.Field);

    private AttributeType TypeOf(string key) =>
        moment.Rules.Catalogue.FindAttribute(key)?.Type ?? moment.Rules.Derived.Find(key)!.Type;

    /// <summary>Money divided by money is a number.</summary>
    private bool IsMoneyProduct(ProductOf product, EventRow? row)
    {
        var isMoney = false;
        foreach (var factor in product.Factors)
        {
            isMoney ^= IsMoney(factor.Quantity, row);
        }

        return isMoney;
    }

    private Reading ReadAttribute(string key)
    {
        if (moment.Rules.Catalogue.AttributeIndex(key) is not { } index)
        {
            return moment.Derived(moment.Rules.Derived.Find(key)!);
        }

        var value = moment.Customer.Attribute(index);
        return value.IsKnown
            ? Reading.Of(value, Horizon.Never)
            : Reading.Unknown(new UndeterminedReason(ReasonKind.UnknownAttribute, key), Horizon.Never);
    }

    private static Reading ReadField(string key, EventRow row)
    {
        var value = key == FieldQuantity.At ? row.Moment : row.Fields[row.Stream.FieldIndex(key)];
        return value.IsKnown
            ? Reading.Of(value, Horizon.Never)
            : Reading.Unknown(new UndeterminedReason(ReasonKind.UnknownEvents, row.Stream.Key), Horizon.Never);
    }

    private Reading ReadAge()
    {
        var definition = moment.Rules.Catalogue.FindRole(AttributeRole.Birthday)!;
        var birthday = ReadAttribute(definition.Key);
        if (!birthday.IsKnown)
        {
            return birthday;
        }

        var born = Moments.DateOf(birthday.Value, moment.Calendar);
        var leapDay = definition.Anniversaries.LeapDay;
        var change = new Horizon(moment.Calendar.StartOfDay(SolarAnniversaries.NextAgeChange(born, moment.Today, leapDay)));
        return SolarAnniversaries.Age(born, moment.Today, leapDay) is { } age
            ? Reading.Of(Exact.From((long)age), change)
            : Reading.Unknown(new UndeterminedReason(ReasonKind.UnknownAttribute, definition.Key), change);
    }

    private static Datum ValueOf(Literal literal) => literal switch
    {
        TextLiteral text => Datum.OfText(text.Value),
        FlagLiteral flag => Datum.OfFlag(flag.Value),
        DateLiteral date => Datum.OfDate(date.Value),
        InstantLiteral instant => Datum.OfMoment(instant.Value),
        _ => throw new UnreachableException(),
    };
}
