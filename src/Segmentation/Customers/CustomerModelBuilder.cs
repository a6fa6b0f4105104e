using System.Collections.Immutable;
using System.Globalization;
using System.Linq.Expressions;
using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.Time;

namespace Segmentation;

/// <summary>Describes the host's own type of customer, once: key, zone, attributes, facets, event streams.</summary>
/// <remarks>Everything that is wrong is collected and reported together when the model is built.</remarks>
/// <typeparam name="TCustomer">The host's type of customer.</typeparam>
public sealed partial class CustomerModelBuilder<TCustomer> : FieldBuilder<TCustomer, CustomerModelBuilder<TCustomer>>
{
    private const string Place = "attribute";

    private readonly ModelContext _context;
    private readonly List<EventStreamBinding<TCustomer>> _streams = [];
    private readonly List<NamedList> _lists = [];
    private readonly Dictionary<string, Func<TCustomer, bool?>> _predicates = new(StringComparer.Ordinal);
    private readonly GeographyBuilder<TCustomer> _geography;
    private Func<TCustomer, string?>? _key;
    private Func<TCustomer, bool>? _hasKey;
    private Func<TCustomer, long>? _keyNumber;
    private Func<TCustomer, string?>? _zone;
    private string _defaultZone = "UTC";

    private CustomerModelBuilder(ModelContext context)
        : base(new FieldDeclarations<TCustomer>(context, Place))
    {
        _context = context;
        _geography = new GeographyBuilder<TCustomer>(Fields, context.Issues);
    }

    private protected override CustomerModelBuilder<TCustomer> Self => this;

    /// <summary>The key, a text: exact, not null.</summary>
    public CustomerModelBuilder<TCustomer> Key(Expression<Func<TCustomer, string?>> value)
    {
        var get = Compiled(value);
        return SetKey(get, customer => !string.IsNullOrEmpty(get(customer)));
    }

    /// <summary>The key, a whole number; its text is the plain digits.</summary>
    public CustomerModelBuilder<TCustomer> Key(Expression<Func<TCustomer, long>> value)
    {
        var get = _keyNumber = Compiled(value);
        return SetKey(customer => get(customer).ToString(CultureInfo.InvariantCulture), customer => get(customer) is var _);
    }

    /// <summary>The key, a Guid; its text is 32 lower-case digits with hyphens.</summary>
    public CustomerModelBuilder<TCustomer> Key(Expression<Func<TCustomer, Guid>> value)
    {
        var get = Compiled(value);
        return SetKey(customer => get(customer).ToString("D"), customer => get(customer) is var _);
    }

    /// <summary>The id of the customer's own time zone; null or unknown falls back to the model's.</summary>
    public CustomerModelBuilder<TCustomer> Zone(Expression<Func<TCustomer, string?>> value)
    {
        _zone = Once(_zone is null, Compiled(value), "Zone");
        return this;
    }

    /// <summary>The model's time zone, for customers without their own; UTC unless said.</summary>
    /// <param name="id">Such as <c>Asia/Shanghai</c>.</param>
    public CustomerModelBuilder<TCustomer> DefaultZone(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        _defaultZone = id;
        return this;
    }

