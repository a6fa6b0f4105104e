using Segmentation.DynamicLinq.Reading;
using Segmentation.Rules;

namespace Segmentation.DynamicLinq.Lifting;

/// <summary>What stands on one side of an operator.</summary>
internal abstract record Operand;

/// <summary>A condition.</summary>
internal sealed record RuleOperand(Rule Rule) : Operand;

/// <summary>A quantity; literals are quantities too.</summary>
/// <param name="Quantity">The quantity.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsWhole">Whether the host's type holds whole numbers here, which divide without a rest.</param>
internal sealed record QuantityOperand(Quantity Quantity, QuantityType Type, bool IsWhole) : Operand
{
    /// <summary>The member when it is one; it tells how texts of an enumeration are spelled.</summary>
    public LinqMember? Member { get; init; }

    public Literal? Literal => Quantity as Literal;
}

/// <summary>A date or instant.</summary>
internal sealed record MomentOperand(LinqMoment Moment) : Operand;

/// <summary>A part of a date or instant, such as its year.</summary>
internal sealed record PartOperand(LinqMember Member, string Part) : Operand;

/// <summary>A length of time that is a constant.</summary>
internal sealed record SpanOperand(TimeSpan Value) : Operand;

/// <summary>The time from one moment to another.</summary>
/// <param name="From">The earlier one, in the sense of the subtraction.</param>
/// <param name="To">The later one.</param>
internal sealed record DistanceOperand(LinqMoment From, LinqMoment To) : Operand
{
    /// <summary>The unit in which it is a number; null while it is a length of time.</summary>
    public long? Unit { get; init; }

    /// <summary>Whether only whole units count: <c>Days</c>.</summary>
    public bool IsFloored { get; init; }
}

/// <summary>The element of a set.</summary>
internal sealed record ElementOperand : Operand;
