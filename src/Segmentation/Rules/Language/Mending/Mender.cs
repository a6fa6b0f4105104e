using System.Collections.Immutable;
using Segmentation.Customers;
using Segmentation.Rules.Language.Parsing;

namespace Segmentation.Rules.Language.Mending;

/// <summary>
/// Finds fixes for the errors of a text: remedies propose changes, and only those remain after which the text, read
/// again, has fewer errors or its next error further on.
/// </summary>
internal sealed class Mender
{
    private const int MostFixes = 3;

    /// <summary>How many changes are tried for one error, and how many more when one was found.</summary>
    private const int MostTrials = 48;

    private const int MoreTrials = 8;

    /// <summary>A change that makes a text so much longer, such as one text in quotes of many, was not meant.</summary>
    private const int MostAdded = 120;

    private readonly Trials _trials;

    private Mender(Trials trials) => _trials = trials;

    /// <summary>The result of a reading, with fixes where the text was refused.</summary>
    public static ParsedRule Mend(string text, in RuleReading reading, Catalogue catalogue, RuleTextOptions options)
    {
        var result = reading.Result;
        if (result.Success || reading.Settings.Count == 0 || text.Length > Trials.LongestText)
        {
            return result;
        }

        var mender = new Mender(new Trials(text, result, catalogue, options));
        var settings = reading.Settings.ToDictionary(setting => setting.Span.Start);
        var (names, brackets) = (new Vocabulary(catalogue, options), new Brackets(text, reading.Tokens));
        var issues = ImmutableArray.CreateBuilder<Issue>(result.Issues.Length);
        foreach (var issue in result.Issues)
        {
            var isError = issue.Severity == IssueSeverity.Error;
            issues.Add(isError && settings.TryGetValue(issue.Span!.Value.Start, out var setting)
                ? mender.Mend(new Mishap(text, reading.Tokens, brackets, issue, setting, names))
                : issue);
        }

        return new ParsedRule(null, issues.MoveToImmutable());
    }

    private Issue Mend(Mishap mishap)
    {
        var (curing, easing) = (new List<TextFix>(), new List<TextFix>());
        var tried = new HashSet<string>(StringComparer.Ordinal) { Spaces.Collapsed(mishap.Text) };
        var most = MostTrials;
        foreach (var fix in mishap.Issue.Fixes.Concat(Remedies.For(mishap)).Concat(_trials.Translated()))
        {
            if (curing.Count == MostFixes || tried.Count > most || _trials.IsOver)
            {
                break;
            }

            if (fix.Replacement.Length - fix.Span.Length > MostAdded)
            {
                continue;
            }

            var mended = _trials.Applied(fix);
            if (!tried.Add(Spaces.Collapsed(mended)))
            {
                continue;
            }

            var outcome = _trials.Of(fix, mended, mishap.Issue);
            if (outcome == TrialOutcome.FewerErrors)
            {
                most = Math.Min(most, tried.Count + MoreTrials);
                curing.Add(fix);
            }
            else if (outcome == TrialOutcome.NextErrorFurtherOn)
            {
                easing.Add(fix);
            }
        }

        return Cures.With(mishap, [.. (curing.Count > 0 ? curing : easing).Take(MostFixes)], _trials);
    }
}
