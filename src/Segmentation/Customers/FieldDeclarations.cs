using System.Linq.Expressions;
using Segmentation.Diagnostics;
using Segmentation.Time;

namespace Segmentation.Customers;

/// <summary>The attributes or fields declared so far, with what is wrong with them.</summary>
internal sealed class FieldDeclarations<TSource>(ModelContext context, string place)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public List<AttributeBinding<TSource>> Bindings { get; } = [];

    /// <summary>Where declarations are reported: <c>attribute 'spend'</c> or <c>stream 'order', field 'amount'</c>.</summary>
    public string PlaceOf(string name) => $"{place} '{name}'";

    public AttributeBinding<TSource>? Number(
        string? name, Expression<Func<TSource, double?>> value, Action<AttributeOptions<TSource>>? options, AttributeRole role = AttributeRole.None)
    {
        ArgumentNullException.ThrowIfNull(value);
        var get = value.Compile();
        return Add(name, AttributeType.Number, value, options, role, definition => (source, door) => door.Number(get(source)));
    }

    public AttributeBinding<TSource>? Number(
        string? name, Expression<Func<TSource, decimal?>> value, Action<AttributeOptions<TSource>>? options, AttributeRole role = AttributeRole.None)
    {
        ArgumentNullException.ThrowIfNull(value);
        var get = value.Compile();
        return Add(name, AttributeType.Number, value, options, role, definition => (source, door) => door.Number(get(source)));
    }

    public AttributeBinding<TSource>? Number(
        string? name, Expression<Func<TSource, long?>> value, Action<AttributeOptions<TSource>>? options, AttributeRole role = AttributeRole.None)
    {
        ArgumentNullException.ThrowIfNull(value);
        var get = value.Compile();
        return Add(name, AttributeType.Number, value, options, role, definition => (source, door) => door.Number(get(source)));
    }

    public AttributeBinding<TSource>? Money(
        string? name, Expression<Func<TSource, decimal?>> value, Action<AttributeOptions<TSource>>? options, AttributeRole role = AttributeRole.None)
    {
        ArgumentNullException.ThrowIfNull(value);
        var get = value.Compile();
        return Add(
            name,
            AttributeType.Money,
            value,
            options,
            role,
            definition => (source, door) => door.Money(get(source), definition.Scale));
    }

    public AttributeBinding<TSource>? Text(
        string? name, Expression<Func<TSource, string?>> value, Action<AttributeOptions<TSource>>? options, AttributeRole role = AttributeRole.None)
    {
        ArgumentNullException.ThrowIfNull(value);
        var get = value.Compile();
        return Add(
            name,
            AttributeType.Text,
            value,
            options,
            role,
            definition => (source, door) => door.Text(get(source), definition.EmptyMeansUnknown));
    }

    public AttributeBinding<TSource>? Flag(
        string? name, Expression<Func<TSource, bool?>> value, Action<AttributeOptions<TSource>>? options, AttributeRole role = AttributeRole.None)
    {
        ArgumentNullException.ThrowIfNull(value);
        var get = value.Compile();
        return Add(name, AttributeType.Flag, value, options, role, definition => (source, door) => door.Flag(get(source)));
    }

    public AttributeBinding<TSource>? Date(
        string? name, Expression<Func<TSource, DateOnly?>> value, Action<AttributeOptions<TSource>>? options, AttributeRole role = AttributeRole.None)
    {
        ArgumentNullException.ThrowIfNull(value);
        var get = value.Compile();
        return Add(name, AttributeType.Date, value, options, role, definition => (source, door) => door.Date(get(source)));
    }

    public AttributeBinding<TSource>? Instant(
        string? name, Expression<Func<TSource, DateTimeOffset?>> value, Action<AttributeOptions<TSource>>? options, AttributeRole role = AttributeRole.None)
    {
        ArgumentNullException.ThrowIfNull(value);
        var get = value.Compile();
        return Add(name, AttributeType.Instant, value, options, role, definition => (source, door) => door.Instant(get(source)));
    }

    public AttributeBinding<TSource>? Set(
        string? name, Expression<Func<TSource, IEnumerable<string?>?>> value, Action<AttributeOptions<TSource>>? options, AttributeRole role = AttributeRole.None)
    {
        ArgumentNullException.ThrowIfNull(value);
        var get = value.Compile();
        return Add(name, AttributeType.Set, value, options, role, _ => (source, door) => door.Set(get(source)));
    }

    public AttributeBinding<TSource>? Choice<TEnum>(
        string? name, Expression<Func<TSource, TEnum?>> value, Action<AttributeOptions<TSource>>? options)
        where TEnum : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(value);
        var get = value.Compile();
        void WithValues(AttributeOptions<TSource> all)
        {
            all.Values(Enum.GetNames<TEnum>());
            options?.Invoke(all);
        }

        return Add(name, AttributeType.Text, value, WithValues, AttributeRole.None, _ => (source, door) =>
            get(source) is not { } member ? Datum.Unknown
            : Enum.GetName(member) is { } text ? Datum.OfText(text)
            : door.Refuse("a value is not a member of its enumeration", "Use defined members, or declare the attribute as Number."));
    }

    public AttributeBinding<TSource>? Instant(
        string? name, Expression<Func<TSource, DateTime?>> value, DateTimeMeaning meaning, Action<AttributeOptions<TSource>>? options, AttributeRole role = AttributeRole.None)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(meaning);
        var get = value.Compile();
        var zone = context.FixedZone(meaning, PlaceOf(name ?? MemberName(value) ?? "?"));
        return Add(name, AttributeType.Instant, value, options, role, _ => (source, door) => door.Instant(get(source), zone));
    }

    /// <summary>The name of the member that an expression reads, as words; null when it is not one member.</summary>
    public static string? MemberName(LambdaExpression expression)
    {
        var body = expression.Body;
        while (body is UnaryExpression { NodeType: ExpressionType.Convert } convert)
        {
            body = convert.Operand;
        }

        return body is MemberExpression { Expression: ParameterExpression } member ? NameKey.FromMember(member.Member.Name) : null;
    }

    private AttributeBinding<TSource>? Add(
        string? name,
        AttributeType type,
        LambdaExpression getter,
        Action<AttributeOptions<TSource>>? configure,
        AttributeRole role,
        Func<AttributeDefinition, DatumReader<TSource>> readerFor)
    {
        var key = name ?? MemberName(getter);
        if (key is null)
        {
            context.Issues.Error(
                IssueCodes.InvalidName,
                place,
                $"the name cannot be taken from the expression '{getter.Body}'",
                "Give the name as first argument.");
            return null;
        }

        var options = new AttributeOptions<TSource>();
        configure?.Invoke(options);
        var definition = new DefinitionChecks(context.Issues, PlaceOf(key)).Define(key, type, role, options);
        Claim(key, PlaceOf(key));
        foreach (var synonym in definition.Names.Values.SelectMany(names => names).Distinct(StringComparer.Ordinal))
        {
            Claim(synonym, PlaceOf(key));
        }

        var binding = new AttributeBinding<TSource>(definition, getter, readerFor(definition));
        Bindings.Add(binding);
        AddVerified(key, options);
        return binding;
    }

    private void AddVerified(string key, AttributeOptions<TSource> options)
    {
        if (options.Verified is { } verified)
        {
            Instant(key + " verified at", verified, options: null);
        }
    }

    private void Claim(string name, string claimant)
    {
        if (NameKey.Problem(name) is { } problem)
        {
            context.Issues.Error(
                IssueCodes.InvalidName,
                claimant,
                $"'{name}' is no valid name: {problem}",
                "Choose another name; display text that is no name belongs in your own screens.");
        }
        else if (!_names.Add(NameKey.Of(name)))
        {
            context.Issues.Error(
                IssueCodes.AmbiguousName,
                claimant,
                $"the name '{name}' is used twice",
                "Give each attribute its own names; ASCII case does not tell names apart.");
        }
    }
}
