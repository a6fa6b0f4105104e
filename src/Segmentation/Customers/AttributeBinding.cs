using System.Linq.Expressions;

namespace Segmentation.Customers;

/// <summary>Reads one value from a source, through the door.</summary>
internal delegate Datum DatumReader<in TSource>(TSource source, Door door);

/// <summary>An attribute or field with the getter that reads it from the host's type.</summary>
/// <param name="Definition">What the catalogue knows of it.</param>
/// <param name="Getter">The host's expression, for column loading and query translation.</param>
/// <param name="Read">Reads the value; may throw what the host's getter throws.</param>
internal sealed record AttributeBinding<TSource>(
    AttributeDefinition Definition, LambdaExpression? Getter, DatumReader<TSource> Read)
{
    /// <summary>The getter, compiled, with its own type of value; null where the door is needed to read it.</summary>
    public Delegate? Compiled { get; init; }

    /// <summary>What the clock readings of a <see cref="DateTime"/> mean; null for every other type.</summary>
    public DateTimeMeaning? Meaning { get; init; }

    /// <summary>Who has <see cref="AttributeDefinition.OtherAnniversaries"/>; null when nobody has.</summary>
    public Func<TSource, bool?>? HasOtherAnniversaries { get; init; }
}
