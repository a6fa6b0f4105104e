using Segmentation.Diagnostics;
using Segmentation.Rules.Checking;
using Segmentation.Rules.Lint;

namespace Segmentation.Rules.Json;

/// <content>What is checked once the structure is read, each with its place in the document.</content>
internal sealed partial class RuleJsonReader
{
    /// <summary>The checks of every rule; hints, when nothing is wrong.</summary>
    /// <returns>What the rule costs for one customer.</returns>
    private long Check(Rule rule, JsonPart root)
    {
        Bind(rule, root);
        if (_issues.Errors == 0)
        {
            CheckInFull(rule, root);
        }

        if (_issues.Errors > 0)
        {
            return 0;
        }

        var cost = CostOf(rule, root);
        if (_issues.Errors == 0)
        {
            LintWalk.Run(rule, new Reading(this, root));
        }

        return cost;
    }

    /// <summary>The checks that rules from C# go through as well.</summary>
    private void Bind(Rule rule, JsonPart root)
    {
        var log = new IssueLog();
        var scope = new CheckScope(_catalogue, _derived, Limits, log, root.Path)
        {
            Document = _places,
            MostErrors = JsonIssues.Most,
        };
        RuleBinder.Bind(rule, scope);
        _issues.Add(log.ToImmutable(), root);
    }

    /// <summary>The rule can be stored as text, too: that must be within the limits, to be read again.</summary>
    private void CheckInFull(Rule rule, JsonPart root)
    {
        // The canonical text has parentheses that only help the reader, unless they were too many for the usual limit.
        if (Limits.Nesting < RuleNesting.Default && RuleNesting.Printed(rule) is var levels && levels > Limits.Nesting)
        {
            _issues.Error(
                IssueCodes.TooDeep,
                root,
                $"written out in full the rule is nested {levels} levels deep, at most {Limits.Nesting} are allowed",
                "Use segments for its parts and refer to them.");
        }

        // Names in full are what a text can have more of; only where they may matter is the text written out.
        var most = (2L * root.Span.Length) + ((long)_nodes * _catalogue.LongestName);
        if (most <= Limits.Characters || rule.ToString().Length is var length && length <= Limits.Characters)
        {
            return;
        }

        _issues.Error(
            IssueCodes.RuleTooLong,
            root,
            $"written out in full the rule has {length} characters, at most {Limits.Characters} are allowed",
            "Use named lists, or segments for its parts.");
    }

    /// <summary>What a rule costs for one customer; too much is an error at its dearest condition.</summary>
    private long CostOf(Rule rule, JsonPart root)
    {
        var cost = RuleCosts.Of(rule, _catalogue);
        if (cost.Units > Limits.Cost)
        {
            _issues.Error(
                IssueCodes.TooCostly,
                root.At(cost.Dearest.Source) ?? root,
                $"the rule costs {cost.Units} units a customer, at most {Limits.Cost} are allowed; this condition costs {cost.DearestUnits}",
                "Use fewer conditions on events, or shorter filters.");
        }

        return cost.Units;
    }

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