    /// <summary>
    /// Where zones come from; the operating system's unless said. Name it before anything that names a zone.
    /// </summary>
    public CustomerModelBuilder<TCustomer> TimeZones(ITimeZoneResolver resolver)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        _context.Zones = resolver;
        return this;
    }

    /// <summary>A set of texts; null is unknown, empty is known. Named after the member.</summary>
    public CustomerModelBuilder<TCustomer> Set(
        Expression<Func<TCustomer, IEnumerable<string?>?>> value, Action<AttributeOptions<TCustomer>>? options = null) =>
        Declare(() => Fields.Set(value, new(null, options)));

    /// <summary>A set of texts; null is unknown, empty is known.</summary>
    public CustomerModelBuilder<TCustomer> Set(
        string name, Expression<Func<TCustomer, IEnumerable<string?>?>> value, Action<AttributeOptions<TCustomer>>? options = null) =>
        Declare(() => Fields.Set(value, new(name, options)));

    /// <summary>Country, region, city, position, places and named regions.</summary>
    public CustomerModelBuilder<TCustomer> Geography(Action<GeographyBuilder<TCustomer>> describe)
    {
        ArgumentNullException.ThrowIfNull(describe);
        describe(_geography);
        return this;
    }

    /// <summary>The declared interests: the attribute <c>interests</c>, for the facet interest.</summary>
    public CustomerModelBuilder<TCustomer> Interests(
        Expression<Func<TCustomer, IEnumerable<string?>?>> value, Action<AttributeOptions<TCustomer>>? options = null) =>
        Declare(() => Fields.Set(value, new("interests", options, AttributeRole.Interests)));

    /// <summary>The date of birth: the attribute <c>birthday</c>. Lunar and leap-day policies are options.</summary>
    public CustomerModelBuilder<TCustomer> Birthday(
        Expression<Func<TCustomer, DateOnly?>> value, Action<AttributeOptions<TCustomer>>? options = null) =>
        Declare(() => Fields.Date(value, new("birthday", options, AttributeRole.Birthday)));

    /// <summary>Customer since: the attribute <c>since</c>, for the facet tenure.</summary>
    public CustomerModelBuilder<TCustomer> Since(
        Expression<Func<TCustomer, DateTimeOffset?>> value, Action<AttributeOptions<TCustomer>>? options = null) =>
        Declare(() => Fields.Instant(value, new("since", options, AttributeRole.Since)));

    /// <summary>Customer since, as a date: the attribute <c>since</c>, for the facet tenure.</summary>
    public CustomerModelBuilder<TCustomer> Since(
        Expression<Func<TCustomer, DateOnly?>> value, Action<AttributeOptions<TCustomer>>? options = null) =>
        Declare(() => Fields.Date(value, new("since", options, AttributeRole.Since)));

    /// <summary>Customer since, as a clock reading: the attribute <c>since</c>, for the facet tenure.</summary>
    public CustomerModelBuilder<TCustomer> Since(
        Expression<Func<TCustomer, DateTime?>> value, DateTimeMeaning meaning, Action<AttributeOptions<TCustomer>>? options = null) =>
        Declare(() => Fields.Instant(value, meaning, new("since", options, AttributeRole.Since)));

    /// <summary>Does not compile: a <see cref="DateTime"/> must say what it means.</summary>
    [Obsolete(DateTimeMeaning.Missing, error: true)]
    public CustomerModelBuilder<TCustomer> Since(
        Expression<Func<TCustomer, DateTime?>> value, Action<AttributeOptions<TCustomer>>? options = null) =>
        throw new NotSupportedException();

    /// <summary>A stream of dated events, in any order; null means no events.</summary>
    /// <param name="name">The key of the stream, in the singular: <c>order</c>.</param>
    /// <param name="value">Where the events are.</param>
    /// <param name="describe">What they hold; <c>At</c> is needed.</param>
    public CustomerModelBuilder<TCustomer> Events<TEvent>(
        string name, Expression<Func<TCustomer, IEnumerable<TEvent>?>> value, Action<EventStreamBuilder<TEvent>> describe)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(describe);
        var place = $"stream '{name}'";
        var builder = new EventStreamBuilder<TEvent>(_context, place);
        describe(builder);
        CheckStreamNames(name, builder.Names.Values.SelectMany(names => names), place);
        if (builder.Declared.Any(field => field.Definition.Role != AttributeRole.None))
        {
            _context.Issues.Error(
                IssueCodes.OptionDoesNotFit, place, "a role belongs to an attribute of the customer", "Remove As(…).");
        }

        if (builder.ReadAt is null)
        {
            _context.Issues.Error(
                IssueCodes.MissingInstant, place, "the stream does not say when its events happen", "Add e.At(o => o.PlacedAt).");
        }

        var definition = new EventStreamDefinition(name, [.. builder.Declared.Select(field => field.Definition)])
        {
            ValueField = builder.ValueField,
            InterestField = builder.InterestField,
            UsualCount = builder.UsualEvents,
            HistoryStartDate = builder.HistoryDate,
            HistoryStartInstant = builder.HistoryInstant,
            Names = builder.Names.ToImmutableDictionary(names => names.Key, names => names.Value.ToImmutableArray()),
        };
        DatumReader<TEvent> never = (_, _) => Datum.Unknown;
        _streams.Add(new EventStreamBinding<TCustomer, TEvent>(
            definition, value, builder.ReadAt ?? never, builder.ReadId, [.. builder.Declared])
        {
            GetAt = builder.GetAt,
            AtGetter = builder.AtGetter,
            AtMeaning = builder.AtMeaning,
            HashId = builder.HashId,
        });
        return this;
    }

    /// <summary>A list of texts that rules refer to by name: <c>city in vip cities</c>.</summary>
    public CustomerModelBuilder<TCustomer> List(string name, params IEnumerable<string> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        if (NameKey.Problem(name) is { } problem)
        {
            _context.Issues.Error(
                IssueCodes.InvalidName, $"list '{name}'", $"'{name}' is no valid name: {problem}", "Choose another name.");
        }
        else if (_lists.Exists(list => NameKey.Of(list.Name) == NameKey.Of(name)))
        {
            _context.Issues.Error(
                IssueCodes.AmbiguousName, $"list '{name}'", "the name is used twice", "Give each list its own name.");
        }

        _lists.Add(new NamedList(name, [.. members.Distinct(StringComparer.Ordinal)]));
        return this;
    }

    /// <summary>
    /// A test in the host's own code that rules refer to by name; it must depend on the customer alone, not on the
    /// time.
    /// </summary>
    /// <param name="name">The name, exact: <c>predicate "has open invoice"</c>.</param>
    /// <param name="test">Null is undetermined; an exception is undetermined with a fault.</param>
    public CustomerModelBuilder<TCustomer> Predicate(string name, Func<TCustomer, bool?> test)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(test);
        if (!_predicates.TryAdd(name, test))
        {
            _context.Issues.Error(
                IssueCodes.AmbiguousName, $"predicate '{name}'", "the name is used twice", "Give each predicate its own name.");
        }

        return this;
    }

    private static Func<TCustomer, TValue> Compiled<TValue>(Expression<Func<TCustomer, TValue>> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Compile();
    }

    private CustomerModelBuilder<TCustomer> SetKey(Func<TCustomer, string?> read, Func<TCustomer, bool> isThere)
    {
        _key = Once(_key is null, read, "Key");
        _hasKey = isThere;
        return this;
    }

    private TValue Once<TValue>(bool isFirst, TValue value, string what)
    {
        if (!isFirst)
        {
            _context.Issues.Error(IssueCodes.DeclaredTwice, "model", $"{what} is declared twice", "Declare it once.");
        }

        return value;
    }
}
