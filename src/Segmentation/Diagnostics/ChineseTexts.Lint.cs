namespace Segmentation.Diagnostics;

/// <content>Hints on sound rules.</content>
internal static partial class ChineseTexts
{
    private static Dictionary<string, string> Lint => new(StringComparer.Ordinal)
    {
        ["Add a condition on the region beside it."] = "请在旁边加上地区条件。",
        ["the text {0}"] = "该文本{0}",
        ["Texts are compared character by character: write it as the data do."] = "文本逐字比较：请与数据中的写法一致。",
        ["begins or ends with a space"] = "开头或结尾有空格",
        ["has two spaces in a row"] = "有连续两个空格",
        ["has an invisible character or an unusual space"] = "有不可见字符或特殊空格",
        ["mixes scripts: a letter only looks like a Latin one"] = "混用了不同文字：有字母只是看起来像拉丁字母",
        ["Add '{0}' when there has to be one."] = "如果必须至少有一个，请加上“{0}”。",
        ["the 'not' includes the 'or unknown': what is unknown is left out"] = "“not”也否定了“or unknown”：未知的客户被排除",
        ["Turn the condition round and keep 'or unknown' at its end; or write parentheses after 'not' when it is meant."] = "请把条件反过来写并在末尾保留“or unknown”；如果本意如此，请在“not”后加括号。",
        ["customers whose '{0}' is unknown are left out by this negative condition"] = "“{0}”未知的客户会被这个否定条件排除",
        ["events whose '{0}' is unknown do not match this negative condition"] = "“{0}”未知的事件不符合这个否定条件",
        ["Take them in with 'or unknown', or say '{0} is known' beside it when it is meant."] = "请用“or unknown”包括他们；如果本意如此，请在旁边写明“{0} is known”。",
        ["the value is none of the {0} that '{1}' can have"] = "该值不在“{1}”可取的 {0} 个值之中",
        ["Values are exact: {0}."] = "取值须完全一致：{0}。",
        ["'this {0}' ends today: what comes later in the {1} is left out"] = "“this {0}”截至今天：本期之后的日子（{1}）不包括在内",
        ["Write 'this whole {0}' when the rest of it is meant as well."] = "如果也包括余下的日子，请写“this whole {0}”。",
    };
}
