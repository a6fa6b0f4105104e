using Segmentation.Diagnostics;

namespace Segmentation.Rules.Lint;

/// <summary><c>not x or unknown</c> reads as <c>not (x or unknown)</c>: what is unknown is left out, not taken in.</summary>
/// <remarks>Only where a text has no parentheses: with them the author said so, and so did one who wrote C#.</remarks>
internal sealed class UnknownInsideNotLint() : RuleLint(new LintCode(IssueCodes.UnknownInsideNot, IssueSeverity.Warning))
{
    public override void Visit(Rule rule, LintWalk walk)
    {
        if (rule is Not { Operand: OrUnknown { Condition: var condition } inner }
            && walk.HasText(rule)
            && !walk.Text(rule.Source.Start, inner.Source.Start).ContainsAny('(', '（'))
        {
            var grouped = new TextFix(rule.Source, rule.ToString());
            walk.Report(
                IssueCodes.UnknownInsideNot,
                rule.Source,
                "the 'not' includes the 'or unknown': what is unknown is left out",
                "Turn the condition round and keep 'or unknown' at its end; or write parentheses after 'not' when it is meant.",
                ConditionParts.Opposite(condition) is { } opposite
                    ? [new TextFix(rule.Source, new OrUnknown(opposite).ToString()), grouped]
                    : [grouped]);
        }
    }
}
