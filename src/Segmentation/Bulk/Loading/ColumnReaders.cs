using Segmentation.Customers;

namespace Segmentation.Bulk.Loading;

/// <summary>Makes the reader of a column, by the type of its getter.</summary>
internal static class ColumnReaders
{
    public static ColumnReader<TSource> Create<TSource>(AttributeBinding<TSource> binding, ColumnWriter writer)
    {
        var definition = binding.Definition;
        var unknown = definition.HasDefault ? writer.KeyOf(definition.Default) : (long?)null;
        return (definition.Type, binding.Compiled) switch
        {
            (AttributeType.Number, Func<TSource, double?> get) => Of(get, new NumberRule(), unknown),
            (AttributeType.Number, Func<TSource, long?> get) => Of(get, new WholeRule(), unknown),
            (AttributeType.Money, Func<TSource, decimal?> get) => Of(get, new MoneyRule(definition.Scale), unknown),
            (AttributeType.Money, Func<TSource, long?> get) => Of(get, new ScaledRule(), unknown),
            (AttributeType.Text, Func<TSource, string?> get) => new TextColumnReader<TSource>(get, writer.Texts!, definition.EmptyMeansUnknown, unknown),
            (AttributeType.Flag, Func<TSource, bool?> get) => Of(get, new FlagRule(), unknown),
            (AttributeType.Date, Func<TSource, DateOnly?> get) => Of(get, new DateRule(), unknown),
            (AttributeType.Instant, Func<TSource, DateTimeOffset?> get) => Of(get, new InstantRule(), unknown),
            _ => new DoorColumnReader<TSource>(binding, writer, unknown),
        };
    }

    public static ColumnReader<TSource> Of<TSource, TValue, TRule>(Func<TSource, TValue> get, TRule rule, long? whenUnknown = null)
        where TRule : struct, IKeyRule<TValue> => new ColumnReader<TSource, TValue, TRule>(get, rule, whenUnknown);
}
