using System.Globalization;
using System.Runtime.CompilerServices;
using Segmentation.Hostile.Checks;
using Segmentation.Hostile.Entries;
using Segmentation.Hostile.Variants;
using Segmentation.Hostile.Worlds;

namespace Segmentation.DynamicLinq.Tests.Hostile;

/// <summary>No text can hurt, on a stack of 256 KB, in any culture.</summary>
public class HostileLinqTests
{
    /// <summary>The published inputs, and those made here; none of them is a rule as JSON.</summary>
    private static readonly List<HostileEntry> Entries =
        [.. HostileFile.Read(PublishedData.Folder).Concat(AllVariants.Entries()).Where(entry => !entry.IsJson)];

    [Fact]
    public void The_published_inputs_are_there_or_the_folder_is_not_beside_the_repository() =>
        Assert.True(PublishedData.Folder is null || Entries.Count(entry => !entry.IsKin) >= 190);

    [Theory]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("zh-CN")]
    public void Nothing_kills_hangs_or_leaks(string culture)
    {
        Tripwire.TakeSprung();

        var failures = SmallStack.Run(() =>
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            return Entries.SelectMany(entry => Failures(entry).Select(failure => $"{entry.Id}: {failure}")).ToList();
        });

        Assert.True(failures.Count == 0, string.Join("\n", failures));
        Assert.Empty(Tripwire.TakeSprung());
    }

    [Fact]
    public void Nothing_of_a_text_is_kept()
    {
        var leftovers = new Leftovers();
        foreach (var entry in Entries)
        {
            Watch(entry, leftovers);
        }

        // The thread may still hold the very last one.
        Assert.True(leftovers.TakeKept().Count <= 1);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Watch(HostileEntry entry, Leftovers leftovers)
    {
        var text = new string(entry.Build().AsSpan());
        var parsed = DynamicLinqRules.Parse(text, HostileModel.Plain);
        leftovers.Add(entry.Id, text.Length == 0 ? null : text, parsed);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<string> Failures(HostileEntry entry)
    {
        var text = entry.Build();
        var model = entry.Category == "analysis" ? HostileModel.With(text) : HostileModel.Plain;
        var options = new RuleTextOptions { Segments = KnownSegments.None };
        var failures = new List<string>();
        var read = Measured<ParsedRule>.Of(Cost.Reading, () => DynamicLinqRules.Parse(text, model, options));
        if (!read.IsWithin(Cost.Reading))
        {
            failures.Add(string.Create(CultureInfo.InvariantCulture, $"reading took {read.Elapsed} and {read.Allocated} bytes"));
        }

        failures.AddRange(IssueChecks.Of(read.Value.Issues, text));
        if (read.Value.Success == read.Value.Issues.Any(issue => issue.Severity == IssueSeverity.Error))
        {
            failures.Add("success and errors contradict each other");
        }

        if (read.Value.Success && entry.Expect == Expectation.Reject)
        {
            failures.Add("accepted: " + read.Value.Rule);
        }

        if (read.Value.Rule is { } rule)
        {
            failures.AddRange(Evaluated(rule, model));
        }

        return failures;
    }

    private static IEnumerable<string> Evaluated(Rule rule, CustomerModel<HostileShopper> model)
    {
        if (!rule.Equals(RuleText.Parse(rule.ToString(), model.Catalogue).Rule))
        {
            yield return "its canonical text is another rule";
        }

        var engine = SegmentationEngine.Create(model, new Segment("rule", rule));
        var shopper = new HostileShopper();
        var member = Measured<bool>.Of(Cost.Evaluation, () => engine.IsMember("rule", shopper, HostileModel.At));
        if (!member.IsWithin(Cost.Evaluation))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"evaluation took {member.Elapsed} and {member.Allocated} bytes");
        }
    }
}
