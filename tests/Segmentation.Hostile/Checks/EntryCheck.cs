using System.Globalization;
using System.Runtime.CompilerServices;
using Segmentation.Hostile.Entries;
using Segmentation.Hostile.Worlds;

namespace Segmentation.Hostile.Checks;

/// <summary>Puts one hostile input to the library and checks every condition that it must meet.</summary>
internal sealed class EntryCheck
{
    private readonly HostileEntry _entry;
    private readonly HostileWorld _world;
    private readonly Leftovers? _leftovers;
    private readonly List<string> _failures = [];
    private readonly List<string> _answers = [];
    private TimeSpan _elapsed;
    private long _allocated;

    private EntryCheck(HostileEntry entry, Leftovers? leftovers)
    {
        _entry = entry;
        _world = HostileWorld.Of(entry);
        _leftovers = leftovers;
    }

    /// <summary>Checks an input; never throws for what the library does.</summary>
    /// <param name="entry">The input.</param>
    /// <param name="leftovers">Where to note what must be gone afterwards; null to check that elsewhere.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static CheckedEntry Run(HostileEntry entry, Leftovers? leftovers = null)
    {
        try
        {
            return new EntryCheck(entry, leftovers).Run();
        }
        catch (Exception e)
        {
            // Documented argument errors are for null; every other exception is a failure of the library.
            return new CheckedEntry("threw", [$"threw {e.GetType().Name}: {e.Message} {e.StackTrace}"], TimeSpan.Zero, 0);
        }
    }

    private CheckedEntry Run()
    {
        var text = _entry.Build();
        var wasInterned = string.IsInterned(text) is not null;
        var parsed = Read(text, RuleKeywords.English);
        var inChinese = Read(text, RuleKeywords.Chinese);
        Expect(parsed.Rule is null || parsed.Rule.Equals(inChinese.Rule), () => "with Chinese keywords it is another rule");
        if (parsed.Rule is { } rule)
        {
            _failures.AddRange(RoundTrip.Failures(rule, _world.Reader));
            CheckEvaluation(rule);
        }
        else if (inChinese.Rule is { } chinese)
        {
            _failures.AddRange(RoundTrip.Failures(chinese, _world.Reader));
        }

        _failures.AddRange(Meanings.Of(_entry, _world, parsed, text));
        Expect(Tripwire.TakeSprung() is [], () => "something was read that was never declared");
        Expect(!_answers.Exists(answer => answer.Contains(HostileShopper.Secret, StringComparison.Ordinal)), () => "the secret was told");
        Expect(wasInterned || string.IsInterned(text) is null, () => "the text was interned");
        _leftovers?.Add(_entry.Id, text.Length == 0 ? null : text, parsed, inChinese);
        return new CheckedEntry(string.Join(" | ", _answers), [.. _failures], _elapsed, _allocated);
    }

    private ParsedRule Read(string text, RuleKeywords keywords)
    {
        var read = Measured<ParsedRule>.Of(Cost.Reading, () => ReadOnce(text, keywords));
        _elapsed = read.Elapsed > _elapsed ? read.Elapsed : _elapsed;
        _allocated = Math.Max(_allocated, read.Allocated);
        Expect(read.IsWithin(Cost.Reading), () => Invariant($"reading took {read.Elapsed} and {read.Allocated} bytes"));
        var (parsed, answer) = (read.Value, Answers.Of(read.Value));
        _answers.Add(answer);
        _failures.AddRange(IssueChecks.Of(parsed.Issues, text));
        var hasErrors = parsed.Issues.Any(issue => issue.Severity == IssueSeverity.Error);
        Expect(parsed.Success != hasErrors, () => "success and errors contradict each other");
        Expect(parsed.Success == parsed.Rule is not null, () => "success and the rule contradict each other");
        Expect(_entry.Expect != Expectation.Reject || !parsed.Success, () => "accepted");
        Expect(Answers.Of(ReadOnce(text, keywords)) == answer, () => "read again, the answer is another");
        return parsed;
    }

    /// <summary>The words of JSON are the same in every language.</summary>
    private ParsedRule ReadOnce(string text, RuleKeywords keywords) =>
        _entry.IsJson ? _world.ReadJson(text) : _world.Read(text, keywords);

    /// <summary>What was accepted is a yes-or-no rule that every engine takes, and cheap to evaluate.</summary>
    private void CheckEvaluation(Rule rule)
    {
        var engine = Measured<SegmentationEngine<HostileShopper>?>.Of(Cost.Reading, () => _world.TryEngineOf(rule));
        Expect(engine.IsWithin(Cost.Reading), () => Invariant($"checking took {engine.Elapsed} and {engine.Allocated} bytes"));
        if (engine.Value is not { } ready)
        {
            _answers.Add("too costly with its segments");
            return;
        }

        var shopper = new HostileShopper();
        var member = Measured<bool>.Of(Cost.Evaluation, () => HostileWorld.IsMember(ready, shopper));
        Expect(
            member.IsWithin(Cost.Evaluation),
            () => Invariant($"evaluation took {member.Elapsed} and {member.Allocated} bytes"));
        _answers.Add(member.Value ? "a member" : "no member");
        if (_entry.AsksUntilWhen)
        {
            CheckVerdict(ready, shopper, member.Value);
        }
    }

    private void CheckVerdict(SegmentationEngine<HostileShopper> engine, HostileShopper shopper, bool isMember)
    {
        var limit = _entry.IsKin ? Cost.DearVerdict : Cost.Evaluation;
        var verdict = Measured<Verdict>.Of(limit, () => HostileWorld.Evaluate(engine, shopper));
        Expect(
            verdict.IsWithin(limit),
            () => Invariant($"the verdict took {verdict.Elapsed} and {verdict.Allocated} bytes"));
        Expect(verdict.Value.IsMember == isMember, () => "the verdict contradicts the membership");
        _answers.Add(Answers.Of(verdict.Value));
    }

    private void Expect(bool isMet, Func<string> failure)
    {
        if (!isMet)
        {
            _failures.Add(failure());
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
