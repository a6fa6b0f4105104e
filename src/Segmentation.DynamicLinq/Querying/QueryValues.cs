using System.Collections.Immutable;
using System.Linq.Expressions;
using Segmentation.Customers;
using Segmentation.DynamicLinq.Reading;
using Segmentation.Rules;

namespace Segmentation.DynamicLinq.Querying;

/// <summary>Reads members as a database holds them; what the door would refuse is taken not to be there.</summary>
/// <param name="source">The customer or the event.</param>
/// <param name="catalogue">The names.</param>
/// <param name="frame">The instant and the zone.</param>
/// <param name="bindings">The host's expressions.</param>
internal sealed class QueryValues<TSource>(
    Expression source, Catalogue catalogue, TimeFrame frame, ImmutableArray<AttributeBinding<TSource>> bindings) : IValues
{
    public TimeFrame Frame => frame;

    public bool IsQuery => true;

    /// <summary>Gets the host's expression of the instant of events, and what its clock means; null for customers.</summary>
    public (LambdaExpression? Getter, DateTimeMeaning? Meaning) At { get; init; }

    /// <summary>Gets a value indicating whether something was read that may be unknown.</summary>
    public bool MayBeUnknown { get; private set; }

    public ReadValue Read(Quantity quantity)
    {
        var value = quantity switch
        {
            AttributeQuantity attribute => Read(attribute.Key),
            FieldQuantity { Key: FieldQuantity.At } when At.Getter is { } getter => new ReadValue(Moment(getter.Over(source), At.Meaning), QuantityType.Instant),
            FieldQuantity field => Read(field.Key),
            SumOf sum => Sum(sum),
            _ => throw Untranslated.Condition(),
        };
        MayBeUnknown |= value.IsKnown is not null;
        return value;
    }

    private ReadValue Read(string key)
    {
        var binding = bindings.FirstOrDefault(candidate => candidate.Definition.Key == key);
        if (binding?.Getter is not { } getter
            || (catalogue.Places is not null && binding.Definition.Role is AttributeRole.Region or AttributeRole.Country))
        {
            throw new Untranslated("the value is computed, not stored", "Evaluate the rule on objects.");
        }

        var definition = binding.Definition;
        var raw = MemberPaths.WithoutWidening(getter.Over(source));
        var value = definition.Type switch
        {
            AttributeType.Number => As(raw, typeof(double)),
            AttributeType.Money => As(raw, typeof(decimal)),
            AttributeType.Instant => Moment(raw, binding.Meaning),
            AttributeType.Set => throw new Untranslated("databases hold sets in different ways", "Evaluate the rule on objects."),
            _ => raw,
        };
        return WithDefault(new ReadValue(value, QuantityTypes.Of(definition.Type)) { Definition = definition, IsKnown = Known(value, definition) });
    }

    private static ReadValue WithDefault(ReadValue read)
    {
        if (read.Definition is not { HasDefault: true } definition || read.IsKnown is null)
        {
            return read;
        }

        var value = definition.Type switch
        {
            AttributeType.Number => Captured.Of(definition.Default.Number),
            AttributeType.Money => Captured.Of(definition.Default.Money),
            AttributeType.Flag => Captured.Of(definition.Default.Flag),
            _ => throw Untranslated.Condition(),
        };
        return read with { Value = Expression.Coalesce(read.Value, value), IsKnown = null };
    }

    private static BinaryExpression? Known(Expression value, AttributeDefinition definition)
    {
        if (value.Type.IsValueType && Nullable.GetUnderlyingType(value.Type) is null)
        {
            return null;
        }

        var isThere = Expression.NotEqual(value, Expression.Constant(null, value.Type));
        return definition.EmptyMeansUnknown && value.Type == typeof(string) ? Expression.AndAlso(isThere, Expression.NotEqual(value, Captured.Of(""))) : isThere;
    }

    private static Expression Moment(Expression value, DateTimeMeaning? meaning)
    {
        var raw = MemberPaths.WithoutWidening(value);
        return meaning is null || meaning == DateTimeMeaning.Utc
            ? raw
            : throw new Untranslated("the column holds the time of a clock", "Store instants or UTC, or evaluate the rule on objects.");
    }

    private static Expression As(Expression value, Type type)
    {
        var target = Nullable.GetUnderlyingType(value.Type) is null ? type : typeof(Nullable<>).MakeGenericType(type);
        return value.Type == target ? value : Expression.Convert(value, target);
    }

    /// <summary>Amounts add up exactly; other calculations round in each database as it likes.</summary>
    private ReadValue Sum(SumOf sum)
    {
        Expression? total = null;
        var known = new List<Expression>();
        foreach (var term in sum.Terms)
        {
            var value = term.Quantity is NumberLiteral number ? Captured.Of(number.Value) : Amount(Read(term.Quantity), known);
            total = total is null ? value
                : term.IsSubtracted ? Expression.Subtract(total, value)
                : Expression.Add(total, value);
        }

        return new ReadValue(total!, QuantityType.Money) { IsKnown = known.Count == 0 ? null : SidesOfRules.Balanced([.. known], isAnd: true) };
    }

    private static Expression Amount(ReadValue value, List<Expression> known)
    {
        if (value.Type != QuantityType.Money)
        {
            throw new Untranslated("databases round calculations in their own ways", "Calculate with money alone, or evaluate the rule on objects.");
        }

        if (value.IsKnown is { } isKnown)
        {
            known.Add(isKnown);
        }

        return value.Certain;
    }
}
