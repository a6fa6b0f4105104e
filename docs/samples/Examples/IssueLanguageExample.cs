using System.Globalization;

namespace Segmentation.Examples;

internal static class IssueLanguageExample
{
    public static void Run(TextWriter output)
    {
        // <example issues in Chinese>
        var refused = RuleText.Parse("满意度 < 三 and ctiy = “上海”", Shop.Model.Catalogue);
        foreach (var issue in refused.Issues)
        {
            output.WriteLine(issue);
            output.WriteLine(issue.In(new CultureInfo("zh-CN")));
        }

        // </example>
    }
}
