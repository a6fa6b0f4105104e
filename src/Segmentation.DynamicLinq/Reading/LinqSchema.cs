using System.Collections.Immutable;
using System.Linq.Expressions;
using Segmentation.Customers;
using Segmentation.Rules;
using Segmentation.Rules.Language;

namespace Segmentation.DynamicLinq.Reading;

/// <summary>Everything that a text in Dynamic LINQ can name, by the host's members and by the names of the catalogue.</summary>
/// <remarks>Names only: nothing here can read a customer.</remarks>
internal sealed class LinqSchema
{
    private readonly Catalogue _catalogue;
    private readonly Dictionary<string, LinqMember> _byKey = new(StringComparer.Ordinal);

    private LinqSchema(Catalogue catalogue) => _catalogue = catalogue;

    /// <summary>The attributes by the path of their member.</summary>
    public Dictionary<string, LinqMember> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>The event streams by the path of their member.</summary>
    public Dictionary<string, LinqStream> Streams { get; } = new(StringComparer.Ordinal);

    /// <summary>The enumerations of attributes and fields, by the name of their type.</summary>
    public Dictionary<string, Type> Enumerations { get; } = new(StringComparer.Ordinal);

    public static LinqSchema Of<TCustomer>(CustomerModel<TCustomer> model)
    {
        var schema = new LinqSchema(model.Catalogue);
        foreach (var binding in model.Getters.Attributes)
        {
            var member = schema.Member(binding, NamedAttribute.Of(binding.Definition));
            schema._byKey.TryAdd(binding.Definition.Key, member);
            if (MemberPaths.Of(binding.Getter) is { } path)
            {
                schema.Members.TryAdd(path, member);
            }
        }

        foreach (var stream in model.Getters.Streams)
        {
            var named = stream.Accept(new StreamReading<TCustomer>(schema));
            schema.Streams.TryAdd(stream.Definition.Key, named);
            if (MemberPaths.Of(stream.Getter) is { } path)
            {
                schema.Streams[path] = named;
            }
        }

        return schema;
    }

    /// <summary>An attribute by its name in the catalogue: <c>satisfaction</c>, or <c>LifetimeSpend</c> for <c>lifetime spend</c>.</summary>
    public LinqMember? FindByName(string name) =>
        _catalogue.FindAttribute(name) is { } exact ? _byKey.GetValueOrDefault(exact.Key)
        : _catalogue.FindAttribute(NameKey.FromMember(name)) is { } worded ? _byKey.GetValueOrDefault(worded.Key)
        : null;

    private LinqMember Member<TSource>(AttributeBinding<TSource> binding, Quantity quantity)
    {
        var type = binding.Getter is null ? typeof(object) : MemberPaths.TypeOf(binding.Getter);
        if (type.IsEnum)
        {
            Enumerations.TryAdd(type.Name, type);
        }

        return new LinqMember(quantity, QuantityTypes.Of(binding.Definition.Type))
        {
            Definition = binding.Definition,
            IsWhole = Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.UInt64,
            Enumeration = type.IsEnum ? type : null,
            Meaning = binding.Meaning,
        };
    }

    private sealed class StreamReading<TCustomer>(LinqSchema schema) : IEventStreamVisitor<TCustomer, LinqStream>
    {
        public LinqStream Visit<TEvent>(EventStreamBinding<TCustomer, TEvent> stream)
        {
            var members = new Dictionary<string, LinqMember>(StringComparer.Ordinal);
            var at = new LinqMember(new FieldQuantity(FieldQuantity.At), QuantityType.Instant) { Meaning = stream.AtMeaning };
            foreach (var binding in stream.Fields)
            {
                var member = schema.Member(binding, new FieldQuantity(binding.Definition.Key));
                AddNames(members, binding, member);
            }

            members[FieldQuantity.At] = at;
            if (MemberPaths.Of(stream.AtGetter) is { } path)
            {
                members[path] = at;
            }

            return new LinqStream(stream.Definition, members);
        }

        private static void AddNames<TEvent>(
            Dictionary<string, LinqMember> members, AttributeBinding<TEvent> binding, LinqMember member)
        {
            if (MemberPaths.Of(binding.Getter) is { } path)
            {
                members[path] = member;
            }

            ImmutableArray<string> names = [binding.Definition.Key, .. binding.Definition.Names.Values.SelectMany(name => name)];
            foreach (var name in names)
            {
                members.TryAdd(name, member);
            }
        }
    }
}
