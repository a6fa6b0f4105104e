using System.Collections.Immutable;
using System.Text;
using Segmentation.Hostile.Checks;
using Segmentation.Hostile.Entries;
using Segmentation.Tests.Conformance;
using Segmentation.Tests.Rules.Language;

namespace Segmentation.Tests.Rules.Json;

[Collection("tripwire")]
public class HostileJsonTests
{
    private const string Vip = "{\"attribute\":\"vip\",\"operator\":\"is true\"}";

    private const string Absent = "(folder absent: nothing run)";

    private static readonly ImmutableArray<HostileEntry> Entries =
        [.. HostileFile.Read(ConformanceFolders.Find(ConformanceFolders.Published)).Where(entry => entry.IsJson)];

    public static TheoryData<string> Ids() => Entries.IsEmpty ? [Absent] : [.. Entries.Select(entry => entry.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_hostile_document_is_answered_on_a_small_stack(string id)
    {
        if (id == Absent)
        {
            return;
        }

        var entry = Entries.Single(each => each.Id == id);

        Assert.Empty(SmallStack.Run(() => EntryCheck.Run(entry)).Failures);
    }

    [Theory]
    [InlineData("{\"not\":", "}", 64, true)]
    [InlineData("{\"not\":", "}", 65, false)]
    [InlineData("{\"not\":", "}", 100_000, false)]
    [InlineData("{\"any\":[" + Vip + ",{\"all\":[" + Vip + ",", "]}]}", 64, true)]
    [InlineData("{\"any\":[" + Vip + ",{\"all\":[" + Vip + ",", "]}]}", 66, false)]
    [InlineData("{\"all\":[", "]}", 65, true)]
    [InlineData("{\"all\":[", "]}", 66, false)]
    [InlineData("[", "]", 100_000, false)]
    [InlineData("{\"events\":\"order\",\"quantifier\":\"any\",\"where\":", "}", 30, false)]
    [InlineData("{\"quantity\":{\"timeSince\":", "},\"operator\":\"is known\"}", 1_000, false)]
    [InlineData("{\"quantity\":{\"terms\":[{\"add\":", "},{\"add\":1}]},\"operator\":\"is known\"}", 1_000, false)]
    public void Depth_is_read_up_to_the_limit_and_refused_beyond_it(string open, string close, int times, bool isAccepted)
    {
        var text = new StringBuilder().Insert(0, open, times).Append(Vip).Insert(open.Length * times + Vip.Length, close, times).ToString();

        var parsed = Read(text.Insert(1, "\"version\":1,"));

        Assert.Equal(isAccepted, parsed.Success);
    }

    [Fact]
    public void The_deepest_rule_that_can_be_set_is_written_and_read_on_a_small_stack()
    {
        var options = TextModel.Options with { Limits = new RuleLimits { Nesting = 128 } };
        var text = string.Concat(Enumerable.Repeat("vip or vip and (", 70)) + "vip" + new string(')', 70);
        var rule = RuleText.Parse(text, TextModel.Catalogue, options).Rule!;

        var (read, json) = SmallStack.Run(() =>
        {
            var json = RuleJson.Write(rule);
            return (RuleJson.Parse(json, TextModel.Catalogue, options).Rule, json);
        });

        Assert.Equal(rule, read);
        Assert.False(Read(json).Success);
    }

    [Theory]
    [InlineData("\"all\":[", Vip, ",", "]", 500, null)]
    [InlineData("\"all\":[", Vip, ",", "]", 501, "SEG1020 $.all[500]")]
    [InlineData("\"attribute\":\"spend\",\"operator\":\"in\",\"values\":[", "1", ",", "]", 1_000, null)]
    [InlineData("\"attribute\":\"spend\",\"operator\":\"in\",\"values\":[", "1", ",", "]", 1_001, "SEG1021 $.values[1000]")]
    [InlineData("\"attribute\":\"tags\",\"operator\":\"contains all\",\"values\":[", "\"a\"", ",", "]", 1_001, "SEG1021 $.values[1000]")]
    [InlineData("\"attribute\":\"industry\",\"operator\":\"=\",\"value\":\"", "x", "", "\"", 1_024, null)]
    [InlineData("\"attribute\":\"industry\",\"operator\":\"=\",\"value\":\"", "x", "", "\"", 1_025, "SEG1022 $.value")]
    [InlineData("\"predicate\":\"", "x", "", "\"", 1_025, "SEG1022 $.predicate")]
    [InlineData("\"predicate\":\"has open invoice\",\"comment\":\"", "x", "", "\"", 16_384, null)]
    [InlineData("\"predicate\":\"has open invoice\",\"comment\":\"", "x", "", "\"", 16_385, "SEG1022 $.comment")]
    [InlineData("\"insidePolygon\":[", "{\"latitude\":1,\"longitude\":2}", ",", "]", 2_000, null)]
    [InlineData("\"insidePolygon\":[", "{\"latitude\":1,\"longitude\":2}", ",", "]", 4_000, "SEG1110 $")]
    [InlineData("\"predicate\":\"", "x", "", "\"", 131_072, "SEG1110 $")]
    [InlineData("\"x\":[", "1", ",", "]", 60_000, "SEG1123 $")]
    [InlineData("\"quantity\":{\"terms\":[", "{\"add\":{\"attribute\":\"spend\"}}", ",", "]},\"operator\":\"is known\"", 500, null)]
    [InlineData("\"quantity\":{\"terms\":[", "{\"add\":{\"attribute\":\"spend\"}}", ",", "]},\"operator\":\"is known\"", 501, "SEG1020 $.quantity.terms[500]")]
    public void Size_is_read_up_to_the_limit_and_refused_beyond_it(
        string start, string part, string joint, string end, int times, string? expected)
    {
        var json = "{\"version\":1," + start + string.Join(joint, Enumerable.Repeat(part, times)) + end + "}";

        var issue = Read(json).Issues.FirstOrDefault();

        Assert.Equal(expected, issue is null ? null : $"{issue.Code} {issue.Place}");
    }

    [Fact]
    public void An_object_with_very_many_members_is_not_read_to_its_end()
    {
        var json = "{\"version\":1," + string.Join(',', Enumerable.Range(0, 12_000).Select(i => $"\"x{i}\":1")) + "}";

        var issue = Assert.Single(Read(json).Issues);

        Assert.Equal(("SEG1122", "$"), (issue.Code, issue.Place));
    }

    [Fact]
    public void A_tree_that_would_have_too_many_parts_is_refused_before_it_is_built()
    {
        var options = TextModel.Options with { Limits = new RuleLimits { Conditions = 20_000, Characters = 1_000_000, ListMembers = 30_000 } };
        var many = "{\"version\":1,\"all\":[" + string.Join(',', Enumerable.Repeat(Vip, 9_000)) + "]}";
        var list = "{\"version\":1,\"attribute\":\"spend\",\"operator\":\"in\",\"values\":[" + string.Join(',', Enumerable.Range(0, 20_000)) + "]}";
        var corners = "{\"version\":1,\"insidePolygon\":[" + string.Join(',', Enumerable.Repeat("{\"latitude\":1,\"longitude\":2}", 20_000)) + "]}";

        Assert.All([many, list, corners], json =>
        {
            var parsed = RuleJson.Parse(json, TextModel.Catalogue, options);

            Assert.Equal("SEG1110", Assert.Single(parsed.Issues).Code);
        });
    }

    [Fact]
    public void The_limits_of_cost_and_of_nesting_in_full_are_those_of_texts()
    {
        const string Dear = "{\"quantity\":{\"aggregate\":\"count\",\"events\":\"order\"},\"operator\":\">\",\"value\":1}";
        const string Json = "{\"version\":1,\"any\":[" + Vip + ",{\"all\":[" + Vip + "," + Dear + "]}]}";
        var text = RuleText.Parse(RuleJson.Parse(Json, TextModel.Catalogue).Rule!.ToString(), TextModel.Catalogue);

        var costly = RuleJson.Parse(Json, TextModel.Catalogue, new RuleTextOptions { Limits = new RuleLimits { Cost = (int)text.Cost - 1 } });
        var deep = RuleJson.Parse(
            "{\"version\":1,\"not\":{\"not\":{\"any\":[" + Vip + ",{\"all\":[" + Vip + "," + Vip + "]}]}}}",
            TextModel.Catalogue,
            new RuleTextOptions { Limits = new RuleLimits { Nesting = 3 } });

        Assert.Equal(text.Cost, RuleJson.Parse(Json, TextModel.Catalogue).Cost);
        Assert.Equal(("SEG1026", "$.any[1].all[1]"), (costly.Issues[0].Code, costly.Issues[0].Place));
        Assert.Equal(("SEG1019", "$"), (deep.Issues[0].Code, deep.Issues[0].Place));
    }

    [Fact]
    public void Many_unknown_names_cost_no_more_than_twenty()
    {
        var json = "{\"version\":1,\"all\":[" + string.Join(',', Enumerable.Range(0, 500).Select(
            i => "{\"attribute\":\"satisfactino" + i + "\",\"operator\":\"=\",\"value\":1}")) + "]}";

        Assert.Equal(20, Read(json).Issues.Length);
    }

    private static ParsedRule Read(string json)
    {
        var parsed = SmallStack.Run(
            () => Measured<ParsedRule>.Of(Cost.Reading, () => RuleJson.Parse(json, TextModel.Catalogue, TextModel.Options)));

        Assert.True(parsed.IsWithin(Cost.Reading), $"{parsed.Elapsed} {parsed.Allocated}");
        Assert.Empty(IssueChecks.Of(parsed.Value.Issues, json));
        return parsed.Value;
    }
}
