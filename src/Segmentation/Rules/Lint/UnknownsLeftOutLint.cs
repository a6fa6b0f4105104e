using Segmentation.Customers;
using Segmentation.Diagnostics;

namespace Segmentation.Rules.Lint;

/// <summary>A negative condition on what may be unknown, without a word on who is unknown: they are left out.</summary>
/// <remarks>Decided is it by <c>or unknown</c>, or by another condition on the same quantity beside it that asks whether it is known
/// or is not negative, for that leaves the unknown out anyway.</remarks>
internal sealed class UnknownsLeftOutLint() : RuleLint(new LintCode(IssueCodes.UnknownsLeftOut, IssueSeverity.Warning))
{
    public override void Visit(Rule rule, LintWalk walk)
    {
        if (IsNegative(rule, walk.IsNegated) && UnknownOf(rule, walk) is { } quantity
            && !IsDecided(quantity, walk) && !IsSaidBefore(rule, quantity, walk))
        {
            var name = QuantityFacts.NameOf(quantity);
            var outer = walk.Parent as Not ?? rule;
            walk.Report(
                IssueCodes.UnknownsLeftOut,
                outer.Source.Length == 0 ? rule.Source : outer.Source,
                walk.Stream is null
                    ? IssueText.Of($"customers whose '{name}' is unknown are left out by this negative condition")
                    : IssueText.Of($"events whose '{name}' is unknown do not match this negative condition"),
                IssueText.Of($"Take them in with 'or unknown', or say '{name} is known' beside it when it is meant."),
                walk.HasText(rule) ? FixesOf(rule, quantity, walk) : []);
        }
    }

    /// <summary>Says what something is not, so that a reader expects everything else.</summary>
    private static bool IsNegative(Rule rule, bool isNegated) => rule switch
    {
        Comparison { Operator: ComparisonOperator.NotEqual } or SetMatch { Kind: SetMatchKind.None } => !isNegated,
        WithinDistance or InsidePolygon or InsideRegion => isNegated,
        KnownTest => false,
        _ => isNegated && ConditionParts.SubjectOf(rule) is not null,
    };

    /// <summary>The quantity of a condition that may be unknown; null when none may.</summary>
    private static Quantity? UnknownOf(Rule rule, LintWalk walk)
    {
        var subject = walk.Subject ?? PositionOf(walk.Catalogue);
        if (walk.MayBeUnknown(subject))
        {
            return subject;
        }

        return ConditionParts.OtherOf(rule) is { } other && walk.MayBeUnknown(other) ? other : null;
    }

    /// <summary>What is unknown where a position is, by a name that a text can say.</summary>
    private static Quantity PositionOf(Catalogue catalogue) => catalogue.FindRole(AttributeRole.Latitude) is { } latitude
        ? new AttributeQuantity(latitude.Key)
        : new RoleQuantity(AttributeRole.Latitude);

    private static bool IsDecided(Quantity quantity, LintWalk walk)
    {
        var isNegated = false;
        foreach (var above in walk.Above)
        {
            switch (above)
            {
                case OrUnknown:
                    return true;
                case Not:
                    isNegated = !isNegated;
                    break;
                case AllOf all when DecidesAny(all.Members, quantity, isAll: !isNegated, walk):
                case AnyOf any when DecidesAny(any.Members, quantity, isAll: isNegated, walk):
                    return true;
            }
        }

        return false;
    }

    private static bool DecidesAny(EquatableList<Rule> members, Quantity quantity, bool isAll, LintWalk walk)
    {
        foreach (var member in members)
        {
            if (Decides(member, quantity, isAll, walk))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Asks whether the quantity is known; where all are needed, leaves the unknown out by saying what it is; where any is
    /// enough, takes the unknown in.</summary>
    private static bool Decides(Rule member, Quantity quantity, bool isAll, LintWalk walk)
    {
        if (!isAll && member is OrUnknown { Condition: var condition })
        {
            return ConditionParts.SubjectOf(condition is Not not ? not.Operand : condition) is { } included
                && walk.IsKnownWith(included, quantity);
        }

        if (member is Not { Operand: KnownTest negated })
        {
            member = negated;
        }

        if (quantity is RecencyFacet && AsksForEvents(member, walk))
        {
            return true;
        }

        return ConditionParts.SubjectOf(member) is { } subject
            && (member is KnownTest || (isAll && !IsNegative(member, walk.IsNegated)))
            && walk.IsKnownWith(subject, quantity);
    }

    /// <summary>Says something of how many events there are, without which recency is unknown.</summary>
    private static bool AsksForEvents(Rule member, LintWalk walk) => member switch
    {
        EventTest test => test.Events.Stream == Streams.OfValue(walk.Catalogue)?.Key,
        Comparison { Left: FrequencyFacet } => true,
        Comparison { Left: CountOf count } => count.Events.Stream == Streams.OfValue(walk.Catalogue)?.Key,
        _ => false,
    };

    /// <summary>Whether an earlier member of the same group has the same hint about the same quantity: once is enough.</summary>
    private static bool IsSaidBefore(Rule rule, Quantity quantity, LintWalk walk)
    {
        var above = walk.Above;
        var member = walk.Parent is Not ? above[^1] : rule;
        var group = walk.Parent is Not ? (above.Length > 1 ? above[^2] : null) : walk.Parent;
        var members = group switch { AllOf all => all.Members, AnyOf any => any.Members, _ => null };
        for (var i = 0; i < members?.Count && !ReferenceEquals(members[i], member); i++)
        {
            var (other, isNegated) = members[i] is Not not ? (not.Operand, !IsNegatedAbove(walk)) : (members[i], IsNegatedAbove(walk));
            if (IsNegative(other, isNegated) && ConditionParts.SubjectOf(other) is { } said && walk.IsKnownWith(said, quantity))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the group that the present condition is a member of is negated.</summary>
    private static bool IsNegatedAbove(LintWalk walk) => walk.IsNegated ^ (walk.Parent is Not);

    private static TextFix[] FixesOf(Rule rule, Quantity quantity, LintWalk walk)
    {
        if (walk.Parent is not Not outer)
        {
            return walk.IsNegated ? [] : [new TextFix(new TextSpan(rule.Source.End, 0), " or unknown")];
        }

        var isPlain = walk.Above.Length < 2 || walk.Above[^2] is AllOf or AnyOf;
        if (!isPlain || outer.Source.Length == 0)
        {
            return [];
        }

        Rule fixedRule = ConditionParts.Opposite(rule) is { } opposite
            ? new OrUnknown(opposite)
            : new AnyOf([outer, new KnownTest(quantity, isKnown: false)]);
        var text = fixedRule is AnyOf ? $"({fixedRule})" : fixedRule.ToString();
        return [new TextFix(outer.Source, text)];
    }
}
