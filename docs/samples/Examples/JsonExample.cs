namespace Segmentation.Examples;

internal static class JsonExample
{
    public static void Run(TextWriter output)
    {
        // <example json written>
        Rule rule = Shop.Model.Parse("value within 365 days >= 1000.50 and (city = \"上海\" or unknown) // core\nand not newsletter");

        string json = RuleJson.WriteIndented(rule);
        output.WriteLine(json);
        // </example>
        // <example json read>
        ParsedRule parsed = RuleJson.Parse(json, Shop.Model.Catalogue);

        output.WriteLine($"equal: {rule.Equals(parsed.Rule)}");
        // </example>
        WriteRefused(output);
    }

    private static void WriteRefused(TextWriter output)
    {
        // <example json refused>
        const string FromForm = """
            {
              "version": 1,
              "any": [
                { "attribute": "satisfaktion", "operator": "<", "value": 3 },
                { "attribute": "last seen", "operator": "not within", "window": { "within": { "count": 90, "unit": "days" } } },
                { "attribute": "credit limit", "operator": ">=", "value": "50000" }
              ]
            }
            """;
        ParsedRule refused = RuleJson.Parse(FromForm, Shop.Model.Catalogue);
        foreach (var issue in refused.Issues)
        {
            output.WriteLine($"{issue.Code} {issue.Place}: {issue.Message}. {issue.Cure}");
        }

        // </example>
    }
}
