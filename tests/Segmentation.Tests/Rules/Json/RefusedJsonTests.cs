using Segmentation.Tests.Rules.Language;

namespace Segmentation.Tests.Rules.Json;

public class RefusedJsonTests
{
    /// <summary>The members of a document, and its first issue: code, path and what it covers.</summary>
    public static TheoryData<string, string> Mistakes { get; } = new()
    {
        // Not JSON
        { "", "SEG1120 $ ''" },
        { "  ", "SEG1120 $ ''" },
        { "{", "SEG1120 $ ''" },
        { "{\"version\":1,\"all\":[{}", "SEG1120 $.all ''" },
        { "{\"version\":1}{\"version\":1}", "SEG1120 $ '{'" },
        { "{\"version\":1, // vip\n}", "SEG1120 $ '/'" },
        { "{\"version\":1,}", "SEG1120 $ '}'" },
        { "{\"version\":1,\"all\":[1,]}", "SEG1120 $.all ']'" },
        { "{'version':1}", "SEG1120 $ '''" },
        { "{\"version\":NaN}", "SEG1120 $ 'N'" },
        { "{\"version\":1,\"predicate\":\"a\tb\"}", "SEG1120 $ '\t'" },
        { "{\"version\":1,\"predicate\":\"上海\n\"}", "SEG1120 $ '\n'" },
        { "{\"version\":1,\n\"predicate\":😀}", "SEG1120 $ '😀'" },
        { "\uFEFF{\"version\":1}", "SEG1120 $ '\uFEFF'" },

        // Version
        { "{\"attribute\":\"vip\",\"operator\":\"is true\"}", "SEG1123 $ '{\"attribute\":\"vip\",\"operator\":\"is true\"}'" },
        { "{\"version\":2,\"attribute\":1}", "SEG1121 $.version '2'" },
        { "{\"version\":\"1\",\"attribute\":\"vip\"}", "SEG1125 $.version '\"1\"'" },
        { "{\"version\":1.0,\"attribute\":\"vip\"}", "SEG1121 $.version '1.0'" },
        { "[]", "SEG1125 $ '[]'" },
        { "null", "SEG1125 $ 'null'" },
    };

