using System.Text.Json;
using Json.Schema;
using Segmentation.Tests.Rules.Language;
using Segmentation.Tests.Samples;

namespace Segmentation.Tests.Rules.Json;

public class JsonSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(string.Join('\n', Repository.Lines("docs", "rule.schema.json")));

    public static TheoryData<string> Canonical => ProductionTests.Canonical;

    /// <summary>What the schema cannot say: what a number means beside others, and what a text may hold.</summary>
    private static readonly string[] BeyondSchema =
    [
        "SEG1103", "SEG1104", "SEG1106", "SEG1111", "SEG1112", "SEG1124", "SEG1008", "SEG1009",
        "SEG1125 $.quantity.terms[0].add", "SEG1123 $.quantity.terms[0]", "SEG1125 $.quantity.factors[0].multiply",
        "SEG1126 $.window.previous.unit",
    ];

    public static TheoryData<string, string> Refused
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var row in (IEnumerable<object[]>)RefusedJsonTests.Members)
            {
                if (!BeyondSchema.Any(((string)row[1]).StartsWith))
                {
                    data.Add((string)row[0], (string)row[1]);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Canonical))]
    public void Every_written_document_conforms(string text) =>
        Assert.True(Conforms(RuleJson.Write(TextModel.Parse(text).Rule!.WithComment("a"))));

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_refused_for_its_structure_does_not_conform(string members, string issue) =>
        Assert.False(Conforms(members.Length == 0 ? "{\"version\":1}" : "{\"version\":1," + members + "}"), issue);

    [Theory]
    [InlineData("{\"attribute\":\"vip\",\"operator\":\"is true\"}")]
    [InlineData("{\"version\":2,\"attribute\":\"vip\",\"operator\":\"is true\"}")]
    [InlineData("[]")]
    public void Another_version_does_not_conform(string json) => Assert.False(Conforms(json));

    private static bool Conforms(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Schema.Evaluate(document.RootElement).IsValid;
    }
}
