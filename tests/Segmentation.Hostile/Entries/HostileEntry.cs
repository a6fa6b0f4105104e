using System.Collections.Immutable;

namespace Segmentation.Hostile.Entries;

/// <summary>One hostile input.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Category">What kind of attack it is.</param>
/// <param name="Expect">What must become of it.</param>
/// <param name="Build">Makes the text anew, so that nothing but the library can hold on to it.</param>
internal sealed record HostileEntry(string Id, string Category, Expectation Expect, Func<string> Build)
{
    /// <summary>Gets a value indicating whether the input is a rule as JSON, not in the rule language.</summary>
    public bool IsJson { get; init; }

    /// <summary>Gets a value indicating whether the input was made here, as kin of the published ones.</summary>
    public bool IsKin { get; init; }

    /// <summary>
    /// Gets a value indicating whether it is also asked until when an accepted rule holds, which costs much more than
    /// who belongs to it.
    /// </summary>
    public bool AsksUntilWhen { get; init; } = true;

    /// <summary>Gets the segments that the input may refer to.</summary>
    public ImmutableArray<SegmentText> Segments { get; init; } = [];
}
