using Segmentation.Hostile.Checks;
using Segmentation.Hostile.Entries;
using Segmentation.Hostile.Variants;

namespace Segmentation.Tests.Hostile;

/// <summary>Of hostile inputs, those that most easily break when messages or costs change; the matrix tries all.</summary>
[Collection("tripwire")]
public class KinTests
{
    [Fact]
    public void No_issue_repeats_a_value_in_quotes() => AssertSound(DiscretionKin.Entries());

    [Fact]
    public void Segments_that_refer_to_each_other_are_refused_or_cheap() => AssertSound(ReferenceKin.Entries());

    private static void AssertSound(IEnumerable<HostileEntry> entries) => Assert.All(
        entries, entry => Assert.True(EntryCheck.Run(entry).Failures is [], $"{entry.Build()}: {string.Join("; ", EntryCheck.Run(entry).Failures)}"));
}
