using System.Globalization;
using System.Text;
using Segmentation.Diagnostics;

namespace Segmentation.Rules.Lint;

/// <summary>A text value that holds what nobody sees: spaces at an end, two in a row, invisible characters, those that change the
/// order in which it is shown, letters of another script that look like those around them.</summary>
internal sealed class MistypedTextLint() : RuleLint(new LintCode(IssueCodes.MistypedText, IssueSeverity.Warning))
{
    public override void Visit(Rule rule, LintWalk walk)
    {
        foreach (var literal in new ConditionTexts(rule))
        {
            if (ProblemOf(literal.Value) is { } problem)
            {
                Report(problem, literal.Value, rule, walk);
            }
        }

        if (NameIn(rule) is { } name && ProblemOf(name) is { } inName)
        {
            Report(inName, name, rule, walk);
        }

        // Part of a value may begin or end with a space on purpose.
        if (rule is TextMatch { Part.Value: var part } && CharacterProblem(part) is { } inPart)
        {
            Report(inPart, part, rule, walk);
        }
    }

    /// <summary>A sample or an interest: the one draws by its characters, the other is compared.</summary>
    private static string? NameIn(Rule rule) =>
        rule is InSample sample ? sample.Name : ConditionParts.SubjectOf(rule) is AffinityFor affinity ? affinity.Interest : null;

    private static void Report(string problem, string value, Rule rule, LintWalk walk)
    {
        var span = walk.SpanOf(rule, value);
        var clean = Cleaned(value, isPart: rule is TextMatch);
        walk.Report(
            IssueCodes.MistypedText,
            span,
            IssueText.Of($"the text {problem}"),
            "Texts are compared character by character: write it as the data do.",
            walk.HasText(rule) && span != rule.Source && clean.Length > 0
                ? [new TextFix(span, TextLiterals.Quote(clean))]
                : []);
    }

    private static string? ProblemOf(string value)
    {
        if (value.Length == 0)
        {
            return null;
        }

        return char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]) ? "begins or ends with a space"
            : HasDoubleSpace(value) ? "has two spaces in a row"
            : CharacterProblem(value);
    }

    private static string? CharacterProblem(string value) => Ascii.IsValid(value) ? null
        : TurningCharacters.FirstIn(value) >= 0 ? "has a character that changes the order in which it is shown"
        : HasInvisible(value) ? "has an invisible character or an unusual space"
        : Lookalikes.FirstIn(value) >= 0 ? "mixes scripts: a letter only looks like a Latin one"
        : null;

    private static bool HasDoubleSpace(string value)
    {
        for (var i = 1; i < value.Length; i++)
        {
            if (char.IsWhiteSpace(value[i]) && char.IsWhiteSpace(value[i - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasInvisible(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (IsInvisible(value, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A format character, or a space that is neither the plain nor the ideographic one.</summary>
    /// <remarks>Joiners belong to emoji and to Indic and Arabic words: only beside plain letters are they a slip.</remarks>
    private static bool IsInvisible(string value, int index)
    {
        var c = value[index];
        return c switch
        {
            ' ' or '\u3000' => false,
            '\u200C' or '\u200D' => !IsJoined(value, index - 1) || !IsJoined(value, index + 1),
            _ => char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format,
        };
    }

    /// <summary>Whether a joiner can stand beside the character: neither the end, nor ASCII, nor a space.</summary>
    private static bool IsJoined(string value, int index) =>
        index >= 0 && index < value.Length && value[index] > '\u02FF' && !char.IsWhiteSpace(value[index]);

    private static string Cleaned(string value, bool isPart)
    {
        var clean = new StringBuilder(value.Length);
        var latin = Lookalikes.InLatin(value);
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsWhiteSpace(value[i]))
            {
                var repeats = !isPart && i > 0 && char.IsWhiteSpace(value[i - 1]);
                clean.Append(repeats ? "" : value[i] == '\u3000' ? "\u3000" : " ");
            }
            else if (!IsInvisible(value, i))
            {
                clean.Append(latin[i]);
            }
        }

        return isPart ? clean.ToString() : clean.ToString().Trim();
    }
}
