using Segmentation.Customers;
using Segmentation.Rules.Json;

namespace Segmentation;

/// <summary>Reads and writes rules as JSON, for form builders and for storage.</summary>
/// <remarks>
/// <para>Every rule has one document, and reading it gives an equal rule with the same comments. The schema is in
/// <c>docs/rule.schema.json</c>.</para>
/// <para>Never throws for what a document says: the result carries issues with codes, places such as
/// <c>$.all[2].value</c>, spans and cures. The same document and catalogue give the same result on every machine;
/// nothing of a document is kept.</para>
/// </remarks>
/// <threadsafety>Stateless; safe to call from any thread.</threadsafety>
public static class RuleJson
{
    /// <summary>Writes a rule on one line.</summary>
    /// <param name="rule">The rule; names are written as they stand in it, so that a rule that was read has the keys of
    /// the catalogue.</param>
    /// <returns>The one document of that rule and its comments.</returns>
    public static string Write(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return RuleJsonWriter.Document(rule, isIndented: false);
    }

    /// <summary>Writes a rule over several lines, with two spaces for each level.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The document of <see cref="Write"/> with line breaks.</returns>
    public static string WriteIndented(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return RuleJsonWriter.Document(rule, isIndented: true);
    }

    /// <summary>Reads one rule.</summary>
    /// <param name="json">The document, at most 8 times <see cref="RuleLimits.Characters"/> long.</param>
    /// <param name="catalogue">The names that the rule can use; aliases are replaced by keys.</param>
    /// <param name="options">Limits and further names; null for the default.</param>
    /// <returns>The rule, or what is wrong with the document. Spans are in UTF-16 units.</returns>
    public static ParsedRule Parse(string json, Catalogue catalogue, RuleTextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(catalogue);
        return RuleJsonReader.Read(json, catalogue, options ?? RuleTextOptions.Default);
    }

    /// <summary>Reads one rule from UTF-8.</summary>
    /// <param name="utf8Json">The document, without a byte order mark.</param>
    /// <param name="catalogue">The names that the rule can use; aliases are replaced by keys.</param>
    /// <param name="options">Limits and further names; null for the default.</param>
    /// <returns>The rule, or what is wrong with the document. Spans are in UTF-16 units of its text.</returns>
    public static ParsedRule Parse(
        ReadOnlySpan<byte> utf8Json, Catalogue catalogue, RuleTextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return RuleJsonReader.Read(utf8Json, catalogue, options ?? RuleTextOptions.Default);
    }
}
