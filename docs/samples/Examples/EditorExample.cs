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
    }
}
