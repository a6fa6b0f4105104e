namespace Segmentation.Tests.Rules.Language.Files;

public class FileWritingTests
{
    private static readonly Rule Vip = Attributes.Flag("vip").IsTrue();

    [Fact]
    public void Segments_are_written_in_one_spelling()
    {
        Segment[] segments =
        [
            new("plain", Vip),
            new("all", Vip & Rule.InSegment("plain"), "Says \"all\"\nin two lines")
            {
                Owner = "crm", ReviewBy = new DateOnly(2026, 12, 31), Version = 3, Comment = "What it is for\n\nand who asked",
            },
            new("long", Vip & Attributes.Text("industry").Is("an industry with a name that is long") & (Attributes.Money("spend") >= 10m | Vip)),
        ];

        Assert.Equal(
            """
            segments 1

            segment "plain"
              rule: vip

            // What it is for
            //
            // and who asked
            segment "all"
              description: "Says \"all\""
                           "in two lines"
              owner: "crm"
              review by: 2026-12-31
              version: 3
              rule: vip and in segment "plain"

            segment "long"
              rule:
                vip and industry = "an industry with a name that is long" and (spend >= 10 or vip)

            """.ReplaceLineEndings("\n"),
            SegmentFile.Write(segments));
    }

    [Fact]
    public void What_was_written_reads_as_equal_segments()
    {
        Segment[] segments =
        [
            new("a \\ \"b\" “c” // /*", Vip, "  spaces \\ and \"quotes\" /* // \n\n") { Owner = " 王 " },
            new("b", Vip.WithComment("why\nand how") & Rule.InSegment("a \\ \"b\" “c” // /*"), "") { Version = int.MaxValue, ReviewBy = DateOnly.MinValue },
            new("c", Attributes.Text("industry").Is("owner: // segment \"x\" /*"), "\n") { ReviewBy = DateOnly.MaxValue },
        ];

        var set = Reading.Read(SegmentFile.Write(segments));

        Assert.Empty(set.Issues);
        Assert.Equal(segments, set.Segments.AsEnumerable());
    }

    [Fact]
    public void Comments_stay_with_what_they_are_about()
    {
        const string Text =
            """
            // Owned by CRM.
            // Ask before you change anything.

            // The best.
            segment "vip"   // since 2020
              // in English
              description: "Spends"   // much
                           // and often
                           "and comes back"
              rule:   /* two parts */
                // the money
                spend >= 10   // a year
                /* and the visits */
                and vip
                // and industry = "x"

              // yearly
              review by: 2026-12-31
            // The rest.
            segment "rest"
              // who else
              rule: not vip

            // End of the file.
            """;

        var written = Assert.Single(Reading.Read(Text).Documents).Write();

        Assert.Equal(
            """
            // Owned by CRM.
            // Ask before you change anything.
            segments 1

            // The best.
            // since 2020
            segment "vip"
              // in English
              // much
              // and often
              description: "Spends"
                           "and comes back"
              // yearly
              review by: 2026-12-31
              rule:
                // two parts
                // the money
                // a year
                spend >= 10
                // and the visits
                // and industry = "x"
                and vip

            // The rest.
            segment "rest"
              // who else
              rule: not vip

            // End of the file.

            """.ReplaceLineEndings("\n"),
            written.Text);
        Assert.Equal(written, Assert.Single(Reading.Read(written.Text).Documents).Write());
    }

    [Fact]
    public void A_document_is_changed_and_written_with_its_comments()
    {
        var document = Assert.Single(Reading.Read(
            "segments 1\n// good\nsegment \"a\"\n  // yearly\n  review by: 2026-01-01\n  rule: vip\n// bad\nsegment \"b\"\n  rule: vip\n").Documents);

        var changed = document with { Segments = [document.Segments[0] with { ReviewBy = new DateOnly(2027, 1, 1) }, new("c", Vip)] };

        Assert.Equal(
            "segments 1\n\n// good\nsegment \"a\"\n  // yearly\n  review by: 2027-01-01\n  rule: vip\n\nsegment \"c\"\n  rule: vip\n",
            changed.Write().Text);
    }

    [Fact]
    public void A_remark_on_a_member_that_is_gone_stands_above_the_next_one()
    {
        var segment = Reading.One("segment \"a\"\n  // yearly\n  review by: 2026-01-01\n  rule: vip");

        var written = SegmentFile.Write(segment with { ReviewBy = null });

        Assert.EndsWith("segment \"a\"\n  // yearly\n  rule: vip\n", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\u0007b")]
    [InlineData("tab\t")]
    public void A_description_that_no_file_can_hold_is_refused(string description) =>
        Assert.Throws<ArgumentException>(() => SegmentFile.Write(new Segment("a", Vip, description)));

    [Fact]
    public void A_description_with_half_of_a_surrogate_pair_is_refused() =>
        A_description_that_no_file_can_hold_is_refused("\uD83D");

    [Fact]
    public void A_key_given_twice_is_refused() =>
        Assert.Throws<ArgumentException>(() => SegmentFile.Write(new Segment("a", Vip), new Segment("a", Vip)));

    [Fact]
    public void Remarks_never_make_a_file_unreadable()
    {
        var segment = new Segment("a", Vip.WithComment("x\u0001\uD83D y\rz")) { Comment = "a\u0000\uFFFD\u0007b */ \uDE00 😀" };

        var set = Reading.Read(SegmentFile.Write(segment));

        Assert.Empty(set.Issues);
        Assert.Equal("x   y\nz", set.Segments[0].Rule.Comment);
        Assert.Equal("a ? b */   😀", set.Segments[0].Comment);
    }

    [Fact]
    public void Without_segments_only_the_version_is_written() => Assert.Equal("segments 1\n", SegmentFile.Write());
}
