namespace Segmentation.Rules;

/// <summary>A constant that stands in a rule.</summary>
internal abstract record Literal : Quantity
{
    private protected Literal()
        : base(TreeSize.Leaf)
    {
    }
}

/// <summary>A number or an amount of money; which of the two, the quantity beside it says.</summary>
/// <remarks>Spelling counts for equality and text: 0.30 is not written like 0.3, though it means the same.</remarks>
internal sealed record NumberLiteral : Literal
{
    internal NumberLiteral(decimal value, string? currency = null)
    {
        Value = value;
        Currency = currency;
    }

    /// <summary>Gets the number, with the decimals it was written with.</summary>
    public decimal Value { get; }

    /// <summary>Gets the currency code when one was written, such as <c>CNY</c>.</summary>
    public string? Currency { get; }

    /// <summary>Equal value, spelling and currency.</summary>
    public bool Equals(NumberLiteral? other) =>
        other is not null && Value == other.Value && Value.Scale == other.Value.Scale && Currency == other.Currency;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Value.Scale, Currency);
}

/// <summary>A text.</summary>
internal sealed record TextLiteral : Literal
{
    internal TextLiteral(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!TextLiterals.IsWritable(value))
        {
            throw new ArgumentException(
                "A text literal holds no control characters and no half of a surrogate pair.", nameof(value));
        }

        Value = value;
    }

    /// <summary>Gets the text; may be empty.</summary>
    public string Value { get; }
}

/// <summary>True or false.</summary>
internal sealed record FlagLiteral : Literal
{
    internal FlagLiteral(bool value) => Value = value;

    /// <summary>Gets the value.</summary>
    public bool Value { get; }
}

/// <summary>A calendar date.</summary>
internal sealed record DateLiteral : Literal
{
    internal DateLiteral(DateOnly value) => Value = value;

    /// <summary>Gets the date.</summary>
    public DateOnly Value { get; }
}

/// <summary>An instant; its offset is only spelling.</summary>
internal sealed record InstantLiteral : Literal
{
    internal InstantLiteral(DateTimeOffset value) => Value = value;

    /// <summary>Gets the instant.</summary>
    public DateTimeOffset Value { get; }

    /// <summary>Equal instant and offset.</summary>
    public bool Equals(InstantLiteral? other) => other is not null && Value.EqualsExact(other.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Value.Offset);
}

/// <summary>A length of time, compared with elapsed times and average gaps.</summary>
internal sealed record DurationLiteral : Literal
{
    internal DurationLiteral(Duration value) => Value = value;

    /// <summary>Gets the duration.</summary>
    public Duration Value { get; }
}
