using Segmentation;

namespace Storefront;

/// <summary>One segment over all customers.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="Members">How many customers it has.</param>
/// <param name="Undetermined">For how many more it could not be said, because something is unknown.</param>
/// <param name="NextChange">When the first customer's answer becomes another, if nothing happens.</param>
internal sealed record SegmentFigures(Segment Segment, int Members, int Undetermined, DateTimeOffset? NextChange);
