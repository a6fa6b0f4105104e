using System.Collections.Immutable;
using Segmentation.Diagnostics;
using Segmentation.Examples;
using Segmentation.Tests.Diagnostics;

namespace Segmentation.Tests.Rules.Language;

/// <summary>The examples of docs/errors.md in the rule language and as JSON, read from the page as they stand there.</summary>
internal static class ErrorTexts
{
    /// <summary>Stands on the page for a character that nobody would see.</summary>
    private const string Invisible = "\u27E8U+200B\u27E9";

    private static readonly RuleTextOptions Short = new() { Limits = new RuleLimits { Characters = 40 } };

    private static readonly RuleTextOptions Cheap = new() { Limits = new RuleLimits { Cost = 30 } };

    private static readonly ImmutableDictionary<string, ErrorPage.Entry> Entries = ErrorPage.Read().Entries
        .Where(entry => entry.RightText is not null)
        .ToImmutableDictionary(entry => entry.Code, StringComparer.Ordinal);

    /// <summary>Gets the codes whose texts are in Dynamic LINQ.</summary>
    public static ImmutableArray<string> InDynamicLinq { get; } = ["SEG1160", "SEG1161", "SEG1162", "SEG1163", "SEG1164", "SEG1165"];

    /// <summary>Gets the codes whose examples are texts.</summary>
    public static IEnumerable<string> Codes => Entries.Keys;

    public static ParsedRule Wrong(string code) => Parse(code, Entries[code].Wrong!);

    public static ParsedRule Right(string code) => Parse(code, Entries[code].RightText!);

    private static ParsedRule Parse(string code, IReadOnlyList<string> lines)
    {
        var text = string.Join('\n', lines).Replace(Invisible, "\u200B", StringComparison.Ordinal);
        return InDynamicLinq.Contains(code) ? DynamicLinqRules.Parse(text, Shop.Model)
            : code == IssueCodes.DoesNotTranslate.Id ? AsQuery(text)
            : lines[0].StartsWith('{') ? RuleJson.Parse(text, Shop.Model.Catalogue)
            : RuleText.Parse(text, Shop.Model.Catalogue, code == IssueCodes.RuleTooLong.Id ? Short : code == IssueCodes.TooCostly.Id ? Cheap : null);
    }

    private static ParsedRule AsQuery(string text)
    {
        var rule = Shop.Model.Parse(text);
        var translated = rule.ToQuery(Shop.Model, new RuleQuery<Shopper>(Shop.Now));
        return new ParsedRule(translated.Success ? rule : null, translated.Issues);
    }
}
