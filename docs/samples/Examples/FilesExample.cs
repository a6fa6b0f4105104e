using Microsoft.Extensions.DependencyInjection;

namespace Segmentation.Examples;

internal static class FilesExample
{
    private const string Text =
        """
        // Segments of the shop, owned by CRM.
        segments 1

        segment "vip"
          description: "A big spender and a regular"
          owner: "crm"
          review by: 2026-03-31
          version: 3
          rule:
            value within 365 days >= 10000     // a year
            and in segment "regular"

        segment "regular"
          owner: "shop"
          rule: frequency within 90 days >= 3
        """;

    private const string Changed =
        """
        segment "vip"
          description: "A big spender and a regular"
          rule: value within 365 days >= 10000 and in segment "regular"

        segment "regular"
          rule: frequency within 90 days >= 2

        segment "birthday"
          rule: birthday within next 7 days
        """;

    public static void Run(TextWriter output)
    {
        WriteIssues(output);
        Replace(output);
        WriteDocument(output);
    }

    private static void WriteIssues(TextWriter output)
    {
        // <example wrong file>
        const string Typed =
            """
            segment "vip"
              ownr: "crm"
              rule:
                value within 365 days >= 10k
                and ctiy = "上海"
            """;

        SegmentFile[] files = [new("shop.segments", Typed)]; // a host reads it: File.ReadAllText(path)
        SegmentSet set = SegmentFiles.Read(files, Shop.Model.Catalogue);
        foreach (var issue in set.Issues)
        {
            output.WriteLine(issue.Show(files));
        }

        // </example>
    }

    private static void Replace(TextWriter output)
    {
        var services = new ServiceCollection();
        var (name, text, newText) = ("shop.segments", Text, Changed);

        // <example host with files>
        services.AddSegmentation(Shop.Model, s => s
            .AddSegmentFile(name, text)
            .AddSegment("best", Rule.InSegment("vip") & Geography.City.InList("vip cities")));
        // </example>
        using var provider = services.BuildServiceProvider();

        // <example due for review>
        var engine = provider.GetRequiredService<SegmentationEngine<Shopper>>();
        foreach (var segment in engine.Segments.DueForReview(new DateOnly(2026, 4, 1)))
        {
            output.WriteLine($"{segment.Key}: {segment.Owner}, {segment.ReviewBy:yyyy-MM-dd}");
        }

        // </example>
        // <example replace>
        var engines = provider.GetRequiredService<ReplaceableEngine<Shopper>>();
        EngineReplacement replaced = engines.Replace(new SegmentFile(name, newText));
        output.WriteLine(replaced.Success
            ? $"added: {Listed(replaced.Added)}, changed: {Listed(replaced.Changed)}, affected: {Listed(replaced.Affected)}"
            : $"refused, {engines.Current.Segments.Length} segments stay: {replaced.Issues.Length} issue(s)");
        // </example>
        replaced = engines.Replace(new SegmentFile(name, Changed.Replace("value", "valeu", StringComparison.Ordinal)));
        output.WriteLine(replaced.Success
            ? "taken"
            : $"refused, {engines.Current.Segments.Length} segments stay: {replaced.Issues.Length} issue(s)");
    }

    private static void WriteDocument(TextWriter output)
    {
        var file = new SegmentFile("shop.segments", Text);

        // <example write>
        SegmentDocument document = SegmentFiles.Read([file], Shop.Model.Catalogue).Documents[0];
        var reviewed = document with
        {
            Segments = [.. document.Segments.Select(segment => segment with { ReviewBy = new DateOnly(2027, 3, 31) })],
        };

        output.WriteLine(reviewed.Write().Text);
        // </example>
    }

    private static string Listed(IEnumerable<string> keys) => string.Join(", ", keys);
}
