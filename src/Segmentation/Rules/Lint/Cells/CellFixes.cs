using Segmentation.Diagnostics;

namespace Segmentation.Rules.Lint.Cells;

/// <summary>Changes of the text that cure a finding, where it is clear what is meant.</summary>
internal static class CellFixes
{
    public static TextFix[] Of(CellFinding finding, LintWalk walk)
    {
        if (!walk.HasText(finding.Part))
        {
            return [];
        }

        if (finding.Group is null)
        {
            return Alone(finding.Part, walk);
        }

        if (finding.Code == IssueCodes.ChangesNothing)
        {
            return Removal(finding.Part, MembersOf(finding.Group), walk) is { } removal ? [removal] : [];
        }

        var isWhole = finding.Members.Count == MembersOf(finding.Group).Count && finding.Group.Source.Length > 0;
        Rule? meant = isWhole ? AsList(finding) ?? AsKnown(finding) : null;
        return meant is null ? [] : [new TextFix(finding.Group.Source, meant.ToString())];
    }

    /// <summary>What is true wherever a quantity is known says that it is known.</summary>
    private static KnownTest? AsKnown(CellFinding finding) =>
        finding is { IsEverywhere: false, Axis.Quantity: { } quantity } && finding.Code == IssueCodes.TrueForEveryValue
            ? new KnownTest(quantity, isKnown: true)
            : null;

    /// <summary>Ends in the right order, and percent as a part of 1.</summary>
    private static TextFix[] Alone(Rule part, LintWalk walk)
    {
        Rule? meant = part switch
        {
            Between between when LiteralOrder.IsReversed(between.Low, between.High) =>
                new Between(between.Quantity, between.High, between.Low),
            Comparison { Left: ShareOf or AffinityFor { IsShare: true }, Right: NumberLiteral { Value: > 1 and <= 100 } percent } c =>
                new Comparison(c.Left, c.Operator, new NumberLiteral(percent.Value / 100)),
            _ => null,
        };
        return meant is not null && IsAffirmed(part, walk) ? [new TextFix(part.Source, meant.ToString())] : [];
    }

    /// <summary>Whether the text of the condition has no negation of its own, as <c>not between</c> has.</summary>
    private static bool IsAffirmed(Rule part, LintWalk walk)
    {
        var text = walk.Text(part.Source.Start, part.Source.End);
        return !text.Contains("not", StringComparison.OrdinalIgnoreCase) && !text.Contains('不');
    }

    /// <summary><c>= a and = b</c> means one of the two, <c>!= a or != b</c> none of them.</summary>
    private static Rule? AsList(CellFinding finding)
    {
        var wanted = finding.Code == IssueCodes.NeverTrue ? ComparisonOperator.Equal : ComparisonOperator.NotEqual;
        var literals = new List<Literal>(finding.Members.Count);
        foreach (var member in finding.Members)
        {
            if (member is not Comparison { Right: TextLiteral or NumberLiteral or DateLiteral } comparison || comparison.Operator != wanted)
            {
                return null;
            }

            literals.Add((Literal)comparison.Right);
        }

        var list = new OneOf(((Comparison)finding.Members[0]).Left, [.. literals]);
        return wanted == ComparisonOperator.Equal ? list : new Not(list);
    }

    /// <summary>Takes a member out with the word that joins it, when nothing else stands between it and its neighbour.</summary>
    private static TextFix? Removal(Rule part, EquatableList<Rule> members, LintWalk walk)
    {
        var index = 0;
        while (index < members.Count && !ReferenceEquals(members[index], part))
        {
            index++;
        }

        // What changes nothing may stand deeper, as a part of a member.
        if (index == members.Count)
        {
            return null;
        }

        var span = index == 0
            ? TextSpan.Between(part.Source.Start, members[1].Source.Start)
            : TextSpan.Between(members[index - 1].Source.End, part.Source.End);
        var joint = index == 0
            ? walk.Text(part.Source.End, members[1].Source.Start)
            : walk.Text(members[index - 1].Source.End, part.Source.Start);
        foreach (var c in joint)
        {
            if (!char.IsLetter(c) && !char.IsWhiteSpace(c))
            {
                return null;
            }
        }

        return new TextFix(span, "");
    }

    private static EquatableList<Rule> MembersOf(Rule group) => group is AllOf all ? all.Members : ((AnyOf)group).Members;
}