    /// <summary>The members after the version.</summary>
    public static TheoryData<string, string> Members { get; } = new()
    {
        // Members
        { "", "SEG1123 $ '{\"version\":1}'" },
        { "\"atribute\":\"vip\",\"operator\":\"is true\"", "SEG1122 $.atribute '\"atribute\"'" },
        { "\"attribute\":\"vip\",\"operator\":\"is true\",\"$type\":\"System.Diagnostics.Process, System\"", "SEG1122 $['$type'] '\"$type\"'" },
        { "\"attribute\":\"vip\",\"operator\":\"is true\",\"value\":true", "SEG1122 $.value '\"value\"'" },
        { "\"attribute\":\"vip\",\"operator\":\"is true\",\"orUnkown\":true", "SEG1122 $.orUnkown '\"orUnkown\"'" },
        { "\"attribute\":\"vip\",\"Operator\":\"is true\"", "SEG1123 $ '{\"version\":1,\"attribute\":\"vip\",\"Operator\":\"is true\"}'" },
        { "\"attribute\":\"vip\",\"operator\":\"is true\",\"attribute\":\"vip\"", "SEG1124 $.attribute '\"attribute\"'" },
        { "\"attribute\":\"vip\",\"operator\":\"is true\",\"\\u0061ttribute\":\"vip\"", "SEG1124 $.attribute '\"\\u0061ttribute\"'" },
        { "\"attribute\":\"vip\"", "SEG1123 $ '{\"version\":1,\"attribute\":\"vip\"}'" },
        { "\"all\":[" + Vip + "],\"any\":[" + Vip + "]", "SEG1122 $.any '\"any\"'" },
        { "\"all\":[" + Vip + "],\"orUnknown\":true", "SEG1122 $.orUnknown '\"orUnknown\"'" },
        { "\"comment\":7,\"all\":[" + Vip + "]", "SEG1125 $.comment '7'" },
        { "\"all\":[" + Vip + ",{\"it's\":1}]", "SEG1123 $.all[1] '{\"it's\":1}'" },
        { "\"all\":[" + Vip + ",{\"attribute\":\"vip\",\"operator\":\"is true\",\"it's\":1}]", "SEG1122 $.all[1]['it\\'s'] '\"it's\"'" },

        // Kinds
        { "\"all\":{}", "SEG1125 $.all '{}'" },
        { "\"all\":[]", "SEG1127 $.all '[]'" },
        { "\"any\":[7]", "SEG1125 $.any[0] '7'" },
        { "\"not\":[" + Vip + "]", "SEG1125 $.not '[" + Vip + "]'" },
        { "\"attribute\":1,\"operator\":\"is true\"", "SEG1125 $.attribute '1'" },
        { "\"attribute\":\"\",\"operator\":\"is true\"", "SEG1106 $.attribute '\"\"'" },
        { "\"attribute\":\"vip\",\"operator\":[]", "SEG1125 $.operator '[]'" },
        { "\"attribute\":\"vip\",\"operator\":\"is true\",\"orUnknown\":\"yes\"", "SEG1125 $.orUnknown '\"yes\"'" },
        { "\"attribute\":\"vip\",\"operator\":\"is true\",\"orUnknown\":null", "SEG1125 $.orUnknown 'null'" },
        { "\"attribute\":\"spend\",\"operator\":\">\",\"value\":{\"toString\":1}", "SEG1123 $.value '{\"toString\":1}'" },
        { "\"attribute\":\"spend\",\"operator\":\">\",\"value\":null", "SEG1125 $.value 'null'" },
        { "\"attribute\":\"spend\",\"operator\":\">\",\"value\":[1]", "SEG1125 $.value '[1]'" },
        { "\"attribute\":\"spend\",\"operator\":\">\",\"value\":{\"number\":true}", "SEG1125 $.value.number 'true'" },
        { "\"attribute\":\"industry\",\"operator\":\"in\",\"values\":\"a\"", "SEG1125 $.values '\"a\"'" },
        { "\"attribute\":\"industry\",\"operator\":\"in\",\"values\":[]", "SEG1127 $.values '[]'" },
        { "\"attribute\":\"industry\",\"operator\":\"in\",\"values\":[\"a\",{\"attribute\":\"town\"}]", "SEG1123 $.values[1] '{\"attribute\":\"town\"}'" },
        { "\"attribute\":\"industry\",\"operator\":\"starts with\",\"value\":1", "SEG1125 $.value '1'" },
        { "\"quantity\":\"spend\",\"operator\":\">\",\"value\":1", "SEG1125 $.quantity '\"spend\"'" },
        { "\"quantity\":{\"atribute\":\"spend\"},\"operator\":\">\",\"value\":1", "SEG1122 $.quantity.atribute '\"atribute\"'" },

        // Words
        { "\"attribute\":\"spend\",\"operator\":\"=>\",\"value\":1", "SEG1126 $.operator '\"=>\"'" },
        { "\"attribute\":\"joined\",\"operator\":\"weekday in\",\"days\":[\"mon\"]", "SEG1126 $.days[0] '\"mon\"'" },
        { "\"attribute\":\"joined\",\"operator\":\"within\",\"window\":{\"within\":{\"count\":1,\"unit\":\"days\"}}", "SEG1126 $.window.within.unit '\"days\"'" },
        { "\"attribute\":\"joined\",\"operator\":\"within\",\"window\":{\"this\":\"day\"}", "SEG1126 $.window.this '\"day\"'" },
        { "\"attribute\":\"joined\",\"operator\":\"within\",\"window\":{\"previous\":{\"count\":1,\"unit\":\"hour\"}}", "SEG1126 $.window.previous.unit '\"hour\"'" },
        { "\"events\":\"order\",\"quantifier\":\"some\"", "SEG1126 $.quantifier '\"some\"'" },
        { "\"quantity\":{\"aggregate\":\"total\",\"events\":\"order\"},\"operator\":\">\",\"value\":1", "SEG1126 $.quantity.aggregate '\"total\"'" },
        { "\"quantity\":{\"facet\":\"city\"},\"operator\":\"=\",\"value\":\"x\"", "SEG1126 $.quantity.facet '\"city\"'" },
        { "\"near\":{\"latitude\":1,\"longitude\":2},\"distance\":5,\"unit\":\"mile\"", "SEG1126 $.unit '\"mile\"'" },

        // Literals
        { "\"attribute\":\"spend\",\"operator\":\">\",\"value\":1e3", "SEG1103 $.value '1e3'" },
        { "\"attribute\":\"spend\",\"operator\":\">\",\"value\":12345678901234567890123456789", "SEG1103 $.value '12345678901234567890123456789'" },
        { "\"attribute\":\"spend\",\"operator\":\">\",\"value\":{\"number\":\"1,000\"}", "SEG1103 $.value.number '\"1,000\"'" },
        { "\"attribute\":\"spend\",\"operator\":\">\",\"value\":{\"number\":\"007\"}", "SEG1103 $.value.number '\"007\"'" },
        { "\"attribute\":\"spend\",\"operator\":\">\",\"value\":{\"number\":\"\"}", "SEG1103 $.value.number '\"\"'" },
        { "\"attribute\":\"spend\",\"operator\":\">\",\"value\":{\"number\":1,\"currency\":\"cny\"}", "SEG1006 $.value.currency '\"cny\"'" },
        { "\"attribute\":\"joined\",\"operator\":\"=\",\"value\":{\"date\":\"2026-02-30\"}", "SEG1104 $.value.date '\"2026-02-30\"'" },
        { "\"attribute\":\"seen\",\"operator\":\"=\",\"value\":{\"instant\":\"2026-03-04T10:00\"}", "SEG1104 $.value.instant '\"2026-03-04T10:00\"'" },
        { "\"attribute\":\"seen\",\"operator\":\"time of day\",\"from\":\"24:00\",\"to\":\"06:00\"", "SEG1104 $.from '\"24:00\"'" },
        { "\"attribute\":\"seen\",\"operator\":\"time of day\",\"from\":\"06:00\",\"to\":\"06:00\"", "SEG1112 $.to '\"06:00\"'" },
        { "\"attribute\":\"industry\",\"operator\":\"=\",\"value\":\"a\\u0000b\"", "SEG1106 $.value '\"a\\u0000b\"'" },
        { "\"attribute\":\"industry\",\"operator\":\"=\",\"value\":\"a\\ud800b\"", "SEG1106 $ '\"a\\ud800b\"'" },
        { "\"attribute\":\"recency\",\"operator\":\"=\",\"value\":{\"count\":1.5,\"unit\":\"day\"}", "SEG1111 $.value.count '1.5'" },
        { "\"attribute\":\"seen\",\"operator\":\"within\",\"window\":{\"within\":{\"count\":0,\"unit\":\"day\"}}", "SEG1111 $.window.within.count '0'" },
        { "\"attribute\":\"seen\",\"operator\":\"within\",\"window\":{\"within\":{\"count\":40001,\"unit\":\"day\"}}", "SEG1111 $.window.within.count '40001'" },
        { "\"attribute\":\"seen\",\"operator\":\"within\",\"window\":{\"ago\":{\"from\":{\"count\":1,\"unit\":\"day\"},\"to\":{\"count\":2,\"unit\":\"day\"}}}", "SEG1112 $.window.ago '{\"from\":{\"count\":1,\"unit\":\"day\"},\"to\":{\"count\":2,\"unit\":\"day\"}}'" },
        { "\"attribute\":\"seen\",\"operator\":\"within\",\"window\":{\"ago\":{\"from\":{\"count\":1,\"unit\":\"day\"},\"to\":{\"count\":2,\"unit\":\"hour\"}}}", "SEG1008 $.window.ago.to '{\"count\":2,\"unit\":\"hour\"}'" },
        { "\"near\":{\"latitude\":91,\"longitude\":2},\"distance\":5,\"unit\":\"km\"", "SEG1111 $.near.latitude '91'" },
        { "\"near\":{\"latitude\":1,\"longitude\":2},\"distance\":0,\"unit\":\"km\"", "SEG1111 $.distance '0'" },
        { "\"insidePolygon\":[{\"latitude\":1,\"longitude\":2}]", "SEG1127 $.insidePolygon '[{\"latitude\":1,\"longitude\":2}]'" },
        { "\"inSample\":\"x\",\"percent\":101", "SEG1111 $.percent '101'" },
        { "\"inSample\":\"x\",\"percent\":1.234", "SEG1111 $.percent '1.234'" },
        { "\"inSample\":\"x\",\"from\":20,\"to\":10", "SEG1112 $.to '10'" },

        // Shapes that a text cannot have
        { "\"quantity\":{\"terms\":[{\"add\":1},{\"add\":{\"attribute\":\"spend\"}}]},\"operator\":\">\",\"value\":1", "SEG1125 $.quantity.terms[0].add '1'" },
        { "\"quantity\":{\"terms\":[{\"subtract\":{\"attribute\":\"spend\"}},{\"add\":1}]},\"operator\":\">\",\"value\":1", "SEG1123 $.quantity.terms[0] '{\"subtract\":{\"attribute\":\"spend\"}}'" },
        { "\"quantity\":{\"terms\":[{\"add\":{\"attribute\":\"spend\"}}]},\"operator\":\">\",\"value\":1", "SEG1127 $.quantity.terms '[{\"add\":{\"attribute\":\"spend\"}}]'" },
        { "\"quantity\":{\"factors\":[{\"multiply\":{\"terms\":[]}},{\"multiply\":1}]},\"operator\":\">\",\"value\":1", "SEG1125 $.quantity.factors[0].multiply '{\"terms\":[]}'" },
        { "\"quantity\":{\"terms\":[{\"add\":{\"attribute\":\"spend\"}},{\"add\":{\"number\":1,\"currency\":\"CNY\"}}]},\"operator\":\">\",\"value\":1", "SEG1006 $.quantity.terms[1].add '{\"number\":1,\"currency\":\"CNY\"}'" },
        { "\"events\":\"order\",\"quantifier\":\"all\"", "SEG1123 $ '{\"version\":1,\"events\":\"order\",\"quantifier\":\"all\"}'" },
        { "\"quantity\":{\"aggregate\":\"share\",\"events\":\"order\"},\"operator\":\">\",\"value\":1", "SEG1123 $.quantity '{\"aggregate\":\"share\",\"events\":\"order\"}'" },
        { "\"quantity\":{\"affinity\":\"tea\",\"halfLife\":{\"count\":3,\"unit\":\"month\"}},\"operator\":\">\",\"value\":1", "SEG1009 $.quantity.halfLife '{\"count\":3,\"unit\":\"month\"}'" },
        { "\"quantity\":{\"facet\":\"recency\",\"window\":{\"this\":\"week\"}},\"operator\":\">\",\"value\":{\"count\":1,\"unit\":\"day\"}", "SEG1122 $.quantity.window '\"window\"'" },
        { "\"sequence\":{\"events\":\"visit\",\"window\":{\"this\":\"week\"}},\"then\":{\"events\":\"order\"},\"within\":{\"count\":1,\"unit\":\"day\"}", "SEG1122 $.sequence.window '\"window\"'" },
    };

