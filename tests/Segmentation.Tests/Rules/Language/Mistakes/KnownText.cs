using System.Text.Json;
using Segmentation.Conformance.Rules;
using Segmentation.Tests.Conformance;

namespace Segmentation.Tests.Rules.Language.Mistakes;

/// <summary>A text of which it is known whether it is right, with what it is read against.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsRight">Whether it is accepted.</param>
/// <param name="Read">Reads this text or another one, with or without hints.</param>
internal sealed record KnownText(string Text, bool IsRight, Func<string, LintPolicy, ParsedRule> Read)
{
    /// <summary>The texts of all case files, the published ones too where they are, and those of every production.</summary>
    public static IReadOnlyList<KnownText> All { get; } =
    [
        .. Rows(ProductionTests.Canonical).Select(text => new KnownText(text, IsRight: true, ReadAlone)),
        .. Rows(FirstErrorTests.Mistakes).Select(text => new KnownText(text, IsRight: false, ReadAlone)),
        .. Files().SelectMany(Cases),
        .. Mistakes(MistakeFile.Open),
        .. Mistakes(MistakeFile.Held),
    ];

    public ParsedRule Parse(string text) => Read(text, LintPolicy.Default);

    public int Errors(string text) => Parse(text).Issues.Count(issue => issue.Severity == IssueSeverity.Error);

    private static ParsedRule ReadAlone(string text, LintPolicy lints) =>
        RuleText.Parse(text, TextModel.Catalogue, TextModel.Options with { Lints = lints });

    private static IEnumerable<string> Rows(IEnumerable<object[]> rows) => rows.Select(row => (string)row[0]);

    private static IEnumerable<string> Files() =>
        from root in new[] { ConformanceFolders.Own, ConformanceFolders.Published }
        let folder = ConformanceFolders.Find(root)
        where folder is not null && Directory.Exists(Path.Combine(folder, "rules"))
        from file in Directory.EnumerateFiles(Path.Combine(folder, "rules"), "*.json").Order(StringComparer.Ordinal)
        select file;

    private static IEnumerable<KnownText> Cases(string path)
    {
        var file = JsonDocument.Parse(File.ReadAllText(path)).RootElement;
        var parse = Reader(file);
        return file.GetProperty("cases").EnumerateArray().Select(row =>
            new KnownText(row.GetProperty("rule").GetString()!, !row.TryGetProperty("error", out _), parse));
    }

    private static IEnumerable<KnownText> Mistakes(string name)
    {
        var parse = Reader(MistakeFile.Read(name));
        return MistakeFile.Mistakes(name).Select(mistake => new KnownText(mistake.Text, IsRight: false, parse));
    }

    public static Func<string, LintPolicy, ParsedRule> Reader(JsonElement file)
    {
        var catalogue = CaseModel.Of(file).Catalogue;
        var segments = file.TryGetProperty("segments", out var given)
            ? given.EnumerateObject().Select(segment => new SegmentText(segment.Name, segment.Value.GetString()!))
            : [];
        var options = new RuleTextOptions { Segments = RuleText.ParseSegments(segments, catalogue).Known };
        return (text, lints) => RuleText.Parse(text, catalogue, options with { Lints = lints });
    }
}
