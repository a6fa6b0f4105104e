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

    public AttributeBinding<TSource>? Number(Expression<Func<TSource, double?>> value, FieldRequest<TSource> request) =>
        Add(request, AttributeType.Number, value, (_, get) => (source, door) => door.Number(get(source)));

    public AttributeBinding<TSource>? Number(Expression<Func<TSource, decimal?>> value, FieldRequest<TSource> request) =>
        Add(request, AttributeType.Number, value, (_, get) => (source, door) => door.Number(get(source)));

    public AttributeBinding<TSource>? Number(Expression<Func<TSource, long?>> value, FieldRequest<TSource> request) =>
        Add(request, AttributeType.Number, value, (_, get) => (source, door) => door.Number(get(source)));

    public AttributeBinding<TSource>? Money(Expression<Func<TSource, decimal?>> value, FieldRequest<TSource> request) => Add(
        request, AttributeType.Money, value, (field, get) => (source, door) => door.Money(get(source), field.Scale));

    public AttributeBinding<TSource>? Text(Expression<Func<TSource, string?>> value, FieldRequest<TSource> request) => Add(
        request, AttributeType.Text, value, (field, get) => (source, door) => door.Text(get(source), field.EmptyMeansUnknown));

    public AttributeBinding<TSource>? Flag(Expression<Func<TSource, bool?>> value, FieldRequest<TSource> request) =>
        Add(request, AttributeType.Flag, value, (_, get) => (source, door) => door.Flag(get(source)));

    public AttributeBinding<TSource>? Date(Expression<Func<TSource, DateOnly?>> value, FieldRequest<TSource> request) =>
        Add(request, AttributeType.Date, value, (_, get) => (source, door) => door.Date(get(source)));

    public AttributeBinding<TSource>? Instant(Expression<Func<TSource, DateTimeOffset?>> value, FieldRequest<TSource> request) =>
        Add(request, AttributeType.Instant, value, (_, get) => (source, door) => door.Instant(get(source)));

    public AttributeBinding<TSource>? Set(
        Expression<Func<TSource, IEnumerable<string?>?>> value, FieldRequest<TSource> request) =>
        Add(request, AttributeType.Set, value, (_, get) => (source, door) => door.Set(get(source)));

    public AttributeBinding<TSource>? Choice<TEnum>(
        Expression<Func<TSource, TEnum?>> value, FieldRequest<TSource> request)
        where TEnum : struct, Enum
    {
        var withValues = request with { Configure = options => WithValues<TEnum>(options, request.Configure) };
        return Add(withValues, AttributeType.Text, value, (_, get) => (source, door) =>
            get(source) is not { } member ? Datum.Unknown
            : Enum.GetName(member) is { } text ? Datum.OfText(text)
            : door.Refuse(
                "a value is not a member of its enumeration", "Use defined members, or declare the attribute as Number."));
    }

    public AttributeBinding<TSource>? Instant(
        Expression<Func<TSource, DateTime?>> value, DateTimeMeaning meaning, FieldRequest<TSource> request)
    {
        ArgumentNullException.ThrowIfNull(meaning);
        ArgumentNullException.ThrowIfNull(value);
        var zone = context.FixedZone(meaning, PlaceOf(request.Name ?? MemberName(value) ?? "?"));
        return Add(
            request with { Meaning = meaning }, AttributeType.Instant, value, (_, get) => (source, door) => door.Instant(get(source), zone));
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

    private static void WithValues<TEnum>(AttributeOptions<TSource> options, Action<AttributeOptions<TSource>>? configure)
        where TEnum : struct, Enum
    {
        options.OnlyValues(Enum.GetNames<TEnum>());
        configure?.Invoke(options);
    }

    private AttributeBinding<TSource>? Add<TValue>(
        FieldRequest<TSource> request,
        AttributeType type,
        Expression<Func<TSource, TValue>> getter,
        Func<AttributeDefinition, Func<TSource, TValue>, DatumReader<TSource>> readerFor)
    {
        ArgumentNullException.ThrowIfNull(getter);
        var key = request.Name ?? MemberName(getter);
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
        request.Configure?.Invoke(options);
        var definition = new DefinitionChecks(context.Issues, PlaceOf(key)).Define(key, type, request.Role, options, NeverUnknown.Is(getter));
        foreach (var name in definition.Names.Values.SelectMany(names => names).Prepend(key).DistinctBy(NameKey.Of))
        {
            Claim(name, PlaceOf(key));
        }

        var compiled = getter.Compile();
        var binding = new AttributeBinding<TSource>(definition, getter, readerFor(definition, compiled))
        {
            Compiled = compiled,
            Meaning = request.Meaning,
            HasOtherAnniversaries = options.OtherAnniversariesWhen,
        };
        Bindings.Add(binding);
        AddVerified(key, options);
        return binding;
    }

    private void AddVerified(string key, AttributeOptions<TSource> options)
    {
        if (options.Verified is { } verified)
        {
            Instant(verified, new FieldRequest<TSource>(key + " verified at"));
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
