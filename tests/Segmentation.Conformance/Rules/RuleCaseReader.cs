using System.Globalization;
using System.Text.Json;

namespace Segmentation.Conformance.Rules;

/// <summary>Rules as text with customers and the exact answer, or the place of the first error.</summary>
internal sealed class RuleCaseReader : IConformanceReader
{
    private const string CaseKey = "the case";

    /// <inheritdoc/>
    public bool Reads(string folder, string fileName) =>
        folder is "rules" or "specs" && fileName.EndsWith(".json", StringComparison.Ordinal);

    /// <inheritdoc/>
    public IEnumerable<RowResult> Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var file = document.RootElement;
        var model = CaseModel.Of(file);
        var texts = file.TryGetProperty("segments", out var segments)
            ? segments.EnumerateObject().Select(segment => new SegmentText(segment.Name, segment.Value.GetString()!))
            : [];
        var parsed = RuleText.ParseSegments(texts, model.Catalogue);
        var options = new RuleTextOptions { Segments = parsed.Known };
        foreach (var row in file.Member("cases").EnumerateArray())
        {
            yield return Check(row, new CaseSetting(file, model, parsed.Segments, options));
        }
    }

    private static RowResult Check(JsonElement row, CaseSetting setting)
    {
        var id = row.Text("id");
        try
        {
            var rule = RuleText.Parse(row.Text("rule"), setting.Model.Catalogue, setting.Options);
            return row.TryGetProperty("error", out var error)
                ? RowResult.Compare(id, Expected(error), Actual(rule, error.TryGetProperty("code", out _)))
                : rule.Rule is null ? RowResult.Fail(id, "a rule", rule.Issues[0])
                : MissingNote(row, rule) is { } note ? RowResult.Fail(id, note, $"[{string.Join("; ", rule.Issues)}]")
                : CheckAnswers(id, row, rule.Rule, setting);
        }
        catch (Exception e)
        {
            return RowResult.Fail(id, "an answer", $"{e.GetType().Name}: {e.Message}");
        }
    }

    /// <summary>
    /// Evaluates the rule by every evaluator, prints it, reads it again, which must give the same tree, and evaluates that.
    /// </summary>
    private static RowResult CheckAnswers(string id, JsonElement row, Rule rule, CaseSetting setting)
    {
        var printed = rule.ToString();
        var again = RuleText.Parse(printed, setting.Model.Catalogue, setting.Options);
        if (again.Rule is null || !again.Rule.Equals(rule) || again.Rule.ToString() != printed)
        {
            return RowResult.Fail(id, $"the tree of: {printed}", again.Rule is null ? again.Issues[0] : again.Rule);
        }

        var expected = Expected(row);
        var answers = new[] { rule, again.Rule }.SelectMany(tree => Answers(row, tree, setting)).ToArray();
        return RowResult.Compare(id, expected, answers.FirstOrDefault(answer => answer != expected) ?? expected);
    }

    /// <summary>By the reference evaluator, which also says until when, by the matcher, one customer after the other, and by a table of all.</summary>
    private static IEnumerable<string> Answers(JsonElement row, Rule rule, CaseSetting setting)
    {
        var at = Instant(row.TryGetProperty("at", out var own) ? own : setting.File.Member("at"));
        var engine = SegmentationEngine.Create(setting.Model, [.. setting.Segments, new Segment(CaseKey, rule)]);
        var customers = setting.File.Member("customers").EnumerateArray().Select(json => (Id: json.Text("id"), Record: new CaseRecord(json))).ToList();
        var verdicts = customers.ConvertAll(customer => (customer.Id, Verdict: engine.Evaluate(CaseKey, customer.Record, at)));
        var until = Until(row).Select(member =>
            (member.Name, verdicts.First(verdict => verdict.Id == member.Name).Verdict.ValidUntil)).ToList();
        var matched = new SegmentTruths();
        yield return Answer(verdicts.Select(verdict => (verdict.Id, verdict.Verdict.Truth)), until);
        yield return Answer(customers.Select(customer => (customer.Id, Matched(customer.Record))), until);
        yield return Answer(customers.Select(customer => (customer.Id, engine.Evaluate(customer.Record, at)[CaseKey].Truth)), until);
        var inTable = engine.Evaluate(setting.Table, at)[CaseKey];
        yield return Answer(customers.Select(customer => (customer.Id, inTable.TruthOf(customer.Id))), until);

        Truth Matched(CaseRecord customer)
        {
            engine.Evaluate(customer, at, matched);
            return matched[CaseKey];
        }
    }

    private static string Answer(IEnumerable<(string Id, Truth Truth)> truths, IEnumerable<(string, DateTimeOffset?)> until)
    {
        var all = truths.ToList();
        return Spelling(
            all.Where(truth => truth.Truth == Truth.True).Select(truth => truth.Id),
            all.Where(truth => truth.Truth == Truth.Undetermined).Select(truth => truth.Id),
            until);
    }

    private static string Expected(JsonElement row) => row.TryGetProperty("start", out var start)
        ? Place(start.GetInt32(), row.Member("length").GetInt32(), row.TryGetProperty("code", out var code) ? code.GetString() : null)
        : Spelling(
            row.Member("members").EnumerateArray().Select(id => id.GetString()!),
            row.Member("undetermined").EnumerateArray().Select(id => id.GetString()!),
            Until(row).Select(member => (member.Name, member.Value.ValueKind == JsonValueKind.Null ? (DateTimeOffset?)null : Instant(member.Value))));

    /// <summary>The first error; with its code when the case gives one.</summary>
    private static string Actual(ParsedRule rule, bool withCode) =>
        rule.Issues.FirstOrDefault(issue => issue.Severity == IssueSeverity.Error) is { Span: { } span } issue
            ? Place(span.Start, span.Length, withCode ? issue.Code : null)
            : $"accepted as: {rule.Rule}";

    /// <summary>The code of a warning or info that the case expects and the text does not get.</summary>
    private static string? MissingNote(JsonElement row, ParsedRule rule) =>
        row.TryGetProperty("notes", out var notes)
            ? notes.EnumerateArray().Select(code => code.GetString()!)
                .FirstOrDefault(code => rule.Issues.All(issue => issue.Code != code))
            : null;

    private static string Place(int start, int length, string? code) =>
        string.Create(CultureInfo.InvariantCulture, $"{code ?? "error"} at {start}, length {length}");

    private static List<JsonProperty> Until(JsonElement row) =>
        row.TryGetProperty("validUntil", out var until) ? [.. until.EnumerateObject()] : [];

    private static string Spelling(
        IEnumerable<string> members, IEnumerable<string> undetermined, IEnumerable<(string Id, DateTimeOffset? Until)> until)
    {
        var ends = until.Select(end => $"{end.Id}: {end.Until?.UtcDateTime.ToString("O", CultureInfo.InvariantCulture) ?? "never"}");
        return $"members {List(members)}, undetermined {List(undetermined)}, until {List(ends)}";
    }

    private static string List(IEnumerable<string> ids) => $"[{string.Join(", ", ids.Order(StringComparer.Ordinal))}]";

    private static DateTimeOffset Instant(JsonElement text) => DateTimeOffset.Parse(text.GetString()!, CultureInfo.InvariantCulture);
}
