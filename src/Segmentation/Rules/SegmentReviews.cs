namespace Segmentation;

/// <summary>Says which definitions somebody should look at again.</summary>
public static class SegmentReviews
{
    /// <summary>The segments whose review is due: its last date is reached or past.</summary>
    /// <param name="segments">The segments, such as those of an engine.</param>
    /// <param name="at">The date; one in the future says what will be due by then.</param>
    /// <returns>The longest due first, then by key; those without a date for review are not among them.</returns>
    public static IReadOnlyList<Segment> DueForReview(this IEnumerable<Segment> segments, DateOnly at)
    {
        ArgumentNullException.ThrowIfNull(segments);
        return
        [
            .. segments
                .Where(segment => segment.IsDueForReview(at))
                .OrderBy(segment => segment.ReviewBy)
                .ThenBy(segment => segment.Key, StringComparer.Ordinal),
        ];
    }
}
