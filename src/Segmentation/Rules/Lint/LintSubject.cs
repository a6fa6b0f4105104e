using Segmentation.Customers;
using Segmentation.Diagnostics;

namespace Segmentation.Rules.Lint;

/// <summary>What lints look at besides the rule, and where their findings go.</summary>
internal abstract class LintSubject(Catalogue catalogue, DerivedCatalogue derived, LintPolicy policy)
{
    public Catalogue Catalogue { get; } = catalogue;

    public DerivedCatalogue Derived { get; } = derived;

    /// <summary>Which hints are given, and how serious they are.</summary>
    public LintPolicy Policy { get; } = policy;

    /// <summary>The text the rule was read from just now; null when it is not at hand. Only then are there fixes.</summary>
    public virtual string? Text => null;

    /// <summary>Where a text literal stands in the text; null when it is not at hand or stands there twice.</summary>
    /// <param name="within">The condition.</param>
    /// <param name="value">What the literal says.</param>
    public virtual TextSpan? LiteralSpan(TextSpan within, string value) => null;

    /// <summary>Takes a finding.</summary>
    /// <param name="finding">What and how serious.</param>
    /// <param name="condition">The number of the condition in the rule, from 1; 0 for the whole rule.</param>
    public abstract void Take(LintFinding finding, int condition);
}

/// <summary>What a lint found.</summary>
internal sealed record LintFinding(
    IssueCode Code, IssueSeverity Severity, TextSpan Span, IssueText Message, IssueText Cure, EquatableList<TextFix> Fixes);
