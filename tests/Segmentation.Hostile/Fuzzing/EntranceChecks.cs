using Segmentation.Hostile.Checks;

namespace Segmentation.Hostile.Fuzzing;

/// <summary>What must hold of every text where rules come in otherwise: at the caret of an editor, in files, as JSON.</summary>
internal static class EntranceChecks
{
    private const int Entrances = 3;

    /// <summary>What is wrong with how one of the entrances, by turns, takes an input.</summary>
    public static IEnumerable<string> Failures(FuzzInput input)
    {
        var random = new FuzzRandom(~0UL, (ulong)input.Number);
        var reader = input.Target.Reader;
        var options = reader.Options with { Limits = input.Limits, Keywords = input.Keywords };
        return random.Below(Entrances) switch
        {
            0 => Completion(input.Text, random.Below(input.Text.Length + 1), input, options),
            1 => File(random.OneIn(2) ? input.Text : FileOf(input.Text, random), input, options),
            _ => Json(JsonOf(input, options, random), input, options),
        };
    }

    private static IEnumerable<string> Completion(string text, int caret, FuzzInput input, RuleTextOptions options)
    {
        var limits = new CompletionOptions { Reading = options };
        var completed = Measured<CompletionResult>.Of(Cost.Reading, () => RuleText.Complete(text, caret, input.Target.Reader.Catalogue, limits));
        if (!completed.IsWithin(Cost.Reading))
        {
            yield return FormattableString.Invariant($"completing is too dear: {completed.Elapsed} and {completed.Allocated} bytes at {caret}");
        }

        foreach (var edit in completed.Value.Items.Select(item => item.Edit))
        {
            if (edit.Span.Start < 0 || edit.Span.Start > caret || edit.Span.End < caret || edit.Span.End > text.Length)
            {
                yield return FormattableString.Invariant($"a completion is not at the caret: {edit} at {caret}");
            }
        }
    }

    private static IEnumerable<string> File(string text, FuzzInput input, RuleTextOptions options)
    {
        var files = new SegmentFileOptions { Rules = options };
        var read = Measured<SegmentSet>.Of(Cost.Reading, () => Read(text));
        var set = read.Value;
        if (!read.IsWithin(Cost.Reading))
        {
            yield return FormattableString.Invariant($"a file is too dear: {read.Elapsed} and {read.Allocated} bytes for {text}");
        }

        foreach (var failure in IssueChecks.Of(set.Issues, text, files.Limits.Issues))
        {
            yield return $"in a file, {failure} of {text}";
        }

        if (set.Success)
        {
            var written = set.Documents[0].Write().Text;
            var again = Read(written);
            if (!again.Segments.SequenceEqual(set.Segments) || again.Documents[0].Write().Text != written)
            {
                yield return $"written, it is another file: {text} is {written}";
            }
        }

        SegmentSet Read(string content) => SegmentFiles.Read([new SegmentFile("a.segments", content)], input.Target.Reader.Catalogue, files);
    }

    private static IEnumerable<string> Json(string json, FuzzInput input, RuleTextOptions options)
    {
        var catalogue = input.Target.Reader.Catalogue;
        var read = Measured<ParsedRule>.Of(Cost.Reading, () => RuleJson.Parse(json, catalogue, options));
        if (!read.IsWithin(Cost.Reading))
        {
            yield return FormattableString.Invariant($"JSON is too dear: {read.Elapsed} and {read.Allocated} bytes for {json}");
        }

        foreach (var failure in IssueChecks.Of(read.Value.Issues, json))
        {
            yield return $"in JSON, {failure} of {json}";
        }

        var rule = read.Value.Rule;
        if (rule is not null && input.Limits == RuleLimits.Default && !rule.Equals(RuleText.Parse(rule.ToString(), catalogue, options).Rule))
        {
            yield return $"from JSON, it prints as another rule: {json} is {rule}";
        }
    }

    /// <summary>The text as a rule of a file, changed once more.</summary>
    private static string FileOf(string rule, FuzzRandom random)
    {
        var file = $"segments 1\n\nsegment \"a\"\n  description: \"b\"\n  review by: 2026-12-31\n  rule:\n    {rule}\n\nsegment \"c\" // d\n  rule: in segment \"a\"\n";
        return random.OneIn(3) ? file : new Mutator(random, [file]).Mutated(file);
    }

    /// <summary>An accepted rule as JSON, changed a little; else the text itself.</summary>
    private static string JsonOf(FuzzInput input, RuleTextOptions options, FuzzRandom random)
    {
        var rule = RuleText.Parse(input.Text, input.Target.Reader.Catalogue, options with { Limits = RuleLimits.Default }).Rule;
        var json = rule is null ? $"{{\"version\":1,\"rule\":{input.Text}}}" : RuleJson.Write(rule);
        for (var changes = random.Below(4); changes > 0; changes--)
        {
            json = new Mutator(random, [json, "{\"all\":[null,-1e9,\"\\ud800\"]}"]).Mutated(json);
        }

        return json;
    }
}
