namespace Segmentation.Diagnostics;

/// <content>Issues of segment files.</content>
internal static partial class ChineseTexts
{
    private static Dictionary<string, string> Files => new(StringComparer.Ordinal)
    {
        // What is expected
        ["a segment"] = "分群",
        ["a member such as 'owner:' or 'rule:'"] = "成员，例如“owner:”或“rule:”",
        ["the end of the line"] = "行尾",
        ["the key of the segment"] = "分群的键",
        ["an owner"] = "负责人",
        ["a description"] = "说明",
        ["a date such as 2026-12-31"] = "日期，例如 2026-12-31",
        ["a whole number"] = "整数",
        ["the host's code"] = "宿主程序的代码",
        ["{0} is expected, not '{1}'"] = "这里应为{0}，而不是“{1}”",
        ["{0} is expected after '{1}:'"] = "“{1}:”之后应为{0}",
        ["{0} in quotes is expected"] = "这里应为引号中的{0}",
        ["{0} in quotes is expected, not '{1}'"] = "这里应为引号中的{0}，而不是“{1}”",
        ["the key of the segment in quotes is expected, not ':'"] = "这里应为引号中的分群键，而不是“:”",
        ["':' is expected after '{0}'"] = "“{0}”之后应为“:”",
        ["A segment is a line 'segment \"key\"' and below it its members, each on a line of its own."] = "分群是一行 segment \"键\"，其下是各个成员，每个成员独占一行。",
        ["Only members have a colon."] = "只有成员后面有冒号。",
        ["Write it, or leave the member out."] = "请写上它，或去掉这个成员。",
        ["Write it in quotes."] = "请写在引号中。",
        ["Write it there."] = "请在那里写上它。",

        // The file and its segments
        ["the file has no segment"] = "文件中没有分群",
        ["Write a segment, or leave the file out; perhaps it was read while it was written."] = "请写一个分群，或不使用这个文件；也许读取时它正在被写入。",
        ["the version of the file is '{0}', expected {1}"] = "文件的版本是“{0}”，应为 {1}",
        ["Write '{0}', or use a version of the library that reads the file."] = "请写“{0}”，或使用能读取此文件的库版本。",
        ["another file of the set has the same name"] = "同一组中另有同名文件",
        ["Give each file once, under its own name."] = "每个文件只给一次，名称各不相同。",
        ["a segment begins at the start of its line"] = "分群须从行首开始",
        ["Remove what stands before it on its line."] = "请删除该行中它前面的内容。",
        ["the key is empty"] = "键为空",
        ["the key has {0} characters, at most {1} are allowed"] = "键有 {0} 个字符，最多 {1} 个",
        ["Name the segment in a few words; other rules refer to it by them."] = "请用几个词命名分群；其他规则用它来引用。",
        ["a segment of this key is defined in {0} already"] = "此键的分群已在 {0} 中定义",

        // Members
        ["a segment has no member '{0}'"] = "分群没有成员“{0}”",
        ["Members are {0}. In a rule, write '=' instead of ':'."] = "成员有 {0}。在规则中请写“=”而不是“:”。",
        ["'{0}' is given twice"] = "“{0}”出现了两次",
        ["Keep one of them."] = "请只保留一个。",
        ["the segment has no rule"] = "分群没有规则",
        ["Write 'rule:' and who belongs to it; a rule of another segment is 'in segment \"…\"'."] = "请写“rule:”和谁属于它；引用另一个分群写作 in segment \"…\"。",
        ["Write dates as 2026-03-04: year, month, day."] = "日期请写成 2026-03-04：年、月、日。",
        ["'{0}' is no version"] = "“{0}”不是版本号",
        ["Write a whole number, 1 or more."] = "请写整数，1 或更大。",
        ["a version is 1 to {0}"] = "版本号为 1 至 {0}",
        ["Write '='."] = "请写“=”。",

        // Comments and characters
        ["the comment is not closed before the next segment"] = "注释在下一个分群之前没有结束",
        ["Close it with */. Put // before each line of a segment that is not used."] = "请用 */ 结束它。要停用一个分群，请在其每一行前写 //。",
        ["the file holds U+{0}, which stands in no text"] = "文件中有 U+{0}，文本中不会出现它",
        ["Save the file as plain text in UTF-8."] = "请把文件存为 UTF-8 纯文本。",
        ["U+{0} changes the order in which text is shown"] = "U+{0} 会改变文本显示的顺序",
        ["Remove it; what is read may be another text than what is seen."] = "请删除它；读到的可能不是看到的文本。",

        // Limits
        ["there are {0} files, at most {1} are allowed"] = "有 {0} 个文件，最多 {1} 个",
        ["the files have more than {0} characters together"] = "所有文件合计超过 {0} 个字符",
        ["there are more than {0} segments"] = "分群超过 {0} 个",
        ["{0} has {1} characters, at most {2} are allowed"] = "{0}有 {1} 个字符，最多 {2} 个",
        ["Use fewer or shorter files, or raise the limit."] = "请使用更少或更短的文件，或提高限制。",
        ["Use fewer segments, or raise the limit."] = "请减少分群，或提高限制。",
        ["Shorten it, or raise the limit."] = "请缩短它，或提高限制。",
    };
}
