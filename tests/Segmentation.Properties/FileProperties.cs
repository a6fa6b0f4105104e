using FsCheck;
using FsCheck.Fluent;
using Segmentation.Customers;
using Segmentation.Properties.Generators;
using Segmentation.Properties.People;
using Segmentation.Properties.Running;
using Xunit.Abstractions;

namespace Segmentation.Properties;

public class FileProperties(ITestOutputHelper output)
{
    private const int Checks = 20_000;
    private const int MeaningChecks = 8_000;

    private static readonly Catalogue Catalogue = Models.Create(new ModelSpec()).Catalogue;

    private static readonly string[] Texts =
    [
        "", "a", "A big spender", "says \"so\"", "back\\slash", "one\ntwo", "\n", "// no comment", "/* nor this */", "owner: x", "segment \"x\"", "“中文”、：",
        "😀", " spaces ", "rule:",
    ];

    private static Gen<Segment> Segments(int index) =>
        from centre in Gen.Elements(Values.Centres)
        from rule in RuleGenerator.Rules(centre, [.. Enumerable.Range(0, Math.Min(index, 3)).Select(KeyOf)])
        from description in Gen.Elements(Texts)
        from owner in Gen.Elements(Texts.Where(text => !text.Contains('\n', StringComparison.Ordinal)))
        from comment in Gen.Elements(Texts)
        from remark in Gen.Elements(Texts)
        from days in Gen.Choose(-1, 10_000)
        from version in Gen.Choose(1, 3)
        select new Segment(KeyOf(index), rule.WithComment(remark), description)
        {
            Owner = owner,
            ReviewBy = days < 0 ? null : DateOnly.MinValue.AddDays(days * 300),
            Version = version,
            Comment = comment,
        };

    private static Gen<Segment[]> Sets =>
        Gen.Choose(1, 4).SelectMany(count => Gen.CollectToArray(Enumerable.Range(0, count), Segments));

    [Fact]
    public void Segments_that_were_written_read_as_equal_segments_and_write_the_same_again() =>
        Run.ForAll(output, Sets, Run.Checks(Checks), segments =>
        {
            var file = new SegmentFile("a.segments", SegmentFile.Write(segments));

            var set = SegmentFiles.Read([file], Catalogue);

            Expect.That(set.Success, () => $"{set.Issues.FirstOrDefault()}\n{file.Text}");
            var read = set.Segments;

            // An alias of a value is read as the value, so that what is stored is neutral.
            if (!file.Text.Contains(Models.ShanghaiAlias, StringComparison.Ordinal))
            {
                Assert.Equal(segments, read.AsEnumerable());
                Assert.Equal(file, set.Documents[0].Write());
            }

            // What is remarked on a rule as a whole is read as a remark on its first condition; the text stays.
            Assert.Equal(segments.Select(segment => segment.Comment), read.Select(segment => segment.Comment));
            return segments.Length;
        });

    [Fact]
    public void Segments_in_several_files_are_those_of_one() =>
        Run.ForAll(output, Sets.Zip(Gen.Choose(0, 4)), Run.Checks(Checks) / 4, sample =>
        {
            var (segments, cut) = (sample.Item1, Math.Min(sample.Item2, sample.Item1.Length));
            if (cut == 0 || cut == segments.Length)
            {
                return 1;
            }

            var one = SegmentFiles.Read([new("a", SegmentFile.Write(segments))], Catalogue);
            var two = SegmentFiles.Read(
                [new("b", SegmentFile.Write(segments[cut..])), new("a", SegmentFile.Write(segments[..cut]))], Catalogue);

            Expect.That(one.Success && two.Success, () => string.Join('\n', one.Issues.Concat(two.Issues)));
            Assert.Equal(one.Segments.OrderBy(segment => segment.Key, StringComparer.Ordinal), two.Segments.OrderBy(segment => segment.Key, StringComparer.Ordinal));
            return segments.Length;
        });

    /// <summary>One meaning: the rules of a file decide about everybody as the same rules in C# do.</summary>
    [Fact]
    public void The_engine_of_a_file_is_the_engine_of_the_same_rules_in_code() =>
        Run.ForAll(output, World.Worlds(rules: 20, people: 10, instants: 2), Run.Checks(MeaningChecks), world =>
        {
            var half = world.Segments.Count / 2;
            SegmentFile[] files =
            [
                new("b.segments", SegmentFile.Write(world.Segments.Skip(half))), new("a.segments", SegmentFile.Write(world.Segments.Take(half))),
            ];
            var read = ReplaceableEngine.Create(Models.Create(world.Spec), files).Current;
            return world.Moments.Sum(each =>
            {
                var (coded, filed) = (world.Engine.Evaluate(each.Person, each.At), read.Evaluate(each.Person, each.At));
                foreach (var segment in world.Segments)
                {
                    Expect.That(
                        coded[segment.Key] == filed[segment.Key],
                        () => $"{coded[segment.Key]} in code, {filed[segment.Key]} in a file for {segment.Rule} at {each.At:O}: {Disagreement.Show(each.Person)}");
                }

                return (long)world.Segments.Count;
            });
        });

    private static string KeyOf(int index) => index % 2 == 0 ? $"s{index}" : $"分群 \"{index}\" // \\ ";
}
