using Segmentation.Rules.Language.Lexing;
using Segmentation.Rules.Lint;

namespace Segmentation.Rules.Language.Parsing;

/// <content>Hints on a sound rule, with their places in the text.</content>
internal sealed partial class RuleParser
{
    /// <summary>Where a text literal stands among the tokens of a condition; null when it does not, or does twice.</summary>
    private TextSpan? LiteralSpan(TextSpan within, string value)
    {
        TextSpan? found = null;
        foreach (var token in _tokens)
        {
            var isLiteral = token.Is(TokenKind.Text) && token.Start >= within.Start && token.End <= within.End;
            if (!isLiteral || QuotedText.Value(_text.AsSpan(token.Start, token.Length)) != value)
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = token.Span;
        }

        return found;
    }

    /// <summary>The text as lints see it.</summary>
    private sealed class Reading(RuleParser parser) : LintSubject(parser._catalogue, parser._derived, parser._options.Lints)
    {
        public override string Text => parser._text;

        public override TextSpan? LiteralSpan(TextSpan within, string value) => parser.LiteralSpan(within, value);

        public override void Take(LintFinding finding, int condition) => parser._issues.Hint(
            finding.Code, finding.Severity, finding.Span, finding.Message, finding.Cure, [.. finding.Fixes]);
    }
}
