namespace Segmentation.Rules;

/// <content>Lines: a rule that is too long for one, or that has remarks, is written with a member on each.</content>
internal sealed partial class RulePrinter
{
    private const int Step = 2;

    private static readonly RuleFormat Canonical = new() { Width = 0 };

    private readonly RuleFormat _format;
    private int _indent;

    /// <summary>
    /// Writes a rule with its remarks above. Those on all or any of several look like the first member's, which they are
    /// when the text is read again; so it is written as if they were.
    /// </summary>
    private void WriteWhole(Rule rule)
    {
        WriteRemarks(rule);
        WriteLines(rule, isBroken: _format.Width > 0 && rule is AllOf or AnyOf && rule.Comment.Length > 0);
    }

    /// <summary>Writes a rule on one line if it fits there, else on several.</summary>
    private void WriteLines(Rule rule, bool isBroken = false)
    {
        if (!isBroken && FitsOnLine(rule))
        {
            Write(rule);
            return;
        }

        switch (rule)
        {
            case AllOf all:
                WriteMembers(all.Members, "and");
                break;
            case AnyOf any:
                WriteMembers(any.Members, "or");
                break;
            case Not { Operand: var operand } when !Connectives.NegatesItself(operand):
                _text.Words("not ");
                WriteOperand(operand, operand is AllOf or AnyOf);
                break;
            default:
                Write(rule);
                break;
        }
    }

    private void WriteMembers(EquatableList<Rule> members, string joint)
    {
        for (var i = 0; i < members.Count; i++)
        {
            if (i > 0)
            {
                StartLine();
            }

            WriteRemarks(members[i]);
            if (i > 0)
            {
                _text.Joint(joint);
            }

            WriteOperand(members[i], isNeeded: members[i] is AnyOf);
        }
    }

    private void WriteOperand(Rule rule, bool isNeeded)
    {
        if (IsGrouped(rule, isNeeded))
        {
            WriteInParentheses(rule, hasRemarks: false);
        }
        else
        {
            WriteLines(rule);
        }
    }

    /// <param name="rule">What stands in the parentheses.</param>
    /// <param name="hasRemarks">Whether its own remarks are written too; those of an operand stand above it.</param>
    private void WriteInParentheses(Rule rule, bool hasRemarks)
    {
        _text.Raw("(");
        if (FitsOnLine(rule) && !(hasRemarks && _format.Width > 0 && HasRemark(rule)))
        {
            Write(rule);
        }
        else
        {
            _indent += Step;
            StartLine();
            if (hasRemarks)
            {
                WriteWhole(rule);
            }
            else
            {
                WriteLines(rule);
            }

            _indent -= Step;
            StartLine();
        }

        _text.Raw(")");
    }

    private void StartLine() => _text.StartLine(_indent);

    /// <summary>What is remarked on an operand, each line above it as a comment.</summary>
    private void WriteRemarks(Rule rule)
    {
        if (_format.Width == 0)
        {
            return;
        }

        for (var node = rule; node is not null; node = Below(node))
        {
            if (node.Comment.Length == 0)
            {
                continue;
            }

            foreach (var line in node.Comment.Split('\n'))
            {
                _text.Raw(line.Length == 0 ? "//" : "// " + line);
                StartLine();
            }
        }
    }

    /// <summary>
    /// Whether it can stand in the rest of the line: short enough, and without remarks that need lines of their own.
    /// </summary>
    private bool FitsOnLine(Rule rule)
    {
        if (_format.Width == 0)
        {
            return true;
        }

        if (HasRemarkInside(rule))
        {
            return false;
        }

        var flat = new RulePrinter(_isSparing, _format with { Width = 0 });
        flat._names.Follow(_names);
        flat.Write(rule);
        return _text.Column + flat._text.Column <= _format.Width;
    }

    private static bool HasRemark(Rule rule)
    {
        for (var node = rule; node is not null; node = Below(node))
        {
            if (node.Comment.Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether there are remarks on parts of it, which would be lost on one line.</summary>
    private static bool HasRemarkInside(Rule rule) => rule switch
    {
        AllOf all => all.Members.Any(HasRemarkAnywhere),
        AnyOf any => any.Members.Any(HasRemarkAnywhere),
        Not not => HasRemarkInside(not.Operand),
        OrUnknown orUnknown => HasRemarkInside(orUnknown.Condition),
        _ => RuleParts.FiltersOf(rule).Any(HasRemarkAnywhere),
    };

    private static bool HasRemarkAnywhere(Rule rule) => HasRemark(rule) || HasRemarkInside(rule);

    /// <summary>The one rule that a node stands around; its remarks are written together with the node's.</summary>
    private static Rule? Below(Rule rule) => rule switch
    {
        Not not => not.Operand,
        OrUnknown orUnknown => orUnknown.Condition,
        _ => null,
    };
}
