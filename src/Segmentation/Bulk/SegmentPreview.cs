namespace Segmentation;

/// <summary>What a new or changed segment would be.</summary>
/// <param name="Members">Who would be a member, and for whom it would be undetermined.</param>
/// <param name="Change">Who would enter and who would leave; a new segment is entered by all its members.</param>
public sealed record SegmentPreview(SegmentMembers Members, MembershipChange Change)
{
    /// <summary>The evaluation of one segment, compared with all that are.</summary>
    internal static SegmentPreview Of(SegmentMemberships next, SegmentMemberships current)
    {
        var (members, key) = (next[0].Members, next.Segments[0]);
        var now = current.Segments.Contains(key) ? current[key].Members : new CustomerSet(current.Table, []);
        return new SegmentPreview(next[0], new MembershipChange(key, members - now, now - members));
    }
}
