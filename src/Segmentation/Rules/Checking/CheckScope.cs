using Segmentation.Customers;
using Segmentation.Diagnostics;

namespace Segmentation.Rules.Checking;

/// <summary>What the checks of one rule share: the catalogue, the limits, the issues and the place.</summary>
internal sealed class CheckScope(
    Catalogue catalogue, DerivedCatalogue derived, RuleLimits limits, IssueLog issues, IssueText subject)
{
    private SourcePosition _here;

    public Catalogue Catalogue => catalogue;

    public DerivedCatalogue Derived => derived;

    public RuleLimits Limits => limits;

    /// <summary>
    /// Where the parts of the rule stand in the document that it was read from, by reference: rules, quantities,
    /// windows, and names as they were given. Null when it was not read from one.
    /// </summary>
    public IReadOnlyDictionary<object, IDocumentPlace>? Document { get; init; }

    /// <summary>How many errors are worth looking for.</summary>
    public int MostErrors { get; init; } = int.MaxValue;

    public bool HasEnoughErrors => issues.Errors >= MostErrors;

    /// <summary>How many conditions were met so far; the number of the present one.</summary>
    public int Conditions { get; private set; }

    /// <summary>How many operands calculations have besides their first; each counts like a condition.</summary>
    public int Operands { get; private set; }

    /// <summary>The stream whose fields can be named, inside a filter; null outside.</summary>
    public int? Stream { get; set; }

    /// <summary>Goes on to the next condition.</summary>
    /// <returns>Where to <see cref="Return"/> to after it.</returns>
    public SourcePosition Enter(Rule condition)
    {
        Conditions++;
        var outer = Enter((object)condition);
        _here = _here with { Source = condition.Source };
        return outer;
    }

    /// <summary>Goes into a part of a condition.</summary>
    /// <returns>Where to <see cref="Return"/> to after it.</returns>
    public SourcePosition Enter(object part)
    {
        var outer = _here;
        _here = _here with { Place = PlaceOf(part) };
        return outer;
    }

    public void Return(SourcePosition position) => _here = position;

    /// <summary>Counts the operands of a calculation.</summary>
    public void Calculate(int operands) => Operands += operands - 1;

    /// <summary>Goes back to the rule as a whole.</summary>
    public void Leave()
    {
        Conditions = 0;
        _here = default;
    }

    /// <summary>Reports an error.</summary>
    /// <param name="code">Which.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="cure">What to do.</param>
    /// <param name="at">The part or the name that is wrong; null for the part that was entered.</param>
    public void Error(IssueCode code, IssueText message, IssueText cure, object? at = null)
    {
        var (place, span) = Locate(at);
        issues.Error(code, place, message, cure, span);
    }

    public void Warning(IssueCode code, IssueText message, IssueText cure, object? at = null)
    {
        var (place, span) = Locate(at);
        issues.Warning(code, place, message, cure, span);
    }

    private IDocumentPlace? PlaceOf(object part) => Document?.GetValueOrDefault(part) ?? _here.Place;

    /// <summary>
    /// The place in the document; else the segment and the number of the condition, and where the condition stands in
    /// the text of its rule, if it was read from one. Literals of the rule never appear in it.
    /// </summary>
    private (IssueText Place, TextSpan? Span) Locate(object? part)
    {
        if ((part is null ? _here.Place : PlaceOf(part)) is { } place)
        {
            return (place.Path, place.Span);
        }

        return (
            Conditions == 0 ? subject : IssueText.Of($"{subject}, condition {Conditions}"),
            _here.Source.Length == 0 ? null : _here.Source);
    }
}
