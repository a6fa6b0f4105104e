namespace Segmentation.Rules.Authoring;

/// <summary>A date attribute or field itself.</summary>
public sealed class DateReference : DateTerm
{
    internal DateReference(Quantity quantity)
        : base(quantity)
    {
    }

    /// <summary>The attribute as the right side of a comparison.</summary>
    public static implicit operator DateOperand(DateReference value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new DateOperand(value.Quantity);
    }

    /// <summary>The attribute as the right side of a comparison.</summary>
    public static implicit operator InstantOperand(DateReference value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new InstantOperand(value.Quantity);
    }
}

/// <summary>An instant attribute or field itself.</summary>
public sealed class InstantReference : InstantTerm
{
    internal InstantReference(Quantity quantity)
        : base(quantity)
    {
    }

    /// <summary>The attribute, by its local date, as the right side of a comparison.</summary>
    public static implicit operator DateOperand(InstantReference value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new DateOperand(value.Quantity);
    }

    /// <summary>The attribute as the right side of a comparison.</summary>
    public static implicit operator InstantOperand(InstantReference value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new InstantOperand(value.Quantity);
    }
}
