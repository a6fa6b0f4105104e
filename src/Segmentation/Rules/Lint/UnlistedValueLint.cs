using System.Collections.Immutable;
using Segmentation.Customers;
using Segmentation.Diagnostics;

namespace Segmentation.Rules.Lint;

/// <summary>A value that is none of those that the model says the quantity can have.</summary>
internal sealed class UnlistedValueLint() : RuleLint(new LintCode(IssueCodes.UnlistedValue, IssueSeverity.Warning))
{
    public override void Visit(Rule rule, LintWalk walk)
    {
        if (rule is not (Comparison or OneOf or SetMatch) || walk.Subject is not { } subject)
        {
            return;
        }

        if (walk.Declared is { } definition)
        {
            if (!definition.Values.IsEmpty)
            {
                Check(rule, subject, definition.Values, definition, walk);
            }
        }
        else if (subject is AttributeQuantity derived && walk.Stream is null && walk.Derived.Find(derived.Key) is { Levels.Count: > 0 } ladder)
        {
            Check(rule, subject, ladder.Levels, null, walk);
        }
    }

    private static void Check(
        Rule rule, Quantity subject, IReadOnlyList<string> values, AttributeDefinition? definition, LintWalk walk)
    {
        foreach (var literal in new ConditionTexts(rule))
        {
            if (IsListed(literal.Value, values, definition))
            {
                continue;
            }

            var aliases = definition?.ValueAliases ?? ImmutableDictionary<string, string>.Empty;
            var best = Suggestions.Nearest(literal.Value, values.Concat(aliases.Keys));
            var span = walk.SpanOf(rule, literal.Value);
            walk.Report(
                IssueCodes.UnlistedValue,
                span,
                $"the value is none of the {values.Count} that '{QuantityFacts.NameOf(subject)}' can have",
                best is null ? IssueText.Of($"Values are exact: {Some(values)}.") : IssueText.Of($"Did you mean '{best}'?"),
                best is not null && walk.HasText(rule) && span != rule.Source
                    ? [new TextFix(span, TextLiterals.Quote(best))]
                    : []);
        }
    }

    private static bool IsListed(string value, IReadOnlyList<string> values, AttributeDefinition? definition)
    {
        var meant = definition?.ValueAliases.GetValueOrDefault(value, value) ?? value;
        var comparison = definition is { IgnoresCase: true } ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        foreach (var listed in values)
        {
            if (string.Equals(listed, meant, comparison))
            {
                return true;
            }
        }

        return false;
    }

    private static string Some(IReadOnlyList<string> values)
    {
        const int Most = 6;
        var some = string.Join(", ", values.Take(Most).Select(value => $"'{value}'"));
        return values.Count > Most ? some + ", …" : some;
    }
}
