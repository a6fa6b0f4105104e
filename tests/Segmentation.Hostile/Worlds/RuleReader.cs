using Segmentation.Customers;

namespace Segmentation.Hostile.Worlds;

/// <summary>Reads rules against one catalogue.</summary>
/// <param name="Catalogue">The names that rules can use.</param>
/// <param name="Options">Limits, and what can be named besides.</param>
internal sealed record RuleReader(Catalogue Catalogue, RuleTextOptions Options)
{
    /// <summary>Reads a rule.</summary>
    /// <param name="text">The text.</param>
    /// <param name="keywords">The language of keywords that is read besides English.</param>
    public ParsedRule Read(string text, RuleKeywords keywords) =>
        RuleText.Parse(text, Catalogue, Options with { Keywords = keywords });
}
