namespace Segmentation.Rules.Authoring;

/// <summary>What a number is compared with: a constant, or a number attribute.</summary>
/// <remarks>Converts by itself from whole numbers, decimals, doubles and <see cref="NumberReference"/>. The default
/// value is 0.</remarks>
public readonly struct NumberOperand
{
    private readonly Quantity? _quantity;

    private NumberOperand(Quantity quantity) => _quantity = quantity;

    internal Quantity Quantity => _quantity ?? new NumberLiteral(0m);

    /// <summary>A whole number.</summary>
    public static implicit operator NumberOperand(int value) => new(new NumberLiteral(value));

    /// <summary>A whole number.</summary>
    public static implicit operator NumberOperand(long value) => new(new NumberLiteral(value));

    /// <summary>A decimal number, as written.</summary>
    public static implicit operator NumberOperand(decimal value) => new(new NumberLiteral(value));

    /// <summary>A double, by its shortest spelling.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a number, infinite, or beyond 28 digits.</exception>
    public static implicit operator NumberOperand(double value) =>
        new(new NumberLiteral(NumberLiterals.FromDouble(value)));

    /// <summary>A number attribute or field.</summary>
    public static implicit operator NumberOperand(NumberReference value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(value.Quantity);
    }
}

/// <summary>
/// What an amount is compared with: a constant, or a money attribute. There is no conversion from double.
/// </summary>
/// <remarks>The default value is 0.</remarks>
public readonly struct MoneyOperand
{
    private readonly Quantity? _quantity;

    private MoneyOperand(Quantity quantity) => _quantity = quantity;

    internal Quantity Quantity => _quantity ?? new NumberLiteral(0m);

    /// <summary>An amount with its currency, which must be the attribute's.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="currency">Three capitals, such as <c>CNY</c>.</param>
    public static MoneyOperand Of(decimal amount, string currency)
    {
        ArgumentNullException.ThrowIfNull(currency);
        if (currency.Length != 3 || !currency.All(char.IsAsciiLetterUpper))
        {
            throw new ArgumentException("A currency code is three capitals.", nameof(currency));
        }

        return new(new NumberLiteral(amount, currency));
    }

    /// <summary>A whole amount.</summary>
    public static implicit operator MoneyOperand(int value) => new(new NumberLiteral(value));

    /// <summary>A whole amount.</summary>
    public static implicit operator MoneyOperand(long value) => new(new NumberLiteral(value));

    /// <summary>An amount.</summary>
    public static implicit operator MoneyOperand(decimal value) => new(new NumberLiteral(value));

    /// <summary>A money attribute or field.</summary>
    public static implicit operator MoneyOperand(MoneyReference value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(value.Quantity);
    }
}

/// <summary>What a date is compared with: a date, or an attribute.</summary>
/// <remarks>The default value is 0001-01-01.</remarks>
public readonly struct DateOperand
{
    private readonly Quantity? _quantity;

    internal DateOperand(Quantity quantity) => _quantity = quantity;

    internal Quantity Quantity => _quantity ?? new DateLiteral(default);

    /// <summary>A date.</summary>
    public static implicit operator DateOperand(DateOnly value) => new(new DateLiteral(value));
}

/// <summary>What an instant is compared with: a date (by local date), an instant, or an attribute.</summary>
/// <remarks>The default value is 0001-01-01.</remarks>
public readonly struct InstantOperand
{
    private readonly Quantity? _quantity;

    internal InstantOperand(Quantity quantity) => _quantity = quantity;

    internal Quantity Quantity => _quantity ?? new DateLiteral(default);

    /// <summary>A date; the instant's local date is compared with it.</summary>
    public static implicit operator InstantOperand(DateOnly value) => new(new DateLiteral(value));

    /// <summary>An instant, compared exactly.</summary>
    public static implicit operator InstantOperand(DateTimeOffset value) => new(new InstantLiteral(value));
}
