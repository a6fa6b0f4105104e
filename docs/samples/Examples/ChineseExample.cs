using System.Globalization;

namespace Segmentation.Examples;

internal static class ChineseExample
{
    public static void Run(TextWriter output)
    {
        // <example Chinese keywords>
        var options = new RuleTextOptions { Keywords = RuleKeywords.Chinese };
        const string Typed = "消费金额近365天不低于1万 并且（城市属于（“上海”、“杭州”）或者 城市未知）// 重点客户";
        Rule rule = Shop.Model.Parse(Typed, options);

        var format = new RuleFormat
        {
            Keywords = RuleKeywords.Chinese,
            Catalogue = Shop.Model.Catalogue,
            NamesIn = new CultureInfo("zh-CN"),
        };
        output.WriteLine(rule);
        output.WriteLine();
        output.WriteLine(rule.ToString(format));
        // </example>
    }
}
