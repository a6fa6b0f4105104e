using System.Text.Json;
using System.Text.RegularExpressions;
using Segmentation.Conformance.Rules;
using Segmentation.Customers;
using Segmentation.Rules;

namespace Segmentation.Tests.Rules.Language.Mistakes;

/// <summary>How many mistakes of a file are found in their places, and how many of them the first fix undoes.</summary>
internal sealed record MistakeScore(int Mistakes, int Places, int Fixes, IReadOnlyList<string> Misses)
{
    public double PlaceRate => (double)Places / Mistakes;

    public double FixRate => (double)Fixes / Mistakes;

    public override string ToString() => string.Join(
        Environment.NewLine,
        Misses.Prepend(FormattableString.Invariant($"places {Places} of {Mistakes}, fixes {Fixes} of {Mistakes}")));

    public static MistakeScore Of(string file)
    {
        var json = MistakeFile.Read(file);
        var catalogue = CaseModel.Of(json).Catalogue;
        var segments = json.GetProperty("segments").EnumerateObject()
            .Select(segment => new SegmentText(segment.Name, segment.Value.GetString()!));
        var options = new RuleTextOptions { Segments = RuleText.ParseSegments(segments, catalogue).Known };
        return Of(MistakeFile.Mistakes(file), text => RuleText.Parse(text, catalogue, options));
    }

    private static MistakeScore Of(IReadOnlyList<Mistake> mistakes, Func<string, ParsedRule> parse)
    {
        var (places, fixes, misses) = (0, 0, new List<string>());
        foreach (var mistake in mistakes)
        {
            var error = parse(mistake.Text).Issues.FirstOrDefault(issue => issue.Severity == IssueSeverity.Error);
            var inPlace = error?.Span is { } span && mistake.Error == new MistakePlace(span.Start, span.Length);
            var mended = Mended(mistake.Text, error);
            var right = Spaced(mended) == Spaced(mistake.Fixed);
            (places, fixes) = (places + (inPlace ? 1 : 0), fixes + (right ? 1 : 0));
            if (!inPlace)
            {
                misses.Add($"{mistake.Id}: {mistake.Text} -> {mistake.Error}, found {error?.Span.ToString() ?? "no error"}: {error?.Message}");
            }

            if (!right)
            {
                misses.Add($"{mistake.Id}: {mistake.Text} -> {mistake.Fixed ?? "no fix"}, offered {mended ?? "none"}");
            }
        }

        return new MistakeScore(mistakes.Count, places, fixes, misses);
    }

    private static string? Mended(string text, Issue? error) => error is { Fixes: [var fix, ..] }
        ? text.Remove(fix.Span.Start, fix.Span.Length).Insert(fix.Span.Start, fix.Replacement)
        : null;

    private static string? Spaced(string? text) => text is null ? null : Regex.Replace(text, @"\s+", " ").Trim();
}
