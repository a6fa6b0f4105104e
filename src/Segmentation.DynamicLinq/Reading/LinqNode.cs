using System.Linq.Expressions;
using Segmentation.Rules;

namespace Segmentation.DynamicLinq.Reading;

/// <summary>Stands in an expression for a name or literal of the text; Dynamic LINQ sees its type and nothing else.</summary>
/// <param name="type">The type that Dynamic LINQ sees.</param>
/// <param name="span">Where it stands in the text.</param>
internal abstract class LinqNode(Type type, TextSpan span) : Expression
{
    public override ExpressionType NodeType => ExpressionType.Extension;

    public override Type Type { get; } = type;

    public override bool CanReduce => false;

    public TextSpan Span { get; } = span;
}

/// <summary>What Dynamic LINQ takes for the type of an event: it has no members.</summary>
internal sealed class LinqEvent;

/// <summary>An attribute or a field.</summary>
internal sealed class MemberNode(LinqMember member, TextSpan span) : LinqNode(TypeOf(member.Type), span)
{
    public LinqMember Member => member;

    private static Type TypeOf(QuantityType type) => type switch
    {
        QuantityType.Number or QuantityType.Money => typeof(double),
        QuantityType.Flag => typeof(bool),
        QuantityType.Set => typeof(IEnumerable<string>),
        _ => typeof(string),
    };
}

/// <summary>A number, text or flag.</summary>
internal sealed class LiteralNode(Literal value, TextSpan span) : LinqNode(TypeOf(value), span)
{
    public Literal Value => value;

    private static Type TypeOf(Literal value) => value switch
    {
        NumberLiteral => typeof(double),
        FlagLiteral => typeof(bool),
        _ => typeof(string),
    };
}

/// <summary>A date or instant.</summary>
internal sealed class MomentNode(LinqMoment moment, TextSpan span) : LinqNode(typeof(DateTime), span)
{
    public LinqMoment Moment => moment;
}

/// <summary>A part of a date or instant, such as its year; its name is that of the property.</summary>
internal sealed class MomentPartNode(LinqMember member, string part, TextSpan span) : LinqNode(typeof(double), span)
{
    public LinqMember Member => member;

    public string Part => part;
}

/// <summary>A length of time.</summary>
internal sealed class SpanNode(TimeSpan value, TextSpan span) : LinqNode(typeof(TimeSpan), span)
{
    public TimeSpan Value => value;
}

/// <summary>A condition that was read as a whole, such as a test for null.</summary>
internal sealed class RuleNode(Rule rule, TextSpan span) : LinqNode(typeof(bool), span)
{
    public Rule Rule => rule;
}

/// <summary>An event stream.</summary>
internal sealed class StreamNode(LinqStream stream, TextSpan span) : LinqNode(typeof(IEnumerable<LinqEvent>), span)
{
    public LinqStream Stream => stream;
}

/// <summary>The element of a set that a condition is about.</summary>
internal sealed class ElementNode(TextSpan span) : LinqNode(typeof(string), span);

/// <summary>Values that the host gave beside the text.</summary>
internal sealed class ListNode(EquatableList<Literal> values, TextSpan span)
    : LinqNode(values is [NumberLiteral, ..] ? typeof(IEnumerable<double>) : typeof(IEnumerable<string>), span)
{
    public EquatableList<Literal> Values => values;
}
