namespace Segmentation.Rules.Language.Parsing;

/// <summary>Some of the types of quantities.</summary>
internal readonly record struct TypeSet(int Bits)
{
    public static TypeSet All => new(-1);

    public static TypeSet Moments => Of(QuantityType.Date).And(QuantityType.Instant);

    public static TypeSet Numeric => Of(QuantityType.Number).And(QuantityType.Money);

    public static TypeSet Of(QuantityType type) => new(1 << (int)type);

    /// <summary>The types with which a type can be compared: its own, and for dates and instants both.</summary>
    public static TypeSet ComparableWith(QuantityType type) => type.IsMoment() ? Moments : Of(type);

    public TypeSet And(QuantityType type) => new(Bits | (1 << (int)type));

    public bool Contains(QuantityType type) => (Bits & (1 << (int)type)) != 0;
}
