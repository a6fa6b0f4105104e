using Segmentation.Rules.Lint;

namespace Segmentation.Rules.Json;

/// <content>Hints on a sound rule, with their places in the document.</content>
internal sealed partial class RuleJsonReader
{
    /// <summary>The document as lints see it: they offer no changes of its text, which is not in the rule language.</summary>
    private sealed class Reading(RuleJsonReader reader, JsonPart root)
        : LintSubject(reader._catalogue, reader._derived, reader._options.Lints)
    {
        public override TextSpan? LiteralSpan(TextSpan within, string value) => root.At(within)?.TextOf(value)?.Span;

        public override void Take(LintFinding finding, int condition)
        {
            var part = root.At(finding.Span) ?? root;
            reader._issues.Hint(finding.Code, finding.Severity, part, finding.Message, finding.Cure);
        }
    }
}
