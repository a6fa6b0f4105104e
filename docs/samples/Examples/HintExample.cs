namespace Segmentation.Examples;

internal static class HintExample
{
    public static void Run(TextWriter output)
    {
        // <example hints>
        string[] typed =
        [
            "not satisfaction < 3 or unknown",
            "stage != \"churned\"",
            "age > 65 and age < 18",
            "city != \"Shanghai\" or city != \"Hangzhou\"",
            "channel = \"Stroe\"",
            "birthday this month",
        ];
        foreach (var text in typed)
        {
            foreach (var hint in RuleText.Parse(text, Shop.Model.Catalogue).Issues.Where(issue => issue.Severity == IssueSeverity.Warning))
            {
                var place = hint.Span is { } span ? text.Substring(span.Start, span.Length) : "";
                output.WriteLine($"{hint.Code} '{place}': {hint.Message}{Fix(hint)}");
            }
        }

        // </example>
        WritePolicy(output);
        WriteEngine(output);
    }

    private static void WritePolicy(TextWriter output)
    {
        // <example lint policy>
        LintPolicy strict = LintPolicy.Default
            .With("SEG1150", IssueSeverity.Error) // say what happens with customers of whom it is not known
            .With("SEG1114", IssueSeverity.Error) // parentheses where 'and' and 'or' meet
            .Without("SEG1159");                  // who writes these rules may use personal data

        var options = new RuleTextOptions { Lints = strict };
        ParsedRule refused = RuleText.Parse("stage != \"churned\"", Shop.Model.Catalogue, options);
        output.WriteLine($"{refused.Success}, {refused.Issues[0].Code} is an {refused.Issues[0].Severity}");
        // </example>
    }

    private static void WriteEngine(TextWriter output)
    {
        // <example hints of the engine>
        Rule large = Events.Of("order").All(o => o.Money("amount") >= 100m);
        var engine = SegmentationEngine.Create(
            Shop.Model, [new Segment("large only", large)], new EngineOptions { Lints = LintPolicy.Default });
        foreach (var warning in engine.Warnings)
        {
            output.WriteLine(warning);
        }

        // </example>
    }

    private static string Fix(Issue hint) => hint.Fixes is [var first, ..] ? $" [{first.Replacement}]" : "";
}
