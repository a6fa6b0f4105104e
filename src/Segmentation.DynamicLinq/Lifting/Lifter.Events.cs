using System.Linq.Expressions;
using Segmentation.DynamicLinq.Reading;
using Segmentation.Rules;

namespace Segmentation.DynamicLinq.Lifting;

/// <content>Questions to events, sets and texts.</content>
internal sealed partial class Lifter
{
    private Rule LiftCall(MethodCallExpression call)
    {
        if (call.Object is { } text)
        {
            return LiftTextCall(call, LiftOperand(text));
        }

        var source = call.Arguments[0];
        return (call.Method.Name, source) switch
        {
            ("Contains", MemberNode { Member.Type: QuantityType.Set } set) => new SetMatch(set.Member.Quantity, SetMatchKind.Any, [TextOf(call.Arguments[1])]),
            ("Any", MemberNode { Member.Type: QuantityType.Set } set) => LiftElements(set, (LambdaExpression)call.Arguments[1]),
            ("Contains", NewArrayExpression list) => LiftList(list, call.Arguments[1]),
            ("Contains", ListNode list) => LiftListed(list, call.Arguments[1]),
            ("Any", _) => LiftAny(call),
            ("All", _) => LiftAll(call),
            _ => throw Refusal.NotLifted(Spans.Of(call), "a rule has no words for this question", "Use Any, All, Count, or Contains."),
        };
    }

    private static TextLiteral TextOf(Expression expression) => expression is LiteralNode { Value: TextLiteral text }
        ? text
        : throw Refusal.NotLifted(Spans.Of(expression), "only a text in quotes is looked for", "Write the text in double quotes.");

    private OneOf LiftListed(ListNode list, Expression wanted) => LiftOperand(wanted) is QuantityOperand { Literal: null } quantity
        ? new OneOf(quantity.Quantity, [.. list.Values.Select(value => (Literal)Spelled(value, quantity.Member)).Distinct()])
        : throw Refusal.NotLifted(Spans.Of(wanted), "only a member is looked for in a list", "Write Member in @0.");

    private Rule LiftTextCall(MethodCallExpression call, Operand text)
    {
        if (text is not QuantityOperand { Type: QuantityType.Text, Literal: null } quantity || call.Arguments.Count != 1)
        {
            throw Refusal.NotLifted(Spans.Of(call), "a rule has no words for this question", "Ask a text member: StartsWith, EndsWith, Contains, Equals.");
        }

        return call.Method.Name switch
        {
            nameof(string.StartsWith) => new TextMatch(quantity.Quantity, TextMatchKind.StartsWith, TextOf(call.Arguments[0])),
            nameof(string.EndsWith) => new TextMatch(quantity.Quantity, TextMatchKind.EndsWith, TextOf(call.Arguments[0])),
            nameof(string.Contains) => new TextMatch(quantity.Quantity, TextMatchKind.Contains, TextOf(call.Arguments[0])),
            _ => LiftOperand(call.Arguments[0]) is QuantityOperand other
                ? CompareQuantities(quantity, ComparisonOperator.Equal, other, Spans.Of(call))
                : throw Refusal.NotLifted(Spans.Of(call), "a rule has no words for this question", "Use ==."),
        };
    }

    /// <summary><c>Tags.Any(t => t == "tea" || t == "coffee")</c>.</summary>
    private static SetMatch LiftElements(MemberNode set, LambdaExpression condition)
    {
        var texts = new List<TextLiteral>();
        foreach (var part in Operands(condition.Body, ExpressionType.OrElse))
        {
            switch (part)
            {
                case BinaryExpression { NodeType: ExpressionType.Equal, Left: ElementNode, Right: var right }:
                    texts.Add(TextOf(right));
                    break;
                case BinaryExpression { NodeType: ExpressionType.Equal, Left: var left, Right: ElementNode }:
                    texts.Add(TextOf(left));
                    break;
                case MethodCallExpression { Method.Name: "Contains", Arguments: [NewArrayExpression list, ElementNode] }:
                    texts.AddRange(list.Expressions.Select(TextOf));
                    break;
                case MethodCallExpression { Method.Name: "Contains", Arguments: [ListNode list, ElementNode] }:
                    texts.AddRange(list.Values.OfType<TextLiteral>());
                    break;
                default:
                    throw Refusal.NotLifted(
                        Spans.Of(part), "the members of a set are only compared for equality", "Use Tags.Any(t => t == \"…\") or t in (…).");
            }
        }

        return new SetMatch(set.Member.Quantity, SetMatchKind.Any, [.. texts.Distinct()]);
    }

    private EventTest LiftAny(MethodCallExpression call)
    {
        var (stream, filters) = LiftEvents(call.Arguments[0]);
        AddFilter(filters, call);
        return new EventTest(EventQuantifier.Any, Selection(stream, filters));
    }

