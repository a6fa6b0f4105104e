namespace Segmentation.Tests.Rules;

public class SegmentTests
{
    private static readonly Rule Vip = Attributes.Flag("vip").IsTrue();

    [Fact]
    public void Everything_but_remarks_counts_for_equality()
    {
        var segment = new Segment("a", Vip, "d") { Owner = "o", ReviewBy = new DateOnly(2026, 1, 1), Version = 2 };

        Assert.Equal(segment, segment with { Comment = "x" });
        Assert.Equal(segment.GetHashCode(), (segment with { Comment = "x" }).GetHashCode());
        Segment[] others =
        [
            segment with { Owner = "p" }, segment with { ReviewBy = null }, segment with { Version = 3 },
            new("b", Vip, "d") { Owner = "o", ReviewBy = segment.ReviewBy, Version = 2 },
            new("a", !Vip, "d") { Owner = "o", ReviewBy = segment.ReviewBy, Version = 2 },
            new("a", Vip, "e") { Owner = "o", ReviewBy = segment.ReviewBy, Version = 2 },
        ];
        Assert.DoesNotContain(segment, others);
    }

    [Fact]
    public void A_review_is_due_on_its_last_date_and_after()
    {
        var segment = new Segment("a", Vip) { ReviewBy = new DateOnly(2026, 3, 5) };

        Assert.False(segment.IsDueForReview(new DateOnly(2026, 3, 4)));
        Assert.True(segment.IsDueForReview(new DateOnly(2026, 3, 5)));
        Assert.True(segment.IsDueForReview(new DateOnly(2026, 3, 6)));
        Assert.False(new Segment("b", Vip).IsDueForReview(DateOnly.MaxValue));
    }

    [Fact]
    public void What_is_due_comes_the_longest_due_first()
    {
        Segment[] segments =
        [
            new("c", Vip) { ReviewBy = new DateOnly(2026, 3, 5) }, new("b", Vip) { ReviewBy = new DateOnly(2026, 3, 5) },
            new("d", Vip) { ReviewBy = new DateOnly(2026, 3, 4) }, new("a", Vip), new("e", Vip) { ReviewBy = new DateOnly(2026, 3, 6) },
        ];

        Assert.Equal(["d", "b", "c"], segments.DueForReview(new DateOnly(2026, 3, 5)).Select(segment => segment.Key));
    }

    [Fact]
    public void An_owner_can_be_written()
    {
        Assert.Throws<ArgumentException>(() => new Segment("a", Vip) { Owner = "a\nb" });
        Assert.Throws<ArgumentNullException>(() => new Segment("a", Vip) { Owner = null! });
        Assert.Throws<ArgumentNullException>(() => new Segment("a", Vip) { Comment = null! });
    }

    [Fact]
    public void A_comment_loses_the_spaces_around_its_lines() =>
        Assert.Equal("a\n\nb", (new Segment("a", Vip) { Comment = "\n a \r\n\r\n b\n" }).Comment);
}
