using Segmentation.Hostile.Checks;
using Segmentation.Hostile.Entries;
using Segmentation.Hostile.Variants;
using Segmentation.Hostile.Worlds;

namespace Segmentation.Tests.Hostile;

/// <summary>The checks of hostile inputs can fail.</summary>
[Collection("tripwire")]
public class EntryCheckTests
{
    [Fact]
    public void An_input_that_should_be_refused_but_is_accepted_fails() =>
        Assert.Contains("accepted", Run(Expectation.Reject, "vip").Failures);

    [Fact]
    public void An_input_that_is_refused_as_it_should_be_passes() => Assert.Empty(Run(Expectation.Reject, "vip and").Failures);

    [Fact]
    public void A_published_meaning_that_is_not_kept_fails() =>
        Assert.NotEmpty(EntryCheck.Run(new HostileEntry("money-00", "money", Expectation.Either, () => "spend >= 1_000")).Failures);

    [Fact]
    public void A_text_that_stays_in_memory_is_found()
    {
        var leftovers = new Leftovers();
        var kept = new string('x', 100);

        leftovers.Add("kept", kept);

        Assert.Equal(["kept"], leftovers.TakeKept());
        GC.KeepAlive(kept);
    }

    [Fact]
    public void Reading_what_was_not_declared_springs_the_wire()
    {
        Assert.ThrowsAny<InvalidOperationException>(() => new HostileShopper().Boom);

        Assert.Equal([nameof(HostileShopper.Boom)], Tripwire.TakeSprung());
    }

    [Fact]
    public void Too_dear_work_is_tried_again_and_stays_too_dear()
    {
        var runs = 0;

        var measured = Measured<byte[]>.Of(new Cost(TimeSpan.FromMinutes(1), 1_000), () => new byte[1_000 + ++runs]);

        Assert.False(measured.IsWithin(new Cost(TimeSpan.FromMinutes(1), 1_000)));
        Assert.True(runs > 1);
    }

    [Fact]
    public void The_variants_are_thousands_with_names_of_their_own()
    {
        List<HostileEntry> entries = [.. AllVariants.Entries()];

        Assert.True(entries.Count > 5_000);
        Assert.Equal(entries.Count, entries.DistinctBy(entry => entry.Id).Count());
    }

    private static CheckedEntry Run(Expectation expect, string text) =>
        EntryCheck.Run(new HostileEntry("x", "x", expect, () => text));
}
