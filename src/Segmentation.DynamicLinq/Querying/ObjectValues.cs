using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using Segmentation.Customers;
using Segmentation.DynamicLinq.Reading;
using Segmentation.Rules;

namespace Segmentation.DynamicLinq.Querying;

/// <summary>Reads members that are nothing but stored values, exactly as the evaluators read them through the door.</summary>
/// <param name="customer">The customer.</param>
/// <param name="catalogue">The names.</param>
/// <param name="bindings">The host's expressions.</param>
internal sealed class ObjectValues<TCustomer>(
    Expression customer, Catalogue catalogue, ImmutableArray<AttributeBinding<TCustomer>> bindings) : IValues
{
    private static readonly MethodInfo Fits = typeof(MoneyScale).GetMethod(nameof(MoneyScale.Fits))!;

    public TimeFrame? Frame => null;

    public bool IsQuery => false;

    public ReadValue Read(Quantity quantity)
    {
        var binding = quantity is AttributeQuantity attribute ? bindings.FirstOrDefault(candidate => candidate.Definition.Key == attribute.Key) : null;
        if (binding?.Getter is not { } getter || binding.Definition.HasDefault
            || (catalogue.Places is not null && binding.Definition.Role is AttributeRole.Region or AttributeRole.Country)
            || MemberPaths.WithoutWidening(getter.Over(customer)) is not MemberExpression member || !IsStored(member))
        {
            throw Untranslated.Condition();
        }

        var value = binding.Definition.Type switch
        {
            AttributeType.Number => Number(member),
            AttributeType.Money when MemberPaths.TypeOf(getter) == typeof(decimal) => member,
            AttributeType.Text when member.Type == typeof(string) => member,
            AttributeType.Flag or AttributeType.Date => member,
            AttributeType.Instant when MemberPaths.TypeOf(getter) == typeof(DateTimeOffset) => member,
            _ => throw Untranslated.Condition(),
        };
        var read = new ReadValue(value, QuantityTypes.Of(binding.Definition.Type)) { Definition = binding.Definition };
        return read with { IsKnown = Known(read) };
    }

    /// <summary>A field, or a property that the compiler keeps in one: reading it throws nothing and means nothing else.</summary>
    private bool IsStored(MemberExpression member) => member.Expression == customer && member.Member switch
    {
        FieldInfo => true,
        PropertyInfo { GetMethod: { } get } property => (!get.IsVirtual || get.IsFinal || property.DeclaringType!.IsSealed)
            && property.DeclaringType!.GetField($"<{property.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic) is not null,
        _ => false,
    };

    private static Expression Number(MemberExpression member)
    {
        var type = Nullable.GetUnderlyingType(member.Type) ?? member.Type;
        if (type == typeof(double))
        {
            return member;
        }

        return Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.UInt32 && !type.IsEnum
            ? Expression.Convert(member, member.Type == type ? typeof(double) : typeof(double?))
            : throw Untranslated.Condition();
    }

    private static Expression? Known(ReadValue read)
    {
        var tests = new List<Expression>();
        if (!read.Value.Type.IsValueType || Nullable.GetUnderlyingType(read.Value.Type) is not null)
        {
            tests.Add(Expression.NotEqual(read.Value, Expression.Constant(null, read.Value.Type)));
        }

        if (read.Definition!.EmptyMeansUnknown)
        {
            tests.Add(Expression.NotEqual(read.Value, Expression.Constant("")));
        }

        if (read.Type == QuantityType.Number)
        {
            tests.Add(Expression.Call(typeof(double), nameof(double.IsFinite), null, read.Certain));
        }

        if (read.Type == QuantityType.Money)
        {
            tests.Add(Expression.Call(Fits, read.Certain, Expression.Constant(read.Definition.Scale)));
        }

        return tests.Count == 0 ? null : SidesOfRules.Balanced([.. tests], isAnd: true);
    }
}
