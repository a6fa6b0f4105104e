using System.Globalization;

namespace Segmentation.Examples;

internal static class EditorExample
{
    public static void Run(TextWriter output)
    {
        // <example describe>
        Rule rule = Shop.Model.Parse(
            """
            value within 365 days >= 10000 and 满意度 > 3 and city in ("上海", "Hangzhou")
            and stage is not "churned" and (credit limit < 500 or unknown)
            """);
        foreach (var culture in new[] { "en", "zh-CN" })
        {
            output.WriteLine(RuleText.Describe(rule, Shop.Model.Catalogue, CultureInfo.GetCultureInfo(culture)));
        }

        // </example>
        WriteCompletions(output);
        WriteForm(output);
    }

    private static void WriteForm(TextWriter output)
    {
        // <example format and prompt>
        FormattedRule formatted = RuleText.Format("VALUE>=1_000 /* big */ AND   city in ('上海')", Shop.Model.Catalogue);
        string prompt = RuleText.AuthoringPrompt(Shop.Model.Catalogue, options: null, CultureInfo.GetCultureInfo("en"));

        output.WriteLine(formatted.Text);
        output.WriteLine(prompt.Split('\n').First(line => line.Contains("credit limit", StringComparison.Ordinal)));
        // </example>
    }

    private static void WriteCompletions(TextWriter output)
    {
        // <example complete>
        var options = new CompletionOptions
        {
            Culture = CultureInfo.GetCultureInfo("zh-CN"),
            ValuesOf = attribute => attribute.Key == "stage" ? [new("churned", 1_240), new("at risk", 310)] : [],
            Most = 4,
        };
        foreach (var text in new[] { "度", "value within 90 ", "stage is not ", "ctiy = \"x\" and last seen " })
        {
            CompletionResult result = RuleText.Complete(text, text.Length, Shop.Model.Catalogue, options);
            output.WriteLine($"{text}| {string.Join("  ", result.Items.Select(item => $"{item.Label} {item.Detail}".Trim()))}");
        }

        // </example>
    }
}
