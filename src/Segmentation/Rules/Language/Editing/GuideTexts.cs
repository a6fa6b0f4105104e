namespace Segmentation.Rules.Language.Editing;

/// <summary>The fixed parts of the text for authors of rules, in one language.</summary>
internal sealed record GuideTexts
{
    public required string Introduction { get; init; }

    public required string Grammar { get; init; }

    public required string Names { get; init; }

    public required string Attributes { get; init; }

    public required string Facets { get; init; }

    public required string Streams { get; init; }

    public required string Derived { get; init; }

    public required string Lists { get; init; }

    public required string Regions { get; init; }

    public required string Segments { get; init; }

    public required string Ladders { get; init; }

    public required string Predicates { get; init; }

    public required string Values { get; init; }

    public required string MoreValues { get; init; }

    public required string LeftOut { get; init; }

    public required string FacetOfValue { get; init; }

    public required string FacetOfCount { get; init; }

    public required string FacetOfRecency { get; init; }

    public required string FacetOfTenure { get; init; }

    public required string FacetOfAge { get; init; }

    public required string FacetOfAffinity { get; init; }

    public required string FacetOfRole { get; init; }

    public required string Windows { get; init; }

    public required string Examples { get; init; }

    public required string Mistakes { get; init; }

    public required string Wrong { get; init; }

    public required string Thousands { get; init; }

    public required string Unquoted { get; init; }

    public required string LastIsUnclear { get; init; }

    public required string JoinedUnit { get; init; }

    public required string NegatedText { get; init; }

    public required string WindowFirst { get; init; }

    public required string NegatedWithUnknown { get; init; }
}
