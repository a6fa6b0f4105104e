using System.Text.RegularExpressions;
using Segmentation.Diagnostics;

namespace Segmentation.Rules.Lint;

/// <summary>A text that looks like a date or an amount: texts are equal or not, they do not compare by size.</summary>
/// <remarks>Plain digits are no sign: post codes, member numbers and sizes are texts on purpose.</remarks>
internal sealed partial class NumberAsTextLint() : RuleLint(new LintCode(IssueCodes.NumberAsText, IssueSeverity.Info))
{
    public override void Visit(Rule rule, LintWalk walk)
    {
        foreach (var literal in new ConditionTexts(rule))
        {
            if (literal.Value is [var first, _, ..] && IsStart(first) && walk.Declared is null or { Values.IsEmpty: true }
                && LooksLikeNumber().IsMatch(literal.Value))
            {
                walk.Report(
                    IssueCodes.NumberAsText,
                    walk.SpanOf(rule, literal.Value),
                    "a text that looks like a date or an amount is compared letter by letter",
                    "Declare the attribute as a date, a number or money in the model when it holds such values.");
            }
        }
    }

    private static bool IsStart(char c) => char.IsAsciiDigit(c) || c is '-' or '$' or '€' or '£' or '¥' or '￥';

    /// <summary>A date with strokes or points; a number with a point, thousands, percent or a sign of currency.</summary>
    [GeneratedRegex(
        @"^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|-?[$€£¥￥]\d[\d,.]*|-?\d+(?:\.\d+)?[%％元€]|-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+\.\d+)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex LooksLikeNumber();
}
