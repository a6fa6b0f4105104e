namespace Segmentation.Rules;

/// <summary>All of the members.</summary>
internal sealed record AllOf : Rule
{
    internal AllOf(EquatableList<Rule> members)
        : base(Connectives.Above(members)) => Members = members;

    /// <summary>Gets the members, two or more; none is itself an <see cref="AllOf"/>.</summary>
    public EquatableList<Rule> Members { get; }
}

/// <summary>Any of the members.</summary>
internal sealed record AnyOf : Rule
{
    internal AnyOf(EquatableList<Rule> members)
        : base(Connectives.Above(members)) => Members = members;

    /// <summary>Gets the members, two or more; none is itself an <see cref="AnyOf"/>.</summary>
    public EquatableList<Rule> Members { get; }
}

/// <summary>The opposite of a rule.</summary>
internal sealed record Not : Rule
{
    internal Not(Rule operand)
        : base(TreeSize.Above(operand.Measure)) => Operand = operand;

    /// <summary>Gets the rule that is negated.</summary>
    public Rule Operand { get; }
}

/// <summary>A condition that is true also where it would be undetermined.</summary>
internal sealed record OrUnknown : Rule
{
    internal OrUnknown(Rule condition)
        : base(TreeSize.Above(condition.Measure)) => Condition = condition;

    /// <summary>Gets the condition; one condition, or one that negates itself such as <c>not in</c>.</summary>
    public Rule Condition { get; }
}

/// <summary>How rules are joined.</summary>
internal static class Connectives
{
    /// <summary>One flat node of all operands, the same kind merged in; a single operand is itself.</summary>
    public static Rule Join<TNode>(
        ReadOnlySpan<Rule> rules, Func<TNode, EquatableList<Rule>> membersOf, Func<EquatableList<Rule>, Rule> create)
        where TNode : Rule
    {
        if (rules.Length > 1 && !NeedsWork<TNode>(rules))
        {
            return create(EquatableList.Create(rules));
        }

        var members = new List<Rule>(rules.Length);
        foreach (var rule in rules)
        {
            ArgumentNullException.ThrowIfNull(rule, nameof(rules));
            if (rule is TNode inner)
            {
                var first = members.Count;
                members.AddRange(membersOf(inner));
                if (inner.Comment.Length > 0)
                {
                    members[first] = members[first].WithComment(Comments.Merged(inner.Comment, members[first].Comment));
                }
            }
            else
            {
                members.Add(rule);
            }
        }

        return members switch
        {
            [] => throw new ArgumentException("Name at least one rule: all or any of nothing has no meaning.", nameof(rules)),
            [var only] => only,
            _ => create([.. members]),
        };
    }

    /// <summary>Whether a member is to be merged in, or missing.</summary>
    private static bool NeedsWork<TNode>(ReadOnlySpan<Rule> rules)
        where TNode : Rule
    {
        foreach (var rule in rules)
        {
            if (rule is null or TNode)
            {
                return true;
            }
        }

        return false;
    }

    public static TreeSize Above(EquatableList<Rule> members)
    {
        var below = TreeSize.None;
        foreach (var member in members)
        {
            below = below.And(member.Measure);
        }

        return TreeSize.Above(below);
    }

    /// <summary>Whether the text form of the rule can end in <c>or unknown</c>.</summary>
    public static bool CanEndInOrUnknown(Rule rule) => rule switch
    {
        AllOf or AnyOf or OrUnknown => false,
        Not negated => NegatesItself(negated.Operand),
        _ => true,
    };

    /// <summary>Whether the condition has a negated spelling of its own, such as <c>not in</c>.</summary>
    public static bool NegatesItself(Rule condition) => condition switch
    {
        OneOf or OneOfList or Between or OnWeekday => true,
        InWindow inWindow => WindowNegatesItself(inWindow.Window),
        AnniversaryIn anniversary => WindowNegatesItself(anniversary.Window),
        _ => false,
    };

    private static bool WindowNegatesItself(Window window) => window is RollingWindow or AheadWindow or AgoWindow;
}
