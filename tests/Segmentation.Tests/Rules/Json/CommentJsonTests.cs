using Segmentation.Tests.Rules.Language;

namespace Segmentation.Tests.Rules.Json;

public class CommentJsonTests
{
    [Theory]
    [InlineData("vip // by hand")]
    [InlineData("// all of it\nvip and /* the first */ spend > 1 // the second\nand (vip or VIP客户)")]
    [InlineData("vip and // either\n(spend > 1 or not /* inner */ (vip and VIP客户))")]
    [InlineData("any order where (/* few */ qty < 3 and paid // paid\n) within 30 days")]
    [InlineData("/* a */ not /* b */ (vip or unknown) // c\nand industry not in (\"a\") // d")]
    [InlineData("vip and // \"quoted\" \\ and 中文\nvip")]
    public void A_comment_survives_from_text_to_JSON_and_back(string text)
    {
        var rule = TextModel.Parse(text).Rule!;

        var read = Parse(RuleJson.Write(rule)).Rule!;

        Assert.Equal(rule.ToString(RuleFormat.Default), read.ToString(RuleFormat.Default));
        Assert.Equal(RuleJson.Write(rule), RuleJson.Write(read));
    }

    [Fact]
    public void A_comment_stands_first_in_its_object()
    {
        var rule = TextModel.Parse("// several\n// lines\nvip and spend > 1 // rich").Rule!.WithComment("everybody");

        Assert.Equal(
            "{\"version\":1,\"comment\":\"everybody\",\"all\":[{\"comment\":\"several\\nlines\",\"attribute\":\"vip\",\"operator\":\"is true\"},"
            + "{\"comment\":\"rich\",\"attribute\":\"spend\",\"operator\":\">\",\"value\":1}]}",
            RuleJson.Write(rule));
    }

    [Fact]
    public void A_group_that_is_merged_leaves_its_comment_to_its_first_member()
    {
        const string Vip = "{\"comment\":\"inner\",\"attribute\":\"vip\",\"operator\":\"is true\"}";
        var parsed = Parse("{\"version\":1,\"all\":[{\"comment\":\"outer\",\"all\":[" + Vip + "," + Vip + "]}," + Vip + "]}");

        Assert.Equal(
            "// outer\n// inner\nvip\n// inner\nand vip\n// inner\nand vip", parsed.Rule!.ToString(RuleFormat.Default));
    }

    [Fact]
    public void Rules_that_were_read_know_where_they_stand_so_that_later_checks_can_say_so()
    {
        const string Json = "{\"version\":1,\"not\":{\"attribute\":\"spend\",\"operator\":\"=\",\"value\":1}}";
        var rule = Parse(Json).Rule!;

        var issues = Assert.Throws<SegmentationException>(
            () => SegmentationEngine.Create(CustomerModel.For<string>(m => m.Key(c => c)), new Segment("x", rule))).Issues;

        Assert.Equal(Json.IndexOf("{\"attribute", StringComparison.Ordinal), issues[0].Span!.Value.Start);
    }

    private static ParsedRule Parse(string json) => RuleJson.Parse(json, TextModel.Catalogue, TextModel.Options);
}
