using Segmentation.Hostile.Checks;
using Segmentation.Hostile.Worlds;

namespace Segmentation.Hostile.Fuzzing;

/// <summary>What must hold of every text whatsoever.</summary>
internal static class FuzzCheck
{
    private const int EvaluatedOneIn = 8;

    /// <summary>A longer rule may have no room for what is proposed.</summary>
    private const int LongestMended = 4_000;

    /// <summary>What is wrong with how the library takes an input; null when all is well.</summary>
    /// <param name="input">The input.</param>
    /// <param name="isRefused">Whether it was refused.</param>
    public static string? Failure(FuzzInput input, out bool isRefused)
    {
        isRefused = true;
        try
        {
            return Failures(input, out isRefused).FirstOrDefault();
        }
        catch (Exception e)
        {
            return $"threw {e.GetType().Name}: {e.Message}\n{e.StackTrace}";
        }
    }

    /// <summary>The kind of a failure: two texts that fail in the same kind of way are one finding.</summary>
    public static string KindOf(string failure) => failure.Split(':', 2)[0];

    /// <summary>What is proposed for a rule that was accepted must be accepted too.</summary>
    private static IEnumerable<string> BreakingFixes(FuzzInput input, ParsedRule parsed, RuleReader reader) =>
        from issue in parsed.Issues
        from fix in issue.Fixes
        let mended = input.Text.Remove(fix.Span.Start, fix.Span.Length).Insert(fix.Span.Start, fix.Replacement)
        where input.Limits == RuleLimits.Default && mended.Length <= LongestMended && IsBroken(reader.Read(mended, input.Keywords))
        select $"a fix breaks the rule: {issue.Code} '{fix.Replacement}' gives {mended}";

    /// <summary>A rule at the limit of nesting may have no room for parentheses.</summary>
    private static bool IsBroken(ParsedRule mended) => !mended.Success && mended.Issues.All(issue => issue.Code != "SEG1019");

    private static List<string> Failures(FuzzInput input, out bool isRefused)
    {
        var reader = input.Target.Reader with { Options = input.Target.Reader.Options with { Limits = input.Limits } };
        var read = Measured<ParsedRule>.Of(Cost.Reading, () => reader.Read(input.Text, input.Keywords));
        var parsed = read.Value;
        isRefused = !parsed.Success;
        List<string> failures = [.. IssueChecks.Of(parsed.Issues, input.Text)];
        if (!read.IsWithin(Cost.Reading))
        {
            failures.Add(FormattableString.Invariant($"too dear: reading took {read.Elapsed} and {read.Allocated} bytes"));
        }

        if (parsed.Success == parsed.Issues.Any(issue => issue.Severity == IssueSeverity.Error))
        {
            failures.Add("success and errors contradict each other");
        }

        if (Answers.Of(reader.Read(input.Text, input.Keywords)) != Answers.Of(parsed))
        {
            failures.Add("read again, the answer is another");
        }

        failures.AddRange(EntranceChecks.Failures(input));
        if (parsed.Rule is { } rule)
        {
            failures.AddRange(RoundTrip.Failures(rule, reader));
            failures.AddRange(BreakingFixes(input, parsed, reader));
            if (input.Number % EvaluatedOneIn == 0 && input.Target.Evaluate(rule, input.Limits) is { } failure)
            {
                failures.Add(failure);
            }
        }

        return failures;
    }
}
