using System.Collections.Immutable;

namespace Segmentation.Tests.Conformance;

/// <summary>One of our own cases, read.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Read">Its rule, or what is wrong with it.</param>
/// <param name="Answers">The truths among the answers that it gives; none for a text that is refused.</param>
internal sealed record OwnCase(string Id, ParsedRule Read, ImmutableHashSet<Truth> Answers);
