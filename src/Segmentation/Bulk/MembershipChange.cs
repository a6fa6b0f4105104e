namespace Segmentation;

/// <summary>Who entered and who left a segment between two evaluations.</summary>
/// <param name="Segment">The key of the segment.</param>
/// <param name="Entered">The customers who are members now and were not.</param>
/// <param name="Left">The customers who were members and are not now, those taken out of the table too.</param>
public sealed record MembershipChange(string Segment, CustomerSet Entered, CustomerSet Left);
