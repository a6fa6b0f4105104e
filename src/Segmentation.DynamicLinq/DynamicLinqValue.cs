using Segmentation.DynamicLinq.Reading;
using Segmentation.Rules;

namespace Segmentation;

/// <summary>A value given beside a text in Dynamic LINQ, where the text says <c>@0</c>, <c>@1</c> and so on.</summary>
/// <remarks>
/// Numbers, texts, flags, dates, instants, and lists of texts or numbers convert by themselves. The value becomes part of the rule, as if
/// it were written there. The default value is the empty text.
/// </remarks>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public readonly struct DynamicLinqValue
{
    private readonly Literal? _single;
    private readonly EquatableList<Literal>? _list;

    private DynamicLinqValue(Literal? single, EquatableList<Literal>? list = null, LinqMoment? moment = null) =>
        (_single, _list, Moment) = (single, list, moment);

    internal Literal? Single => _single ?? (_list is null && Moment is null ? new TextLiteral("") : null);

    internal EquatableList<Literal> List => _list!;

    internal LinqMoment? Moment { get; }

    /// <summary>A number or an amount of money.</summary>
    public static implicit operator DynamicLinqValue(decimal value) => new(new NumberLiteral(value));

    /// <summary>A number that a decimal holds.</summary>
    /// <exception cref="OverflowException">It is not finite or too large.</exception>
    public static implicit operator DynamicLinqValue(double value) => new(new NumberLiteral((decimal)value));

    /// <summary>A whole number.</summary>
    public static implicit operator DynamicLinqValue(int value) => new(new NumberLiteral(value));

    /// <summary>A text.</summary>
    /// <exception cref="ArgumentException">It holds control characters or half of a surrogate pair.</exception>
    public static implicit operator DynamicLinqValue(string value) => new(new TextLiteral(value));

    /// <summary>True or false.</summary>
    public static implicit operator DynamicLinqValue(bool value) => new(new FlagLiteral(value));

    /// <summary>A date.</summary>
    public static implicit operator DynamicLinqValue(DateOnly value) =>
        new(null, moment: new LinqMoment(MomentAnchor.Fixed) { Reading = value.ToDateTime(TimeOnly.MinValue), IsDate = true });

    /// <summary>An instant.</summary>
    public static implicit operator DynamicLinqValue(DateTimeOffset value) =>
        new(null, moment: new LinqMoment(MomentAnchor.Fixed) { Reading = value.DateTime, Offset = value.Offset });

    /// <summary>A list of texts, for <c>in @0</c> and <c>@0.Contains(…)</c>.</summary>
    /// <exception cref="ArgumentException">The list is empty, or a text holds control characters.</exception>
    public static implicit operator DynamicLinqValue(string[] values) => Of(values, value => new TextLiteral(value));

    /// <summary>A list of numbers, for <c>in @0</c> and <c>@0.Contains(…)</c>.</summary>
    /// <exception cref="ArgumentException">The list is empty.</exception>
    public static implicit operator DynamicLinqValue(decimal[] values) => Of(values, value => new NumberLiteral(value));

    private static DynamicLinqValue Of<T>(T[] values, Func<T, Literal> literal)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Length > 0
            ? new DynamicLinqValue(null, [.. values.Select(literal).Distinct()])
            : throw new ArgumentException("A list has at least one value.", nameof(values));
    }
}