    private EventTest LiftAll(MethodCallExpression call)
    {
        var (stream, filters) = LiftEvents(call.Arguments[0]);
        var chosen = Selection(stream, filters);
        var required = LiftFilter(call.Arguments[1]);
        var filter = chosen.Filter is null ? required : Rule.AnyOf(new Not(chosen.Filter), required);
        return new EventTest(EventQuantifier.All, new EventSelection(stream.Definition.Key, filter, chosen.Window));
    }

    private QuantityOperand LiftCount(MethodCallExpression call)
    {
        if (call.Arguments[0] is MethodCallExpression { Method.Name: "Distinct" } distinct)
        {
            return call.Arguments.Count == 1
                ? Aggregate(AggregateKind.Distinct, distinct.Arguments[0], null, call)
                : throw Refusal.NotLifted(Spans.Of(call), "different values are only counted", "Put the condition into Where(…).");
        }

        var (stream, filters) = LiftEvents(call.Arguments[0]);
        AddFilter(filters, call);
        return new QuantityOperand(new CountOf(Selection(stream, filters)), QuantityType.Number, IsWhole: true);
    }

    private Operand LiftAggregate(MethodCallExpression call)
    {
        if (call.Object is not null)
        {
            throw Refusal.NotLifted(Spans.Of(call), "a rule has no words for this", "Compare declared members with literals.");
        }

        var selector = call.Arguments.Count > 1 ? call.Arguments[1] : null;
        var lifted = call.Method.Name switch
        {
            "Count" => LiftCount(call),
            "Sum" => Aggregate(AggregateKind.Sum, call.Arguments[0], selector, call),
            "Average" => Aggregate(AggregateKind.Average, call.Arguments[0], selector, call),
            "Min" => Aggregate(AggregateKind.Min, call.Arguments[0], selector, call),
            "Max" => Aggregate(AggregateKind.Max, call.Arguments[0], selector, call),
            _ => throw Refusal.NotLifted(Spans.Of(call), "a rule has no words for this question", "Use Any, All, Count, Sum, Min, Max or Average."),
        };
        return lifted.Type.IsMoment()
            ? new MomentOperand(new LinqMoment(MomentAnchor.Member) { Member = new LinqMember(lifted.Quantity, lifted.Type) { Meaning = lifted.Member!.Meaning } })
            : lifted;
    }

    private QuantityOperand Aggregate(AggregateKind kind, Expression source, Expression? selector, Expression whole)
    {
        if (selector is null && source is MethodCallExpression { Method.Name: "Select", Arguments: [var events, var selected] })
        {
            (source, selector) = (events, selected);
        }

        var (stream, filters) = LiftEvents(source);
        var field = selector is LambdaExpression { Body: var body } ? MemberPaths.WithoutConversion(body) switch
        {
            MemberNode { Member: var member } => member,
            MomentNode { Moment: { IsPlainMember: true, IsDate: false, Member: var member } } => member,
            _ => null,
        }
        : null;
        return field is { Quantity: FieldQuantity { Key: var key } }
            ? new QuantityOperand(
                new FieldAggregate(kind, Selection(stream, filters), key),
                kind == AggregateKind.Distinct ? QuantityType.Number : field.Type,
                IsWhole: field.IsWhole && kind != AggregateKind.Average)
            { Member = field }
            : throw Refusal.NotLifted(Spans.Of(whole), "a single member of the events is put together", "Name one member: Orders.Sum(o => o.Total).");
    }

    /// <summary>A stream, and the conditions on its events.</summary>
    private (LinqStream Stream, List<Rule> Filters) LiftEvents(Expression source)
    {
        switch (source)
        {
            case StreamNode node:
                return (node.Stream, []);
            case MethodCallExpression { Method.Name: "Where", Arguments: [var inner, var condition] }:
                var (stream, filters) = LiftEvents(inner);
                filters.Add(LiftFilter(condition));
                return (stream, filters);
            case MethodCallExpression { Method.Name: "Select", Arguments: [var inner, _] }:
                return LiftEvents(inner);
            default:
                throw Refusal.NotLifted(Spans.Of(source), "a rule has no words for these events", "Begin with an event stream, then Where(…).");
        }
    }

    private void AddFilter(List<Rule> filters, MethodCallExpression call)
    {
        if (call.Arguments.Count > 1)
        {
            filters.Add(LiftFilter(call.Arguments[1]));
        }
    }

    private Rule LiftFilter(Expression condition) => LiftRule(((LambdaExpression)condition).Body);

    /// <summary>A window on the events' own instant is the window of the selection.</summary>
    private static EventSelection Selection(LinqStream stream, List<Rule> filters)
    {
        var conditions = filters.SelectMany(filter => filter is AllOf all ? all.Members : [filter]).ToList();
        var window = conditions.OfType<InWindow>().FirstOrDefault(inWindow => inWindow.Moment is FieldQuantity { Key: FieldQuantity.At });
        if (window is not null)
        {
            conditions.Remove(window);
        }

        return new EventSelection(stream.Definition.Key, conditions.Count == 0 ? null : Rule.AllOf([.. conditions]), window?.Window);
    }
}
