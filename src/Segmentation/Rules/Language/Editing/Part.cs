namespace Segmentation.Rules.Language.Editing;

/// <summary>A part of a rule with the negations around it counted.</summary>
/// <remarks>Negation moves inwards: not all of some is any of their opposites, not any is all of them. In logic with an
/// undetermined value that is exact, and nobody has to read a negated group.</remarks>
/// <param name="Rule">The rule; neither a negation nor, for a condition, inside of <c>or unknown</c>.</param>
/// <param name="IsNegated">Whether its opposite is meant.</param>
/// <param name="IsOrUnknown">Whether it passes where it is undetermined.</param>
internal readonly record struct Part(Rule Rule, bool IsNegated, bool IsOrUnknown)
{
    /// <summary>Whether all members must hold, or one of them; null for a condition.</summary>
    public bool? IsAll => Rule switch
    {
        AllOf => !IsNegated,
        AnyOf => IsNegated,
        _ => null,
    };

    public static Part Of(Rule rule, bool isNegated = false)
    {
        var isOrUnknown = false;
        while (true)
        {
            switch (rule)
            {
                case Not not:
                    (rule, isNegated) = (not.Operand, !isNegated);
                    break;

                // Its opposite holds only where the condition is known to be false, as that of the condition itself.
                case OrUnknown orUnknown:
                    (rule, isOrUnknown) = (orUnknown.Condition, !isNegated);
                    break;
                default:
                    return new Part(rule, isNegated, isOrUnknown);
            }
        }
    }

    /// <summary>The members, with those of groups of the same kind among them.</summary>
    public IEnumerable<Part> Members()
    {
        var isAll = IsAll;
        var isNegated = IsNegated;
        EquatableList<Rule> members = Rule is AllOf all ? all.Members : ((AnyOf)Rule).Members;
        return members
            .Select(member => Of(member, isNegated))
            .SelectMany(part => part.IsAll == isAll ? part.Members() : [part]);
    }
}
