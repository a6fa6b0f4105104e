namespace Segmentation.Examples;

internal static class LanguageExample
{
    public static void Run(TextWriter output)
    {
        // <example Chinese names>
        var model = CustomerModel.For<Member>(m => m
            .Key(c => c.Id)
            .Money("spend", c => c.Spend, o => o.Named("zh", "消费金额"))
            .Geography(g => g.City(c => c.City, o => o
                .Named("zh", "城市")
                .ValueAlias("上海", "Shanghai")
                .ValueAlias("杭州", "Hangzhou"))));

        ParsedRule parsed = RuleText.Parse("消费金额 >= 1000 and 城市 in （“上海”，“杭州”）", model.Catalogue);
        // </example>
        output.WriteLine(parsed.Rule);

        // <example issues>
        const string Typed = "消费金额 >= 1000 and ctiy = \"上海\" and spend within 30 days";
        ParsedRule refused = RuleText.Parse(Typed, model.Catalogue);
        foreach (var issue in refused.Issues)
        {
            var place = issue.Span is { } span ? Typed.Substring(span.Start, span.Length) : "";
            var fix = issue.Fixes is [var first, ..] ? $" [{first.Replacement}]" : "";
            output.WriteLine($"{issue.Code} '{place}': {issue.Message}{fix}");
        }

        // </example>
        WriteBoth(output);
        WriteStored(output);
    }

    private static void WriteBoth(TextWriter output)
    {
        // <example both>
        Rule inCode = Value.Within(Last.Days(365)) >= 10_000m & Geography.City.In("Shanghai", "Hangzhou");
        Rule asText = Shop.Model.Parse("value within 365 days >= 10000 and city in (\"Shanghai\", \"Hangzhou\")");

        output.WriteLine($"equal: {inCode.Equals(asText)}");
        // </example>
        // <example segments>
        ParsedSegments segments = RuleText.ParseSegments(
            [new("big", "value >= 1_000"), new("best", "in segment \"big\" and recency <= 30 days"), new("odd", "value > > 1")],
            Shop.Model.Catalogue);

        var engine = SegmentationEngine.Create(Shop.Model, segments.Segments);
        output.WriteLine($"{engine.Segments.Length} of {segments.Results.Count} segments");
        // </example>
    }

    private static void WriteStored(TextWriter output)
    {
        // <example stored>
        string[] typed =
        [
            "VALUE ＞＝ １０００ AND ((city in ('上海'、'Hangzhou')))",
            "满意度 <> 3 // as the survey says",
            "newsletter and satisfaction < 3 or age >= 18",
            "not satisfaction < 3 or unknown",
            "last seen within previous 1 months",
        ];
        foreach (var text in typed)
        {
            output.WriteLine(Shop.Model.Parse(text));
        }

        // </example>
    }

    private sealed record Member(string Id, decimal? Spend, string? City);
}
