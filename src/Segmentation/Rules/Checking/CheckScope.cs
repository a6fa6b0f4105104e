using Segmentation.Customers;
using Segmentation.Diagnostics;

namespace Segmentation.Rules.Checking;

/// <summary>What the checks of one rule share: the catalogue, the limits, the issues and the place.</summary>
internal sealed class CheckScope(
    Catalogue catalogue, DerivedCatalogue derived, RuleLimits limits, IssueLog issues, IssueText subject)
{
    private TextSpan _source;

    public Catalogue Catalogue => catalogue;

    public DerivedCatalogue Derived => derived;

    public RuleLimits Limits => limits;

    /// <summary>How many conditions were met so far; the number of the present one.</summary>
    public int Conditions { get; private set; }

    /// <summary>How many operands calculations have besides their first; each counts like a condition.</summary>
    public int Operands { get; private set; }

    /// <summary>The stream whose fields can be named, inside a filter; null outside.</summary>
    public int? Stream { get; set; }

    /// <summary>
    /// The present place: the segment and the number of the condition. Literals of the rule never appear in it.
    /// </summary>
    public IssueText Place => Conditions == 0 ? subject : IssueText.Of($"{subject}, condition {Conditions}");

    /// <summary>Goes on to the next condition.</summary>
    public void Enter(Rule condition)
    {
        Conditions++;
        _source = condition.Source;
    }

    /// <summary>Counts the operands of a calculation.</summary>
    public void Calculate(int operands) => Operands += operands - 1;

    /// <summary>Goes back to the rule as a whole.</summary>
    public void Leave()
    {
        Conditions = 0;
        _source = default;
    }

    public void Error(IssueCode code, IssueText message, IssueText cure) => issues.Error(code, Place, message, cure, Span);

    public void Warning(IssueCode code, IssueText message, IssueText cure) => issues.Warning(code, Place, message, cure, Span);

    /// <summary>Where the present condition stands in the text of its rule, if it was read from one.</summary>
    private TextSpan? Span => _source.Length == 0 ? null : _source;
}
