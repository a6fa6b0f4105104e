using System.Text.RegularExpressions;

namespace Segmentation.Tests.Rules.Language.Mistakes;

/// <summary>How many mistakes of a file are found in their places, and how many of them the first fix undoes.</summary>
/// <param name="Mistakes">How many there are.</param>
/// <param name="Places">Of how many the first error covers what it should.</param>
/// <param name="Fixes">Of how many the first fix gives the right text, or there is none where nothing can be guessed.</param>
/// <param name="Echoes">Of how many more errors are reported than are left in the right text and this one.</param>
/// <param name="Misses">A line for everything that was missed.</param>
internal sealed record MistakeScore(int Mistakes, int Places, int Fixes, int Echoes, IReadOnlyList<string> Misses)
{
    public double PlaceRate => (double)Places / Mistakes;

    public double FixRate => (double)Fixes / Mistakes;

    public double EchoRate => (double)Echoes / Mistakes;

    public override string ToString() => string.Join(
        Environment.NewLine,
        Misses.Prepend(FormattableString.Invariant($"places {Places} of {Mistakes}, fixes {Fixes} of {Mistakes}, echoes of {Echoes}")));

    public static MistakeScore Of(string file) =>
        Of(MistakeFile.Mistakes(file), KnownText.Reader(MistakeFile.Read(file)));

    private static MistakeScore Of(IReadOnlyList<Mistake> mistakes, Func<string, LintPolicy, ParsedRule> read)
    {
        var (places, fixes, echoes, misses) = (0, 0, 0, new List<string>());
        foreach (var mistake in mistakes)
        {
            var errors = ErrorsOf(read(mistake.Text, LintPolicy.Off));
            var error = errors.FirstOrDefault();
            var others = mistake.Fixed is null ? 0 : ErrorsOf(read(mistake.Fixed, LintPolicy.Off)).Count;
            echoes += errors.Count > others + 1 ? 1 : 0;
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

        return new MistakeScore(mistakes.Count, places, fixes, echoes, misses);
    }

    private static List<Issue> ErrorsOf(ParsedRule rule) =>
        [.. rule.Issues.Where(issue => issue.Severity == IssueSeverity.Error)];

    private static string? Mended(string text, Issue? error) => error is { Fixes: [var fix, ..] }
        ? text.Remove(fix.Span.Start, fix.Span.Length).Insert(fix.Span.Start, fix.Replacement)
        : null;

    private static string? Spaced(string? text) => text is null ? null : Regex.Replace(text, @"\s+", " ").Trim();
}
