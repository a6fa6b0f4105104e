using System.Globalization;
using Segmentation.Hostile.Worlds;

namespace Segmentation.Hostile.Checks;

/// <summary>Asks what an input was taken for; each question answers with what is wrong, or nothing.</summary>
internal sealed class Meaning(HostileWorld world, ParsedRule parsed, string text)
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    /// <summary>Gets the replacements that are offered, the likeliest first.</summary>
    public IEnumerable<string> Fixes => parsed.Issues.SelectMany(issue => issue.Fixes).Select(fix => fix.Replacement);

    public bool Has(IssueSeverity severity) => parsed.Issues.Any(issue => issue.Severity == severity);

    public bool Has(string code) => parsed.Issues.Any(issue => issue.Code == code);

    public bool Tells(string words) => parsed.Issues.SelectMany(issue => new[] { issue, issue.In(Chinese) })
        .Any(issue => issue.ToString().Contains(words, StringComparison.Ordinal));

    /// <summary>A condition with a name.</summary>
    public IEnumerable<string> Expect(string what, bool isMet) => isMet ? [] : [$"{what} is missing: {Answers.Of(parsed)}"];

    /// <summary>The issues do not repeat a value of the rule.</summary>
    public IEnumerable<string> DoesNotTell(string value) => Expect("discretion", !Tells(value));

    /// <summary>The rule prints in a certain way.</summary>
    public IEnumerable<string> IsPrinted(string form) => Expect($"the rule {form}", parsed.Rule?.ToString() == form);

    /// <summary>The rule compares with exactly this text.</summary>
    public IEnumerable<string> Holds(string value) => IsPrinted($"city = \"{value}\"");

    /// <summary>The text is refused, and the first error is about these words.</summary>
    public IEnumerable<string> IsRefusedAt(string words)
    {
        var first = parsed.Issues.FirstOrDefault(issue => issue.Severity == IssueSeverity.Error)?.Span;
        var place = first is { } span ? text.Substring(span.Start, span.Length) : null;
        return place == words ? [] : [$"refused at '{place}' instead of '{words}'"];
    }

    /// <summary>The rule has a truth for a shopper.</summary>
    public IEnumerable<string> Is(Truth truth, HostileShopper shopper)
    {
        if (parsed.Rule is not { } rule)
        {
            return [$"the rule is refused: {Answers.Of(parsed)}"];
        }

        var actual = HostileWorld.Evaluate(world.EngineOf(rule), shopper).Truth;
        return actual == truth ? [] : [$"{actual} instead of {truth}"];
    }

    /// <summary>Another text still reads as it would alone.</summary>
    public IEnumerable<string> Reads(string another, string printed)
    {
        var other = world.Read(another).Rule?.ToString();
        return other == printed ? [] : [$"'{another}' reads as '{other}' afterwards"];
    }
}