    /// <summary>What the checks refuse that rules in C# go through: the members after the version.</summary>
    public static TheoryData<string, string> Checked { get; } = new()
    {
        { "\"attribute\":\"ctiy\",\"operator\":\"=\",\"value\":\"x\"", "SEG1001 $.attribute '\"ctiy\"'" },
        { "\"attribute\":\"cost\",\"operator\":\"<\",\"value\":{\"attribute\":\"spnd\"}", "SEG1001 $.value.attribute '\"spnd\"'" },
        { "\"events\":\"ordr\",\"quantifier\":\"any\"", "SEG1002 $.events '\"ordr\"'" },
        { "\"quantity\":{\"aggregate\":\"count\",\"events\":\"ordr\"},\"operator\":\">\",\"value\":1", "SEG1002 $.quantity.events '\"ordr\"'" },
        { "\"quantity\":{\"aggregate\":\"sum\",\"events\":\"order\",\"field\":\"amout\"},\"operator\":\">\",\"value\":1", "SEG1003 $.quantity.field '\"amout\"'" },
        { "\"events\":\"order\",\"quantifier\":\"any\",\"where\":{\"field\":\"quty\",\"operator\":\">\",\"value\":1}", "SEG1003 $.where.field '\"quty\"'" },
        { "\"quantity\":{\"aggregate\":\"sum\",\"events\":\"order\",\"field\":\"category\"},\"operator\":\">\",\"value\":1", "SEG1004 $.quantity '{\"aggregate\":\"sum\",\"events\":\"order\",\"field\":\"category\"}'" },
        { "\"attribute\":\"spend\",\"operator\":\">\",\"value\":\"1000\"", "SEG1004 $.value '\"1000\"'" },
        { "\"attribute\":\"industry\",\"operator\":\"in\",\"values\":[\"a\",2]", "SEG1004 $.values[1] '2'" },
        { "\"attribute\":\"satisfaction\",\"operator\":\"between\",\"from\":1,\"to\":\"3\"", "SEG1004 $.to '\"3\"'" },
        { "\"attribute\":\"cost\",\"operator\":\"<\",\"value\":{\"aggregate\":\"count\",\"events\":\"order\"}", "SEG1004 $.value '{\"aggregate\":\"count\",\"events\":\"order\"}'" },
        { "\"attribute\":\"last seen\",\"operator\":\"on\",\"value\":{\"instant\":\"2026-03-04T16:00Z\"}", "SEG1004 $.value '{\"instant\":\"2026-03-04T16:00Z\"}'" },
        { "\"quantity\":{\"timeSince\":{\"attribute\":\"spend\"}},\"operator\":\">\",\"value\":{\"count\":1,\"unit\":\"day\"}", "SEG1004 $.quantity '{\"timeSince\":{\"attribute\":\"spend\"}}'" },
        { "\"attribute\":\"industry\",\"operator\":\">\",\"value\":\"a\"", "SEG1005 $.operator '\">\"'" },
        { "\"attribute\":\"tags\",\"operator\":\"=\",\"value\":\"a\"", "SEG1005 $.operator '\"=\"'" },
        { "\"attribute\":\"spend\",\"operator\":\"is true\"", "SEG1005 $.operator '\"is true\"'" },
        { "\"attribute\":\"spend\",\"operator\":\"contains\",\"value\":\"1\"", "SEG1005 $.operator '\"contains\"'" },
        { "\"attribute\":\"joined\",\"operator\":\"time of day\",\"from\":\"01:00\",\"to\":\"02:00\"", "SEG1005 $.operator '\"time of day\"'" },
        { "\"quantity\":{\"terms\":[{\"add\":{\"attribute\":\"spend\"}},{\"add\":{\"attribute\":\"satisfaction\"}}]},\"operator\":\">\",\"value\":1", "SEG1005 $.quantity '{\"terms\":[{\"add\":{\"attribute\":\"spend\"}},{\"add\":{\"attribute\":\"satisfaction\"}}]}'" },
        { "\"attribute\":\"spend\",\"operator\":\">\",\"value\":{\"number\":10,\"currency\":\"USD\"}", "SEG1006 $.value '{\"number\":10,\"currency\":\"USD\"}'" },
        { "\"attribute\":\"joined\",\"operator\":\"within\",\"window\":{\"within\":{\"count\":3,\"unit\":\"hour\"}}", "SEG1008 $.window '{\"within\":{\"count\":3,\"unit\":\"hour\"}}'" },
        { "\"events\":\"order\",\"quantifier\":\"any\",\"window\":{\"thisWhole\":\"month\"}", "SEG1008 $.window '{\"thisWhole\":\"month\"}'" },
        { "\"quantity\":{\"aggregate\":\"average gap\",\"events\":\"order\"},\"operator\":\">\",\"value\":{\"count\":3,\"unit\":\"month\"}", "SEG1009 $.value '{\"count\":3,\"unit\":\"month\"}'" },
        { "\"quantity\":{\"facet\":\"tenure\"},\"operator\":\">\",\"value\":{\"count\":3,\"unit\":\"hour\"}", "SEG1009 $.value '{\"count\":3,\"unit\":\"hour\"}'" },
        { "\"events\":\"order\",\"quantifier\":\"any\",\"where\":{\"attribute\":\"vip\",\"operator\":\"is true\"}", "SEG1010 $.where.attribute '\"vip\"'" },
        { "\"events\":\"order\",\"quantifier\":\"any\",\"where\":{\"inSegment\":\"big\"}", "SEG1010 $.where '{\"inSegment\":\"big\"}'" },
        { "\"field\":\"qty\",\"operator\":\">\",\"value\":1", "SEG1010 $.field '\"qty\"'" },
        { "\"inSegment\":\"Big\"", "SEG1011 $.inSegment '\"Big\"'" },
        { "\"inSegment\":\"loop\"", "SEG1014 $.inSegment '\"loop\"'" },
        { "\"attribute\":\"industry\",\"operator\":\"in\",\"list\":\"towns\"", "SEG1015 $.list '\"towns\"'" },
        { "\"insideRegion\":\"nowhere\"", "SEG1016 $.insideRegion '\"nowhere\"'" },
        { "\"predicate\":\"x\"", "SEG1017 $.predicate '\"x\"'" },
        { "\"ladder\":\"loyalti\",\"atLeast\":\"gold\"", "SEG1018 $.ladder '\"loyalti\"'" },
        { "\"ladder\":\"loyalty\",\"atLeast\":\"platinum\"", "SEG1018 $.atLeast '\"platinum\"'" },
        { "\"not\":{\"any\":[" + Vip + ",{\"attribute\":\"vipp\",\"operator\":\"is true\"}]}", "SEG1001 $.not.any[1].attribute '\"vipp\"'" },
        { "\"attribute\":\"satisfaction\",\"operator\":\"between\",\"from\":3,\"to\":1", "SEG1023 $ '{\"version\":1,\"attribute\":\"satisfaction\",\"operator\":\"between\",\"from\":3,\"to\":1}'" },
        { "\"events\":\"order\",\"quantifier\":\"all\",\"where\":{\"field\":\"paid\",\"operator\":\"is true\"}", "SEG1025 $ '{\"version\":1,\"events\":\"order\",\"quantifier\":\"all\",\"where\":{\"field\":\"paid\",\"operator\":\"is true\"}}'" },
        { "\"all\":[" + Vip + ",{\"attribute\":\"industry\",\"operator\":\"=\",\"value\":\"a  b\"}]", "SEG1155 $.all[1].value '\"a  b\"'" },
    };

