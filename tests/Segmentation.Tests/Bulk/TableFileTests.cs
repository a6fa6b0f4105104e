using System.Buffers.Binary;
using System.Globalization;
using Segmentation.Bulk.Files;
using Segmentation.Rules;

namespace Segmentation.Tests.Bulk;

public class TableFileTests
{
    private static readonly byte[] Small = Saved(Table(3));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(8_192)]
    [InlineData(8_193)]
    public void A_table_that_was_read_is_the_one_that_was_saved(int count)
    {
        var table = Table(count);

        var read = CustomerTable.Read(Members.Model, new MemoryStream(Saved(table)));

        Assert.Equal((table.Count, table.Data.Rows), (read.Count, read.Data.Rows));
        Assert.Equal(Saved(table), Saved(read));
        Members.ShouldAnswer(read, Enumerable.Range(0, count).Where(number => number % 61 == 0).Select(Members.Of));
    }

    [Fact]
    public async Task Saving_and_reading_without_blocking_is_the_same()
    {
        var (table, file) = (Table(9_000), new MemoryStream());

        await table.SaveAsync(file);
        file.Position = 0;
        var read = await CustomerTable.ReadAsync(Members.Model, file);

        Assert.Equal(Saved(table), file.ToArray());
        Assert.Equal(Saved(table), Saved(read));
    }

    [Fact]
    public void A_table_that_was_read_can_be_changed()
    {
        var read = CustomerTable.Read(Members.Model, new MemoryStream(Saved(Table(300))));

        read.Remove("m4");
        read.Upsert(Enumerable.Range(200, 200).Select(number => Members.Of(number) with { City = "Another", Score = 1e9 }));

        Assert.Equal(399, read.Count);
        Members.ShouldAnswer(read, Enumerable.Range(200, 200).Select(number => Members.Of(number) with { City = "Another", Score = 1e9 }));
    }

    [Fact]
    public void Those_taken_out_repeated_or_faulty_are_in_the_file()
    {
        var table = CustomerTable.Load(Members.Model, [.. Enumerable.Range(0, 50).Select(Members.Of), Members.Of(7), Members.Of(8) with { Faulty = null }]);
        table.Remove("m3");

        var read = CustomerTable.Read(Members.Model, new MemoryStream(Saved(table)));
        read.Upsert(Members.Of(9) with { Faulty = null });

        Assert.Equal((49, 52, 2L, 2L), (read.Count, read.Data.Rows, read.RepeatedKeys, read.IssueCount));
        Assert.False(read.Contains("m3"));
        Assert.Equal((50, 51), (read.Data.Find("m7"), read.Data.Find("m8")));
        Assert.Equal(["m8", "m9"], read.Issues.Select(issue => issue.Place.Split('\'')[1]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(8_200)]
    public void Numbers_as_keys_are_read_as_they_were(int count)
    {
        var model = CustomerModel.For<Tuple<long>>(m => m.Key(c => c.Item1));
        var (keys, file) = (Enumerable.Range(0, count).Select(number => number * 7L).ToList(), new MemoryStream());
        CustomerTable.Load(model, keys.Select(key => Tuple.Create(key))).Save(file);
        file.Position = 0;

        var read = CustomerTable.Read(model, file);

        Assert.Equal(keys, Enumerable.Range(0, read.Data.Rows).Select(row => long.Parse(read.Data.KeyOf(row), CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Texts_of_any_code_units_stay_what_they_are()
    {
        string[] texts = ["", "é", "上海", "\uD800", "a\0b", new('x', 70_000)];
        var members = texts.Select((text, number) => Members.Of(number) with { Id = "k" + text, City = text, Tags = [text] }).ToList();

        var read = CustomerTable.Read(Members.Model, new MemoryStream(Saved(CustomerTable.Load(Members.Model, members))));

        Assert.All(members, member => Assert.True(read.Contains(member.Id!)));
        Members.ShouldAnswer(read, members);
        Assert.Equal(texts, texts.Index().Select(text => read.Data.Texts.Of(2)[text.Index]));
    }

    [Fact]
    public void Reading_stops_at_the_end_of_the_table()
    {
        var file = new MemoryStream([.. Small, .. Small, 1, 2, 3]);

        Assert.Equal(3, CustomerTable.Read(Members.Model, file).Count);
        Assert.Equal(3, CustomerTable.Read(Members.Model, file).Count);
        Assert.Equal(2 * Small.Length, file.Position);
    }

    [Fact]
    public void Every_flip_of_a_byte_is_refused()
    {
        for (var place = 0; place < Small.Length; place++)
        {
            foreach (var flip in new byte[] { 1, 0x80, 0xFF })
            {
                byte[] damaged = [.. Small];
                damaged[place] ^= flip;
                Assert.Contains(CodeOf(damaged), new[] { "SEG2201", "SEG2202", "SEG2203" });
            }
        }
    }

    [Fact]
    public void Every_file_that_ends_early_is_refused()
    {
        for (var length = 0; length < Small.Length; length++)
        {
            Assert.Equal(length < TableFileFormat.Mark.Length ? "SEG2201" : "SEG2203", CodeOf(Small[..length]));
        }
    }

    [Fact]
    public async Task A_file_that_ends_early_is_refused_without_blocking_too()
    {
        var thrown = await Assert.ThrowsAsync<SegmentationException>(() =>
            CustomerTable.ReadAsync(Members.Model, new MemoryStream(Small[..^1])));

        Assert.Equal("SEG2203", thrown.Issues[0].Code);
    }

    /// <summary>Whoever writes files can make the checksums right; then what a section says must not hurt.</summary>
    [Fact]
    public void A_file_whose_damage_has_the_right_checksum_is_refused_or_read_and_never_hurts()
    {
        var starts = SectionsOf(Small);
        foreach (var (number, start) in starts.SkipLast(1).Index())
        {
            for (var place = start + TableFileFormat.SectionHeaderLength; place < starts[number + 1] - TableFileFormat.ChecksumLength; place++)
            {
                foreach (var flip in new byte[] { 1, 0x40, 0x80, 0xFF })
                {
                    byte[] forged = [.. Small];
                    forged[place] ^= flip;
                    Seal(forged, number, start, starts[number + 1]);
                    ReadForged(forged);
                }
            }
        }
    }

    [Fact]
    public void A_length_that_the_file_does_not_hold_costs_no_memory()
    {
        byte[] forged = [.. Small];
        BinaryPrimitives.WriteUInt32LittleEndian(forged.AsSpan(TableFileFormat.HeaderLength + 1), TableFileFormat.LongestSection);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal("SEG2203", CodeOf(forged));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4_000_000);
    }

    [Fact]
    public void Sections_that_change_places_are_refused()
    {
        var (file, starts) = (Saved(Table(3)), SectionsOf(Small));
        byte[] swapped = [.. file[..starts[1]], .. file[starts[2]..starts[3]], .. file[starts[1]..starts[2]], .. file[starts[3]..]];

        Assert.Equal("SEG2203", CodeOf(swapped));
    }

    [Fact]
    public void A_model_that_declares_something_else_is_told_what()
    {
        var other = CustomerModel.For<Member>(m => m
            .Key(c => c.Id)
            .Money("spend", c => c.Spend, o => o.Scale(3))
            .Number("score", c => c.Score)
            .Text("city", c => c.City)
            .Text("grade", c => c.Tier, o => o.EmptyMeansUnknown().UnknownCountsAs("silver"))
            .Date("signed", c => c.Signed)
            .Text("faulty", c => c.Faulty)
            .Set("tags", c => c.Tags)
            .Events("visit", c => c.Visits, e => e.At(v => v.At).Text("screen", v => v.Page))
            .Predicate("closed", c => c.Open));

        var thrown = Assert.Throws<SegmentationException>(() => CustomerTable.Read(other, new MemoryStream(Small)));

        Assert.All(thrown.Issues, issue => Assert.Equal("SEG2204", issue.Code));
        Assert.Equal(
            ["attribute 'spend'", "attribute 'grade'", "table file", "stream 'visit', field 'page'", "stream 'visit', field 'screen'"],
            thrown.Issues.Select(issue => issue.Place));
    }

    [Theory]
    [InlineData("", 0xEF46DB3751D8E999)]
    [InlineData("a", 0xD24EC4F1A98C6E5B)]
    [InlineData("abc", 0x44BC2CF5AD770999)]
    public void The_checksum_is_the_published_one(string text, ulong expected) =>
        Assert.Equal(expected, Checksum.Of(System.Text.Encoding.ASCII.GetBytes(text), 0));

    private static CustomerTable<Member> Table(int count) =>
        CustomerTable.Load(Members.Model, Enumerable.Range(0, count).Select(Members.Of), new ParallelOptions { MaxDegreeOfParallelism = 1 });

    private static byte[] Saved(CustomerTable<Member> table)
    {
        var file = new MemoryStream();
        table.Save(file);
        return file.ToArray();
    }

    private static string CodeOf(byte[] file) =>
        Assert.Throws<SegmentationException>(() => CustomerTable.Read(Members.Model, new MemoryStream(file))).Issues[0].Code;

    /// <summary>Where sections begin, and where the last ends.</summary>
    private static List<int> SectionsOf(byte[] file)
    {
        List<int> starts = [TableFileFormat.HeaderLength];
        while (starts[^1] < file.Length)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(starts[^1] + 1));
            starts.Add(starts[^1] + TableFileFormat.SectionHeaderLength + length + TableFileFormat.ChecksumLength);
        }

        return starts;
    }

    private static void Seal(byte[] file, int number, int start, int end)
    {
        var content = file.AsSpan(start, end - start - TableFileFormat.ChecksumLength);
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(end - TableFileFormat.ChecksumLength), Checksum.Of(content, (ulong)number));
    }

    private static void ReadForged(byte[] forged)
    {
        CustomerTable<Member> table;
        try
        {
            table = CustomerTable.Read(Members.Model, new MemoryStream(forged));
        }
        catch (SegmentationException)
        {
            return;
        }

        Assert.InRange(Members.Engine.Evaluate(table, Members.Now)["basic"].Count, 0, 3);
        table.Upsert(Members.Of(1), Members.Of(9));
    }
}
