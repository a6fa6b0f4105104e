namespace Segmentation.Properties.Oracle;

/// <summary>A known value; null stands for unknown everywhere.</summary>
internal abstract record OracleValue;

internal sealed record NumberValue(double Value) : OracleValue
{
    public static NumberValue? Of(double? value) =>
        value is { } number && double.IsFinite(number) ? new NumberValue(number) : null;
}

internal sealed record MoneyValue(Rational Value) : OracleValue;

/// <summary>A text; the attribute it came from says how it compares and whether literals have aliases.</summary>
internal sealed record TextValue(string Value, bool IgnoreCase = false, bool HasAliases = false) : OracleValue;

internal sealed record FlagValue(bool Value) : OracleValue;

internal sealed record DateValue(long Day) : OracleValue;

internal sealed record InstantValue(long Ticks) : OracleValue;

internal sealed record SetValue(IReadOnlyList<string> Members, bool IgnoreCase) : OracleValue;

/// <summary>A count between two numbers; no upper one when history is cut off.</summary>
internal sealed record CountValue(long Low, long? High) : OracleValue;

/// <summary>An average kept as the sum and the count that make it.</summary>
internal sealed record AverageValue(Rational Sum, int Count, bool IsMoney) : OracleValue;

/// <summary>The time since a date or instant.</summary>
internal sealed record ElapsedValue(OracleValue Since) : OracleValue;

/// <summary>A mean gap in days.</summary>
internal sealed record GapValue(Rational Days) : OracleValue;