    /// <summary>Gets all of those documents.</summary>
    public static IEnumerable<string> Documents =>
        Rows(Mistakes).Concat(Rows(Members).Concat(Rows(Checked)).Select(Document));

    private const string Vip = "{\"attribute\":\"vip\",\"operator\":\"is true\"}";

    private static readonly RuleTextOptions Options = TextModel.Options with
    {
        Segments = KnownSegments.Of(
        [
            new Segment("big", Attributes.Flag("vip").IsTrue()),
            new Segment("loop", Rule.InSegment("loop")),
        ]),
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void The_first_issue_covers_the_mistake(string json, string expected) => Assert.Equal(expected, First(json));

    [Theory]
    [MemberData(nameof(Members))]
    [MemberData(nameof(Checked))]
    public void The_first_issue_covers_the_mistake_in_the_members(string members, string expected) =>
        Assert.Equal(expected, First(Document(members)));

    [Fact]
    public void Half_of_a_surrogate_pair_is_refused_where_it_stands() =>
        Assert.Equal("SEG1120 $ '\uD83D'", First("{\"version\":1,\"predicate\":\"\uD83D\"}"));

    [Fact]
    public void Several_mistakes_come_in_the_order_of_the_document_with_fixes()
    {
        const string Json = """
            {"version":1,"all":[
              {"attribute":"twon","operator":"=","value":"x"},
              {"attribute":"industry","operator":"contians","value":"a"},
              {"atribute":"vip","operator":"is true"},
              {"attribute":"seen","operator":"within","window":{"within":{"count":90,"unit":"days"}}}]}
            """;

        var issues = RuleJson.Parse(Json, TextModel.Catalogue).Issues;

        Assert.Equal(["SEG1001", "SEG1126", "SEG1122", "SEG1126"], issues.Select(issue => issue.Code));
        Assert.Equal("Did you mean 'town'?", issues[0].Cure);
        Assert.Equal(
            ["\"contains\"", "\"attribute\"", "\"day\""], issues.Skip(1).Select(issue => issue.Fixes[0].Replacement));
        Assert.All(issues.Skip(1), issue => Assert.Equal(issue.Span, issue.Fixes[0].Span));
    }

    [Fact]
    public void A_member_that_stands_twice_is_told_once() => Assert.Equal(
        "SEG1124",
        Assert.Single(RuleJson.Parse(
            Document("\"attribute\":\"spend\",\"operator\":\">\",\"value\":1,\"value\":2"), TextModel.Catalogue).Issues).Code);

    [Fact]
    public void At_most_twenty_issues_are_told()
    {
        const string Wrong = "{\"attribute\":\"x\",\"operator\":\"is true\"}";
        var json = "{\"version\":1,\"all\":[" + string.Join(',', Enumerable.Repeat(Wrong, 30)) + "]}";

        var parsed = RuleJson.Parse(json, TextModel.Catalogue);

        Assert.Equal(20, parsed.Issues.Length);
        Assert.All(parsed.Issues, issue => Assert.Equal("SEG1001", issue.Code));
        Assert.False(parsed.Success);
    }

    [Fact]
    public void A_message_is_short_and_plain_whatever_the_document_says()
    {
        var name = "\\u0007\\u001b" + new string('x', 1_000);

        var parsed = RuleJson.Parse("{\"version\":1,\"" + name + "\":1}", TextModel.Catalogue);

        var issue = Assert.Single(parsed.Issues);
        Assert.InRange(issue.Message.Length, 1, 200);
        Assert.DoesNotContain(issue.Message + issue.Place, char.IsControl);
    }

    private static IEnumerable<string> Rows(IEnumerable<object[]> data) => data.Select(row => (string)row[0]);

    private static string Document(string members) =>
        members.Length == 0 ? "{\"version\":1}" : "{\"version\":1," + members + "}";

    private static string First(string json)
    {
        var parsed = RuleJson.Parse(json, TextModel.Catalogue, Options);

        var issue = parsed.Issues[0];
        Assert.Equal(issue.Severity != IssueSeverity.Error, parsed.Success);
        Assert.All([issue.Message, issue.Cure], Assert.NotEmpty);
        var span = issue.Span!.Value;
        return $"{issue.Code} {issue.Place} '{json.Substring(span.Start, span.Length)}'";
    }
}
