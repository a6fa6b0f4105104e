using System.Collections.Immutable;

namespace Segmentation.Hostile.Checks;

/// <summary>What came of one hostile input.</summary>
/// <param name="Answer">Everything the library said; the same in every culture and zone.</param>
/// <param name="Failures">What the library should not have done; empty when all is well.</param>
/// <param name="Elapsed">How long reading took.</param>
/// <param name="Allocated">The bytes that reading allocated.</param>
internal sealed record CheckedEntry(string Answer, ImmutableArray<string> Failures, TimeSpan Elapsed, long Allocated);
