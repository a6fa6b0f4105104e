using System.Collections.Immutable;
using Segmentation.Diagnostics;

namespace Segmentation.Rules.Lint;

/// <summary>One way in which a sound rule can be odd; it looks at one part of the rule at a time.</summary>
/// <param name="codes">The codes it reports.</param>
internal abstract class RuleLint(params ImmutableArray<LintCode> codes)
{
    public ImmutableArray<LintCode> Codes { get; } = codes;

    /// <summary>Looks at a connective or a condition; the walk says where it stands.</summary>
    public abstract void Visit(Rule rule, LintWalk walk);
}

/// <summary>A code that lints report, and how serious it is unless the policy says otherwise.</summary>
internal sealed record LintCode(IssueCode Code, IssueSeverity Severity);
