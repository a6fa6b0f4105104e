using System.Text.Json.Nodes;
using Segmentation.Conformance;
using Segmentation.Conformance.Rules;

namespace Segmentation.Tests.Conformance;

/// <summary>The reader of rule cases notices every kind of wrong answer.</summary>
public sealed class RuleCaseReaderTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData("""{"rule": "score < 3", "members": ["low"], "undetermined": ["none"]}""")]
    [InlineData("""{"rule": "score < 3", "members": ["low"], "undetermined": ["none"], "validUntil": {"low": null}}""")]
    [InlineData("""{"rule": "seen within 1 day", "members": ["low"], "undetermined": ["none"], "validUntil": {"low": "2026-03-06T00:00:00Z"}}""")]
    [InlineData("""{"rule": "score < 3", "at": "2020-01-01T00:00:00Z", "members": ["low"], "undetermined": ["none"]}""")]
    [InlineData("""{"rule": "scor < 3", "error": {"start": 0, "length": 4}}""")]
    [InlineData("""{"rule": "scor < 3", "error": {"start": 0, "length": 4, "code": "SEG1001"}}""")]
    [InlineData("""{"rule": "score < 3 and score < 2 or score = 9", "members": ["low"], "undetermined": ["none"], "notes": ["SEG1114"]}""")]
    public void The_right_answer_passes(string row) => Assert.Equal(RowOutcome.Passed, Outcome(row));

    [Theory]
    [InlineData("""{"rule": "score < 3", "members": [], "undetermined": ["none"]}""")]
    [InlineData("""{"rule": "score < 3", "members": ["low", "high"], "undetermined": ["none"]}""")]
    [InlineData("""{"rule": "score < 3", "members": ["low"], "undetermined": []}""")]
    [InlineData("""{"rule": "score < 3", "members": ["low"]}""")]
    [InlineData("""{"rule": "score < 3", "members": ["low"], "undetermined": ["none"], "validUntil": {"low": "2026-03-06T00:00:00Z"}}""")]
    [InlineData("""{"rule": "seen within 1 day", "members": ["low"], "undetermined": ["none"], "validUntil": {"low": null}}""")]
    [InlineData("""{"rule": "score < 3", "error": {"start": 0, "length": 5}}""")]
    [InlineData("""{"rule": "scor < 3", "members": [], "undetermined": []}""")]
    [InlineData("""{"rule": "scor < 3", "error": {"start": 0, "length": 5}}""")]
    [InlineData("""{"rule": "scor < 3", "error": {"start": 1, "length": 4}}""")]
    [InlineData("""{"rule": "scor < 3", "error": {"start": 0, "length": 4, "code": "SEG1002"}}""")]
    [InlineData("""{"rule": "score < 3", "members": ["low"], "undetermined": ["none"], "notes": ["SEG1114"]}""")]
    public void A_wrong_answer_fails(string row) => Assert.Equal(RowOutcome.Failed, Outcome(row));

    private RowOutcome Outcome(string row)
    {
        var file = JsonNode.Parse(
            """
            {
              "zone": "UTC", "at": "2026-03-05T10:00:00Z",
              "attributes": { "score": { "type": "number" }, "seen": { "type": "instant" } },
              "customers": [{ "id": "low", "score": 1, "seen": "2026-03-05T09:00:00Z" }, { "id": "high", "score": 5, "seen": "2020-03-05T09:00:00Z" }, { "id": "none" }]
            }
            """)!;
        var parsed = JsonNode.Parse(row)!;
        parsed["id"] = "row";
        file["cases"] = new JsonArray(parsed);
        File.WriteAllText(_path, file.ToJsonString());
        return Assert.Single(new RuleCaseReader().Read(_path)).Outcome;
    }
}
