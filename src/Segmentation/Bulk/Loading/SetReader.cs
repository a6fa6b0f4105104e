using Segmentation.Customers;

namespace Segmentation.Bulk.Loading;

/// <summary>Reads one set of a customer. May throw what the host's getter throws.</summary>
internal abstract class SetReader<TSource>
{
    public static SetReader<TSource> Create(AttributeBinding<TSource> binding) => binding.Compiled switch
    {
        Func<TSource, IEnumerable<string?>?> get => new Texts(get),
        var other => new Direct((Action<TSource, SetWriter>)other!),
    };

    /// <summary>Adds the customer's set.</summary>
    public abstract void Read(TSource source, SetWriter writer);

    private sealed class Texts(Func<TSource, IEnumerable<string?>?> get) : SetReader<TSource>
    {
        public override void Read(TSource source, SetWriter writer) => writer.Add(get(source));
    }

    /// <summary>Where the members are at hand as columns.</summary>
    private sealed class Direct(Action<TSource, SetWriter> add) : SetReader<TSource>
    {
        public override void Read(TSource source, SetWriter writer) => add(source, writer);
    }
}
